"""Who may fight without being named: numbered units, and words such as "the rebels"."""

from __future__ import annotations

import re

import regex

from aras_docs.analysis.language.names import CAPITALISED

# A numbered unit: the number is its name.
UNIT = rf"\d{{1,4}}(?:st|nd|rd|d|th)(?:\s+{CAPITALISED}){{1,4}}"
# Those who fight a state, by whatever name; whoever they fight is the government.
ROLE = r"(?:rebel|separatist|insurgent|militant|opposition|guerrilla)s?"
RULING = "government"
ROLES = re.compile(rf"\b(?:{ROLE}|{RULING})\b", re.IGNORECASE)
# A name for anyone who might fight: a unit, a capitalised word, a role.
FIGHTING = regex.compile(
    rf"{UNIT}|(?:Soviet|European|African)\s+Union\b|{CAPITALISED}|\b(?:{ROLE}|{RULING})\b"
)
