"""The rules for what counts from a date reached: "next day", "two weeks later", "04:00", "the evening"."""

from __future__ import annotations

from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.temporal import read, read_times
from aras_docs.analysis.temporal.patterns import (
    ABOUT,
    COUNT,
    COUNTED,
    FIGURE,
    FOUR,
    FOUR_FIGURES,
    HOUR,
    IN_ABOUT,
    IN_COUNT,
    IN_MEASURE,
    IN_PART,
    IN_STAGE,
    IN_THE,
    IN_UNIT,
    IN_WEEKDAY,
    MEASURE,
    NOT_A_MEASURE,
    PART,
    SEASON,
    STAGE,
    WEEKDAY,
    WHICH,
    ZONE,
    beginnings,
    behind,
)
from aras_docs.analysis.temporal.rule import Rule

# "Before" and "after" count from the date reached only where no event follows them.
NO_EVENT = r"(?=\s*(?:[,.;:)]|$))"

RELATIVE_RULES: tuple[Rule, ...] = (
    Rule(
        "next_day",  # Next day; early the following morning; later that month; the next summer
        r"(?:(?P<stage>[Ll]ater|[Ee]arlier|[Ee]arly|[Ll]ate)\s+(?:in\s+|on\s+)?)?(?:[Tt]he\s+)?(?:[Vv]ery\s+)?"
        rf"(?P<direction>{WHICH})\s+(?:same\s+)?(?P<unit>day|week|month|year|decade|century|{PART}|{SEASON})\b",
        read.step,
        IN_THE
        | beginnings(word_set("early earlier late very next following previous preceding same that this"))
        | beginnings(["succeeding", "subsequent"]),
    ),
    Rule(
        "last_year",  # without an article: "the last day" is that of an event
        rf"(?<![Tt]he\s)(?P<direction>[Ll]ast)\s+(?P<unit>week|month|year|night|{SEASON})\b",
        read.step,
        beginnings(["last"]),
    ),
    Rule(
        "stage_of_step",  # the end of the month; later in the year
        rf"(?P<stage>{STAGE})\s+(?:the|that|this)\s+(?:(?P<direction>same|next|following|previous)\s+)?"
        r"(?P<unit>day|week|month|year|decade)\b(?!\s+of\b)",
        read.step,
        IN_STAGE,
    ),
    Rule(
        "day_before",  # The day before, the army left; the day following
        rf"[Tt]he\s+(?P<unit>day|week|month|year|{PART})\s+(?P<direction>before|after|following){NO_EVENT}",
        read.step,
        IN_THE,
    ),
    Rule(
        "days_later",
        rf"(?:(?P<stage>{MEASURE})\s+)?(?P<count>{COUNT})\s+(?P<unit>minute|hour|day|week|month|year|decade)s?"
        rf"\s+(?P<direction>later|earlier|afterwards?|thereafter|previously|ago|before{NO_EVENT}|after{NO_EVENT}|after(?=\s+that\s*[,.;:]))\b",
        read.steps,
        FIGURE | IN_COUNT | IN_MEASURE,
    ),
    Rule(
        "weeks_later",
        r"(?:[Mm]inute|[Hh]our|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear)s\s+(?P<direction>later|earlier|afterwards?)\b",
        read.steps,
        IN_UNIT,
    ),
    Rule(
        "today",
        r"(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)\b",
        read.deictic,
        beginnings(word_set("yesterday today tonight tomorrow")),
    ),
    Rule(
        "every_weekday",
        rf"(?:[Ee]very|[Ee]ach)\s+(?P<weekday>{WEEKDAY})\b|(?P<weekday_2>{WEEKDAY})s\b",
        read.weekdays,
        IN_WEEKDAY | beginnings(["each", "every"]),
    ),
    Rule(
        "weekday",
        rf"(?:[Tt]he\s+)?(?:(?:next|following)\s+)?(?P<weekday>{WEEKDAY})\b(?!\s+[A-Z])",
        read.weekday,
        IN_THE | IN_WEEKDAY | beginnings(["next", "following"]),
    ),
    Rule(
        "clock",
        rf"(?:(?P<stage>[Jj]ust\s+before|[Ss]hortly\s+before|[Jj]ust\s+after|[Ss]hortly\s+after|{ABOUT})\s+)?"
        rf"(?P<clock>{HOUR})(?:\s?(?P<half>[AaPp]\.?[Mm]\b\.?))?"
        rf"(?:\s*\((?P<zoned>{HOUR})\s*(?P<zone>{ZONE})\)|\s?\((?P<own_zone>{ZONE})\)|\s?(?P<own_zone_2>{ZONE}))?",
        read_times.clock,
        FIGURE | IN_ABOUT | beginnings(["just", "shortly"]),
    ),
    Rule("half_clock", r"(?P<clock>1[0-2]|[1-9])\s?(?P<half>[AaPp]\.?[Mm]\b\.?)", read_times.clock, FIGURE),
    Rule(  # 0530 hours; 0430 GMT; 1130Z; by 0430, until 2300; never "at 1500 metres"
        "military_clock",
        rf"(?P<clock>{FOUR})(?=\s*(?:hours|hrs)\b)|(?P<clock_2>{FOUR})\s?(?P<own_zone>{ZONE})"
        rf"|(?:{behind('at by until')}(?=0|2[1-3])|{behind('at')})(?P<clock_3>{FOUR})(?![\d–-])"
        rf"{NOT_A_MEASURE}{COUNTED}",
        read_times.clock,
        FOUR_FIGURES,
    ),
    Rule(
        "part_of_day",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>[Ee]arly|[Mm]id|[Ll]ate)[\s-])(?P<part>{PART})\b(?:\s+hours\b)?"
        rf"|[Tt]he\s+(?P<part_2>{PART})\b|[Tt]he\s+(?P<hours>early)\s+hours(?:\s+of\s+the\s+morning)?\b"
        rf"|{behind('at')}(?P<part_3>dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight|night)\b",
        read_times.part_of_day,
        IN_THE | IN_PART | beginnings(["early", "mid", "late"]),
    ),
    Rule(
        "bare_part_of_day",
        r"(?P<part>night|morning|afternoon|evening)(?:-time\b|\b)",
        read_times.bare_part_of_day,
        IN_PART,
    ),
)
