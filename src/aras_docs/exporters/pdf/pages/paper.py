"""Papers: how a style that is made for one is set on another, on both sides, or folded into a booklet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ExportError
from aras_docs.exporters.pdf.blocks import NUMBER_GAP
from aras_docs.exporters.pdf.pages.geometry import Geometry
from aras_docs.exporters.pdf.pages.marking import least_margins
from aras_docs.exporters.pdf.scaling import scaled
from aras_docs.nodes import Role
from aras_docs.stylesheet import PAPER_SIZES

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.choices import Choices
    from aras_docs.stylesheet import Page, Stylesheet

# With less room than this for text, in points either way, hardly a line or a word fits.
_SMALLEST = 72.0
# Papers whose widths differ by less than this part share margins and type, as A4 and Letter do.
_SAME_WIDTH = 0.1
# How much smaller text is on a narrower page: by this part of what the page is narrower.
_TEXT_SHARE = 0.4
# A page that must hold a whole summary has narrower margins.
_SUMMARY_MARGINS = 0.7
# Text of this size and more, in points, is called large print.
LARGE_PRINT = 14.0
# What three figures take of a margin, in em of their size.
_NUMBER = 1.75
# What of both side margins together is at least at the spine, where the paper curves into the fold.
_AT_SPINE = 0.57


def sheet_size(sheet: Stylesheet, choices: Choices) -> tuple[float, float]:
    """Return width and height in points of a side of paper; a booklet's lies across."""
    width, height = PAPER_SIZES[choices.paper or sheet.page.paper]
    return (height, width) if choices.booklet else (width, height)


def fitted(sheet: Stylesheet, choices: Choices) -> tuple[Stylesheet, Geometry]:
    """Return a stylesheet for the pages that were chosen, and their measures.

    Raises ExportError if the margins leave no room for text.
    """
    width, height = sheet_size(sheet, choices)
    width = width / 2 if choices.booklet else width
    ratio = width / PAPER_SIZES[sheet.page.paper][0]
    if abs(ratio - 1) < _SAME_WIDTH:
        ratio = 1.0
    margins = ratio * _SUMMARY_MARGINS if choices.summary else ratio
    geometry = _geometry(sheet.page, (width, height), margins, mirrored=choices.duplex or choices.booklet)
    sheet = _in_proportion(sheet, ratio)
    geometry = _with_furniture(geometry, sheet, marked=bool(choices.marking))
    if min(geometry.measure, geometry.room) < _SMALLEST:
        raise ExportError(_too_small(geometry))
    return sheet, geometry


def _geometry(page: Page, size: tuple[float, float], ratio: float, *, mirrored: bool) -> Geometry:
    top, right, bottom, left = (side * ratio for side in (page.top, page.right, page.bottom, page.left))
    if mirrored:
        spine = max(left, right, (left + right) * _AT_SPINE)
        left, right = spine, left + right - spine
    return Geometry(*size, top, right, bottom, left, mirrored)


def _with_furniture(geometry: Geometry, sheet: Stylesheet, *, marked: bool) -> Geometry:
    """Return the measures with margins that hold what is printed in them, and can be printed."""
    above, below = least_margins(sheet, marked=marked)
    side = sheet.text[Role.PARAGRAPH_NUMBER].size * _NUMBER + NUMBER_GAP
    sides = {"left": max(geometry.left, side), "right": max(geometry.right, side)}
    return replace(geometry, top=max(geometry.top, above), bottom=max(geometry.bottom, below), **sides)


def _in_proportion(sheet: Stylesheet, ratio: float) -> Stylesheet:
    """Return a stylesheet for a narrower page: small type needs its size more than large type does.

    Where even the body is large, that is for readers who need it, so it stays.
    """
    if ratio >= 1 or sheet.text[Role.BODY].size >= LARGE_PRINT:
        return sheet
    return scaled(sheet, 1 - (1 - ratio) * _TEXT_SHARE, ratio)


def _too_small(geometry: Geometry) -> Diagnostic:
    message = f"the margins leave {geometry.measure:.0f} by {geometry.room:.0f} points for text"
    return Diagnostic(Severity.ERROR, "page-too-small", message, hint="make them narrower")
