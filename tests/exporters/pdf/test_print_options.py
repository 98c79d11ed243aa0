"""What each print option does to the finished file."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from msgspec.structs import replace
from PIL import ImageOps

import specimen
from aras_docs.document import Attachment, Document, Part, PartKind
from aras_docs.nodes import Anchor, Heading, Link, Paragraph, Text
from aras_docs.style_file import builtin
from exporters.pdf.making import document, paragraph
from exporters.pdf.reading import exported, picture
from plain_sheet import plain_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from exporters.pdf.reading import Reading

LONG = "word " * 900
# The operators that set a colour other than a grey (ISO 32000-1, table 74).
COLORS = {"rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "ri"}


def part(kind: PartKind, name: str, text: str) -> Part:
    heading = Heading(1, (Text(f"Heading of {name}"),), name)
    return Part(kind, name, name, (heading, paragraph(text), paragraph(f"The end of {name}.")))


def with_annexes() -> Document:
    """Return a document of a body of two pages, an annex of one and another of two."""
    body = part(PartKind.BODY, "body", LONG)
    annexes = part(PartKind.ANNEX, "one", "Short."), part(PartKind.ANNEX, "two", LONG)
    return replace(document(), parts=(body, *annexes))


def operators(data: bytes) -> Iterator[str]:
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            for instruction in pikepdf.parse_content_stream(page):
                yield str(instruction.operator)


def preference(reading: Reading) -> object:
    with pikepdf.open(BytesIO(reading.data)) as pdf:
        return pdf.Root.ViewerPreferences.get("/Duplex")


def left_edge(reading: Reading, page: int) -> int:
    """Return where the first ink of a page's upper half is, below the running head."""
    image = picture(reading.data, page)
    box = ImageOps.invert(image.crop((0, 75, image.width, 400))).getbbox()
    assert box
    return box[0]


def test_annexes_begin_on_right_hand_pages_after_blank_ones() -> None:
    plain = exported(with_annexes(), plain_sheet())
    reading = exported(with_annexes(), plain_sheet(), "duplex")
    assert [plain.page_with(f"Heading of {name}") for name in ("one", "two")] == [3, 4]
    assert [reading.page_with(f"Heading of {name}") for name in ("one", "two")] == [3, 5]
    assert reading.pages[3] == ""
    assert "Page 5 of 6" in reading.pages[4]


def test_on_both_sides_an_annex_of_one_paragraph_begins_on_a_right_hand_page_too() -> None:
    heading = Heading(1, (Text("Heading of three"),), "three")
    brief = Part(PartKind.ANNEX, "three", "three", (heading, paragraph("Nothing.")))
    annexed = replace(with_annexes(), parts=(*with_annexes().parts[:2], brief))
    assert exported(annexed, plain_sheet()).page_with("Heading of three") == 3
    reading = exported(annexed, plain_sheet(), "duplex")
    assert [reading.page_with(f"Heading of {name}") for name in ("one", "three")] == [3, 5]


def test_on_both_sides_margins_and_page_numbers_are_mirrored() -> None:
    reading = exported(with_annexes(), plain_sheet(), "duplex")
    assert left_edge(reading, 1) > left_edge(reading, 2) + 10
    verso, recto = (" ".join(reading.pages[page - 1].splitlines()[:2]) for page in (2, 3))
    assert verso.startswith("Heading of body Title")
    assert recto.startswith("Title Heading of one")


def test_a_printer_is_told_at_which_edge_to_turn() -> None:
    ways = ((), ("duplex",), ("booklet",), ("booklet", "duplex"))
    told = [preference(exported(document(), plain_sheet(), *way)) for way in ways]
    assert told == [None, "/DuplexFlipLongEdge", "/DuplexFlipShortEdge", "/DuplexFlipShortEdge"]


def test_a_booklet_has_two_pages_on_each_side_of_the_paper() -> None:
    single = exported(with_annexes(), plain_sheet(), paper="a5")
    reading = exported(with_annexes(), plain_sheet(), "booklet")
    count = len(single.pages)
    assert len(reading.pages) == -(-count // 4) * 2
    for size in reading.sizes:
        assert size == pytest.approx((841.89, 595.28), abs=0.01)
    assert f"Page 1 of {count}" in reading.pages[0]
    assert f"Page 2 of {count}" in reading.pages[1]
    assert f"Page 3 of {count}" in reading.pages[2]


def test_a_booklet_s_links_lead_to_the_right_half_of_the_right_sheet() -> None:
    link = Paragraph((Link((Text("to the annex"),), Anchor("one")),))
    made = with_annexes()
    body = replace(made.parts[0], blocks=(*made.parts[0].blocks[:1], link, *made.parts[0].blocks[1:]))
    reading = exported(replace(made, parts=(body, *made.parts[1:])), plain_sheet(), "booklet")
    (found,) = [each for side in reading.links for each in side if each.text == "to the annex"]
    assert found.page == reading.page_with("Heading of one")


def test_a_booklet_s_only_page_is_the_right_half_of_its_outside() -> None:
    outside = picture(exported(document(), plain_sheet(), "booklet").data, 1)
    middle = outside.width // 2
    halves = outside.crop((0, 0, middle, outside.height)), outside.crop((middle, 0, *outside.size))
    assert [ImageOps.invert(half).getbbox() is None for half in halves] == [True, False]


def test_of_two_places_with_one_name_links_lead_to_the_first_in_a_booklet_too() -> None:
    names = "abcdefgh"
    parts = tuple(part(PartKind.ANNEX, name, f"Text of {name}") for name in names)
    twice = Heading(2, (Text("Twice"),), "twice")
    link = Paragraph((Link((Text("to it"),), Anchor("twice")),))
    blocks = {"b": (twice,), "c": (link,), "h": (twice,)}
    made = (replace(each, blocks=(*each.blocks, *blocks.get(each.anchor, ()))) for each in parts)
    # The last of eight pages is drawn first of all; the second lies on the back of its sheet.
    reading = exported(replace(document(), parts=tuple(made)), plain_sheet(), "booklet")
    assert [each.page for side in reading.links for each in side] == [2]


def test_in_grey_no_colour_is_left() -> None:
    assert set(operators(exported(specimen.document(), builtin()).data)) & COLORS == {"rg", "RG"}
    assert set(operators(exported(specimen.document(), builtin(), "gray").data)) & COLORS == set()


def test_a_marking_stands_at_head_and_foot_of_every_page_beside_the_licence() -> None:
    reading = exported(with_annexes(), plain_sheet(), marking="OFFICIAL")
    assert len(reading.pages) > 3
    assert {page.count("OFFICIAL") for page in reading.pages} == {2}
    assert all("CC BY-SA 4.0" in page for page in reading.pages)
    assert not reading.diagnostics


def test_a_marking_too_long_for_the_page_is_shortened_and_reported() -> None:
    reading = exported(document(), plain_sheet(), marking="OFFICIAL " * 40)
    (found,) = reading.diagnostics
    assert found.code == "marking-shortened"
    assert reading.pages[0].count("OFFICIAL…") == 2


def test_a_marking_may_have_any_text() -> None:
    marking = "<b>é & \N{FAMILY} \x00 (ş)"
    reading = exported(document(), plain_sheet(), marking=marking)
    assert reading.pages[0].count("<b>é & [U+1F46A]") == 2
    assert {found.code for found in reading.diagnostics} == {"glyph-missing", "character-replaced"}


def test_files_are_attached_only_where_that_is_asked_for() -> None:
    attached = Attachment("source.txt", "text/plain", "The article", lambda: b"text")
    made = replace(document(), attachments=(attached,))
    for flags, expected in (((), []), (("attach-source",), ["source.txt"])):
        with pikepdf.open(BytesIO(exported(made, plain_sheet(), *flags).data)) as pdf:
            assert list(pdf.attachments) == expected


def test_asking_for_attachments_that_a_document_has_none_of_is_reported() -> None:
    reading = exported(document(), plain_sheet(), "attach-source")
    assert [found.code for found in reading.diagnostics] == ["attachment-missing"]


@pytest.mark.parametrize(
    "flags",
    [
        ("duplex", "gray"),
        ("booklet", "duplex", "gray", "attach-source"),
        ("summary", "gray", "attach-source"),
    ],
)
@pytest.mark.parametrize("paper", ["a4", "letter", "legal", "a5"])
def test_options_go_together(flags: tuple[str, ...], paper: str) -> None:
    attached = Attachment("source.txt", "text/plain", "The article", lambda: b"text")
    made = replace(specimen.document(), attachments=(attached,))
    reading = exported(made, builtin(), *flags, paper=paper, marking="OFFICIAL")
    assert "OFFICIAL" in reading.pages[0]
    assert {found.code for found in reading.diagnostics} <= {"summary-shortened"}
