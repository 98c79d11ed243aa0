"""The marking: how a document is classed, in bold in the middle of the head and the foot of every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.drawing import Ink
from aras_docs.exporters.pdf.linebreaking.units import natural_width
from aras_docs.exporters.pdf.pages.geometry import FOOT_SHARE, HEAD_SHARE
from aras_docs.exporters.pdf.pages.shortening import shortened
from aras_docs.nodes import Alignment, Role

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.exporters.pdf.paragraphs.typesetter import Typesetter
    from aras_docs.exporters.reports import Reports
    from aras_docs.stylesheet import Stylesheet, TextStyle

# From the top of the running head to its rule, and from that of the marking to it, in leadings.
HEAD_LINE = 1.15
MARKING_LINE = 1.4
# A marking is so much larger than the page number beside it.
_ENLARGED = 1.25
# A marking wider than this part of the measure has a line of the foot for itself.
_WIDEST_BESIDE = 0.4
# Printers leave about 5 mm at the edges of a sheet white.
_EDGE = 14.0


class Marking(Struct, frozen=True):
    """The runs of a marking, with their width in points, and whether the foot has room beside them."""

    runs: tuple[Run, ...]
    style: TextStyle
    width: float
    alone: bool


def marking_style(sheet: Stylesheet) -> TextStyle:
    """Return how a marking is set: like the page number, but bold, larger, and in the colour of text."""
    foot = sheet.text[Role.FOOTER]
    size, leading = foot.size * _ENLARGED, foot.leading * _ENLARGED
    color, alignment = sheet.palette[Ink.TEXT], Alignment.CENTER
    return replace(foot, size=size, leading=leading, bold=True, color=color, alignment=alignment)


def marked(text: str, sheet: Stylesheet, measure: float, typesetter: Typesetter, reports: Reports) -> Marking:
    """Return a marking no wider than the measure; what must be cut off is reported."""
    style = marking_style(sheet)
    runs = shortened(text, style, measure, typesetter)
    shown = "".join(run.text for run in runs)
    if natural_width(typesetter.plain(text, style)) > measure:
        reports.warn("marking-shortened", f'the marking is too long for the page: "{shown}" is printed')
    width = natural_width(runs)
    return Marking(runs, style, width, alone=width > _WIDEST_BESIDE * measure)


def least_margins(sheet: Stylesheet, *, marked: bool) -> tuple[float, float]:
    """Return how high the margins above and below the text must be, in points, for what is printed there."""
    line, page_number = marking_style(sheet).leading if marked else 0.0, sheet.text[Role.FOOTER].leading
    above = _EDGE + line * MARKING_LINE + sheet.text[Role.RUNNING_HEAD].leading * HEAD_LINE
    below = _EDGE + page_number + (max(page_number, line) if marked else 0.0)
    return above / (1 - HEAD_SHARE), below / (1 - FOOT_SHARE)
