# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from aras_docs.exporters.pdf.painting.links import Link
from aras_docs.nodes import Anchor, Url
from exporters.pdf.drawn import AREA, canvas, opened


def test_a_link_to_an_address_says_where_and_what() -> None:
    made = canvas()
    assert made.link(Url("https://example.org/a(b)"), AREA, "The “example”") == 0
    made.showPage()
    with opened(made) as pdf:
        (link,) = pdf.pages[0].Annots
        assert [float(side) for side in link.Rect] == list(AREA)
        assert str(link.A.URI) == "https://example.org/a(b)"
        assert str(link.Contents) == "The “example”"
        assert list(link.Border) == [0, 0, 0]


def test_a_link_is_printed_and_never_hidden() -> None:
    made = canvas()
    made.link(Url("https://example.org"), AREA, "example")
    made.showPage()
    with opened(made) as pdf:
        assert pdf.pages[0].Annots[0].F == 1 << 2


def test_a_link_may_lead_to_a_place_that_comes_later() -> None:
    made = canvas()
    made.link(Anchor("there"), AREA, "See there")
    made.showPage()
    made.place("there", 0, 250)
    made.showPage()
    with opened(made) as pdf:
        destination = pdf.pages[0].Annots[0].Dest
        assert destination[0] == pdf.pages[1].obj
        assert float(destination[3]) == 250


def test_links_are_numbered_over_all_pages() -> None:
    made = canvas()
    numbers: list[int] = []
    for _ in range(3):
        numbers.extend(made.link(Url("https://example.org"), AREA, "example") for _ in range(2))
        made.showPage()
    assert numbers == [0, 1, 2, 3, 4, 5]
    with opened(made) as pdf:
        assert [len(page.Annots) for page in pdf.pages] == [2, 2, 2]


def test_an_area_grows_over_the_one_below_it_which_has_more_of_the_text() -> None:
    link = Link((10, 30, 50, 40), "para 1,", Url("https://example.org"))
    assert link.takes_in((10, 20, 45, 30), "page 2")
    assert (link.area, link.text) == ((10, 20, 50, 40), "para 1, page 2")


def test_an_area_grows_over_nothing_that_is_not_its_own() -> None:
    link = Link((300, 30, 400, 40), "the end of a line", Url("https://example.org"))
    assert not link.takes_in((10, 20, 60, 30), "and the next one’s beginning")
    assert (link.area, link.text) == ((300, 30, 400, 40), "the end of a line")
