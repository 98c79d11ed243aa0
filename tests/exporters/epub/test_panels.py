from __future__ import annotations

from aras_docs.nodes import Column, Row, Table, TableKind, Text
from exporters.epub.opened import find
from exporters.epub.rendered import cell, rendered


def panel(*rows: Row, columns: int = 3) -> Table:
    return Table((Column(1),) * columns, (), rows, (Text("C"),), "", TableKind.PANEL, anchor="t")


def bodies(block: Table) -> str:
    markup = rendered(block).markup
    return markup[markup.index("<tbody") : markup.index("</table>")]


SIDES = Row((cell("Side", header=True), cell("A", header=True), cell("B", header=True)), "sides")
DATE = Row((cell("Date", header=True), cell("27 May", columns=2)), "date")
LOSSES = Row((cell("Losses", header=True), cell("1"), cell("2")), "losses")


def test_a_label_stands_beside_one_value() -> None:
    assert bodies(panel(DATE)) == (
        '<tbody><tr id="date"><th scope="row">Date</th>'
        '<td colspan="3"><time datetime="05-27">27 May</time></td></tr></tbody>'
    )


def test_a_label_stands_above_several_values_and_heads_their_group() -> None:
    assert bodies(panel(SIDES, LOSSES)) == (
        '<tbody class="stack"><tr id="sides"><th scope="rowgroup" colspan="4">Side</th></tr>'
        '<tr><th scope="col" colspan="2">A</th><th scope="col" colspan="2">B</th></tr></tbody>'
        '<tbody class="stack"><tr id="losses"><th scope="rowgroup" colspan="4">Losses</th></tr>'
        '<tr><td data-head="A" colspan="2">1</td><td data-head="B" colspan="2">2</td></tr></tbody>'
    )


def test_a_label_that_is_no_header_cell_heads_nothing() -> None:
    row = Row((cell("", header=True), cell("A", header=True), cell("B", header=True)))
    assert '<tr><td colspan="4"/></tr>' in bodies(panel(row))


def test_every_row_fills_the_same_columns_however_many_values_there_are() -> None:
    for values in (1, 2, 3):
        one = Row((cell("x", header=True), cell("y", columns=values)))
        several = Row((cell("x", header=True), *[cell("y")] * values))
        whole = Row((cell("z", columns=values + 1),))
        rows = find(rendered(panel(one, several, whole, columns=values + 1)).root, "//x:tr")
        assert len({sum(int(each.get("colspan", "1")) for each in row) for row in rows}) == 1


def test_values_that_span_several_sides_keep_their_share() -> None:
    row = Row((cell("x", header=True), cell("y", columns=2), cell("z")))
    assert '<td colspan="2">y</td><td>z</td>' in bodies(panel(row, columns=4))


def test_rows_between_the_stacked_ones_stay_in_one_group() -> None:
    root = rendered(panel(DATE, Row(DATE.cells), LOSSES, Row(DATE.cells))).root
    assert [(body.get("class"), len(body)) for body in find(root, "//x:tbody")] == [
        (None, 2),
        ("stack", 2),
        (None, 1),
    ]
