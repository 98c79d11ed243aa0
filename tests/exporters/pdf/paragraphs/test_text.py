from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.fonts.shaping import hyphen, shaped
from aras_docs.exporters.pdf.linebreaking.pieces import Line, Piece
from aras_docs.exporters.pdf.linebreaking.runs import Look
from aras_docs.exporters.pdf.paragraphs.text import TextBox
from aras_docs.fonts import face
from aras_docs.style_file import builtin
from aras_docs.stylesheet import PAPER_SIZES
from exporters.pdf.making import document, paragraph
from exporters.pdf.reading import exported, line_ends

LEADING = 10.0
PROSE = "Several operations along the Aras began in autumn and ended with a declaration in winter"


def line(*, divided: bool) -> Line:
    setter = face("Noto Serif")
    words = (shaped("word", setter), *([hyphen(setter)] if divided else []))
    return (Piece(0, 20, Look(setter, 10, "#000000"), words, 0),)


def box(lines: str) -> TextBox:
    """Return a box with a line for each character; a hyphen stands for one that ends with a hyphen."""
    return TextBox(tuple(line(divided=kind == "-") for kind in lines), LEADING, 8)


@pytest.mark.parametrize(
    ("lines", "room", "upper"),
    [
        ("......", 4, 4),
        ("......", 5, 4),  # two lines at least at the top of the next page
        ("...", 2, None),
        ("......", 1, None),
        ("...-..", 4, 3),
        ("..--..", 4, 4),  # moving a line wouldn't help
        (".-....", 2, 2),  # nor may one line be left
        ("......-", 7, 5),
    ],
)
def test_a_paragraph_is_cut_without_widows_orphans_or_a_divided_word(
    lines: str, room: int, upper: int | None
) -> None:
    pieces = box(lines).split(room * LEADING, force=False)
    assert (pieces and len(pieces[0].lines)) == upper
    assert pieces is None or len(pieces[0].lines) + len(pieces[1].lines) == len(lines)


@pytest.mark.parametrize(("lines", "room", "upper"), [("...", 2, 2), ("...", 0, 1), ("..", 5, 1)])
def test_a_cut_that_is_forced_leaves_a_line_at_least(lines: str, room: int, upper: int) -> None:
    pieces = box(lines).split(room * LEADING, force=True)
    assert pieces is not None
    assert len(pieces[0].lines) == upper


def test_justified_lines_end_at_the_margin_in_print_too() -> None:
    words = PROSE.split()
    sheet = builtin()
    written = " ".join(words[(index * index + index // 7) % len(words)] for index in range(600))
    data = exported(document(paragraph(written)), sheet).data
    margin = PAPER_SIZES[sheet.page.paper][0] - sheet.page.right
    ends = [end for end in line_ends(data, 1) if end > margin - 40]
    assert len(ends) > 30
    # Spacing is written in hundredths of a point, kerning in thousandths of an em, places in tenths.
    assert all(abs(end - margin) < 0.1 for end in ends[:-1])
