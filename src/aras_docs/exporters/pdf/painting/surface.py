"""What boxes are drawn on: ReportLab's canvas with y downwards, link destinations and page numbers known."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, assert_never, cast
from urllib.parse import quote

from aras_docs.exporters.addresses import iri
from aras_docs.exporters.pdf.fonts.embedding import FontBook
from aras_docs.exporters.pdf.fonts.shaping import forget
from aras_docs.exporters.pdf.painting import shapes
from aras_docs.exporters.pdf.painting.backdrop import Backdrop
from aras_docs.exporters.pdf.painting.colors import filling
from aras_docs.exporters.pdf.painting.marks import Marks
from aras_docs.exporters.pdf.painting.pens import Pen
from aras_docs.exporters.pdf.painting.stream import ContentStream
from aras_docs.exporters.pdf.painting.text import show
from aras_docs.exporters.pdf.tagging.elements import Annotation, BoundingBox, Element
from aras_docs.exporters.pdf.tagging.inlines import link_of
from aras_docs.exporters.pdf.tagging.tree import write_tree
from aras_docs.nodes import Anchor, Target, Url

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from aras_docs.exporters.pdf.linebreaking.pieces import Line
    from aras_docs.exporters.pdf.linebreaking.runs import Look
    from aras_docs.exporters.pdf.pages.imposition import Place
    from aras_docs.exporters.pdf.painting.canvas import DocumentCanvas
    from aras_docs.exporters.pdf.painting.links import Area
    from aras_docs.exporters.pdf.painting.shapes import Shape


class Surface:
    """The pages being drawn, one after the other; ``pages`` says on which one every anchor lies.

    ``height`` is that of a side of paper, in points, and of the pages on it.
    """

    def __init__(
        self, canvas: DocumentCanvas, height: float, pages: Mapping[str, int], link_color: str
    ) -> None:
        self._canvas = canvas
        self._height = height
        self._page, self._sheet, self._left = 0, 0, 0.0
        self._pages = pages
        self._link_color = link_color
        self._placed: set[str] = set()
        self._stream, self._backdrop = ContentStream(), Backdrop()
        self._marks = Marks(self._stream)
        self._fonts = FontBook()
        self._repeating = False
        self._picture: Element | None = None
        self.unresolved: dict[str, None] = {}

    def turn_to(self, place: Place) -> None:
        """Draw what follows on another page."""
        self._page, self._sheet, self._left = place
        self._marks.turn_to(self._page, self._sheet)

    def page_of(self, anchor: str) -> int | None:
        """Return the page an anchor lies on, counted from 1, or None if it lies nowhere."""
        return self._pages.get(anchor)

    def line_of_text(self, line: Line, x: float, base: float) -> None:
        """Draw the pieces of a line, its left end at x and its base line at ``base``."""
        left, height = self._at(x, base)
        for piece in line:
            look = piece.look
            if self._picture:
                self._marks.picture(self._picture)
            self._marks.text(None if self._repeating else look.element, look.foreign)
            show(self._stream, piece, (left + piece.x, height), filling(self._color(look)), self._fonts)

    def place(self, anchor: str, x: float, y: float) -> None:
        """Make (x, y) the place that links to the anchor lead to, unless it has one."""
        if anchor not in self._placed and self._pages.get(anchor) == self._page + 1:
            self._placed.add(anchor)
            left, top = self._at(x, y)
            self._canvas.place(anchor, left, top)

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
        area = self._area(x, y, width, height)
        match target:
            case _ if self._takes_in(link, area, text):
                return
            case Url(address):
                number = self._canvas.link(Url(_ascii(address)), area, text)
            case Anchor(name) if name in self._pages:
                number = self._canvas.link(target, area, text)
            case Anchor(name):
                self.unresolved[name] = None
                return
            case _:
                assert_never(target)
        link.children.append(Annotation(self._page, self._sheet, number))

    def _takes_in(self, link: Element, area: Area, text: str) -> bool:
        """Return whether the link's last area on this page could be made to hold another."""
        areas = [child for child in link.children[-2:] if isinstance(child, Annotation)]
        return any(
            last.page == self._page and self._canvas.links[last.number].takes_in(area, text) for last in areas
        )

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
        shape = shapes.rectangle(*self._at(x, y + height), width, height)
        self._paint(shape, Pen(fill, stroke, stroke_width))

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
        self._paint(shapes.circle(*self._at(x, y), radius), Pen(fill, stroke, stroke_width))

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
        if y1 == y2 and not dashes and not self._picture:
            self._backdrop.add_rule(shapes.rule(*self._at(x1, y1), x2 - x1, width), Pen(fill=color))
        else:
            self._paint(shapes.line(*self._at(x1, y1), *self._at(x2, y2)), Pen(None, color, width, dashes))

    def dots(self, x1: float, x2: float, y: float, *, color: str, size: float, pitch: float) -> None:  # noqa: PLR0913 (a line has two ends)
        """Draw a row of round dots, aligned with those of the rows above and below it."""
        first = -(-x1 // pitch) * pitch
        if first < x2:
            shape = shapes.line(*self._at(first, y), *self._at(x2, y))
            self._paint(shape, Pen(None, color, size, (0, pitch), round=True))

    @contextmanager
    def repeated(self) -> Generator[None]:
        """Draw what follows as an artifact that leads nowhere: it has been on a page before."""
        self._repeating = True
        yield
        self._repeating = False

    @contextmanager
    def picture(self, element: Element, x: float, y: float, width: float, height: float) -> Generator[None]:
        """Draw what follows as the picture that an element of the structure tree is."""
        element.attributes += (BoundingBox(*self._area(x, y, width, height)),)
        self._picture = element
        yield
        self._picture = None

    def end_sheet(self) -> None:
        """Finish a side of paper."""
        finished, self._stream = self._stream, ContentStream()
        self._marks.end_sheet(self._stream)
        self._canvas.addLiteral(self._backdrop.content() + finished.content())
        self._canvas.showPage()
        self._backdrop = Backdrop()

    def prefer(self, preference: str, value: str) -> None:
        """Tell viewers how the file wants to be shown or printed (ISO 32000-1, 12.2)."""
        self._canvas.setViewerPreference(preference, value)

    def bookmark(self, title: str, anchor: str, level: int) -> None:
        """Add a bookmark, its level counted from 0 and at most one below the last one's."""
        self._canvas.bookmark(title, anchor, level)

    def data(self, root: Element) -> bytes:
        """Return the finished file, of whose structure tree ``root`` is the top."""
        forget()
        self._fonts.write(self._canvas.document)
        write_tree(self._canvas.document, root, self._canvas.links)
        return cast("bytes", self._canvas.getpdfdata())

    def _color(self, look: Look) -> str:
        match look.target:
            case None:
                return look.color
            case Anchor(name) if name not in self._pages:
                return look.color
            case _:
                return self._link_color

    def _paint(self, shape: Shape, pen: Pen) -> None:
        """Paint a shape of the picture being drawn, or else under the text of the page."""
        if self._picture:
            self._marks.picture(self._picture)
            self._stream.paint(shape, pen)
        else:
            add = self._backdrop.add_rule if pen.stroke else self._backdrop.add_ground
            add(shape, pen)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        """Return a point of the page as PDF counts on the side of paper: from the bottom left upwards."""
        return self._left + x, self._height - y

    def _area(self, x: float, y: float, width: float, height: float) -> Area:
        """Return a rectangle of the page as left, bottom, right and top on the side of paper."""
        return (*self._at(x, y + height), *self._at(x + width, y))


def _ascii(address: str) -> str:
    """Return an address as PDF wants it, in ASCII: other letters percent-encoded too."""
    return "".join(character if character.isascii() else quote(character) for character in iri(address))
