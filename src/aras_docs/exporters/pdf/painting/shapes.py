"""Shapes as the operators that construct paths (ISO 32000-1, 8.5.2), in points with y upwards.

A tenth of a point is the finest that anybody sees of them; circles, which may be small, are exact.
"""

from __future__ import annotations

from typing import NamedTuple

from aras_docs.exporters.pdf.fonts.numbers import number

# How far the control points of a quarter of a circle lie from its ends, in radii: 4/3 (√2 − 1).
_CONTROL = 0.5523


class Shape(NamedTuple):
    """The operators of a path, and the one that moves the origin to where it is meant."""

    path: str
    place: str = ""


def rectangle(x: float, y: float, width: float, height: float) -> Shape:
    """Return a rectangle whose lower left corner is (x, y); those that touch have one edge."""
    left, bottom = round(x, 1), round(y, 1)
    width, height = round(x + width, 1) - left, round(y + height, 1) - bottom
    return Shape(f"{_numbers(left, bottom, width, height)} re")


def rule(x: float, y: float, length: float, width: float) -> Shape:
    """Return a horizontal line as a rectangle to be filled, which has (x, y) at the middle of its left end.

    All of one width are equally wide, wherever they lie.
    """
    left = round(x, 1)
    return Shape(f"{_numbers(left, y - width / 2, round(x + length, 1) - left)} {number(width)} re")


def line(x1: float, y1: float, x2: float, y2: float) -> Shape:
    """Return a straight line."""
    return Shape(f"{_numbers(x1, y1)} m {_numbers(x2, y2)} l")


def circle(x: float, y: float, radius: float) -> Shape:
    """Return a circle around (x, y); circles of one size have one path, which compresses well."""
    r, k = number(radius), number(radius * _CONTROL)
    quarters = (
        f"{r} {k} {k} {r} 0 {r}",
        f"-{k} {r} -{r} {k} -{r} 0",
        f"-{r} -{k} -{k} -{r} 0 -{r}",
        f"{k} -{r} {r} -{k} {r} 0",
    )
    path = f"{r} 0 m {' '.join([f'{quarter} c' for quarter in quarters])} h"
    return Shape(path, f"1 0 0 1 {_numbers(x, y)} cm")


def _numbers(*values: float) -> str:
    return " ".join([number(value, 1) for value in values])
