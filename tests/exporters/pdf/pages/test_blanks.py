from __future__ import annotations

from msgspec.structs import replace

from aras_docs.document import Document, Part, PartKind
from aras_docs.exporters.pdf.boxes import Blank, Item, Mark, Stack
from aras_docs.exporters.pdf.pages.blanks import BLANK, annexes_on_the_right
from aras_docs.exporters.pdf.pages.page import Page
from exporters.pdf.making import document


def annexes(*names: str) -> Document:
    return replace(document(), parts=tuple(Part(PartKind.ANNEX, name, name, ()) for name in names))


def page(*anchors: str) -> Page:
    return Page(Stack(tuple(Item(Blank(), mark=Mark(anchor)) for anchor in anchors)), 0)


TEXT = page("text")


def test_an_annex_on_an_even_page_has_a_blank_one_before_it() -> None:
    assert annexes_on_the_right((TEXT, page("a")), annexes("a")) == (TEXT, BLANK, page("a"))


def test_an_annex_on_an_odd_page_has_none() -> None:
    pages = (TEXT, TEXT, page("a"))
    assert annexes_on_the_right(pages, annexes("a")) == pages


def test_blank_pages_count_for_the_annexes_that_follow() -> None:
    pages = (TEXT, page("a"), TEXT, page("b"))
    assert annexes_on_the_right(pages, annexes("a", "b")) == (TEXT, BLANK, page("a"), TEXT, page("b"))


def test_an_annex_that_runs_on_below_another_stays_there() -> None:
    pages = (TEXT, TEXT, page("a"), page("text", "b"))
    assert annexes_on_the_right(pages, annexes("a", "b")) == pages


def test_an_annex_on_the_first_page_stays_there() -> None:
    assert annexes_on_the_right((page("a"),), annexes("a")) == (page("a"),)
