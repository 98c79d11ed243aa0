"""Measures that no page can be set with, each reported at the key that sets it."""

from __future__ import annotations

from itertools import chain
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from aras_docs.errors import ConfigurationError
from aras_docs.stylesheet import PAPER_SIZES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.diagnostics import Diagnostic
    from aras_docs.nodes import Role
    from aras_docs.style_file.positions import KeyPath
    from aras_docs.style_file.written import StyleFile
    from aras_docs.stylesheet import Page, Stylesheet, TextStyle

# Points. Below 4 pt print is illegible; above 96 pt a long word is wider than A4.
SMALLEST, LARGEST = 4.0, 96.0
# Multiples of the size. Closer lines overlap; wider ones no longer read as one text.
TIGHTEST, LOOSEST = 0.8, 4.0
# Points. 60 mm, which three columns of a table need at 8 pt.
NARROWEST = 170.0
THICKEST_RULE, WIDEST_PADDING = 6.0, 24.0
_MORE_ROOM = "make the margins narrower or the paper larger"


class Measure(NamedTuple):
    """A length in points with its bounds; of ``keys`` the first that a file has sets it."""

    keys: tuple[KeyPath, ...]
    value: float
    low: float
    high: float
    name: str | None = None


def refuse_impossible(sheet: Stylesheet, files: tuple[StyleFile, ...]) -> None:
    """Raise ConfigurationError if a measure of a stylesheet, resolved from these files, is out of bounds."""
    outside = [measure for measure in _measures(sheet) if not measure.low <= measure.value <= measure.high]
    if outside:
        raise ConfigurationError(*dict.fromkeys(_error(measure, files) for measure in outside))


def _error(measure: Measure, files: tuple[StyleFile, ...]) -> Diagnostic:
    key, file = next((key, file) for key in measure.keys for file in files if file.sets(key))
    name = measure.name or ".".join(key)
    bounds = (
        f"at least {measure.low:.4g}" if measure.high == inf else f"{measure.low:.4g} to {measure.high:.4g}"
    )
    message = f"{name} is {measure.value:.4g} pt but must be {bounds} pt"
    return file.error("style-limit", message, key, _MORE_ROOM if measure.name else None)


def _measures(sheet: Stylesheet) -> Iterator[Measure]:
    page, table = sheet.page, sheet.table
    paper_width, paper_height = PAPER_SIZES[page.paper]
    width = paper_width - page.left - page.right
    height = paper_height - page.top - page.bottom
    yield Measure((_wider(page, "left", "right"),), width, NARROWEST, inf, "the width left for text")
    yield Measure((_wider(page, "top", "bottom"),), height, NARROWEST, inf, "the height left for text")
    yield Measure((("table", "rule"),), table.rule, 0, THICKEST_RULE)
    yield Measure((("table", "padding"),), table.padding, 0, WIDEST_PADDING)
    yield from chain.from_iterable(_of_text(*item, width, height) for item in sheet.text.items())


def _wider(page: Page, one: str, other: str) -> KeyPath:
    """Return the key of the wider of two margins: the one to blame."""
    return ("page", max(one, other, key=lambda side: getattr(page, side)))


def _of_text(role: Role, style: TextStyle, width: float, height: float) -> Iterator[Measure]:
    def measure(key: str, value: float, low: float, high: float) -> Measure:
        return Measure((("text", role, key), ("text", key)), value, low, high)

    yield measure("size", style.size, SMALLEST, LARGEST)
    yield measure("leading", style.leading, TIGHTEST * style.size, LOOSEST * style.size)
    yield measure("indent", style.indent, 0, width / 2)
    yield measure("space-before", style.space_before, 0, height / 2)
    yield measure("space-after", style.space_after, 0, height / 2)
