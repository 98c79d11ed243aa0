"""Whether a comma parts two items of a list, or belongs to one: flattening made commas of line breaks.

The rules were read off infoboxes of real articles whose line breaks are known (tests/readers measures them).
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final

# What goes on with the item before it, wherever it stands in a list.
_GOES_ON: Final = re.compile(
    r"""
    [(\[](?!\s*[)\]])                                     # a remark in brackets
    | &\s | (?:and|or|but|later|with|including|excluding|incl\.?|of\ wh(?:ich|om)|such\ as)\b
    | (?:[JS]r\b\.?|(?:I{2,3}|IV)$|\d+(?:st|nd|rd|th)\s(?:Duke|Marquess|Earl|Viscount|Baron|Count)\b)
    | (?:killed|wounded|injured|missing|captured|dead|sick|sunk|damaged|destroyed)
      (?:,|\s(?:and|or)\b)\D*$                            # "867 killed, wounded or captured"
    | (?:wounded|missing|captured|damaged|destroyed)$
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The end of an enumeration, "rocket launchers and mortars": small letters, no number, no new quantity.
_CONJUNCTION: Final = re.compile(r"\s(?:and|or)\s")
_NO_NEW_QUANTITY: Final = re.compile(
    r"(?!(?:unknown|several|some|many|various|at|up|about|over|more|a|heavy|remnants|elements)\b)[a-z][^\d,]*"
)
_MONTH: Final = re.compile(
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_YEAR: Final = re.compile(r"\d{4}\b")
# A numbered battalion is called after its regiment: "2nd Battalion, 5th Marine Regiment".
_NUMBERED_BATTALION: Final = re.compile(
    r"(?:\d+(?:st|nd|rd|th|\.)|[IVX]+\.?)\s(?:Battalion|Company|Squadron|Battery)", re.IGNORECASE
)
# Words in small letters that stand in names of places and before them.
_IN_NAMES: Final = frozenset(
    {"a", "along", "and", "around", "at", "between", "by", "from", "in", "inside", "near", "of", "off", "on"}
    | {
        "present-day",
        "the",
        "to",
        "upon",
        "mid",
        "de",
        "del",
        "der",
        "di",
        "du",
        "el",
        "en",
        "la",
        "le",
        "von",
    }
    | {"west", "east", "north", "south", "western", "eastern", "northern", "southern", "central"}
)


class Kind(Enum):
    """How a field's value reads: one statement, a place, or a list."""

    PROSE = auto()
    PLACE = auto()
    LIST = auto()


def goes_on(before: str, text: str, kind: Kind) -> bool:
    """Return whether a text after a comma goes on with what stands before that comma."""
    match kind:
        case Kind.PROSE:
            return False
        case Kind.PLACE:
            return not before.endswith(";") and not (
                text[:1].isupper() and _describes(before) and _describes(text)
            )
        case Kind.LIST:
            return bool(
                _GOES_ON.match(text)
                or (_NO_NEW_QUANTITY.fullmatch(text) and _CONJUNCTION.search(text))
                or _NUMBERED_BATTALION.fullmatch(before)
                or (_MONTH.fullmatch(before) and _YEAR.match(text))
            )


def _describes(text: str) -> bool:
    """Return whether a place is put in words ("Azerbaijan–Iran border"), not only named ("Egypt").

    A name after a comma says where the first place lies ("El Alamein, Egypt"); a description is a second one.
    """
    return any(word[0].islower() and word not in _IN_NAMES for word in text.split())
