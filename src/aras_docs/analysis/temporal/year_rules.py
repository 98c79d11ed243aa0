"""The rules for years, decades and centuries, before and after Christ."""

from __future__ import annotations

from aras_docs.analysis.temporal import read
from aras_docs.analysis.temporal.patterns import (
    ABOUT,
    BC,
    NO_RANGE,
    NOT_A_MEASURE,
    STAGE,
    YEAR,
    any_of,
    behind,
)
from aras_docs.analysis.temporal.rule import Rule
from aras_docs.analysis.temporal.words import ORDINALS

BEFORE_YEAR = behind(
    "in since during until till before after from late early mid throughout into through between"
)
DESCRIBED = behind("the a an his her its their that this")
# What figures count; a year describes other things ("the 1960 election").
COUNTED = (
    r"(?!\s+(?:[\w-]+\s+){0,2}(?:men|people|persons|soldiers|troops|sailors|marines|civilians|prisoners|casualties|dead"
    r"|killed|wounded|fighters|tanks|guns|vehicles|aircraft|planes|ships|horses|houses|tons|tonnes|miles|metres|meters"
    r"|yards|feet|kilometres|kilometers|inhabitants|refugees|workers|families|members|others)\b)"
)
FORMS_YEAR = r"(?=['’]s\b|\s+[A-Za-z]|[-–][A-Za-z])"

# "The 470s BC": a decade of three figures or fewer needs its era.
OF_BC = r"s\s+BC"

YEAR_RULES: tuple[Rule, ...] = (
    Rule(
        "decade",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-])?(?:[Tt]he\s+)?(?P<decade>(?:1\d|20)\d0|[1-9]\d?0(?={OF_BC}))"
        rf"['’]?s\b(?:{BC})?",
        read.decade,
    ),
    Rule(
        "century",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-])?(?:the\s+)?(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{any_of(ORDINALS)})"
        r"[\s-]century(?:\s+(?P<bc>BCE?|B\.C\.))?",
        read.century,
    ),
    Rule(
        "years_bc",  # 499–493 BC; 496 and 495 BC
        rf"(?P<year>\d{{1,4}})(?:\s?[–—-]\s?|\s+(?:to|and|or)\s+)(?P<until>\d{{1,4}}){BC}",
        read.years_bc,
    ),
    Rule("bc", rf"(?:(?P<stage>{ABOUT})\s+)?(?P<year>\d{{1,4}}){BC}", read.date),
    Rule("ad", r"(?:AD\s+(?P<year>\d{1,4})\b|(?P<year_2>\d{1,4})\s+(?:AD|CE)\b)", read.date),
    Rule("years", rf"(?P<year>{YEAR})\s?[–-]\s?(?P<until>{YEAR}|\d{{2}}\b)(?![\w-]|,\d)", read.years),
)

# These stand last: what begins with a preposition must leave longer forms to the rules above.
BARE_YEAR_RULES: tuple[Rule, ...] = (
    Rule(
        "year",
        rf"{BEFORE_YEAR}(?:(?P<stage>{ABOUT})\s+)?(?P<year>{YEAR}){NO_RANGE}{NOT_A_MEASURE}{COUNTED}",
        read.date,
    ),
    Rule("year_in_brackets", rf"(?<=\()(?P<year>{YEAR})(?=[),;])", read.date),
    Rule(
        "about_year",
        rf"(?P<stage>[Cc](?:irca|a?\.))\s*(?P<year>{YEAR}){NO_RANGE}{NOT_A_MEASURE}{COUNTED}",
        read.date,
    ),
    Rule(
        "year_described",  # the 1960 election; 1965's Man of the Year
        rf"{DESCRIBED}(?P<year>{YEAR}){NOT_A_MEASURE}{COUNTED}{FORMS_YEAR}|(?P<year_2>{YEAR})(?=['’]s\b)",
        read.attribute,
    ),
    Rule(
        "year_at_the_end",  # by 1940, of 1943 and …: never "of 1500 men"
        rf"{behind('of by to and for')}(?P<year>{YEAR}){NO_RANGE}(?=\s*(?:[.,;:)]|$)|\s+(?:and|the|to|when|by"
        r"|in|on|that|until|as|was|were|had|or|but|which|for|did|he|they|at|with|after|before|is|it|a|an|from)\b)(?!,\d)",
        read.date,
    ),
    Rule(  # 2005: Elections; Blockade, 1861; on 8 December (local time), 1941,
        "year_of_heading",
        rf"\A(?P<year>{YEAR})(?=:)|(?<=[a-z)],\s)(?P<year_2>{YEAR})(?=,|\s*\Z)",
        read.date,
    ),
    Rule("year_alone", rf"\A(?P<year>{YEAR})\s*\Z", read.date),
)
