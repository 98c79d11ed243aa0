"""What a time expression says by itself, before the narrative's date is known."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from aras_docs.analysis.temporal.words import Unit


class Clock(Struct, frozen=True):
    """A time of day: "17:30", or a part of day as TIMEX3 writes it ("EV"), with its zone ("+04:00")."""

    value: str
    zone: str = ""

    @property
    def is_part(self) -> bool:
        """Return whether this is a part of the day rather than a clock time."""
        return self.value.isalpha()


class Absolute(Struct, frozen=True):
    """A date as written; what it doesn't say is None, ``season`` is as TIMEX3 writes it ("SU").

    A day without its month is in that which the narrative has reached ("the 8th").
    ``half`` is a half or quarter of a year ("H2", "Q1"). ``step`` counts years from the one that the
    narrative has reached ("July of that year" is 0 years away), None where nothing is said of them.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: str | None = None
    clock: Clock | None = None
    modifier: str | None = None
    half: str | None = None
    step: int | None = None


class Relative(Struct, frozen=True):
    """A distance from the date that the narrative has reached; a count of 0 is that date itself.

    ``now`` marks one that counts from the day of writing where that is known ("two years ago");
    ``otherwise`` is its value where it isn't ("today" then is "PRESENT_REF").
    """

    count: int
    unit: Unit
    clock: Clock | None = None
    modifier: str | None = None
    now: bool = False
    otherwise: str | None = None


class Weekday(Struct, frozen=True):
    """A day of the week by its ISO 8601 number, 1 for Monday: the nearest to the date reached."""

    number: int


class Era(Struct, frozen=True):
    """A decade or century: its TIMEX3 value ("199", "19") and its first and last year."""

    value: str
    first: int
    last: int
    modifier: str | None = None


class Length(Struct, frozen=True):
    """A duration as ISO 8601 writes it ("PT10H", "PXD" where the number isn't stated).

    ``ahead`` is how long it goes on from the date reached ("over the next two days"), None where it doesn't.
    """

    value: str
    modifier: str | None = None
    ahead: tuple[int, Unit] | None = None


class Repeated(Struct, frozen=True):
    """What comes again and again ("daily"), as TIMEX3 writes it ("XXXX-XX-XX", "P1D")."""

    value: str


class Vague(Struct, frozen=True):
    """An expression without calendar value ("now", "a night raid"), as TIMEX3 writes it ("PRESENT_REF")."""

    value: str


UNDATED = (Vague, Repeated)
Reading = Absolute | Relative | Weekday | Era | Length | Repeated | Vague


class Found(NamedTuple):
    """A reading with the stretch of text it was read from, the end exclusive.

    ``aside`` marks a date that only describes something ("the 1960 election") and dates no event.
    """

    start: int
    end: int
    reading: Reading
    aside: bool = False

    @property
    def vague(self) -> bool:
        """Return whether this names no stretch of the calendar and no length of time."""
        return isinstance(self.reading, UNDATED)
