"""Tables without room for their columns, as in large print on small paper."""

from __future__ import annotations

from aras_docs.nodes import Cell, Column, Row, Table, Text
from aras_docs.style_file import builtin
from conformance.spoken import spoken
from exporters.pdf.making import cell, document, paragraph
from exporters.pdf.reading import Reading, exported

HEADINGS = ("Date", "Event", "Who says so", "Source")
LONG = "The brigade crossed the river by night, took both bridges and held them until the relief came."


def table(*rows: tuple[Cell, ...], header: tuple[str, ...] = HEADINGS) -> Table:
    return Table(
        columns=(Column(1),) * len(HEADINGS),
        header=(Row(tuple(Cell(cell(text).blocks, header=True) for text in header)),) if header else (),
        rows=tuple(map(Row, rows)),
        caption=(Text("Caption"),),
        description="",
    )


def row(name: str, event: str = LONG) -> tuple[Cell, ...]:
    return Cell(cell(name).blocks, header=True), cell(event), cell("Reuters"), cell("para 3")


def printed(made: Table, *, before: int = 0, paper: str = "a5") -> Reading:
    lines = [paragraph("line")] * before
    return exported(document(*lines, made), builtin("large-print"), paper=paper)


def lines(reading: Reading) -> list[str]:
    return [line.strip() for page in reading.pages for line in page.splitlines()]


def test_cells_stand_below_each_other_with_the_headings_of_their_columns() -> None:
    shown = " ".join(lines(printed(table(row("B 1"), row("B 2")))))
    assert (
        f"Date Event Who says so Source B 1 Event {LONG} Who says so Reuters Source para 3 B 2 Event" in shown
    )


def test_short_text_stands_beside_the_heading_and_long_text_below_it() -> None:
    shown = lines(printed(table(row("B 1", "It fell."), row("B 2", f"{LONG} {LONG}"))))
    assert "Event It fell." in shown
    assert shown[shown.index("Event") + 1].startswith("The brigade crossed the river")


def test_figures_stay_in_columns_and_so_does_all_on_larger_paper() -> None:
    assert "B 1 7 Reuters para 3" in lines(printed(table(row("B 1", "7"))))
    assert "Event" not in lines(printed(table(row("B 1")), paper="a4"))


def test_what_is_read_aloud_has_each_heading_once() -> None:
    said = spoken(printed(table(row("B 1"), row("B 2"))).data)
    assert [said.count(heading) for heading in HEADINGS] == [1, 1, 1, 1]
    assert said.count(LONG) == 2


def test_the_header_stands_with_the_first_row_and_does_not_come_again() -> None:
    for before in range(12):
        reading = printed(table(*(row(f"B {number}") for number in range(9))), before=before)
        head = reading.page_with("Date Event Who says so Source")
        assert head == reading.page_with("B 0")
        assert reading.text.count("Date Event Who says so Source") == 1


def test_cells_across_columns_and_columns_without_a_heading_have_none() -> None:
    across = (Cell(cell("All of it").blocks, columns=4),)
    shown = lines(printed(table(across, row("B 1"))))
    assert shown[shown.index("All of it") + 1] == "B 1"
    bare = lines(printed(table(row("B 1"), header=())))
    assert bare[bare.index("B 1") + 1].startswith("The brigade")


def test_a_row_taller_than_a_page_goes_on() -> None:
    words = [f"w{number:03}" for number in range(400)]
    reading = printed(table(row("B 1", " ".join(words))))
    places = [reading.text.find(word) for word in words]
    assert -1 not in places
    assert places == sorted(places)
