from __future__ import annotations

from msgspec.structs import replace

import specimen
from aras_docs.nodes import Cell, Column, Heading, List, Row, Table, TableKind, Text
from aras_docs.style_file import builtin
from exporters.pdf.making import cell, document, nested, paragraph, table
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet

SHEET = plain_sheet()


def test_the_header_row_comes_again_on_every_page() -> None:
    reading = exported(document(table(*((str(n), "text") for n in range(300)))), SHEET)
    assert len(reading.pages) > 5
    assert all(page.count("Head one") == 1 for page in reading.pages)
    assert all(f" {n} text" in reading.text for n in range(300))


def test_a_row_stays_whole_if_it_fits_on_a_page() -> None:
    rows = [(f"r{n}", f"begin{n:02} " + "text " * 400 + f"end{n:02}") for n in range(20)]
    reading = exported(document(table(*rows)), SHEET)
    for n in range(20):
        assert reading.page_with(f"begin{n:02}") == reading.page_with(f"end{n:02}")


def test_a_row_taller_than_a_page_goes_on_over_pages() -> None:
    words = [f"w{n:04}" for n in range(3000)]
    reading = exported(document(table(("tall", " ".join(words)), ("after", "it"))), SHEET)
    assert len(reading.pages) > 2
    positions = [reading.text.find(word) for word in words]
    assert -1 not in positions
    assert positions == sorted(positions)
    assert "after it" in reading.text


def test_heading_caption_header_and_first_row_stay_together() -> None:
    for lines in range(28, 38):
        blocks = [paragraph("line") for _ in range(lines)]
        heading = Heading(2, (Text("Heading of the table"),), "h")
        made = document(*blocks, heading, table(("first", "row"), ("second", "row"), caption="Its caption"))
        reading = exported(made, SHEET)
        pages = {reading.page_with(w) for w in ("Heading of the table", "Its caption", "Head one", "first")}
        assert len(pages) == 1


def test_neither_the_first_row_nor_the_last_stands_alone() -> None:
    rows = [(f"row{n:02}", "text") for n in range(30)]
    for lines in range(5, 36):
        reading = exported(document(*[paragraph("line")] * lines, table(*rows)), SHEET)
        pages = [reading.page_with(left) for left, _ in rows]
        assert pages[0] == pages[1]
        assert pages[-1] == pages[-2]


def test_a_long_table_begins_on_the_page_of_its_heading() -> None:
    rows = [(str(n), "text") for n in range(200)]
    reading = exported(document(paragraph("line"), table(*rows)), SHEET)
    assert reading.page_with("Head one") == 1


def test_empty_cells_and_empty_tables_have_their_place() -> None:
    empty = Table((Column(1), Column(1)), (), (Row((Cell(()), Cell(()))),), (), "")
    reading = exported(document(empty, replace(empty, rows=())), SHEET)
    assert len(reading.pages) == 1


def test_a_table_and_a_list_in_a_cell_may_be_taller_than_a_page() -> None:
    inner = table(*((f"inner{n}", "text") for n in range(90)))
    outer = Table((Column(1), Column(1)), (), (Row((Cell((inner, nested(30))), cell("beside"))),), (), "")
    reading = exported(document(outer), SHEET)
    assert all(f"inner{n}" in reading.text for n in range(90))
    assert "depth 30" in reading.text


def test_a_header_higher_than_a_third_of_the_page_is_not_repeated() -> None:
    header = (Row((cell("H " * 900), cell(""))),)
    tall = replace(table(*((str(n), "text") for n in range(99))), header=header)
    reading = exported(document(tall), SHEET)
    assert sum("H H H" in page for page in reading.pages) < len(reading.pages)


def test_a_header_without_rows_is_printed_once() -> None:
    for lines in range(30, 40):
        reading = exported(document(*[paragraph("line")] * lines, table()), SHEET)
        assert reading.text.count("Head one") == 1


def test_a_list_nested_thirty_deep_stays_on_the_page() -> None:
    reading = exported(document(nested(30)), SHEET)
    assert all(f"depth {level}" in reading.text for level in range(1, 31))


def test_lists_nested_without_end_are_printed_flat_from_some_depth_on() -> None:
    reading = exported(document(nested(500)), SHEET)
    positions = [reading.text.index(f"depth {level} ") for level in range(1, 501)]
    assert positions == sorted(positions)


def test_cells_of_five_hundred_columns_stand_one_below_the_other() -> None:
    names = [f"name{number:03}" for number in range(500)]
    columns = (Column(1),) * 500
    wide = Table(
        columns, (), (Row(tuple(map(cell, names))), Row((replace(cell("end"), columns=500),))), (), ""
    )
    for kind in TableKind:
        text = exported(document(replace(wide, kind=kind)), SHEET).text
        positions = [text.find(name) for name in (*names, "end")]
        assert -1 not in positions
        assert positions == sorted(positions)


def test_the_panel_has_title_labels_and_sides() -> None:
    text = exported(document(specimen.panel()), builtin()).text
    assert "At a glance Date 27 September 2020 Side 1 Side 2 Units • Land Forces" in text
    assert text.count("At a glance") == 1


def test_a_panel_without_a_title_row_gets_its_caption_as_one() -> None:
    panel = specimen.panel()
    made = replace(panel, rows=panel.rows[1:], caption=(Text("The caption"),))
    assert "The caption Date" in exported(document(made), builtin()).text


def test_the_caption_stands_above_the_header() -> None:
    assert "Seen Head one Head two a b" in exported(document(table(("a", "b"), caption="Seen")), SHEET).text


def test_an_item_without_blocks_keeps_its_marker() -> None:
    reading = exported(document(List(((), (paragraph("two"),)), ordered=True)), SHEET)
    assert "1. 2. two" in reading.text
