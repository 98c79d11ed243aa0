from __future__ import annotations

import pytest
from msgspec.structs import replace

import specimen
from aras_docs.exporters.pdf.boxes import Blank, Item, Stack
from aras_docs.exporters.pdf.tables.beside import Beside
from aras_docs.nodes import Column, Figure, NoteRef, Paragraph, Quote, Role, Row, Table, TableKind, Text
from exporters.pdf.laying import laid, setting, texts, widths, words
from exporters.pdf.making import cell, document, nested, paragraph, table
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet

SHEET = plain_sheet()
MEASURE = 460.0


def panel(rows: int, columns: int = 3) -> Table:
    values = columns - 1
    return Table(
        columns=(Column(1), *[Column(2)] * values),
        header=(),
        rows=tuple(Row((cell(f"label{n}"), *[cell(f"value{n}")] * values)) for n in range(rows)),
        caption=(Text("At a glance"),),
        description="",
        kind=TableKind.PANEL,
    )


def numbered(count: int, start: int = 0) -> list[str]:
    return [f"w{number:04}" for number in range(start, start + count)]


def prose(count: int) -> Paragraph:
    return paragraph(" ".join(numbered(count)))


def test_text_beside_the_panel_leaves_its_room_free() -> None:
    first, *_ = laid(panel(8), prose(100), within=setting(SHEET, MEASURE)).items
    assert isinstance(first.box, Beside)
    assert max(widths(first.box.text)) < first.box.x
    assert MEASURE - first.box.x == pytest.approx(0.48 * MEASURE)


def test_a_paragraph_that_reaches_below_the_panel_is_as_wide_as_the_page_there() -> None:
    body = replace(SHEET.text[Role.BODY], space_before=10)
    sheet = replace(SHEET, text={**SHEET.text, Role.BODY: body})
    first, second = laid(panel(8), prose(400), within=setting(sheet, MEASURE)).items
    assert isinstance(first.box, Beside)
    assert [*words(first.box.text), *words(second.box)] == numbered(400)
    assert first.box.text.height >= first.box.panel.height
    assert first.box.text.height < first.box.panel.height + 2 * SHEET.text[Role.BODY].leading
    assert min(widths(second.box)[:-1]) > 0.85 * MEASURE
    assert (first.after, second.before) == (0, 0)


def test_an_extract_reaches_below_the_panel_with_its_rule() -> None:
    paragraphs = [paragraph(" ".join(numbered(150, start))) for start in (0, 150, 300)]
    extract = Quote((Text("Extract"),), tuple(paragraphs))
    first, second = laid(panel(8), extract, within=setting(SHEET, MEASURE)).items
    assert isinstance(first.box, Beside)
    assert [*words(first.box.text), *words(second.box)] == ["Extract", *numbered(450)]
    assert sum(width < 0.8 * MEASURE for width in widths(second.box)) <= 3  # the ends of the paragraphs


def test_what_comes_after_the_text_beside_is_below() -> None:
    blocks = (panel(8), prose(110), prose(30), paragraph("below"))
    first, *rest = laid(*blocks, within=setting(SHEET, MEASURE)).items
    assert isinstance(first.box, Beside)
    assert [word for item in rest for word in words(item.box)][-1] == "below"


def test_a_picture_stands_below_the_panel() -> None:
    figure = Figure(specimen.picture(), (), "")
    first, second, *_ = laid(panel(8), prose(80), figure, within=setting(SHEET, MEASURE)).items
    assert isinstance(first.box, Beside)
    assert first.after > 0
    assert not list(texts(second.box))


def test_a_table_that_fits_stands_beside_and_a_longer_one_below() -> None:
    short, long = table(("a", "b")), table(*[("a", "b")] * 9)
    for rows, expected in ((short, 1), (long, 3)):
        items = laid(panel(8), prose(50), rows, within=setting(SHEET, MEASURE)).items
        assert len(items) == expected


def test_a_table_may_end_a_little_below_the_panel() -> None:
    (item,) = laid(panel(8), prose(50), table(*[("a", "b")] * 6), within=setting(SHEET, MEASURE)).items
    assert isinstance(item.box, Beside)
    assert item.box.panel.height < item.box.text.height == item.box.height


@pytest.mark.parametrize(
    ("text", "measure", "columns"),
    [(30, MEASURE, 3), (100, 300, 3), (100, MEASURE, 4)],
    ids=["little text", "narrow page", "three sides"],
)
def test_the_panel_takes_the_full_measure(text: int, measure: float, columns: int) -> None:
    items = laid(panel(8, columns), prose(text), within=setting(SHEET, measure)).items
    assert not any(isinstance(item.box, Beside) for item in items)


def test_a_panel_that_goes_on_over_the_page_has_text_beside_it_to_the_end_or_none() -> None:
    for text, expected in ((300, False), (900, True)):
        first, *_ = laid(panel(40), prose(text), within=setting(SHEET, MEASURE)).items
        assert isinstance(first.box, Beside) == expected


def test_a_panel_of_several_pages_is_cut_between_rows_and_the_text_beside_it_goes_on() -> None:
    reading = exported(document(panel(90), prose(2000), paragraph("the end")), SHEET)
    assert reading.page_with("label89") > 3
    for number in range(90):
        assert reading.page_with(f"label{number}\n") == reading.page_with(f"value{number}\n")
    for page in range(reading.page_with("label89") - 1):
        assert "label" in reading.pages[page]
        assert "w0" in reading.pages[page]
    positions = [reading.text.find(word) for word in numbered(2000)]
    assert -1 not in positions
    assert positions == sorted(positions)
    assert reading.text.count("the end") == 1


def test_text_of_which_no_line_fits_beside_the_panel_goes_over_with_it() -> None:
    rows = Stack(tuple([Item(Blank(10))] * 10))
    text = Stack((Item(Blank(60)),))
    pieces = Beside(rows, text, 100).split(50, force=False)
    assert pieces
    upper, lower = pieces
    assert isinstance(lower, Beside)
    assert (upper.height, lower.panel.height, lower.text) == (50, 50, text)


def test_the_panel_is_read_before_the_text_beside_it() -> None:
    within = setting(SHEET, MEASURE)
    laid(panel(8), Quote((Text("Extract"),), (prose(100),)), within=within)
    assert [getattr(child, "kind", None) for child in within.element.children] == ["Table", "BlockQuote"]
    text = exported(document(panel(8), prose(200)), SHEET).text
    assert text.index("value7") < text.index("w0000")


def test_what_was_laid_out_for_its_size_alone_is_reported_once() -> None:
    lost = Paragraph((Text("lost"), NoteRef("nowhere")))
    reading = exported(document(panel(8), lost, prose(100)), SHEET)
    assert [found.code for found in reading.diagnostics] == ["note-missing"]


def test_a_panel_with_five_hundred_keys_is_printed_whole() -> None:
    reading = exported(document(panel(500), prose(100), paragraph("the end")), SHEET)
    assert all(f"label{number}" in reading.text for number in range(500))
    assert "the end" in reading.text


def test_a_row_taller_than_a_page_is_cut_and_the_text_beside_it_too() -> None:
    tall = replace(panel(1), rows=(Row((cell("label"), cell(" ".join(["value"] * 2000)), cell("other"))),))
    text = exported(document(tall, paragraph("word " * 2000)), SHEET).text
    assert (text.count("value"), text.count("word")) == (2000, 2000)


def test_lists_fifty_deep_and_words_without_end_stand_beside_the_panel() -> None:
    text = exported(document(panel(8), nested(50), paragraph("x" * 3000)), SHEET).text
    assert [level for level in range(1, 51) if f"depth {level}" not in text] == []
    assert text.count("x") == 3000


def test_labels_of_a_narrow_panel_stand_above_the_values_of_the_sides() -> None:
    text = exported(document(panel(8), prose(100)), SHEET).text
    assert "At a glance label0 value0 value0 label1 value1 value1" in text
