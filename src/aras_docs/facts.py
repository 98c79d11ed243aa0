"""What an analysis derives from an article: each fact with the stretch of the source it rests on."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from aras_docs.nodes import Span


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class Date(Struct, frozen=True):
    """A calendar date to the day, month or year (proleptic Gregorian; year 0 is 1 BC, as in ISO 8601)."""

    year: int
    month: int | None = None
    day: int | None = None

    def in_words(self) -> str:
        """Return the date as "3 October 2020", "October 2020", "2020" or "480 BC"."""
        return f"{self.day_in_words()} {self.year_in_words()}".lstrip()

    def day_in_words(self) -> str:
        """Return the day and month without the year: "3 October", "October" or an empty text."""
        if self.month is None:
            return ""
        month = MONTHS[self.month - 1]
        return month if self.day is None else f"{self.day} {month}"

    def year_in_words(self) -> str:
        """Return the year: "2020", "480 BC"."""
        return str(self.year) if self.year > 0 else f"{1 - self.year} BC"


class Precision(StrEnum):
    """How finely a moment is known."""

    MINUTE = "minute"
    PART_OF_DAY = "part of day"
    DAY = "day"
    RANGE = "range"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    VAGUE = "vague"


class Basis(StrEnum):
    """How a moment is known; everything but ``stated`` is marked wherever it is printed."""

    STATED = "stated"
    YEAR_INFERRED = "year inferred"
    RELATIVE = "relative"
    INHERITED = "inherited"
    UNDATED = "undated"


class Moment(Struct, frozen=True):
    """When something was: from ``first`` to ``last`` inclusive, which are equal for a single date.

    ``time`` is a local clock time or part of day as ISO 8601 or TIMEX3 write it ("17:30", "04:00+04:00",
    "EV"). ``derivation`` tells how the date was worked out ("27 September 2020 + 1 day"). Undated moments
    carry what bounds the text gives: either end may be None.
    """

    first: Date | None
    last: Date | None
    time: str | None
    precision: Precision
    basis: Basis
    derivation: str | None = None


class TimexType(StrEnum):
    """The four kinds of time expression of TIMEX3 (ISO 24617-1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Timex(Struct, frozen=True):
    """A time expression: its words, its TIMEX3 type and value, and its modifier ("APPROX", "BEFORE")."""

    text: str
    type: TimexType
    value: str
    modifier: str | None
    basis: Basis
    span: Span


class Claimant(Struct, frozen=True):
    """Who made a statement: the name that all its spellings share, the words used here, the side if known."""

    name: str
    words: str
    side: int | None


class Response(Struct, frozen=True):
    """A denial or confirmation of a claim; ``scope`` says what part of it, None where that isn't stated."""

    claimant: Claimant
    text: str
    scope: str | None
    span: Span


class EventKind(StrEnum):
    """What kind of record an event is."""

    HAPPENING = "happening"
    CLAIM = "claim"
    DENIAL = "denial"
    CONFIRMATION = "confirmation"


class Event(Struct, frozen=True):
    """One claim or happening; ``claimant`` None means that the article itself states it.

    ``section`` is the title of the section it stands in, None in the lead. ``timex`` is the expression the
    date was read from, None where the date is inherited.
    """

    kind: EventKind
    when: Moment
    text: str
    claimant: Claimant | None
    verb: str | None
    denials: tuple[Response, ...]
    confirmations: tuple[Response, ...]
    places: tuple[str, ...]
    section: str | None
    timex: Timex | None
    span: Span


class Provenance(StrEnum):
    """Which part of the article a figure stands in."""

    INFOBOX = "infobox"
    PROSE = "prose"


class Fate(StrEnum):
    """What became of people or equipment; ``unspecified`` where the source doesn't say."""

    KILLED = "killed"
    WOUNDED = "wounded"
    MISSING = "missing"
    CAPTURED = "captured"
    DESTROYED = "destroyed"
    DAMAGED = "damaged"
    DOWNED = "downed"
    SUNK = "sunk"
    LOST = "lost"
    UNSPECIFIED = "unspecified"


class Category(StrEnum):
    """Who or what was lost."""

    MILITARY = "military"
    CIVILIAN = "civilian"
    EQUIPMENT = "equipment"
    UNSPECIFIED = "unspecified"


class Casualty(Struct, frozen=True):
    """A loss as one source states it: never zero where nothing is stated, never added up.

    ``side`` is the number of the side that suffered it. ``low`` and ``high`` are equal for a single
    count, None where the source gives none. ``qualifier`` keeps the source's own words ("at least",
    "many", "unspecified", "not disclosed").
    """

    side: int | None
    category: Category
    fate: Fate
    item: str | None
    low: int | None
    high: int | None
    qualifier: str | None
    claimant: Claimant | None
    denials: tuple[Response, ...]
    as_of: Moment | None
    provenance: Provenance
    text: str
    span: Span


class PlaceClaim(Struct, frozen=True):
    """A place said to have been taken; a repeat is a second claim, never a second place.

    ``district`` is None where the text doesn't settle it. ``by`` is the number of the side said to have
    taken it.
    """

    place: str
    district: str | None
    by: int | None
    moment: Moment
    claimant: Claimant | None
    denials: tuple[Response, ...]
    confirmations: tuple[Response, ...]
    section: str | None
    span: Span


class SideName(Struct, frozen=True):
    """What a side of the infobox is called, and how that is known.

    ``evidence`` is None where the infobox states the combatants, and otherwise the words of the source
    from which the name was inferred.
    """

    number: int
    name: str
    evidence: str | None


class Disagreement(StrEnum):
    """How an article disagrees with itself."""

    DATE = "date"
    FIGURE = "figure"
    ATTRIBUTION = "attribution"
    DENIAL = "denial"


class Account(Struct, frozen=True):
    """What one place of an article says of a thing that another place says otherwise.

    ``value`` is what is compared, in words ("9 October 2020", "at least 40", "stated as fact", "denied"),
    ``text`` the words of the source. ``claimant`` None means that the article or its infobox states it;
    ``section`` is None in the lead and the infobox.
    """

    value: str
    text: str
    claimant: Claimant | None
    provenance: Provenance
    section: str | None
    span: Span


class Contradiction(Struct, frozen=True):
    """Two or more accounts of one subject that can't all be right, in the order of the source."""

    kind: Disagreement
    subject: str
    accounts: tuple[Account, ...]


class Facts(Struct, frozen=True):
    """Everything derived from an article, each tuple in the order of the source."""

    sides: tuple[SideName, ...]
    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]
    casualties: tuple[Casualty, ...]
    places: tuple[PlaceClaim, ...]
    contradictions: tuple[Contradiction, ...] = ()
