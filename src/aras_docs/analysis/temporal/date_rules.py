"""The rules for calendar dates: days, months and seasons, with and without a year."""

from __future__ import annotations

from aras_docs.analysis.temporal import read
from aras_docs.analysis.temporal.patterns import (
    BC,
    COUNTED,
    DAY,
    FIGURE,
    FOUR_FIGURES,
    IN_MONTH,
    IN_SEASON,
    IN_STAGE,
    IN_THE,
    IN_WEEKDAY,
    JOIN,
    MONTH,
    NO_YEAR,
    NTH,
    OF_YEAR,
    ON_WEEKDAY,
    SEASON,
    STAGE,
    YEAR,
    YEAR_OF_ERA,
    any_of,
    beginnings,
    behind,
)
from aras_docs.analysis.temporal.rule import Rule
from aras_docs.analysis.temporal.words import HOLIDAYS, PARTS_OF_DAY

# These months are no other words, so they need nothing before them; "May" and "March" do.
PLAIN_MONTH = "January|February|April|June|July|August|September|October|November|December"
BEFORE_MONTH = behind("in during by since until throughout of from to into through between")
# What a season stands behind where it is one: "fall" and "spring" have other meanings.
BEFORE_SEASON = behind("in by until till since during each every one a their its his her main second")
DESCRIBED = behind("the a an its his her their")

# What is fought in a season: "a spring offensive".
FIGHTING = (
    r"(?:offensives?|campaigns?|fighting|operations?|advance|attacks?|thaw|rains?|floods?|harvest|season)\b"
)

BEFORE_HOLIDAY = behind("on by before after until till since over during for at")
HOLIDAY = any_of(HOLIDAYS).replace("'", "['’]")

# What a day stands behind that only its number names: never "an attack on the 8th", which is a division.
_OF_PART = "|".join(rf"(?<=\b{part}\sof\s)" for part in PARTS_OF_DAY)
BEFORE_NTH = (
    r"(?:(?:(?<=\b[Oo]n\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Dd]uring\s)|(?<=\bBy\s))(?<!attack\son\s)(?<!attacks\son\s)(?<!attacked\son\s)(?<!assault\son\s)"
    rf"(?<!pressure\son\s)(?<!fire\son\s)|{_OF_PART})"
)

DATE_RULES: tuple[Rule, ...] = (
    Rule("iso", r"(?P<year>\d{4})-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)", read.date, FOUR_FIGURES),
    Rule(
        "days_then_month",  # 5 and 6 October; 16–26 December 1944; the night of 5/6 June
        rf"(?P<days>{DAY}(?:(?:{JOIN}|\s+and\s+again\s+on\s+){DAY}){{1,6}})\s+(?P<month>{MONTH})(?:,?\s+{YEAR_OF_ERA})?",
        read.days,
        FIGURE,
    ),
    Rule(
        "month_then_days",  # October 5–7, 2020; October 5, 6 and 8
        rf"(?P<month>{MONTH})\s+(?P<days>{DAY}(?:,\s+{DAY}){{1,5}},?\s+(?:and|or)\s+{DAY}(?!\s+{MONTH}|:){COUNTED}|{DAY}(?:(?:\s*[–—/-]\s*|,?\s+(?:and|to)\s+){DAY}(?!\s+{MONTH}|:)){{1,6}})"
        rf"(?:,?\s+(?P<year>{YEAR}))?",
        read.days,
        IN_MONTH,
    ),
    Rule(
        "day_month",  # 5 October; Monday, 5th of October 2020; 5 October of that year
        rf"{ON_WEEKDAY}(?P<day>{DAY})(?:\s+of)?\s+(?P<month>{MONTH})(?:{OF_YEAR}|,?\s+(?:of\s+)?{YEAR_OF_ERA})?",
        read.date,
        FIGURE | IN_WEEKDAY,
    ),
    Rule(
        "month_day",
        rf"{ON_WEEKDAY}(?P<month>{MONTH})\s+(?P<day>{DAY})(?!:)(?:{OF_YEAR}|,?\s+{YEAR_OF_ERA})?",
        read.date,
        IN_MONTH | IN_WEEKDAY,
    ),
    Rule(  # the May 2007 high: the date of a thing, not of the narrative
        "month_year_described",
        rf"{DESCRIBED}(?P<month>{MONTH})\s+(?P<year>{YEAR})(?=\s+[A-Za-z])",
        read.attribute,
        IN_MONTH,
    ),
    Rule(
        "month_year",
        rf"(?:(?P<stage>{STAGE})[\s-]\s?)?(?P<month>{MONTH}),?(?:\s+(?:of\s+)?{YEAR_OF_ERA}|{OF_YEAR})",
        read.date,
        IN_MONTH | IN_STAGE,
    ),
    Rule(
        "season_year",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-])?(?:[Tt]he\s+)?(?P<season>{SEASON})(?:\s+of)?,?\s+(?P<year>{YEAR})",
        read.date,
        IN_SEASON | IN_STAGE,
    ),
    Rule(
        "season_of_year",  # the spring of next year
        rf"(?:[Tt]he\s+)?(?P<season>{SEASON}){OF_YEAR}",
        read.date,
        IN_SEASON | IN_THE,
    ),
    Rule(
        "season_bc",  # the autumn of 481 BC
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-]\s?)?(?:[Tt]he\s+)?(?P<season>{SEASON})(?:\s+of)?\s+(?P<year>\d{{1,4}}){BC}",
        read.date,
        IN_SEASON | IN_STAGE,
    ),
    Rule(
        "season_joined",  # Spring – August 212 BC
        rf"(?P<season>{SEASON})(?=\s*(?:[–—-]|to)\s*{MONTH}\s+\d)",
        read.date,
        IN_SEASON,
    ),
    Rule(
        "half_year",  # the second half of 2008, the first quarter of that year
        r"[Tt]he\s+(?P<which_half>first|second|latter|third|fourth|last)\s+(?P<part>half|quarter)\s+of\s+"
        rf"(?P<year>{YEAR})",
        read.half,
        IN_THE,
    ),
    Rule(  # on the 8th, at dawn on the 4th, the morning of the 27th: a day of the month reached
        "nth",
        rf"{BEFORE_NTH}[Tt]he\s+(?P<day>{NTH})",
        read.nth,
        IN_THE,
    ),
    Rule("numbered_quarter", rf"Q(?P<quarter>[1-4])\s+(?P<year>{YEAR})", read.quarter, frozenset({"q"})),
    Rule(  # by Christmas 1963, on New Year's Eve; never the Christmas Island
        "holiday",
        rf"(?:(?P<holiday>{HOLIDAY})\s+(?P<year>{YEAR})"
        rf"|{BEFORE_HOLIDAY}(?P<holiday_2>{HOLIDAY})\b(?!['’]s|\s+[A-Z]))",
        read.holiday,
        beginnings(HOLIDAYS),
    ),
    Rule("stage_bc", rf"(?P<stage>{STAGE})[\s-]\s?(?P<year>\d{{1,4}}){BC}", read.date, IN_STAGE),
    Rule("stage_year", rf"(?P<stage>{STAGE})[\s-]\s?(?P<year>{YEAR})", read.date, IN_STAGE),
    Rule("stage_month", rf"(?P<stage>{STAGE})[\s-]\s?(?P<month>{MONTH})", read.date, IN_STAGE),
    Rule(
        "month_joined",
        rf"(?P<month>{MONTH})(?=\s*(?:[–—/-]|to|and)\s*{MONTH},?\s+{YEAR})",
        read.date,
        IN_MONTH,
    ),
    Rule(
        "month",
        rf"{BEFORE_MONTH}(?P<month>{MONTH})(?!(?<=[a-z])(?<!\w{{4}})(?<!May)\s+[A-Z]){NO_YEAR}(?!\s*\d)",
        read.date,
        IN_MONTH,
    ),
    Rule(  # January was cold; never the October Revolution
        "month_alone",
        rf"(?<!\d\s)(?P<month>{PLAIN_MONTH})\b{NO_YEAR}(?!\s*\d|\s+[A-Z]|['’-])",
        read.date,
        IN_MONTH,
    ),
    Rule(  # a March offensive: the date of a thing
        "month_described",
        rf"{DESCRIBED}(?P<month>March|May)(?=\s+[a-z]{{3}})(?!\s+(?:have|be|to|on|of|through|from|towards?|into|by)\b)",
        read.attribute,
        beginnings(["March", "May"]),
    ),
    Rule(
        "season",  # the winter; the early summer; never the fall of a town
        rf"[Tt]he\s+(?:(?P<stage>[Ee]arly|[Mm]id|[Ll]ate)[\s-])?(?P<season>(?:{SEASON})(?!(?<=[Ff]all)\s+of\b))\b{NO_YEAR}(?!\s+[A-Z])",
        read.date,
        IN_THE,
    ),
    Rule(
        "stage_season",
        rf"(?P<stage>{STAGE})[\s-](?:the\s+)?(?P<season>{SEASON})\b(?!\s+of\b|\s+[A-Z])",
        read.date,
        IN_STAGE,
    ),
    Rule(
        "season_alone",
        rf"{BEFORE_SEASON}(?P<season>[Ss]pring|[Aa]utumn|[Ww]inter|[Ss]ummer)\b{NO_YEAR}(?!\s+[A-Z])"
        rf"|(?P<season_2>winter|summer|autumn|(?:[Ss]pring|[Ff]all)(?=\s+{FIGHTING}))\b",
        read.date,
        IN_SEASON,
    ),
)
