"""The cover: a picture drawn in the stylesheet's colours, and the page that shows it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from aras_docs.drawing import Drawing, Ink, Label, Line, Rectangle
from aras_docs.exporters.epub.lettering import LEADING, Box, fit
from aras_docs.exporters.epub.markup import element
from aras_docs.exporters.epub.metadata import book_title
from aras_docs.exporters.epub.motif import motif
from aras_docs.exporters.epub.parts import Frame, page
from aras_docs.exporters.painting import paint
from aras_docs.exporters.pictures import report_missing
from aras_docs.fonts import face
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

    from aras_docs.document import Document, Meta
    from aras_docs.drawing import Shape
    from aras_docs.exporters.reports import Reports
    from aras_docs.stylesheet import Stylesheet

# In points; 3 to 4, as shops and the shelves of readers want it.
WIDTH, HEIGHT = 600.0, 800.0
PIXELS_ACROSS, PIXELS_DOWN = 1200, 1600
# Half the bytes of Pillow's default of 75 and more; what is lost shows only enlarged.
JPEG_QUALITY = 60
# In CSS pixels, where a reader leaves the book's own style out: a browser's margins leave no more of a screen
# of 320. The style lets the cover fill the screen.
UNSTYLED_WIDTH = 300

MARGIN = 54.0
MEASURE = WIDTH - 2 * MARGIN
# The coloured field reaches down to here, to an edge of JPEG's blocks, which leaves no fringe.
FIELD = 512.0
TITLE_TOP = 84.0
GAP = 26.0
RULE_LENGTH, RULE_WIDTH = 84.0, 3.0
# The motif lies between the field and this line, above the authors.
MOTIF_BOTTOM = 698.0
AUTHORS_BASELINE = 752.0

TITLE = Box(MEASURE, 300, 64, 28)
SUBTITLE = Box(MEASURE, 84, 24, 16)
AUTHORS = Box(MEASURE, 24, 18, 12)


def cover_jpeg(document: Document, sheet: Stylesheet, reports: Reports) -> bytes:
    """Return the cover as an opaque JPEG file of 1200 by 1600 pixels."""
    drawing = cover_drawing(document, sheet)
    report_missing(drawing, sheet, reports)
    return jpeg(paint(drawing, sheet, PIXELS_ACROSS))


def jpeg(picture: Image, quality: int = JPEG_QUALITY) -> bytes:
    """Return a picture as a JPEG file, baseline, which all readers show."""
    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=quality, optimize=True)
    return buffer.getvalue()


def cover_page(meta: Meta) -> bytes:
    """Return the page that shows the cover, first in the reading order."""
    alternative = f"Cover: {book_title(meta)}"
    source = {
        "src": "images/cover.jpg",
        "alt": alternative,
        "role": "doc-cover",
        "width": str(UNSTYLED_WIDTH),
    }
    section = {"class": "cover", "epub:type": "cover", "aria-label": "Cover"}
    made = element("section", section, element("p", {}, element("img", source)))
    return page(Frame(book_title(meta), meta.language, "frontmatter"), made)


def cover_drawing(document: Document, sheet: Stylesheet) -> Drawing:
    """Return the cover as shapes: title and subtitle on a coloured field, the timeline and authors below."""
    return Drawing(WIDTH, HEIGHT, tuple(_shapes(document, sheet)))


def _shapes(document: Document, sheet: Stylesheet) -> Iterator[Shape]:
    yield Rectangle(0, 0, WIDTH, HEIGHT, Ink.PAPER)
    yield Rectangle(0, 0, WIDTH, FIELD, Ink.ACCENT)
    yield from _heading(document.meta, sheet)
    yield from motif(document, Rectangle(MARGIN, FIELD + GAP, MEASURE, MOTIF_BOTTOM - FIELD - GAP))
    yield from _authors(document.meta, sheet)


def _heading(meta: Meta, sheet: Stylesheet) -> Iterator[Shape]:
    title = fit(meta.title, face(sheet.fonts[Family.SANS], bold=True), TITLE)
    yield from _labels(title.lines, title.size, TITLE_TOP, bold=True)
    rule = TITLE_TOP + title.height + GAP
    yield Line(MARGIN, rule, MARGIN + RULE_LENGTH, rule, Ink.PAPER, RULE_WIDTH)
    subtitle = fit(meta.subtitle, face(sheet.fonts[Family.SANS]), SUBTITLE)
    yield from _labels(subtitle.lines, subtitle.size, rule + GAP)


def _labels(lines: tuple[str, ...], size: float, top: float, *, bold: bool = False) -> Iterator[Label]:
    for number, line in enumerate(lines):
        baseline = top + number * size * LEADING + size
        yield Label(MARGIN, baseline, line, size, Ink.PAPER, bold=bold)


def _authors(meta: Meta, sheet: Stylesheet) -> Iterator[Shape]:
    authors = fit(", ".join(meta.authors), face(sheet.fonts[Family.SANS]), AUTHORS)
    for line in authors.lines:
        yield Label(MARGIN, AUTHORS_BASELINE, line, authors.size, Ink.TEXT)
