from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.exporters.pdf.linebreaking.lines import natural_width
from aras_docs.exporters.pdf.tables.widths import Spacing, fitted, fitted_columns
from aras_docs.nodes import Anchor, Cell, Column, Link, List, Paragraph, Role, Row, Text
from aras_docs.style_file import builtin
from exporters.pdf.laying import laid, setting, texts
from exporters.pdf.making import cell, paragraph, table

MEASURE = 200.0
ACROSS = 5.0
WITHIN = setting(builtin(), MEASURE)


def widths(asked: tuple[float, ...], *texts: str) -> list[float]:
    """Return the widths of columns that ask for shares and hold texts."""
    return widths_of(asked, *map(cell, texts))


def widths_of(asked: tuple[float, ...], *cells: Cell) -> list[float]:
    row = Row(cells)
    made = replace(table(), columns=tuple(map(Column, asked)), header=(), rows=(row,))
    return [column.share for column in fitted_columns(made, WITHIN, ACROSS)]


def needed(word: str) -> float:
    runs = WITHIN.typesetter.plain(word, WITHIN.style(Role.TABLE_CELL))
    return natural_width(runs) + 2 * ACROSS


def test_a_table_whose_words_fit_is_as_it_asked_to_be() -> None:
    assert widths((1, 3), "a", "b") == pytest.approx([50, 150])


def test_a_column_is_as_wide_as_its_longest_word() -> None:
    assert widths((1, 9), "a Source of", "b") == pytest.approx([needed("Source"), 200 - needed("Source")])


def test_words_that_a_no_break_space_joins_are_one() -> None:
    assert widths((1, 9), "para\N{NO-BREAK SPACE}17", "b")[0] == pytest.approx(needed("para 17"))


def test_a_line_may_end_after_a_dash() -> None:
    assert widths((1, 9), "words–words", "b")[0] == pytest.approx(needed("words–"))


def test_what_a_column_lacks_the_others_give_by_what_they_can_spare() -> None:
    narrow, middle, wide = widths((1, 4, 15), "Source", "a", "b")
    lack = needed("Source") - 10
    spare = (40 - needed("a"), 150 - needed("b"))
    assert narrow == pytest.approx(needed("Source"))
    assert 40 - middle == pytest.approx(lack * spare[0] / sum(spare), abs=0.1)
    assert narrow + middle + wide == pytest.approx(MEASURE)


def test_a_word_too_long_for_any_column_is_left_to_be_broken() -> None:
    assert widths((1, 3), "https://example.org/" + "x" * 60, "b")[0] == pytest.approx(50)


def test_a_name_of_nearly_a_third_of_the_table_stays_whole() -> None:
    name = "Əbdürrəhmanlı"
    assert 0.29 * MEASURE < needed(name) - 2 * ACROSS < 0.33 * MEASURE
    assert widths((1, 3), name, "b")[0] == pytest.approx(needed(name))


def test_a_longer_name_stays_whole_too_if_the_other_words_leave_it_room() -> None:
    name = "Qaraxanbəyli" * 2
    assert needed(name) > 0.5 * MEASURE
    narrow, wide = widths((1, 3), name, "word")
    assert narrow == pytest.approx(needed(name))
    assert wide == pytest.approx(MEASURE - needed(name))


def test_of_an_address_only_the_parts_stay_whole() -> None:
    address = "https://example.org/a-rather-long-path/to-some-page.html"
    assert widths((1, 9), address, "b")[0] == pytest.approx(needed("page.html"))


def test_in_a_list_a_word_has_room_beside_the_markers() -> None:
    inner = List(((paragraph("Qaraxanbəyli", Role.LIST_ITEM),),))
    outer = List(((paragraph("a", Role.LIST_ITEM), inner),))
    deep, deeper = (widths_of((1, 9), Cell((block,)), cell("b"))[0] for block in (inner, outer))
    assert needed("Qaraxanbəyli") < deep < deeper


def test_no_word_of_a_list_in_a_cell_is_torn() -> None:
    name = "Barkhudarov"
    outer = List(((paragraph("units", Role.LIST_ITEM), List(((paragraph(name, Role.LIST_ITEM),),))),))
    made = replace(table(), header=(), rows=(Row((Cell((outer,)), cell("b " * 200))),))
    shown = [line for box in texts(laid(made, within=WITHIN)) for line in box.lines]
    assert name in ["".join(piece.text for piece in line).strip() for line in shown]


def test_what_follows_a_link_without_a_space_belongs_to_its_word() -> None:
    linked = Paragraph((Link((Text("infobox"),), Anchor("a")), Text(", WWW")), Role.TABLE_CELL)
    plain = cell("infobox")
    rows = [Row((Cell((linked,)), cell("b"))), Row((plain, cell("b")))]
    made = replace(table(), columns=(Column(1), Column(9)), header=(), rows=tuple(rows))
    assert fitted_columns(made, WITHIN, ACROSS)[0].share == pytest.approx(needed("infobox,"))


def test_the_widest_word_counts_not_the_one_of_the_most_letters() -> None:
    rows = [Row((cell(f"iiiiiiiiii{letter}"), cell("b"))) for letter in "abcdefgh"]
    made = replace(
        table(), columns=(Column(1), Column(9)), header=(), rows=(*rows, Row((cell("WWWWWWWW"),) * 2))
    )
    assert fitted_columns(made, WITHIN, ACROSS)[0].share == pytest.approx(needed("WWWWWWWW"))


def test_where_there_isn_t_room_only_the_longest_words_are_broken() -> None:
    words = ["a", "Commanders!", "Commanders!", "Casualty", "b"]
    whole = [needed(word) for word in words]
    assert sum(whole) > MEASURE
    left = (MEASURE - whole[0] - whole[3] - whole[4]) / 2
    assert widths((1, 1, 1, 1, 16), *words) == pytest.approx([whole[0], left, left, whole[3], whole[4]])


def test_a_table_whose_words_fit_has_the_space_at_its_edges_that_it_asked_for() -> None:
    assert spaced(200, "Equipment", "Casualties") == Spacing(ACROSS)


def test_space_at_the_edges_gives_way_before_the_longest_words_are_made_smaller() -> None:
    assert spaced(without_edges(LONG) + 40, *LONG) == pytest.approx(Spacing(4.0), rel=1e-3)


def test_words_are_made_smaller_before_they_are_broken_but_never_small() -> None:
    assert spaced(without_edges(LONG) * 0.9 + 20, *LONG) == pytest.approx(Spacing(2.0, 0.9), rel=1e-3)
    assert spaced(without_edges(LONG) * 0.8, *LONG) == pytest.approx(Spacing(2.0, 0.85), rel=1e-3)


LONG = ("Department", "Settlement", "Commander", "Equipment", "Casualties")


def without_edges(words: tuple[str, ...]) -> float:
    return sum(needed(word) - 2 * ACROSS for word in words)


def spaced(measure: float, *texts: str) -> Spacing:
    made = replace(
        table(), columns=(Column(1),) * len(texts), header=(), rows=(Row(tuple(map(cell, texts))),)
    )
    return fitted(made, replace(WITHIN, measure=measure), ACROSS)[1]
