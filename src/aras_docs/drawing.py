"""A picture as a few primitives, the same in every format: points, origin at the top left, y downwards."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Ink(StrEnum):
    """A colour by its purpose; the stylesheet's palette says which colour that is."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    RULE = "rule"
    PANEL = "panel"
    PAPER = "paper"


class Side(StrEnum):
    """Which point of a label its x coordinate names."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


# How long a dash of a dashed line is, and the gap after it, in points.
DASH, GAP = 3.0, 2.0


class Line(Struct, frozen=True):
    """A straight line, whole or dashed, ``width`` points thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink = Ink.TEXT
    width: float = 0.5
    dashed: bool = False


class Rectangle(Struct, frozen=True):
    """A rectangle, filled, outlined or both."""

    x: float
    y: float
    width: float
    height: float
    fill: Ink | None = None
    stroke: Ink | None = None
    stroke_width: float = 0.5


class Circle(Struct, frozen=True):
    """A circle around (x, y), filled, outlined or both."""

    x: float
    y: float
    radius: float
    fill: Ink | None = None
    stroke: Ink | None = None
    stroke_width: float = 0.5


class Label(Struct, frozen=True):
    """One line of text in the stylesheet's sans family, its baseline at y, ``size`` in points."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink = Ink.TEXT
    side: Side = Side.START
    bold: bool = False


Shape = Line | Rectangle | Circle | Label


class Drawing(Struct, frozen=True):
    """Shapes in painting order on a sheet of ``width`` by ``height`` points."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
