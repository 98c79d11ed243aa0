from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.document import plain_text
from aras_docs.exporters.pdf.summary.cutting import cut
from aras_docs.exporters.pdf.summary.limits import Limits, limits, looser
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


def test_an_extract_keeps_its_first_sentences_and_its_label_says_so() -> None:
    quote = Quote((Text("label"),), (paragraph("One. Two."), paragraph("Three."), paragraph("Four.")))
    assert words(*cut((quote,), Limits(sentences=3))) == [
        "label, the first 3 of 4 sentences",
        "One. Two.",
        "Three.",
    ]
    assert words(*cut((quote,), Limits(sentences=1))) == ["label, the first of 4 sentences", "One."]
    assert cut((quote,), Limits(sentences=4)) == (quote,)


def test_an_extract_ends_where_a_sentence_beyond_all_measure_is_cut() -> None:
    quote = Quote((Text("label"),), (paragraph("One."), paragraph("word " * 90), paragraph("Three.")))
    for sentences in (2, 3):
        made = cut((quote,), Limits(sentences=sentences, longest=12))
        assert words(*made) == ["label, the beginning", "One.", "word word…"]
    assert words(*cut((quote,), Limits(sentences=1, longest=12)))[0] == "label, the first of 3 sentences"


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


def test_long_text_is_cut_but_neither_in_the_extract_nor_in_notes() -> None:
    long = paragraph("word " * 100)
    for made in cut((long, panel(long)), Limits(letters=20)):
        assert "word word word word…" in words(made)
    whole = (Quote((Text("label"),), (long,)), Note("n", (long,)))
    assert cut(whole, Limits(letters=20)) == whole
    for made in cut(whole, Limits(longest=20)):
        assert "word word word word…" in words(made)


def test_a_note_goes_with_the_last_reference_to_it() -> None:
    referring = Paragraph((Text("Two"), NoteRef("a")))
    quote = Quote((), (paragraph("One."), referring))
    notes = (Note("a", (paragraph("note"),)), Note("b", (paragraph("to which nothing refers"),)))
    kept = cut((quote, *notes), Limits(sentences=1))
    assert words(*kept)[1:] == ["One.", "to which nothing refers"]


@pytest.mark.parametrize("name", ["sentences", "items", "rows", "letters", "fields", "longest", "pictures"])
def test_limits_only_become_stricter(name: str) -> None:
    values = [getattr(limit, name) for limit in limits()]
    assert values == sorted(values, reverse=True)
    assert values[0] > values[-1]


def test_the_extract_is_shortened_first_then_lists_then_figures() -> None:
    first = limits()[0]
    changes = [
        next(limit for limit in limits() if getattr(limit, name) != getattr(first, name))
        for name in ("sentences", "items", "rows", "letters")
    ]
    assert changes == sorted(changes, key=limits().index)
    assert replace(changes[0], sentences=first.sentences) == first


def test_looser_limits_leave_more() -> None:
    assert looser(Limits(rows=3), "rows") == Limits(rows=4)
    assert looser(Limits(letters=60), "letters") == Limits(letters=90)
    assert looser(Limits(pictures=0), "pictures").pictures == 1
