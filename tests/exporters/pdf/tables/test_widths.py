from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.exporters.pdf.linebreaking.lines import natural_width
from aras_docs.exporters.pdf.tables.widths import Spacing, fitted, fitted_columns
from aras_docs.nodes import Column, Role, Row
from aras_docs.style_file import builtin
from exporters.pdf.laying import setting
from exporters.pdf.making import cell, table

MEASURE = 200.0
ACROSS = 5.0
WITHIN = setting(builtin(), MEASURE)


def widths(asked: tuple[float, ...], *texts: str) -> list[float]:
    """Return the widths of columns that ask for shares and hold texts."""
    row = Row(tuple(map(cell, texts)))
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


def test_where_all_lack_room_each_has_its_part_by_its_longest_word() -> None:
    words = ["Department", "Settlement", "Commander", "Equipment", "Casualties"]
    shares = widths((1, 1, 1, 1, 16), *words)
    assert shares == pytest.approx([needed(word) for word in words])


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
