from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.document import plain_text
from aras_docs.exporters.pdf.summary.cutting import cut
from aras_docs.exporters.pdf.summary.limits import Limits, limits
from aras_docs.nodes import (
    Block,
    Cell,
    Column,
    List,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Row,
    Table,
    TableKind,
    Text,
)
from aras_docs.traversal import descend, inlines_of
from exporters.pdf.making import cell, paragraph, table


def words(*blocks: Block) -> list[str]:
    """Return what every block says, in reading order."""
    return [text for node in descend(blocks) if (text := plain_text(inlines_of(node)))]


def listed(count: int) -> List:
    return List(tuple((paragraph(f"item {number}"),) for number in range(1, count + 1)))


def panel(*rows: Block) -> Table:
    columns = (Column(1), Column(3))
    made = tuple(Row((cell("label"), Cell((row,)))) for row in rows)
    return Table(columns, (), made, (), "", TableKind.PANEL)


def test_without_limits_nothing_is_cut() -> None:
    blocks = (paragraph("text"), panel(listed(30)), table(("a", "b")))
    assert cut(blocks, limits()[0]) == blocks


def test_an_extract_keeps_its_first_paragraphs_and_its_label_says_so() -> None:
    quote = Quote((Text("label"),), (paragraph("one"), paragraph("two"), paragraph("three")))
    assert words(*cut((quote,), Limits(paragraphs=2))) == ["label, without the last 1", "one", "two"]
    assert words(*cut((quote,), Limits(paragraphs=3))) == ["label", "one", "two", "three"]


def test_a_long_list_says_how_many_more_there_are() -> None:
    (made,) = cut((panel(listed(10)),), Limits(items=3))
    assert words(made) == ["label", "item 1", "item 2", "item 3", "… and 7 more"]


def test_one_more_entry_takes_no_more_room_than_saying_so() -> None:
    blocks = (panel(listed(4)),)
    assert cut(blocks, Limits(items=3)) == blocks


def test_lists_in_lists_are_cut_too() -> None:
    inner = List(((paragraph("outer"), listed(5)),))
    assert words(*cut((panel(inner),), Limits(items=2))) == [
        "label",
        "outer",
        "item 1",
        "item 2",
        "… and 3 more",
    ]


def test_a_table_of_figures_ends_with_a_row_across_it() -> None:
    (made,) = cut((table(*[(str(number), "x") for number in range(6)]),), Limits(rows=2))
    assert isinstance(made, Table)
    assert len(made.rows) == 3
    assert [each.columns for each in made.rows[-1].cells] == [2]
    assert words(made)[-1] == "… and 4 more"


def test_the_panel_s_rows_and_those_of_figures_have_limits_of_their_own() -> None:
    blocks = (panel(*map(paragraph, "abcdef")), table(*[(letter, "x") for letter in "abcdef"]))
    assert cut(blocks, Limits(rows=2))[0] == blocks[0]
    assert cut(blocks, Limits(fields=2))[1] == blocks[1]


def test_long_text_is_cut_in_cells_and_notes_as_well() -> None:
    long = paragraph("word " * 100)
    for made in cut((long, panel(long), Note("n", (long,))), Limits(letters=20)):
        assert "word word word word…" in words(made)


def test_a_note_goes_with_the_last_reference_to_it() -> None:
    referring = Paragraph((Text("two"), NoteRef("a")))
    quote = Quote((), (paragraph("one"), referring))
    notes = (Note("a", (paragraph("note"),)), Note("b", (paragraph("to which nothing refers"),)))
    kept = cut((quote, *notes), Limits(paragraphs=1))
    assert words(*kept)[1:] == ["one", "to which nothing refers"]


@pytest.mark.parametrize("name", ["paragraphs", "items", "rows", "letters", "fields", "pictures"])
def test_limits_only_become_stricter(name: str) -> None:
    values = [getattr(limit, name) for limit in limits()]
    assert values == sorted(values, reverse=True)
    assert values[0] > values[-1]


def test_the_extract_is_shortened_first_then_lists_then_figures() -> None:
    first = limits()[0]
    changes = [
        next(limit for limit in limits() if getattr(limit, name) != getattr(first, name))
        for name in ("paragraphs", "items", "rows", "letters")
    ]
    assert changes == sorted(changes, key=limits().index)
    assert replace(changes[0], paragraphs=first.paragraphs) == first
