"""How good the lines of the seed are if its prose is justified, on A4 and in a narrow column."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aras_docs.exporters.pdf.linebreaking.lines import TOLERANCE, lines
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.typesetter import Missing, Typesetter
from aras_docs.nodes import Alignment, Paragraph, Role
from aras_docs.pipeline import Settings, prepare
from plain_sheet import plain_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.linebreaking.pieces import Line

SEED = Path(__file__).parents[4] / "seeds" / "aras-valley-campaign.txt"
SHEET = plain_sheet()
A4, NARROW = 453.5, 280.0
# In em: a mean gap that is loose (issue 4), and a gap that may be part of a river.
LOOSE, WIDE = 0.45, 0.40
# A fifth of an em is what compositors call a thin space; a little less is still seen as a gap.
TIGHT = 0.17


@cache
def paragraphs(measure: float) -> tuple[tuple[Line, ...], ...]:
    """Return the lines of each numbered paragraph of the seed."""
    document = prepare(SEED.read_bytes(), SEED.name, Settings()).value.document
    typesetter = Typesetter(SHEET.fonts, Numbering(), Missing(), "en")
    prose = [
        block
        for part in document.parts
        for block in part.blocks
        if isinstance(block, Paragraph) and block.number is not None
    ]
    return tuple(
        lines(typesetter.runs(block.content, SHEET.text[Role.BODY]), measure, Alignment.JUSTIFY)
        for block in prose
    )


def justified(measure: float) -> list[Line]:
    return [line for paragraph in paragraphs(measure) for line in paragraph[:-1]]


def gaps(line: Line) -> Iterator[tuple[float, float]]:
    """Yield the ends of each gap between words, in points."""
    for piece in line:
        x = piece.x
        for word in piece.words:
            width = word.width * piece.look.size / 1000 * piece.scale
            if word.text == " " and x + width < line[-1].x + line[-1].width:
                yield x, x + width + piece.stretch
            x += width + piece.stretch * word.gaps


def mean_gap(line: Line) -> float:
    """Return the mean width of the gaps in em."""
    widths = [right - left for left, right in gaps(line)]
    return sum(widths) / len(widths) / line[0].look.size if widths else 0


def right(line: Line) -> float:
    return line[-1].x + line[-1].width


def is_divided(line: Line) -> bool:
    return line[-1].text.endswith("\N{SOFT HYPHEN}")


def rivers(paragraph: tuple[Line, ...]) -> int:
    """Return how often wide gaps of three lines lie below each other."""
    wide = [[gap for gap in gaps(line) if gap[1] - gap[0] > WIDE * line[0].look.size] for line in paragraph]
    return sum(
        overlap(top, middle) and overlap(middle, bottom)
        for first, second, third in zip(wide, wide[1:], wide[2:], strict=False)
        for top in first
        for middle in second
        for bottom in third
    )


def overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def test_hardly_a_line_is_loose() -> None:
    loose = [line for line in justified(A4) if mean_gap(line) > LOOSE]
    assert len(justified(A4)) > 100
    assert len(loose) <= 0.01 * len(justified(A4))


def test_no_line_is_so_tight_that_words_run_together() -> None:
    assert min(map(mean_gap, justified(A4))) > TIGHT


def test_justified_lines_end_at_the_margin() -> None:
    assert all(abs(right(line) - A4) < TOLERANCE for line in justified(A4))


@pytest.mark.parametrize("measure", [A4, NARROW])
def test_no_line_is_wider_than_its_measure(measure: float) -> None:
    assert all(right(line) < measure + TOLERANCE for paragraph in paragraphs(measure) for line in paragraph)


@pytest.mark.parametrize(("measure", "share"), [(A4, 0.05), (NARROW, 0.15)])
def test_few_lines_end_with_a_divided_word(measure: float, share: float) -> None:
    divided = [line for line in justified(measure) if is_divided(line)]
    assert 0 < len(divided) <= share * len(justified(measure))


@pytest.mark.parametrize("measure", [A4, NARROW])
def test_no_three_lines_in_a_row_end_with_a_divided_word(measure: float) -> None:
    for paragraph in paragraphs(measure):
        assert "---" not in "".join("-" if is_divided(line) else "." for line in paragraph)


def test_no_wide_gaps_make_a_river() -> None:
    assert not sum(map(rivers, paragraphs(A4)))


def test_rivers_are_found_where_there_are_some() -> None:
    runs = Typesetter(SHEET.fonts, Numbering(), Missing()).plain("mmmm " * 60, SHEET.text[Role.BODY])
    assert any(rivers(lines(runs, measure, Alignment.JUSTIFY)) for measure in range(210, 300, 6))
