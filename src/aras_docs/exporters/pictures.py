"""Drawings as images, with a report of the characters that no bundled font has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.drawing import Label
from aras_docs.exporters.painting import png
from aras_docs.fonts import face, font_runs
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.drawing import Drawing
    from aras_docs.exporters.reports import Reports
    from aras_docs.stylesheet import Stylesheet


def image(drawing: Drawing, sheet: Stylesheet, width: int, reports: Reports) -> bytes:
    """Return a drawing as a PNG file ``width`` pixels wide; reports labels that can't be drawn whole."""
    report_missing(drawing, sheet, reports)
    return png(drawing, sheet, width)


def report_missing(drawing: Drawing, sheet: Stylesheet, reports: Reports) -> None:
    """Report labels that can't be drawn whole, each once."""
    for text in sorted(set(_missing(drawing, sheet))):
        reports.glyph_missing(f'"{text}"', "a picture shows boxes instead")


def _missing(drawing: Drawing, sheet: Stylesheet) -> Iterator[str]:
    sans = face(sheet.fonts[Family.SANS])
    for shape in drawing.shapes:
        if isinstance(shape, Label):
            yield from (run.text for run in font_runs(shape.text, sans) if run.face is None)
