from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.exporters.cells import begins_with_caption, cell_text, column_edges, is_empty, placed
from aras_docs.nodes import Cell, Column, List, Row, Table, TableKind
from specimen import cell, data_table, panel, paragraph


def test_cells_stand_side_by_side_each_as_wide_as_the_columns_it_spans() -> None:
    row = Row((cell("a", columns=2), cell("b"), cell("c")))
    assert [(start, cell_text(found)) for start, found in placed(row)] == [(0, "a"), (2, "b"), (3, "c")]


def test_the_edges_of_columns_divide_the_width_by_their_shares() -> None:
    assert column_edges((Column(1), Column(2), Column(1)), 200) == (0, 50, 150, 200)


def test_columns_without_shares_have_no_width() -> None:
    assert column_edges((), 200) == (0,)
    assert column_edges((Column(0), Column(0)), 200) == (0, 0, 0)


def test_a_cell_says_what_its_blocks_do_however_deep() -> None:
    listed = List(((paragraph("b\n c"),),))
    assert cell_text(Cell((paragraph("a"), paragraph(" "), listed))) == "a b c"


def test_a_panel_begins_with_its_caption_where_a_bar_across_it_says_so() -> None:
    box = panel()
    assert begins_with_caption(box)
    assert begins_with_caption(replace(box, header=box.rows[:1], rows=box.rows[1:]))


@pytest.mark.parametrize(
    "box",
    [
        replace(panel(), rows=panel().rows[1:]),
        replace(panel(), rows=()),
        replace(panel(), kind=TableKind.DATA),
        replace(panel(), rows=(Row((cell("At a"), cell("glance", columns=2))),)),
    ],
    ids=["another row first", "no row", "no panel", "two cells"],
)
def test_any_other_table_does_not(box: Table) -> None:
    assert not begins_with_caption(box)


def test_a_table_without_cells_is_empty() -> None:
    whole = data_table(1)
    assert is_empty(replace(whole, columns=(), header=(), rows=(Row(()),)))
    assert not is_empty(replace(whole, rows=()))
    assert not is_empty(replace(whole, header=()))
