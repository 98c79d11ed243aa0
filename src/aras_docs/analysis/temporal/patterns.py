"""The pieces that the patterns of the rule tables are made of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from aras_docs.analysis.language.capitals import trie
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.language.numerals import SPELT
from aras_docs.analysis.temporal.words import MONTHS, ORDINALS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS, ZONES


def any_of(words: Iterable[str]) -> str:
    """Return an alternation of words, longest first, each with any white space between its parts."""
    return "|".join(
        r"\s+".join(map(re.escape, word.split())) for word in sorted(words, key=lambda w: (-len(w), w))
    )


def beginnings(words: Iterable[str]) -> frozenset[str]:
    """Return the first three letters of words in lower case; behind a shorter word stands a space."""
    return frozenset(f"{word.lower()} "[:3] for word in words)


def either_case(words: Iterable[str]) -> str:
    """Return an alternation of words, each also with a capital."""
    return any_of(in_either_case(words))


def in_either_case(words: Iterable[str]) -> set[str]:
    """Return words with each also beginning in a capital."""
    return {form for word in words for form in (word, word[0].upper() + word[1:])}


def behind(words: str) -> str:
    """Return a look-behind for any of some words, given with spaces between, and one white space."""
    lengths: defaultdict[int, list[str]] = defaultdict(list)
    for word in words.split():
        lengths[len(word)].append(word)
    return "(?:" + "|".join(rf"(?<=\b(?:{either_case(each)})\s)" for each in lengths.values()) + ")"


def behind_not(words: str) -> str:
    """Return a negative look-behind for any of some words before "of" and one white space."""
    lengths: defaultdict[int, list[str]] = defaultdict(list)
    for word in words.split():
        lengths[len(word)].append(word)
    return "".join(rf"(?<!\b(?:{'|'.join(each)})\sof\s)" for each in lengths.values())


# The first name of each month is whole; only the shortened ones may end in a full stop.
WHOLE = {number: name for name, number in reversed(MONTHS.items())}
SHORT = MONTHS.keys() - WHOLE.values()

DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])"
MONTH = rf"(?:(?:{any_of(WHOLE.values())})\b|(?:{any_of(SHORT)})\b\.?)"
YEAR = r"(?:1\d{3}|20\d{2})(?![\d%]|,\d)"
# A day that only its number names, and no noun follows: never the 8th Division, the 4th and 5th Corps.
NTH = (
    rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)|{any_of([*ORDINALS][9:])})(?:(?=\s*(?:[.;:)]|,(?!\s+(?:and\s+)?(?:the\s+)?\d)|$))"
    r"|(?=\s+(?:the|an?|they|he|she|it|we|his|her|their|its|this|that|these|those|there|all|both|at|in|with|when|while"
    r"|after|before|from|to|for|as|by|was|were|had|who|which|and\s+(?!\w+\s+[A-Z])[a-z])\b))"
)
JOIN = r"(?:\s*[–—/-]\s*|,?\s+(?:and|or|to|through)\s+|,\s*)"
WEEKDAY = any_of(WEEKDAYS)
ON_WEEKDAY = rf"(?:(?:{WEEKDAY}),?\s+(?:the\s+)?)?"
PART = any_of(PARTS_OF_DAY)
SEASON = either_case(SEASONS)
UNIT = any_of(UNITS)
COUNT = (
    rf"(?:\d{{1,4}}|{trie(in_either_case(SPELT.split('|')))}(?:-(?:{SPELT}))?|[Aa]\s+few|[Aa]\s+couple\s+of|[Aa]n?|[Ss]everal"
    r"|[Mm]any|[Ff]ew|[Ss]ome|[Hh]alf\s+an?)"
)
STAGE = (
    r"(?:[Ee]arly(?:\s+in)?|[Mm]id|[Ll]ate(?:r?\s+in)?"
    r"|(?:[Tt]he\s+)?(?:(?:very\s+)?(?:beginning|start|middle|end|turn)|early\s+part|latter\s+part)\s+of)"
)
ABOUT = r"(?:[Aa]bout|[Aa]round|[Aa]pproximately|[Aa]pprox\.?|[Cc]irca|[Cc]a\.|[Cc]\.)"
# How much a length of time is, rather than how long.
MEASURE = (
    rf"(?:{ABOUT}|[Rr]oughly|[Nn]early|[Aa]lmost|[Oo]ver|[Uu]nder|[Mm]ore\s+than|[Ll]ess\s+than|[Aa]t\s+least|[Aa]t\s+most"
    r"|[Uu]p\s+to|[Jj]ust|[Oo]nly)"
)
BC = r"\s+(?P<bc>BCE?\b|B\.C\.)"
# A year in any era behind a month: 1944; 216 BC; AD 70.
YEAR_OF_ERA = (
    rf"(?:(?P<year>{YEAR})(?!\s+(?:BC|B\.C))|(?P<year_2>\d{{1,4}})(?:\s+(?:AD|CE)\b|{BC})"
    r"|AD\s+(?P<year_3>\d{1,4})\b)"
)
# A month or season that a year follows belongs to the rule for both.
NO_YEAR = r"(?!(?:\s+of)?,?\s+\d|\s+of\s+(?:that|this|the)\b)"
NO_RANGE = r"(?!\s?[–-]\s?\d)"
HOUR = r"(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)"
# GMT; CET; UTC+4; GMT −03:30.
ZONE = rf"(?:(?:UTC|GMT)\s?[+−–-]\s?\d{{1,2}}(?::?[0-5]\d)?|(?:{any_of(ZONES)}))\b"
# The four figures of a clock as the military writes it.
FOUR = r"(?:[01]\d|2[0-3])[0-5]\d(?!\d|,\d)"
NOT_A_MEASURE = r"(?!\s*(?:[–-]?(?:km|m|mm|cm|mi|ft|kg|lb)\b|%))"
# "July of that year": a year counted from the one that the narrative has reached.
OF_YEAR = (
    r"(?:\s+of\s+(?P<which>(?:that|this)(?:\s+same)?|the\s+(?:same|following|next|previous|preceding)|next|last)"
    r"\s+year\b)"
)
WHICH = r"[Nn]ext|[Ff]ollowing|[Ss]ucceeding|[Ss]ubsequent|[Pp]revious|[Pp]receding|[Ss]ame|[Tt]hat|[Tt]his"
PLURAL_STEP = (
    r"next|following|succeeding|subsequent|ensuing|intervening|previous|preceding|past|coming|last|first|final"
    r"|early"
)
# What figures count; a year describes other things ("the 1960 election").
THINGS = (
    "men|women|people|persons|soldiers|troops|sailors|marines|civilians|prisoners|casualties|dead|killed|wounded"
    "|fighters|rebels|militia(?:men)?|infantry(?:men)?|cavalry(?:men)?|horse(?:s|men)?|warriors|knights|archers"
    "|regulars|irregulars|volunteers|recruits|conscripts|officers|reinforcements|paratroops|paratroopers|policemen"
    "|tanks|guns|cannons?|rifles|muskets|mortars|rockets|missiles|shells|bombs|rounds|vehicles|trucks|lorries"
    "|aircraft|planes|sorties|ships|vessels|boats|houses|buildings|tons|tonnes|miles|metres|meters|yards|feet|foot"
    "|kilometres|kilometers|pounds|dollars|inhabitants|residents|refugees|workers|families|members|others|strong"
    "|values|prices|levels|rates|hours|hrs|hectares|acres|barrels|deaths|losses|attacks|cases"
)
UNCOUNTING = rf"(?!\s+(?:{THINGS})\b)"
NO_NOUN = "with|at|on|by|from|when|where|as|against|the|an?|and|their|his|its|saw|had|were|was"
COUNTED = rf"(?!\s+(?:(?!(?:{NO_NOUN})\b)[\w-]+\s+){{0,2}}(?:{THINGS})\b)"

# What expressions begin with: letters in lower case, and "1" for each figure of the first four.
FIGURE = frozenset({"1"})
FOUR_FIGURES = frozenset({"1111"})
IN_THE = beginnings(["the"])
IN_MONTH = beginnings(MONTHS)
IN_WEEKDAY = beginnings(WEEKDAYS)
IN_SEASON = beginnings(SEASONS)
IN_PART = beginnings(PARTS_OF_DAY)
IN_UNIT = beginnings(UNITS)
IN_COUNT = beginnings([*SPELT.split("|"), *word_set("a an the several many few some half")])
IN_STAGE = beginnings(word_set("early mid late the very beginning start end turn"))
IN_ABOUT = beginnings(word_set("about around approximately circa ca c"))
IN_MEASURE = IN_ABOUT | beginnings(word_set("roughly nearly almost over under more less at up just only"))
