"""What boxes are drawn on: ReportLab's canvas with y downwards, link destinations and page numbers known."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING, assert_never, cast
from urllib.parse import quote

from reportlab.pdfbase.pdfdoc import PDFString

from aras_docs.exporters.addresses import iri
from aras_docs.exporters.pdf.painting.marks import Marks
from aras_docs.exporters.pdf.tagging.elements import BoundingBox
from aras_docs.exporters.pdf.tagging.inlines import link_of
from aras_docs.nodes import Anchor, Target, Url

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from aras_docs.exporters.pdf.linebreaking.lines import Line
    from aras_docs.exporters.pdf.painting.canvas import DocumentCanvas
    from aras_docs.exporters.pdf.paragraphs.runs import Look
    from aras_docs.exporters.pdf.tagging.elements import Element

# The "print" flag of an annotation (ISO 32000-1, table 165).
_PRINT = 4


class Surface:
    """The pages being drawn, one after the other; ``pages`` says on which one every anchor lies."""

    def __init__(
        self, canvas: DocumentCanvas, height: float, pages: Mapping[str, int], link_color: str
    ) -> None:
        self._canvas = canvas
        self._height = height
        self._pages = pages
        self._link_color = link_color
        self._placed: set[str] = set()
        self._marks = Marks(canvas)
        self._repeating = False
        self._picture: Element | None = None
        self.unresolved: dict[str, None] = {}

    def page_of(self, anchor: str) -> int | None:
        """Return the page an anchor lies on, counted from 1, or None if it lies nowhere."""
        return self._pages.get(anchor)

    def line_of_text(self, line: Line, x: float, base: float) -> None:
        """Draw the pieces of a line, its left end at x and its base line at ``base``."""
        for element, pieces in groupby(line, key=lambda piece: piece.look.element):
            self._marks.within(None if self._repeating else element)
            self._show(tuple(pieces), x, base)

    def _show(self, line: Line, x: float, base: float) -> None:
        text = self._canvas.beginText()
        current = ""
        for piece in line:
            look = piece.look
            color = self._color(look)
            if color != current:
                text.setFillColorRGB(*_rgb(color))
                current = color
            text.setTextOrigin(x + piece.x, self._height - base + look.rise)
            text.setFont(look.font, look.size)
            text.textOut(piece.text)
        self._canvas.drawText(text)

    def place(self, anchor: str, x: float, y: float) -> None:
        """Make (x, y) the place that links to the anchor lead to, unless it has one."""
        if anchor not in self._placed:
            self._placed.add(anchor)
            self._canvas.bookmarkPage(anchor, fit="XYZ", left=x, top=self._height - y, zoom=0)

    def link(  # noqa: PLR0913, PLR0917 (a rectangle has four)
        self,
        target: Target,
        element: Element | None,
        text: str,
        x: float,
        y: float,
        width: float,
        height: float,
    ) -> None:
        """Make a rectangle a link; ``text`` tells those who can't see it where it leads.

        ``element`` is or stands in the structure tree's link; what is an artifact leads nowhere.
        """
        link = None if self._repeating else element and link_of(element)
        if link is None:
            return
        area = (x, self._height - y - height, x + width, self._height - y)
        match target:
            case Url(address):
                self._canvas.linkURL(_ascii(address), area, F=_PRINT, Contents=PDFString(text))
            case Anchor(name) if name in self._pages:
                self._canvas.linkAbsolute(text, name, area, F=_PRINT)
            case Anchor(name):
                self.unresolved[name] = None
            case _:
                assert_never(target)

    def rectangle(  # noqa: PLR0913 (a rectangle has four)
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        stroke: str | None = None,
        stroke_width: float = 0,
    ) -> None:
        """Draw a rectangle, filled, outlined or both."""
        self._pen(fill, stroke, stroke_width)
        bottom = self._height - y - height
        self._canvas.rect(
            x, bottom, width, height, fill=int(fill is not None), stroke=int(stroke is not None)
        )

    def circle(  # noqa: PLR0913 (a circle has three)
        self,
        x: float,
        y: float,
        radius: float,
        *,
        fill: str | None = None,
        stroke: str | None = None,
        stroke_width: float = 0,
    ) -> None:
        """Draw a circle around (x, y), filled, outlined or both."""
        self._pen(fill, stroke, stroke_width)
        filled, stroked = int(fill is not None), int(stroke is not None)
        self._canvas.circle(x, self._height - y, radius, fill=filled, stroke=stroked)

    def line(  # noqa: PLR0913 (a line has four)
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        color: str,
        width: float,
        dashes: tuple[float, ...] = (),
    ) -> None:
        """Draw a straight line, whole or with dashes and gaps of the lengths given."""
        self._pen(None, color, width)
        self._canvas.setDash(list(dashes))
        self._canvas.line(x1, self._height - y1, x2, self._height - y2)
        self._canvas.setDash([])

    def dots(self, x1: float, x2: float, y: float, *, color: str, size: float, pitch: float) -> None:  # noqa: PLR0913 (a line has two ends)
        """Draw a row of round dots, aligned with those of the rows above and below it."""
        self._pen(None, color, size)
        self._canvas.setLineCap(1)
        self._canvas.setDash([0, pitch])
        first = -(-x1 // pitch) * pitch
        if first < x2:
            self._canvas.line(first, self._height - y, x2, self._height - y)
        self._canvas.setDash([])
        self._canvas.setLineCap(0)

    @contextmanager
    def repeated(self) -> Generator[None]:
        """Draw what follows as an artifact that leads nowhere: it has been on a page before."""
        self._repeating = True
        yield
        self._repeating = False

    @contextmanager
    def picture(self, element: Element, x: float, y: float, width: float, height: float) -> Generator[None]:
        """Draw what follows as the picture that an element of the structure tree is."""
        bottom = self._height - y - height
        element.attributes.append(BoundingBox(x, bottom, x + width, bottom + height))
        self._picture = element
        yield
        self._picture = None

    def end_page(self) -> None:
        """Finish the page."""
        self._marks.end_page()
        self._canvas.showPage()

    def bookmark(self, title: str, anchor: str, level: int) -> None:
        """Add a bookmark, its level counted from 0 and at most one below the last one's."""
        self._canvas.addOutlineEntry(title, anchor, level, closed=False)

    def data(self) -> bytes:
        """Return the finished file."""
        return cast("bytes", self._canvas.getpdfdata())

    def _color(self, look: Look) -> str:
        match look.target:
            case None:
                return look.color
            case Anchor(name) if name not in self._pages:
                return look.color
            case _:
                return self._link_color

    def _pen(self, fill: str | None, stroke: str | None, width: float) -> None:
        self._marks.within(self._picture)
        if fill:
            self._canvas.setFillColorRGB(*_rgb(fill))
        if stroke:
            self._canvas.setStrokeColorRGB(*_rgb(stroke))
            self._canvas.setLineWidth(width)


def _ascii(address: str) -> str:
    """Return an address as PDF wants it, in ASCII: other letters percent-encoded too."""
    return "".join(character if character.isascii() else quote(character) for character in iri(address))


def _rgb(color: str) -> tuple[float, float, float]:
    """Return red, green and blue, from 0 to 1, of "#rrggbb"."""
    red, green, blue = bytes.fromhex(color[1:])
    return red / 255, green / 255, blue / 255
