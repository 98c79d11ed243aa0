"""Structure elements: what the marks on the pages are, as a tree that grows while blocks are laid out.

The kinds are those of ISO 32000-1, 14.8.4. Elements of blocks stand in their parent in the order in which
they were made, which is the document's; what text they hold is added as it is drawn.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct, field


class Scope(StrEnum):
    """Which cells a header cell labels."""

    ROW = "Row"
    COLUMN = "Column"


class ListNumbering(StrEnum):
    """How the items of a list are marked."""

    DISC = "Disc"
    DECIMAL = "Decimal"
    NONE = "None"


class BoundingBox(Struct, frozen=True):
    """The rectangle of a figure on its page: left, bottom, right and top in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float


class ColumnSpan(Struct, frozen=True):
    """How many columns a cell takes."""

    columns: int


class Headers(tuple["Element", ...]):
    """The header cells that label a cell, outermost first."""

    __slots__ = ()


Attribute: TypeAlias = Scope | ListNumbering | BoundingBox | ColumnSpan | Headers


class Content(Struct, frozen=True):
    """A marked stretch of a page: the page's index in reading order, and the number of the mark on its sheet.

    ``sheet`` is the index of the PDF page that holds the mark; it differs from ``page`` in a booklet.
    """

    page: int
    sheet: int
    mark: int


class Annotation(Struct, frozen=True):
    """A link's clickable area: the page and sheet it lies on, and its number among all annotations."""

    page: int
    sheet: int
    number: int


class Element(Struct, eq=False):
    """A node of the structure tree: its kind ("P", "TD"), what it says of itself, and what it holds."""

    kind: str
    parent: Element | None = None
    attributes: tuple[Attribute, ...] = ()
    alternative: str | None = None
    identifier: str | None = None
    title: str | None = None
    children: list[Element | Content | Annotation] = field(
        default_factory=list["Element | Content | Annotation"]
    )

    def child(
        self,
        kind: str,
        *attributes: Attribute,
        alternative: str | None = None,
        title: str | None = None,
    ) -> Element:
        """Return a new element within this one, after those that it holds."""
        made = Element(kind, self, attributes, alternative, title=title)
        self.children.append(made)
        return made
