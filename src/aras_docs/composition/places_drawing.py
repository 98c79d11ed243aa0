"""How places claimed are drawn over time: for each district a strip with the line of its running count."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from msgspec import Struct

from aras_docs.composition.marks import LABEL_SIZE, Mark, dot, legend
from aras_docs.composition.phrases import counted, shortened
from aras_docs.composition.time_axis import AXIS_HEIGHT, OVERHANG, TimeAxis
from aras_docs.drawing import Drawing, Ink, Label, Line, Shape

WIDTH = 470.0
# Room for the names before the lines, and for the counts behind them.
NAMES, COUNTS = 122.0, 56.0
# Characters of a bold name that fit there, at about six tenths of the type size each.
LONGEST_NAME = 21
# What all lines together may rise by, and what a single place does where they are few.
TALLEST, HIGHEST_STEP = 200.0, 6.0
# Above a line, so that its last mark doesn't touch the strip over it; and what a name takes.
HEADROOM, NAME_PITCH = 9.0, 11.0
RADIUS = 2.6


class Step(Struct, frozen=True):
    """A day on which places were claimed, and how many there were from then on."""

    mark: Mark
    count: int


class Strip(Struct, frozen=True):
    """The steps of one district in the order of their days; ``taker`` is a second line under its name."""

    name: str
    taker: str
    steps: tuple[Step, ...]

    @property
    def count(self) -> int:
        """Return how many places there are in the end."""
        return self.steps[-1].count


def drawing(strips: tuple[Strip, ...], width: float = WIDTH) -> Drawing:
    """Return the picture of strips, of which there must be at least one; all have one scale."""
    marks = [step.mark for strip in strips for step in strip.steps]
    days = [mark.day for mark in marks]
    axis = TimeAxis(min(days), max(days), NAMES, width - NAMES - COUNTS)
    unit = min(HIGHEST_STEP, TALLEST / sum(strip.count for strip in strips))
    heights = (_height(strip, unit) for strip in strips)
    keys, head = legend(marks, OVERHANG, width)
    top, *baselines = accumulate(heights, initial=head)
    shapes = [*keys, *_grid(axis, top, baselines[-1])]
    for strip, baseline in zip(strips, baselines, strict=True):
        shapes.append(Line(0, round(baseline, 2), width, round(baseline, 2), Ink.RULE, 0.6))
        shapes += _strip(strip, round(baseline, 2), unit, axis)
    shapes += axis.shapes(round(baselines[-1], 2))
    return Drawing(width, round(baselines[-1] + AXIS_HEIGHT, 2), tuple(shapes))


def _height(strip: Strip, unit: float) -> float:
    names = NAME_PITCH * (2 if strip.taker else 1) + 3
    return HEADROOM + max(names, strip.count * unit)


def _grid(axis: TimeAxis, top: float, bottom: float) -> Iterator[Shape]:
    for day in axis.ticks():
        x = axis.x(day)
        yield Line(x, top, x, bottom, Ink.RULE, 0.4)


def _strip(strip: Strip, baseline: float, unit: float, axis: TimeAxis) -> Iterator[Shape]:
    yield from _name(strip, baseline - 3)
    points = [(axis.x(step.mark.day), round(baseline - step.count * unit, 2)) for step in strip.steps]
    yield from _curve(points, axis.x(axis.first), baseline, axis.x(axis.last))
    for step, (x, y) in zip(strip.steps, points, strict=True):
        yield from dot(step.mark, x, y, RADIUS)
    # Beside the end of the line, but not on the rule below.
    x, y = axis.x(axis.last) + OVERHANG + 2, min(points[-1][1] + LABEL_SIZE / 3, baseline - 3)
    yield Label(x, round(y, 2), counted(strip.count, "place"), LABEL_SIZE)


def _name(strip: Strip, baseline: float) -> Iterator[Shape]:
    above = NAME_PITCH if strip.taker else 0
    yield Label(0, round(baseline - above, 2), shortened(strip.name, LONGEST_NAME), LABEL_SIZE, bold=True)
    if strip.taker:
        yield Label(0, baseline, shortened(strip.taker, LONGEST_NAME), LABEL_SIZE, Ink.MUTED)


def _curve(points: list[tuple[float, float]], left: float, baseline: float, right: float) -> Iterator[Shape]:
    """Yield the line that rises at each point and runs on level to the next."""
    x, y = left, baseline
    for to_x, to_y in points:
        yield Line(x, y, to_x, y, Ink.TEXT, 1)
        yield Line(to_x, y, to_x, to_y, Ink.TEXT, 1)
        x, y = to_x, to_y
    yield Line(x, y, right, y, Ink.TEXT, 1)
