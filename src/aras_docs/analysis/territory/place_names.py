"""The names of places: what one looks like, the words for what it is, and what joins several."""

from __future__ import annotations

import re

from aras_docs.analysis.language.names import CAPITALISED, PROPER, with_names

# Administrative units, singular; a name before one of them is a district.
UNITS = (
    "district|province|region|county|oblast|raion|municipality|governorate|voivodeship|prefecture|canton"
    "|state"
)
# Kinds of settlement, which are no part of a name unless capitalised.
SETTLEMENTS = "city|cities|towns?|villages?|settlements?|hamlets?|ports?|suburbs?|communes?"
# Kinds of feature, which end a name ("the Soča bridges").
FEATURES = (
    "airfields?|airports?|bridges?|bridgeheads?|borders?|crossings?|crossroads|dams?|fortress|forts?|heights?|hills?"
    "|islands?|mountains?|pass|peninsula|ridges?|stations?|valley"
)
UNIT = rf"(?i:{UNITS})s?\b"
FEATURE = rf"(?i:{FEATURES})\b"
# A letter that may begin a name: any but the small ones of English.
CAPITAL = r"[^\W\d_a-z]"
NAME = with_names(rf"{PROPER}(?:\s+{CAPITALISED}){{0,5}}+(?:\s+\d{{1,4}}\b)?")
SEPARATOR = re.compile(r"\s*,\s*(?:and\s+|as\s+well\s+as\s+)?|\s+and\s+|\s+as\s+well\s+as\s+")
# What stands before the district of a list, and behind the name of one.
WITHIN = re.compile(r"\s+in\s+(?:the\s+)?")
UNIT_BEHIND = re.compile(rf"\s+{UNIT}")
TRAILING_UNIT = re.compile(rf"(?<!\bUnited)\s+{UNIT}$")
# What may stand behind a name that says what it is.
KIND_BEHIND = re.compile(rf"\s+(?:(?P<feature>{FEATURE})|(?:{SETTLEMENTS})\b)")
# Words before a name that say what it is: "the strategic port of", "the airfield at".
LEAD = (
    r"(?:(?!around\b|between\b|from\b|in\b|near\b|of\b|outside\b|to\b)[a-z][a-z-]*\s+){0,3}?"
    rf"(?!suburbs\b)(?:{SETTLEMENTS})\s+(?:of\s+(?:the\s+)?)?"
)
SITE = rf"(?:{FEATURES})\s+(?:at|of)\s+(?:the\s+)?"
# What a name is called elsewhere, or what a template has left of it: "Lwów (now Lviv)".
BRACKETS = re.compile(r"\s*\([^()]{0,60}\)")


def without_unit(name: str) -> str:
    """Return a district's name without the word for what it is."""
    return TRAILING_UNIT.sub("", name)
