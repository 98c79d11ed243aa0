"""Lengths with their units, as style files write them: "10pt", "18mm", "1.4em"."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

# CSS Values and Units 3: an inch is 25.4 mm or 72 pt.
_POINTS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 720 / 25.4, "in": 72.0}
_NUMBER = r"\A[0-9]{1,4}(\.[0-9]{1,4})?"
UNIT_LENGTH = 2

FixedLength = Annotated[
    str,
    Meta(pattern=_NUMBER + r"(pt|mm|cm|in)\Z", description="a length in pt, mm, cm or in", examples=["18mm"]),
]
Length = Annotated[
    str,
    Meta(
        pattern=_NUMBER + r"(pt|mm|cm|in|em)\Z",
        description="a length in pt, mm, cm, in or em",
        examples=["10pt"],
    ),
]
LENGTHS = (FixedLength, Length)


def points(length: str, em: float = 0.0) -> float:
    """Return a valid length in points, to a thousandth; ``em`` is the size of the font in points."""
    number, unit = float(length[:-UNIT_LENGTH]), length[-UNIT_LENGTH:]
    return round(number * (em if unit == "em" else _POINTS[unit]), 3)
