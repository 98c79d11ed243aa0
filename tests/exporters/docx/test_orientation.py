from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.document import Document, Part, PartKind
from aras_docs.exporters.docx.layout import layout_of
from aras_docs.exporters.docx.orientation import is_landscape
from aras_docs.nodes import Cell, Column, Figure, Paragraph, Role, Row, Table, Text
from exporters.docx.lint import lint
from exporters.docx.written import Written
from plain_sheet import plain_sheet
from specimen import document, picture

# A4 leaves the plain sheet 469 points upright and 716 turned; its cells are set in 10 points.
LONG = "x" * 20
LAYOUT = layout_of(plain_sheet().page)


def table(*words: str) -> Table:
    cells = tuple(Cell((Paragraph((Text(word),), Role.TABLE_CELL),)) for word in words)
    return Table((Column(1),) * len(words), (Row(cells),), (), (Text("Caption"),), "Description")


def annex(anchor: str, *words: str, kind: PartKind = PartKind.ANNEX) -> Part:
    return Part(kind, "Annex", anchor, (table(*words),))


def of_parts(*parts: Part) -> Written:
    return Written(Document(document().meta, parts))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((LONG,) * 4, False),
        ((LONG,) * 5, True),
        ((f"{LONG} {LONG}",) * 4, False),
        (("x-" * 20,) * 5, False),
        (("x" * 500, "a"), False),  # fits on neither
        ((), False),
    ],
)
def test_pages_are_turned_for_words_that_fit_only_then(words: tuple[str, ...], expected: bool) -> None:
    assert is_landscape(annex("a", *words), LAYOUT, plain_sheet()) is expected


def test_only_annexes_are_turned() -> None:
    part = annex("a", *(LONG,) * 5, kind=PartKind.BODY)
    assert not is_landscape(part, LAYOUT, plain_sheet())


def test_a_cell_across_columns_needs_no_more_room() -> None:
    wide = Cell((Paragraph((Text("x" * 60),), Role.TABLE_CELL),), columns=5)
    part = annex("a", *"abcde")
    (made,) = part.blocks
    assert isinstance(made, Table)
    headed = replace(made, header=(Row((wide,)),))
    assert not is_landscape(replace(part, blocks=(headed,)), LAYOUT, plain_sheet())


def test_a_turned_section_begins_a_page_and_so_does_the_next() -> None:
    made = of_parts(annex("a", "x"), annex("b", *(LONG,) * 5), annex("c", "x"))
    assert made.values("//w:pgSz/@w:orient") == ["landscape"]
    assert made.values("//w:pgSz[@w:orient]/@w:w") == ["16838"]
    assert made.values("//w:sectPr/w:type/@w:val") == ["nextPage"] * 3
    assert lint(made.data) == []


def test_tables_and_pictures_have_the_room_of_the_turned_page() -> None:
    part = annex("a", *(LONG,) * 5)
    tall = Figure(replace(picture(), width=100, height=900), (), "alternative")
    made = of_parts(replace(part, blocks=(*part.blocks, tall)))
    assert made.values("//w:tblW/@w:w") == ["14318"]
    (height,) = made.values("//wp:extent/@cy")
    assert int(height) / 12700 < 595
