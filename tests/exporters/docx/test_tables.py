from __future__ import annotations

import pytest

from aras_docs.nodes import (
    Alignment,
    Anchor,
    Cell,
    Column,
    Figure,
    Link,
    List,
    Paragraph,
    Role,
    Row,
    Table,
    TableKind,
    Text,
)
from exporters.docx.lint import lint
from exporters.docx.written import W, style, text, written
from specimen import cell, data_table, panel, paragraph, picture

CAPTIONS = "//w:body/w:p[w:pPr/w:pStyle/@w:val='Caption']"
HEADER = (Row((cell("A", header=True), cell("B", header=True))),)


def table(
    *rows: Row, shares: tuple[float, ...] = (1, 2), caption: str = "Caption", kind: TableKind = TableKind.DATA
) -> Table:
    columns = tuple(Column(share) for share in shares)
    header = HEADER if kind is TableKind.DATA else ()
    return Table(columns, header, rows, (Text(caption),), "Description", kind)


def test_widths_follow_the_shares_and_fill_the_page() -> None:
    made = written(table(Row((cell("a"), cell("b")))))
    widths = [int(width) for width in made.values("//w:gridCol/@w:w")]
    page, left, right = (
        int(made.values(f"//w:sectPr/{path}")[0])
        for path in ("w:pgSz/@w:w", "w:pgMar/@w:left", "w:pgMar/@w:right")
    )
    assert abs(sum(widths) - (page - left - right)) <= 1
    assert abs(widths[1] - 2 * widths[0]) <= 2
    assert made.values("//w:tblLayout/@w:type") == ["fixed"]
    assert made.values("//w:tcW/@w:w")[:2] == made.values("//w:gridCol/@w:w")


def test_a_cell_across_columns_is_as_wide_as_they_are() -> None:
    made = written(table(Row((cell("across", columns=2),))))
    first, second = (int(width) for width in made.values("//w:gridCol/@w:w"))
    assert made.values("//w:tc[w:tcPr/w:gridSpan]/w:tcPr/w:tcW/@w:w") == [str(first + second)]
    assert lint(made.data) == []


def test_header_rows_repeat_and_no_row_breaks() -> None:
    made = written(data_table(3))
    assert len(made.find("//w:tr[w:trPr/w:tblHeader]")) == 1
    assert len(made.find("//w:tr[w:trPr/w:cantSplit]")) == 4


@pytest.mark.parametrize(
    ("rows", "tied"),
    [(0, []), (1, [0]), (2, [0, 1]), (3, [0, 1, 2]), (6, [0, 1, 5])],
)
def test_no_row_is_left_alone_on_a_page(rows: int, tied: list[int]) -> None:
    found = written(data_table(rows)).find("//w:tr")
    keeping = [len(row.findall(f".//{W}keepNext")) == len(row.findall(f"{W}tc")) for row in found]
    assert [number for number, keeps in enumerate(keeping) if keeps] == tied


def test_a_tables_caption_stays_with_it_and_a_figures_with_its_picture() -> None:
    made = written(data_table(), Figure(picture(), (Text("Caption"),), "alternative"))
    assert [bool(found.findall(f"{W}pPr/{W}keepNext")) for found in made.find(CAPTIONS)] == [True, False]


def test_the_caption_stands_before_the_table_and_in_its_properties() -> None:
    made = written(table(Row((cell("a"), cell("b")))))
    body = made.find("//w:body/*")
    assert [found.tag.removeprefix(W) for found in body] == ["p", "tbl", "p", "sectPr"]
    assert (style(body[0]), text(body[0])) == ("Caption", "Table\xa01. Caption")
    assert made.values("//w:tblCaption/@w:val | //w:tblDescription/@w:val") == ["Caption", "Description"]


def test_a_panel_whose_first_row_is_its_caption_says_it_once() -> None:
    made = written(panel())
    assert "Caption" not in made.values("//w:pStyle/@w:val")
    assert made.values("//w:tblStyle/@w:val") == ["PanelTable"]
    assert made.values("//w:tblLook/@w:firstColumn") == ["1"]


def test_a_panel_that_does_not_begin_with_its_caption_has_one() -> None:
    made = written(table(Row((cell("a"), cell("b"))), kind=TableKind.PANEL))
    assert "Caption" in made.values("//w:pStyle/@w:val")


def test_rows_can_be_linked_to() -> None:
    made = written(data_table(2), Paragraph((Link((Text("row"),), Anchor("b2")),)))
    assert made.find("//w:tr[3]/w:tc[1]/w:p/w:bookmarkStart[@w:name='b2']")
    assert made.find("//w:hyperlink[@w:anchor='b2']")


def test_cells_end_with_a_paragraph_whatever_they_hold() -> None:
    inner = table(Row((cell("x"), cell("y"))))
    listed = List(((paragraph("item", Role.TABLE_CELL), List(((paragraph("inner"),),))),))
    made = written(table(Row((Cell((inner,)), Cell(()))), Row((Cell((listed,)), Cell((listed, inner))))))
    assert lint(made.data) == []


def test_two_tables_stay_two() -> None:
    made = written(
        table(Row((cell("a"), cell("b"))), caption=""), table(Row((cell("c"), cell("d"))), caption="")
    )
    tags = [found.tag.removeprefix(W) for found in made.find("//w:body/*")]
    assert tags == ["tbl", "p", "tbl", "p", "sectPr"]


def test_a_column_sets_the_alignment_of_its_cells() -> None:
    columns = (Column(1), Column(1, Alignment.RIGHT))
    made = written(Table(columns, HEADER, (Row((cell("a"), cell("1"))),), (), ""))
    assert made.values("//w:tr[2]/w:tc/w:p/w:pPr/w:jc/@w:val") == ["right"]


def test_a_table_without_rows_is_reported() -> None:
    made = written(Table((Column(1),), (), (), (Text("Nothing"),), ""))
    assert made.codes == ["table-empty"]
    assert not made.find("//w:tbl")
    assert lint(made.data) == []


def test_lists_in_cells_keep_the_style_of_cells() -> None:
    listed = List(((paragraph("item", Role.TABLE_CELL), List(((paragraph("inner"),),))),))
    made = written(table(Row((Cell((listed,)), cell("b")))))
    assert made.values("//w:tr[2]/w:tc[1]/w:p/w:pPr/w:pStyle/@w:val") == ["TableText", "TableText"]
    assert made.values("//w:tr[2]/w:tc[1]/w:p/w:pPr/w:numPr/w:ilvl/@w:val") == ["0", "1"]
