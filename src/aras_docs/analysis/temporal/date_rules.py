"""The rules for calendar dates: days, months and seasons, with and without a year."""

from __future__ import annotations

from aras_docs.analysis.temporal import read
from aras_docs.analysis.temporal.patterns import (
    BC,
    DAY,
    JOIN,
    MONTH,
    NO_YEAR,
    OF_YEAR,
    ON_WEEKDAY,
    SEASON,
    STAGE,
    YEAR,
    any_of,
    behind,
)
from aras_docs.analysis.temporal.rule import Rule
from aras_docs.analysis.temporal.words import HOLIDAYS

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

DATE_RULES: tuple[Rule, ...] = (
    Rule("iso", r"(?P<year>\d{4})-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)", read.date),
    Rule(
        "days_then_month",  # 5 and 6 October; 16–26 December 1944; the night of 5/6 June
        rf"(?P<days>{DAY}(?:{JOIN}{DAY}){{1,6}})\s+(?P<month>{MONTH})(?:,?\s+(?P<year>{YEAR}))?",
        read.days,
    ),
    Rule(
        "month_then_days",  # October 5–7, 2020
        rf"(?P<month>{MONTH})\s+(?P<days>{DAY}(?:(?:\s*[–—/-]\s*|,?\s+(?:and|to)\s+){DAY}(?!\s+{MONTH}|:)){{1,6}})"
        rf"(?:,?\s+(?P<year>{YEAR}))?",
        read.days,
    ),
    Rule(
        "day_month",  # 5 October; Monday, 5th of October 2020; 5 October of that year
        rf"{ON_WEEKDAY}(?P<day>{DAY})(?:\s+of)?\s+(?P<month>{MONTH})(?:{OF_YEAR}|,?\s+(?:of\s+)?(?P<year>{YEAR}))?",
        read.date,
    ),
    Rule(
        "month_day",
        rf"{ON_WEEKDAY}(?P<month>{MONTH})\s+(?P<day>{DAY})(?!:)(?:{OF_YEAR}|,?\s+(?P<year>{YEAR}))?",
        read.date,
    ),
    Rule(  # the May 2007 high: the date of a thing, not of the narrative
        "month_year_described",
        rf"{DESCRIBED}(?P<month>{MONTH})\s+(?P<year>{YEAR})(?=\s+[A-Za-z])",
        read.attribute,
    ),
    Rule(
        "month_year",
        rf"(?:(?P<stage>{STAGE})[\s-]\s?)?(?P<month>{MONTH}),?(?:\s+(?:of\s+)?(?P<year>{YEAR})|{OF_YEAR})",
        read.date,
    ),
    Rule(
        "season_year",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-])?(?:[Tt]he\s+)?(?P<season>{SEASON})(?:\s+of)?,?\s+(?P<year>{YEAR})",
        read.date,
    ),
    Rule(
        "season_of_year",  # the spring of next year
        rf"(?:[Tt]he\s+)?(?P<season>{SEASON}){OF_YEAR}",
        read.date,
    ),
    Rule(
        "date_bc",  # September 480 BC, the autumn of 481 BC
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-]\s?)?(?:[Tt]he\s+)?"
        rf"(?:(?P<day>{DAY})\s+)?(?:(?P<month>{MONTH})|(?P<season>{SEASON}))(?:\s+of)?\s+(?P<year>\d{{1,4}}){BC}",
        read.date,
    ),
    Rule(
        "half_year",  # the second half of 2008, the first quarter of that year
        r"[Tt]he\s+(?P<which_half>first|second|latter|third|fourth|last)\s+(?P<part>half|quarter)\s+of\s+"
        rf"(?P<year>{YEAR})",
        read.half,
    ),
    Rule("numbered_quarter", rf"Q(?P<quarter>[1-4])\s+(?P<year>{YEAR})", read.quarter),
    Rule(  # by Christmas 1963, on New Year's Eve; never the Christmas Island
        "holiday",
        rf"(?:(?P<holiday>{HOLIDAY})\s+(?P<year>{YEAR})"
        rf"|{BEFORE_HOLIDAY}(?P<holiday_2>{HOLIDAY})\b(?!['’]s|\s+[A-Z]))",
        read.holiday,
    ),
    Rule("stage_bc", rf"(?P<stage>{STAGE})[\s-]\s?(?P<year>\d{{1,4}}){BC}", read.date),
    Rule("stage_year", rf"(?P<stage>{STAGE})[\s-]\s?(?P<year>{YEAR})", read.date),
    Rule("stage_month", rf"(?P<stage>{STAGE})[\s-]\s?(?P<month>{MONTH})", read.date),
    Rule("month_joined", rf"(?P<month>{MONTH})(?=\s*(?:[–—/-]|to|and)\s*{MONTH},?\s+{YEAR})", read.date),
    Rule(
        "month",
        rf"{BEFORE_MONTH}(?P<month>{MONTH})(?!(?<=[a-z])(?<!\w{{4}})(?<!May)\s+[A-Z]){NO_YEAR}(?!\s*\d)",
        read.date,
    ),
    Rule(  # January was cold; never the October Revolution
        "month_alone",
        rf"(?<!\d\s)(?P<month>{PLAIN_MONTH})\b{NO_YEAR}(?!\s*\d|\s+[A-Z]|['’-])",
        read.date,
    ),
    Rule(  # a March offensive: the date of a thing
        "month_described",
        rf"{DESCRIBED}(?P<month>March|May)(?=\s+[a-z]{{3}})(?!\s+(?:have|be|to|on|of|through|from|towards?|into|by)\b)",
        read.attribute,
    ),
    Rule(
        "season",  # the winter; the early summer; never the fall of a town
        rf"[Tt]he\s+(?:(?P<stage>[Ee]arly|[Mm]id|[Ll]ate)[\s-])?(?P<season>(?:{SEASON})(?!(?<=[Ff]all)\s+of\b))\b{NO_YEAR}(?!\s+[A-Z])",
        read.date,
    ),
    Rule(
        "stage_season",
        rf"(?P<stage>{STAGE})[\s-](?:the\s+)?(?P<season>{SEASON})\b(?!\s+of\b|\s+[A-Z])",
        read.date,
    ),
    Rule(
        "season_alone",
        rf"{BEFORE_SEASON}(?P<season>[Ss]pring|[Aa]utumn|[Ww]inter|[Ss]ummer)\b{NO_YEAR}(?!\s+[A-Z])"
        rf"|(?P<season_2>winter|summer|autumn|(?:[Ss]pring|[Ff]all)(?=\s+{FIGHTING}))\b",
        read.date,
    ),
)
