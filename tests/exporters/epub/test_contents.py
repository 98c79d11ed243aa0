from __future__ import annotations

from msgspec.structs import replace

from aras_docs.document import Document, Part, PartKind
from aras_docs.exporters.epub.contents import Entry, contents
from aras_docs.exporters.epub.places import find_places
from aras_docs.nodes import Heading, Text
from specimen import document


def tree(*headings: tuple[int, str]) -> list[object]:
    """Return the contents of a part with these headings: titles, each followed by the list of those in it.

    The last entry, which is the colophon's, is left out.
    """
    blocks = tuple(
        Heading(level, (Text(title),), f"h{number}") for number, (level, title) in enumerate(headings)
    )
    whole = replace(document(), parts=(Part(PartKind.BODY, "P", "p", blocks),))
    return titles(contents(whole, find_places(whole.parts))[:-1])


def titles(entries: tuple[Entry, ...]) -> list[object]:
    found: list[object] = []
    for entry in entries:
        found += [entry.title, titles(entry.entries)] if entry.entries else [entry.title]
    return found


def test_second_level_headings_stand_under_the_first() -> None:
    assert tree((1, "A"), (2, "a"), (2, "b"), (1, "B"), (2, "c")) == ["A", ["a", "b"], "B", ["c"]]


def test_third_level_headings_are_left_out() -> None:
    assert tree((1, "A"), (2, "a"), (3, "x")) == ["A", ["a"]]


def test_a_second_level_heading_with_nothing_above_it_stands_as_a_first() -> None:
    assert tree((2, "a"), (2, "b")) == ["a", ["b"]]


def test_a_heading_without_words_can_still_be_chosen() -> None:
    assert tree((1, " ")) == ["h0"]


def test_the_front_stands_first_and_the_colophon_last() -> None:
    whole = document()
    first, *_, last = contents(whole, find_places(whole.parts))
    assert (first.title, first.place.address) == ("Briefing", "front-1.xhtml#front")
    assert (last.title, last.place.address) == ("Colophon", "colophon.xhtml")


def test_a_document_without_headings_has_the_colophon_as_the_one_line() -> None:
    (entry,) = contents(Document(document().meta, ()), find_places(()))
    assert entry.title == "Colophon"
