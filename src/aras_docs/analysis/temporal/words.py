"""The words that time expressions are made of; a newcomer extends the language here."""

from __future__ import annotations

from enum import Enum

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "January Jan",
            "February Feb",
            "March Mar",
            "April Apr",
            "May",
            "June Jun",
            "July Jul",
            "August Aug",
            "September Sept Sep",
            "October Oct",
            "November Nov",
            "December Dec",
        ),
        start=1,
    )
    for name in names.split()
}

# TIMEX3 names parts of the day by two letters (TimeML annotation guidelines 1.2.1, section 3.2.3).
PARTS_OF_DAY: dict[str, str] = {
    "morning": "MO",
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "forenoon": "MO",
    "midday": "MI",
    "afternoon": "AF",
    "evening": "EV",
    "dusk": "EV",
    "sunset": "EV",
    "nightfall": "EV",
    "night": "NI",
    "noon": "12:00",
    "midnight": "00:00",
}
SEASONS: dict[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
# The month in which each season of the northern year begins.
SEASON_STARTS: dict[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# Days of the week by their ISO 8601 number.
WEEKDAYS: dict[str, int] = {
    "Monday": 1,
    "Tuesday": 2,
    "Wednesday": 3,
    "Thursday": 4,
    "Friday": 5,
    "Saturday": 6,
    "Sunday": 7,
}
# Feasts that have a day of the year, by its month and day.
HOLIDAYS: dict[str, tuple[int, int]] = {
    "Christmas Day": (12, 25),
    "Christmas Eve": (12, 24),
    "Christmas": (12, 25),
    "Boxing Day": (12, 26),
    "New Year's Day": (1, 1),
    "New Year's Eve": (12, 31),
}
# Words for what comes again and again, as TIMEX3 writes a set.
SETS: dict[str, str] = {
    "daily": "XXXX-XX-XX",
    "everyday": "XXXX-XX-XX",
    "nightly": "XXXX-XX-XXTNI",
    "weekly": "XXXX-WXX",
    "monthly": "XXXX-XX",
    "yearly": "XXXX",
    "annual": "XXXX",
    "annually": "XXXX",
}
# Words that only point at the past, present or future, by what TIMEX3 calls them.
REFERENCES: dict[str, tuple[str, ...]] = {
    "PAST_REF": ("former", "formerly", "recent", "recently", "lately"),
    "PRESENT_REF": ("now", "right now", "current", "currently", "presently", "nowadays", "these days"),
    "FUTURE_REF": ("future",),
}


class Unit(Enum):
    """A unit of time: its letter in an ISO 8601 duration, and whether a T stands before it."""

    MINUTE = ("M", True)
    HOUR = ("H", True)
    DAY = ("D", False)
    WEEK = ("W", False)
    MONTH = ("M", False)
    YEAR = ("Y", False)
    DECADE = ("DE", False)
    CENTURY = ("CE", False)

    @property
    def word(self) -> str:
        """Return the unit in words, in the singular."""
        return self.name.lower()


UNITS: dict[str, Unit] = {unit.word: unit for unit in Unit}

# How far "previous", "same" and "next" lead from the date that the narrative has reached.
DIRECTIONS: dict[str, int] = {
    "next": 1,
    "following": 1,
    "succeeding": 1,
    "subsequent": 1,
    "coming": 1,
    "previous": -1,
    "preceding": -1,
    "last": -1,
    "past": -1,
    "same": 0,
    "that": 0,
    "this": 0,
    "later": 1,
    "afterward": 1,
    "afterwards": 1,
    "thereafter": 1,
    "earlier": -1,
    "previously": -1,
    "before": -1,
    "ago": -1,
    "after": 1,
}

# TIMEX3 modifiers by the words that call for them.
MODIFIERS: dict[str, str] = {
    "about": "APPROX",
    "approx": "APPROX",
    "approximately": "APPROX",
    "around": "APPROX",
    "circa": "APPROX",
    "c": "APPROX",
    "ca": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "just before": "BEFORE",
    "shortly before": "BEFORE",
    "just after": "AFTER",
    "shortly after": "AFTER",
    "early": "START",
    "early in": "START",
    "beginning of": "START",
    "start of": "START",
    "early part of": "START",
    "mid": "MID",
    "middle of": "MID",
    "late": "END",
    "late in": "END",
    "later in": "END",
    "end of": "END",
    "turn of": "START",
    "latter part of": "END",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "under": "LESS_THAN",
    "less than": "LESS_THAN",
    "over": "MORE_THAN",
    "more than": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
}

# Zones named behind a clock time, in minutes east of Greenwich; no name that two zones share.
ZONES: dict[str, int] = {
    "GMT": 0,
    "UTC": 0,
    "Z": 0,
    "Zulu": 0,
    "WET": 0,
    "BST": 60,
    "CET": 60,
    "CEST": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "AZT": 240,
    "JST": 540,
    "EST": -300,
    "EDT": -240,
    "PST": -480,
    "PDT": -420,
}

ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
        ],
        start=1,
    )
}
