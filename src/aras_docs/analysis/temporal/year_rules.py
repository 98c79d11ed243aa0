"""The rules for years, decades and centuries, before and after Christ."""

from __future__ import annotations

from aras_docs.analysis.temporal import read
from aras_docs.analysis.temporal.patterns import (
    ABOUT,
    BC,
    COUNTED,
    FIGURE,
    FOUR_FIGURES,
    IN_ABOUT,
    IN_STAGE,
    NO_RANGE,
    NOT_A_MEASURE,
    STAGE,
    UNCOUNTING,
    YEAR,
    any_of,
    beginnings,
    behind,
    behind_not,
)
from aras_docs.analysis.temporal.rule import Rule
from aras_docs.analysis.temporal.words import ORDINALS

BEFORE_YEAR = behind("in since during until till before after late early mid throughout into")
BEFORE_EITHER = behind("between through by from")
DESCRIBED = behind("the a an his her its their that this")
# What figures say the size of: "a force of 1500,".
SIZES = behind_not(
    "force army garrison total strength crew group column detachment body contingent party team population"
    " number band fleet guard maximum minimum average distance range height altitude sum weight speed"
    " loss losses casualties reinforcements complement excess tens hundreds some brigade battalion regiment"
    " division corps unit cavalry militia host rate depth radius area escort crowd mob forces armies"
)
FORMS_YEAR = r"(?=['’]s\b|\s+[\"“‘']?[A-Za-z]|[-–][A-Za-z])"
# What a year does that is told of: "2007 also saw …".
DOES = (
    r"(?=\s+(?:also\s+|then\s+|thus\s+)?(?:was|were|had|has|saw|began|ended|brought|marked|opened|closed|proved|became|started"
    r"|witnessed|would|passed|found|came|went)\b)"
)

# "The 470s BC": a decade of three figures or fewer needs its era.
OF_BC = r"s\s+BC"

YEAR_RULES: tuple[Rule, ...] = (
    Rule(
        "decade",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-])?(?:[Tt]he\s+)?(?P<decade>(?:1\d|20)\d0|[1-9]\d?0(?={OF_BC}))"
        rf"['’]?s\b(?:{BC})?",
        read.decade,
        FIGURE | IN_STAGE,
    ),
    Rule(
        "century",
        rf"(?:[Tt]he\s+)?(?:(?P<stage>{STAGE})[\s-])?(?:the\s+)?(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{any_of(ORDINALS)})"
        r"[\s-]century(?:\s+(?P<bc>BCE?|B\.C\.))?",
        read.century,
        FIGURE | IN_STAGE | beginnings(ORDINALS),
    ),
    Rule(
        "years_bc",  # 499–493 BC; 496 and 495 BC
        rf"(?P<year>\d{{1,4}})(?:\s?[–—-]\s?|\s+(?:to|and|or)\s+)(?P<until>\d{{1,4}}){BC}",
        read.years_bc,
        FIGURE,
    ),
    Rule("bc", rf"(?:(?P<stage>{ABOUT})\s+)?(?P<year>\d{{1,4}}){BC}", read.date, FIGURE | IN_ABOUT),
    Rule(
        "ad",
        r"(?:AD\s+(?P<year>\d{1,4})\b|(?P<year_2>\d{1,4})\s+(?:AD|CE)\b)",
        read.date,
        FIGURE | beginnings(["AD"]),
    ),
    Rule(
        "years",
        rf"(?P<year>{YEAR})\s?[–-]\s?(?P<until>{YEAR}|\d{{2}}\b)(?![\w-]|,\d)",
        read.years,
        FOUR_FIGURES,
    ),
)

# These stand last: what begins with a preposition must leave longer forms to the rules above.
BARE_YEAR_RULES: tuple[Rule, ...] = (
    Rule(
        "year",
        rf"{BEFORE_YEAR}(?:(?P<stage>{ABOUT})\s+)?(?P<year>{YEAR}){NO_RANGE}{NOT_A_MEASURE}{UNCOUNTING}"
        rf"|{BEFORE_EITHER}(?:(?P<stage_2>{ABOUT})\s+)?(?P<year_2>{YEAR}){NO_RANGE}{NOT_A_MEASURE}{COUNTED}",
        read.date,
        FOUR_FIGURES | IN_ABOUT,
    ),
    Rule(  # the vote of 1860, most of 1919; never "a force of 1500,"
        "year_of",
        rf"(?<=\bof\s){SIZES}(?P<year>{YEAR}){NO_RANGE}{NOT_A_MEASURE}{COUNTED}(?!\s+or\s+more\b)",
        read.date,
        FOUR_FIGURES,
    ),
    Rule("year_in_brackets", rf"(?<=\()(?P<year>{YEAR})(?=[),;])", read.date, FOUR_FIGURES),
    Rule(
        "about_year",
        rf"(?P<stage>[Cc](?:irca|a?\.))\s*(?P<year>{YEAR}){NO_RANGE}{NOT_A_MEASURE}{COUNTED}",
        read.date,
        IN_ABOUT,
    ),
    Rule(
        "year_described",  # the 1960 election; 1965's Man of the Year
        rf"{DESCRIBED}(?P<year>{YEAR}){NOT_A_MEASURE}{COUNTED}{FORMS_YEAR}|(?P<year_2>{YEAR})(?=['’]s\b)",
        read.attribute,
        FOUR_FIGURES,
    ),
    Rule(
        "year_at_the_end",  # to 1940, for 1943 and …: never "to 1500 men"
        rf"{behind('to and for')}(?P<year>{YEAR}){NO_RANGE}(?=\s*(?:[.,;:)]|$)|\s+(?:and|the|to|when|by"
        r"|in|on|that|until|as|was|were|had|or|but|which|for|did|he|they|at|with|after|before|is|it|a|an|from)\b)(?!,\d)",
        read.date,
        FOUR_FIGURES,
    ),
    Rule(  # 2005: Elections; Blockade, 1861; on 8 December (local time), 1941,
        "year_of_heading",
        rf"\A(?P<year>{YEAR})(?=:|(?:\s+[\w’'-]+){{1,9}}\Z){COUNTED}|(?<=[a-z)],\s)(?P<year_2>{YEAR})(?=,|\s*\Z)",
        read.date,
        FOUR_FIGURES,
    ),
    Rule("year_telling", rf"(?:\A|(?<=[.!?]\s))(?P<year>{YEAR}){DOES}", read.date, FOUR_FIGURES),
    Rule(  # 2011–present
        "year_alone",
        rf"\A(?P<year>{YEAR})\s*\Z|(?P<year_2>{YEAR})(?=\s?[–—-]\s?(?:present|ongoing)\b)",
        read.date,
        FOUR_FIGURES,
    ),
)
