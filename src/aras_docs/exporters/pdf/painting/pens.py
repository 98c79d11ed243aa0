"""How shapes are drawn: colours, widths and dashes, as operators (ISO 32000-1, 8.4.4 and 8.6.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from aras_docs.exporters.pdf.fonts.numbers import number
from aras_docs.exporters.pdf.painting.colors import filling, stroking

if TYPE_CHECKING:
    from collections.abc import Iterator

Parameter: TypeAlias = Literal["fill", "stroke", "width", "dash", "cap", "font", "rise", "scale", "spacing"]
# The operators that fill a path, stroke it, or do both (table 60), and the one that does nothing.
_PAINTERS = {(True, False): "f", (False, True): "S", (True, True): "B", (False, False): "n"}


class Pen(NamedTuple):
    """Colours as "#rrggbb" of what is filled and of lines, whose width, dashes and gaps are in points.

    A round pen makes dots of dashes without length.
    """

    fill: str | None = None
    stroke: str | None = None
    width: float = 0.0
    dashes: tuple[float, ...] = ()
    round: bool = False

    @property
    def painter(self) -> str:
        """Return the operator that paints a path."""
        return _PAINTERS[self.fill is not None, self.stroke is not None]

    def settings(self) -> Iterator[tuple[Parameter, str]]:
        """Yield what has to be set, with its operator, before something is painted."""
        if self.fill:
            yield "fill", filling(self.fill)
        if self.stroke:
            yield "stroke", stroking(self.stroke)
            yield "width", f"{number(self.width)} w"
            yield "dash", f"[{' '.join(map(number, self.dashes))}]0 d"
            yield "cap", f"{self.round:d} J"
