"""What sentences on losses leave out or put between: verbs that are understood, and appositions."""

from __future__ import annotations

import re

import regex

from aras_docs.analysis.language.names import CAPITALISED
from aras_docs.analysis.losses.fates import Befallen, behind

# Another's loss of the same, whose verb is left out ("lost 60 tanks, and the Xs twelve").
GAPPED = regex.compile(
    rf",?\s+(?:and|while|but|whereas)\s+(?:the\s+)?(?P<owner>(?P<word>{CAPITALISED})(?:\s+(?&word)){{0,2}})\s+"
)
CLOSED = re.compile(r"\s*(?:[.;,)]|$)")
# Who took prisoners took what is listed with them.
TAKING = re.compile(r"\b(?:took|taken|taking|captur(?:ed|ing))\s+(?:(?:the|some|another)\s+)?$")
TAKING_REACH = 30
# What is said of some of those counted, between them and their verb.
APPOSITION = re.compile(
    r",\s+(?:including|among\s+(?:them|whom)|mostly|mainly|all"
    r"|(?:most|many|some|all|both|half|(?:(?:the|a)\s+)?majority|[a-z]+)\s+of\s+(?:them|whom|which))"
    r"\s+[^,.;()]{1,60},(?=\s+(?:were|was|had\s+been|have\s+been)\s)"
)


def behind_apposition(text: str, position: int) -> Befallen | None:
    """Return the fate behind what is said of part of a figure ("18 men, including a boy, were killed")."""
    apposition = APPOSITION.match(text, position)
    told = behind(text, apposition.end()) if apposition else None
    return told if told and told.passive else None


def owner_alone(text: str, position: int, start: int, end: int) -> str | None:
    """Return whose a count is that stands alone behind a name, from an offset on, else None."""
    gap = GAPPED.fullmatch(text, position, start)
    return gap["owner"] if gap is not None and CLOSED.match(text, end) else None


def taking(text: str, prisoners: int) -> int | None:
    """Return where the verb stands by which prisoners were taken, None if there is none."""
    taken = TAKING.search(text, max(0, prisoners - TAKING_REACH), prisoners)
    return None if taken is None else taken.start()
