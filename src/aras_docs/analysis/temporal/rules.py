"""The rule table: which words make a time expression, and what they say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from aras_docs.analysis.numerals import SPELT
from aras_docs.analysis.temporal import read
from aras_docs.analysis.temporal.readings import Found
from aras_docs.analysis.temporal.words import MONTHS, ORDINALS, PARTS_OF_DAY, SEASONS, UNITS, ZONES

# "Sept" is the longest of the shortened months, which alone may end in a full stop.
LONGEST_SHORT = 4


def _any(words: dict[str, int] | dict[str, str] | dict[str, object]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])"
FULL = {name: number for name, number in MONTHS.items() if len(name) > LONGEST_SHORT or name == "May"}
MONTH = rf"(?:(?:{_any(FULL)})\b|(?:{_any(MONTHS)})\b\.?)"
YEAR = r"(?:1\d{3}|20\d{2})(?![\d%]|,\d)"
JOIN = r"(?:\s*[–—/-]\s*|,?\s+(?:and|or|to|through)\s+|,\s*)"
PART = "|".join(sorted(PARTS_OF_DAY, key=len, reverse=True))
SEASON = "|".join(SEASONS)
COUNT = rf"(?:\d{{1,4}}|(?i:(?:{SPELT})(?:-(?:{SPELT}))?|a\s+few|an?|several|many|few|some|half\s+an?))"
UNIT = "|".join(UNITS)
STAGE = r"(?:[Ee]arly|[Mm]id|[Ll]ate|[Tt]he\s+(?:beginning|start|middle|end)\s+of)"
BC = r"\s+(?P<bc>BCE?\b|B\.C\.)"
# A month or season that a year follows belongs to the rule for both.
NO_YEAR = r"(?!(?:\s+of)?,?\s+\d)"
NO_RANGE = r"(?!\s?[–-]\s?\d)"
HOUR = r"(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)"
ZONE = "|".join(ZONES)
NOT_A_MEASURE = r"(?!\s*(?:[–-]?(?:km|m|mm|cm|mi|ft|kg|lb)\b|%))"
BEFORE_YEAR = r"[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Ff]rom|[Ll]ate|[Ee]arly|[Mm]id"


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of time expression: its pattern, and how a match of it is read.

    The group ``timex``, where there is one, is the expression itself; what stands around it only makes
    sure that it is one.
    """

    name: str
    pattern: str
    read: Callable[[re.Match[str]], Iterator[Found]]


# The first rule that matches wins, so a longer form stands before the shorter one that begins it.
RULES: tuple[Rule, ...] = (
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
        "day_month",
        rf"(?P<day>{DAY})(?:\s+of)?\s+(?P<month>{MONTH})(?:,?\s+(?:of\s+)?(?P<year>{YEAR}))?",
        read.date,
    ),
    Rule(
        "month_day",
        rf"(?P<month>{MONTH})\s+(?P<day>{DAY})(?!:)(?:,?\s+(?P<year>{YEAR}))?",
        read.date,
    ),
    Rule(
        "month_year",
        rf"(?:(?P<stage>{STAGE})[\s-]\s?)?(?P<month>{MONTH}),?\s+(?:of\s+)?(?P<year>{YEAR})",
        read.date,
    ),
    Rule(
        "season_year",
        rf"(?:(?P<stage>{STAGE})[\s-])?(?:the\s+)?(?P<season>{SEASON})(?:\s+of)?,?\s+(?P<year>{YEAR})",
        read.date,
    ),
    Rule(
        "date_bc",  # September 480 BC, the autumn of 481 BC
        rf"(?:(?P<stage>{STAGE})[\s-]\s?)?(?:the\s+)?(?:(?P<day>{DAY})\s+)?(?:(?P<month>{MONTH})|(?P<season>{SEASON}))"
        rf"(?:\s+of)?\s+(?P<year>\d{{1,4}}){BC}",
        read.date,
    ),
    Rule("stage_year", rf"(?P<stage>{STAGE})[\s-]\s?(?P<year>{YEAR})", read.date),
    Rule("stage_month", rf"(?P<stage>{STAGE})[\s-]\s?(?P<month>{MONTH})", read.date),
    Rule("month_joined", rf"(?P<month>{MONTH})(?=\s*(?:[–—/-]|to|and)\s*{MONTH},?\s+{YEAR})", read.date),
    Rule(
        "month",
        rf"(?:[Ii]n|[Dd]uring|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]hroughout|[Oo]f|[Ff]rom|[Tt]o)\s+(?P<timex>(?P<month>{MONTH})){NO_YEAR}(?!\s*\d)",
        read.date,
    ),
    Rule("season", rf"[Tt]he\s+(?P<timex>(?P<season>{SEASON}))\b{NO_YEAR}", read.date),
    Rule(
        "next_day",  # Next day; the following morning; that night; the previous week
        rf"(?:[Tt]he\s+)?(?:[Vv]ery\s+)?(?P<direction>[Nn]ext|[Ff]ollowing|[Pp]revious|[Pp]receding|[Ss]ame|[Tt]hat)"
        rf"\s+(?:same\s+)?(?P<unit>day|week|month|year|{PART})\b",
        read.step,
    ),
    Rule(
        "days_later",
        rf"(?P<count>{COUNT})\s+(?P<unit>day|week|month|year|decade)s?"
        r"\s+(?P<direction>later|earlier|afterwards?|thereafter|previously)\b",
        read.steps,
    ),
    Rule(
        "clock",
        rf"(?:(?P<stage>[Jj]ust\s+before|[Ss]hortly\s+before|[Jj]ust\s+after|[Ss]hortly\s+after|[Aa]pproximately"
        rf"|[Aa]pprox\.?|[Aa]bout|[Aa]round|[Cc]irca)\s+)?(?P<clock>{HOUR})(?:\s?(?P<half>[AaPp]\.?[Mm]\b\.?))?"
        rf"(?:\s*\((?P<zoned>{HOUR})\s*(?P<zone>{ZONE})\))?",
        read.clock,
    ),
    Rule("half_clock", r"(?P<clock>1[0-2]|[1-9])\s?(?P<half>[AaPp]\.?[Mm]\b\.?)", read.clock),
    Rule("military_clock", r"(?P<clock>(?:[01]\d|2[0-3])[0-5]\d)(?=\s*(?:hours|hrs)\b)", read.clock),
    Rule(
        "part_of_day",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>[Ee]arly|[Mm]id|[Ll]ate)[\s-])(?P<part>{PART})\b"
        rf"|[Tt]he\s+(?P<part_2>{PART})\b"
        rf"|[Aa]t\s+(?P<timex>(?P<part_3>dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight|night))\b",
        read.part_of_day,
    ),
    Rule(
        "decade",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-])?(?:the\s+)?(?P<decade>(?:1\d|20)\d0)['’]?s\b",
        read.decade,
    ),
    Rule(
        "century",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-])?(?:the\s+)?(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{_any(ORDINALS)})"
        r"[\s-]century(?:\s+(?P<bc>BCE?|B\.C\.))?",
        read.century,
    ),
    Rule("bc", rf"(?P<year>\d{{1,4}}){BC}", read.date),
    Rule("ad", r"(?:AD\s+(?P<year>\d{1,4})\b|(?P<year_2>\d{1,4})\s+(?:AD|CE)\b)", read.date),
    Rule("years", rf"(?P<year>{YEAR})\s?[–-]\s?(?P<until>{YEAR}|\d{{2}}\b)(?![\w,-])", read.years),
    Rule("duration", rf"(?P<count>{COUNT})[\s-](?P<unit>{UNIT})s?\b(?!-old|\s+old\b)", read.length),
    Rule("plural_duration", rf"[Ww]ithin\s+(?P<timex>(?P<unit>{UNIT})s)\b", read.length),
    Rule(
        "year",
        rf"(?:{BEFORE_YEAR})\s+(?P<timex>(?P<year>{YEAR})){NO_RANGE}{NOT_A_MEASURE}",
        read.date,
    ),
    Rule("year_in_brackets", rf"\((?P<timex>(?P<year>{YEAR}))(?=[),;])", read.date),
    Rule(
        "year_at_the_end",  # by 1940, of 1943 and …: never "of 1500 men"
        rf"(?:[Oo]f|[Bb]y|[Tt]o|[Aa]nd)\s+(?P<timex>(?P<year>{YEAR})){NO_RANGE}(?=\s*(?:[.,;:)]|$)|\s+(?:and|the|to|when|by|in|on"
        r"|that|until|as|was|were|had|or|but|which|for|did|he|they)\b)(?!,\d)",
        read.date,
    ),
    Rule("year_alone", rf"\A(?P<year>{YEAR})\s*\Z", read.date),
    Rule("soon_after", r"(?:[Ss]oon|[Ss]hortly)\s+after(?:wards?\b|(?=\s*(?:[,.;)]|$)))", read.vague),
)

NAME = re.compile(r"\?P<\w+>")
# Every expression begins with a figure, a bracket or one of these letters: three times as fast as without.
GUARD = r"(?<![\w-])(?<!\d[,.])(?=[0-9(A-ZabcdefhilmnopstuwzÀ-ſ])"
SCANNER = re.compile(
    GUARD + "(?:" + "|".join(f"(?P<{rule.name}>{NAME.sub('?:', rule.pattern)})" for rule in RULES) + ")"
)
READERS = {rule.name: (re.compile(rule.pattern), rule.read) for rule in RULES}
