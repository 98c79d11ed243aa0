from __future__ import annotations

from msgspec.structs import replace

from aras_docs.nodes import Alignment, Column, Row, Table, TableKind, Text
from exporters.epub.opened import find
from exporters.epub.rendered import cell, rendered


def table(*rows: Row, columns: int = 2, header: tuple[Row, ...] = ()) -> Table:
    return Table((Column(1),) * columns, header, rows, (Text("C"),), "D", anchor="t")


def test_a_table_has_caption_head_and_anchored_rows() -> None:
    header = Row((cell("A", header=True), cell("B", header=True)))
    result = rendered(table(Row((cell("1", header=True), cell("2")), "r1"), header=(header,)))
    assert result.markup == (
        '<p id="description_n1" hidden="hidden">D</p>'
        '<div class="table">'
        '<table id="t" class="data" aria-describedby="description_n1"><caption>C</caption>'
        '<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>'
        '<tbody><tr id="r1"><th scope="row">1</th><td data-head="B">2</td></tr></tbody></table></div>'
    )


def test_a_row_of_header_cells_in_the_body_heads_its_columns() -> None:
    row = Row((cell("", header=True), cell("Side 1", header=True)))
    assert '<tr><td/><th scope="col">Side 1</th></tr>' in rendered(table(row)).markup


def test_each_cell_knows_the_last_head_above_it_for_screens_where_it_stands_alone() -> None:
    header = Row((cell("A", header=True), cell("B", header=True)))
    sides = Row((cell("", header=True), cell("Side 1", header=True)))
    rows = (Row((cell("a"), cell("b"))), Row((cell("x", columns=2),)), sides, Row((cell("c"), cell("d"))))
    root = rendered(table(*rows, header=(header,))).root
    heads = [(item.text, item.get("data-head")) for item in find(root, "//x:td[text()]")]
    assert heads == [("a", "A"), ("b", "B"), ("x", None), ("c", None), ("d", "Side 1")]


def test_a_cell_spans_columns() -> None:
    assert '<td colspan="2">x</td>' in rendered(table(Row((cell("x", columns=2),)))).markup


def test_columns_of_figures_are_aligned_but_not_cells_that_span_them() -> None:
    right = Column(1, Alignment.RIGHT)
    block = table(Row((cell("x"), cell("1"))), Row((cell("y", columns=2),)))
    root = rendered(replace(block, columns=(Column(1), right))).root
    assert [item.get("class") for item in find(root, "//x:td")] == [None, "right", None]


def test_a_panel_says_its_caption_once() -> None:
    rows = (Row((cell("C", header=True, columns=2),)), Row((cell("Date", header=True), cell("27 September"))))
    panel = replace(table(*rows), kind=TableKind.PANEL)
    assert "".join(map(str, find(rendered(panel).root, "//x:table")[0].itertext())) == "CDate27 September"


def test_a_table_without_description_refers_to_none() -> None:
    block = replace(table(Row((cell("x", columns=2),))), description=" ")
    assert rendered(block).markup.startswith('<div class="table"><table id="t" class="data"><caption>')


SENTENCE = "On 20 February 1988 the Soviet passed a resolution that requested the transfer of the oblast. "


def test_a_table_of_more_than_four_columns_becomes_records_that_keep_everything() -> None:
    top = Row((cell("Losses", header=True, columns=2), *(cell("", header=True) for _ in range(3))))
    header = Row(tuple(cell(text, header=True) for text in ("Killed", "Wounded", "As of", "By", "")))
    row = Row((cell("1"), cell("2"), cell("3 men", columns=2), cell("para 4")), "c1")
    whole = Row((cell("Side 1", header=True, columns=5),), "s1")
    result = rendered(table(whole, row, columns=5, header=(top, header)))
    assert result.markup == (
        '<p id="description_n1" hidden="hidden">D</p>'
        '<div id="t" class="records" aria-describedby="description_n1"><p class="caption">C</p>'
        '<div id="s1" class="term">Side 1</div>'
        '<dl><dt id="c1"><span class="label">Losses, Killed:</span> 1</dt>'
        '<dd><span class="label">Losses, Wounded:</span> 2</dd>'
        '<dd><span class="label">As of, By:</span> 3 men</dd>'
        '<dd><span class="label">5:</span> para 4</dd></dl></div>'
    )


def test_four_columns_with_one_of_sentences_become_records_that_begin_with_the_sentence() -> None:
    header = Row(tuple(cell(text, header=True) for text in ("Date", "By", "Event", "Source")))
    row = Row((cell("1988"), cell("the article"), cell(SENTENCE), cell("para 4")), "b1")
    result = rendered(table(row, columns=4, header=(header,)))
    assert find(result.root, "//x:table") == []
    assert '<p class="caption">C</p><p class="label">Date · Event</p><dl><dt id="b1">' in result.markup
    assert ["".join(map(str, child.itertext())).strip() for child in find(result.root, "//x:dl/*")] == [
        "1988",
        SENTENCE.strip(),
        "By: the article",
        "Source: para 4",
    ]


def test_fewer_columns_leave_room_for_sentences() -> None:
    row = Row((cell("1988"), cell(SENTENCE), cell("para 4")))
    assert len(find(rendered(table(row, columns=3)).root, "//x:td")) == 3


def test_four_columns_of_words_stay_a_table() -> None:
    row = Row((cell(SENTENCE), cell("at least 40"), cell("the infobox"), cell("para 4")))
    assert len(find(rendered(table(row, columns=4)).root, "//x:td")) == 4
