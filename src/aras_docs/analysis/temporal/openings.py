"""How time expressions begin: elsewhere no rule is tried, which is several times as fast as trying them all.

A rule whose expressions begin in a new way needs its beginning here; a test of the rules says so.
"""

from __future__ import annotations

from aras_docs.analysis.temporal.patterns import (
    COUNT,
    MEASURE,
    MONTH,
    PART,
    PLURAL_STEP,
    SEASON,
    UNIT,
    WHICH,
    any_of,
    with_initials,
)
from aras_docs.analysis.temporal.words import (
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    REFERENCES,
    SEASONS,
    SETS,
    UNITS,
    WEEKDAYS,
)

# Words that are enough by themselves.
WORDS = (
    *MONTHS,
    *WEEKDAYS,
    *SEASONS,
    *PARTS_OF_DAY,
    *SETS,
    *(word.split()[0] for words in REFERENCES.values() for word in words),
    *(f"{unit}s" for unit in UNITS),
    *("yesterday", "today", "tonight", "tomorrow", "early", "mid", "late", "later", "earlier"),
    *("next", "following", "last", "succeeding", "subsequent", "previous", "preceding", "same"),
    *("soon", "shortly", "present", "AD"),
)
_NEXT = rf"(?:{WHICH}|[Vv]ery|{PART}|{SEASON}|{UNIT}|time|period)"
_STAGE = r"(?:[Ee]arly|[Mm]id|[Ll]ate|[Ll]atter|beginning|start|middle|end)"
# Words that only some others may follow.
PHRASES = (
    rf"(?:{COUNT})[\s-](?:{UNIT})",
    rf"(?:{MEASURE})\s+(?:\d|[Tt]he\b|{COUNT})",
    r"[Jj]ust\s+(?:before|after)\s+\d",
    rf"[Tt]h(?:at|is)\s+{_NEXT}",
    rf"[Tt]he\s+(?:\d|{_NEXT}|{_STAGE}|{PLURAL_STEP}|past|future|(?:{COUNT})\s+(?:{UNIT})|(?:{any_of(ORDINALS)}|last)\s+(?:half|quarter))",
    rf"(?:[Tt]he\s+)?(?:{any_of(ORDINALS)})[\s-]century",
    rf"(?:[Pp]er|[Ee]ach|[Ee]very)\s+(?:{UNIT})\b",
    r"[Cc](?:irca|a?\.)\s*\d",
)
# Behind a hyphen only a second date begins ("May-August 1950", never "Mi-24").
OPENING = (
    rf"\b(?:(?<!-)(?:(?=\d)(?<!\d[,.])|(?=(?:{with_initials(WORDS)})\b|{'|'.join(PHRASES)}))"
    rf"|(?<=[a-z\d]-)(?=(?:\d{{1,2}}\s+)?{MONTH}|(?:spring|summer|autumn|winter)\b))"
)
