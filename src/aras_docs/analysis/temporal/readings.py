"""What a time expression says by itself, before the narrative's date is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from aras_docs.analysis.temporal.words import Unit


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day: "17:30", or a part of day as TIMEX3 writes it ("EV"), with its zone ("+04:00")."""

    value: str
    zone: str = ""

    @property
    def is_part(self) -> bool:
        """Return whether this is a part of the day rather than a clock time."""
        return self.value.isalpha()


@dataclass(frozen=True, slots=True)
class Absolute:
    """A date as written; what it doesn't say is None, ``season`` is as TIMEX3 writes it ("SU")."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: str | None = None
    clock: Clock | None = None
    modifier: str | None = None


@dataclass(frozen=True, slots=True)
class Relative:
    """A distance from the date that the narrative has reached; a count of 0 is that date itself."""

    count: int
    unit: Unit
    clock: Clock | None = None
    modifier: str | None = None


@dataclass(frozen=True, slots=True)
class Era:
    """A decade or century: its TIMEX3 value ("199", "19") and its first and last year."""

    value: str
    first: int
    last: int
    modifier: str | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A duration as ISO 8601 writes it ("PT10H", "PXD" where the number isn't stated)."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """An expression without calendar value ("soon afterward"), as TIMEX3 writes it ("FUTURE_REF")."""

    value: str


Reading = Absolute | Relative | Era | Length | Vague


class Found(NamedTuple):
    """A reading with the stretch of text it was read from, the end exclusive."""

    start: int
    end: int
    reading: Reading
