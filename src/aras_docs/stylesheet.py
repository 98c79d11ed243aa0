"""A resolved stylesheet: for every role a text style, with a page, a palette and table measures.

Lengths are in points (1/72 inch), colours "#rrggbb".
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aras_docs.drawing import Ink
    from aras_docs.nodes import Alignment, Role


class Family(StrEnum):
    """The two families a stylesheet names."""

    SERIF = "serif"
    SANS = "sans"


class TextStyle(Struct, frozen=True):
    """How the text of one role is set.

    ``leading`` is the distance of base lines, ``indent`` that of every line from the left margin.
    """

    family: Family
    size: float
    leading: float
    bold: bool
    italic: bool
    color: str
    alignment: Alignment
    space_before: float
    space_after: float
    indent: float
    keep_with_next: bool


class Paper(StrEnum):
    """The paper sizes that a page may have."""

    A4 = "a4"
    LETTER = "letter"
    LEGAL = "legal"
    A5 = "a5"


# ISO 216 and, for the American sizes, ANSI/ASME Y14.1 and custom, in points.
PAPER_SIZES: Mapping[Paper, tuple[float, float]] = {
    Paper.A4: (595.276, 841.89),
    Paper.LETTER: (612.0, 792.0),
    Paper.LEGAL: (612.0, 1008.0),
    Paper.A5: (419.528, 595.276),
}


class Page(Struct, frozen=True):
    """The page: its paper and the four margins."""

    paper: Paper
    top: float
    right: float
    bottom: float
    left: float


class TableStyle(Struct, frozen=True):
    """How tables are ruled: thickness of rules, padding of cells, and whether every second row is shaded."""

    rule: float
    padding: float
    banded: bool


class Stylesheet(Struct, frozen=True):
    """A style file after inheritance: every role and every ink resolved.

    ``fonts`` maps the two families to the names of bundled typefaces ("Noto Serif").
    """

    name: str
    fonts: Mapping[Family, str]
    page: Page
    palette: Mapping[Ink, str]
    text: Mapping[Role, TextStyle]
    table: TableStyle
