"""Spaces that no line ends at: those between a number and its unit (ISO 80000-1, 7.1.4)."""

from __future__ import annotations

import re

UNITS = (
    *("km", "m", "cm", "mm", "ft", "mi", "nmi", "kg", "t", "ha", "kW", "MW", "h", "min"),
    *("km²", "m²", "km2", "sq km", "km/h", "°C", "°F", "%", "per cent", "percent"),
    *("kilometres", "kilometers", "metres", "meters", "miles", "feet", "hectares", "tonnes", "tons"),
    *("hundred", "thousand", "million", "billion"),
)
BEFORE_UNIT = re.compile(
    rf"(?<=\d) (?=(?:{'|'.join(re.escape(unit) for unit in sorted(UNITS, reverse=True))})(?!\w))"
)


def unbroken(text: str) -> str:
    """Return a text with a no-break space between each number and its unit."""
    return BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", text)
