"""Who gives the figures of casualty fields: the sources that labels, brackets and remarks name."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

import regex

from aras_docs.analysis.language.names import CAPITALISED, PROPER, WORD, with_names
from aras_docs.facts import Claimant

if TYPE_CHECKING:  # at run time it would make a chain of imports a dozen deep, on whose stack all are slower
    from aras_docs.analysis.sides import Sides

BRACKETED = re.compile(r"[\[(](?P<words>[^\[\]()]{1,80})[\])]")
CLAIMING = r"claim(?:s|ed)?|estimat(?:e|es|ed|ion|ions)|est\.?"
SOURCE = (
    rf"(?:{CLAIMING}|sources?|accounts?|figures?|records?|reports?|reported|archives?|data|statistics"
    r"|version|historians?)"
)
_TO = (
    r"(?:[Aa]ccording\s+to|[Aa]cc\.?(?:\s+to)?|(?:[Aa]s\s+)?[Pp]er"
    r"|(?:[Cc]laimed|[Rr]eported|[Ss]tated|[Ee]stimated)\s+by)"
)
CLAIM = re.compile(
    rf"\s*(?:{_TO}\s+(?:the\s+)?(?P<by>[^,;]{{2,60}}?)|(?P<who>[^,;]{{2,60}}?\b{SOURCE})(?:\s+\S{{1,20}})?)\s*",
)
ACCORDING = regex.compile(
    r"[\s,]*\b(?:according\s+to|claimed\s+by|reported\s+by)\s+(?:the\s+)?(?P<who>\p{Lu}[^,;()]{1,60}?)[\s.]*$",
)
# Words that tell how a source speaks and are no part of its name ("the X claim").
MANNER = re.compile(rf"\s+(?:{CLAIMING})$")
# Descriptions that name nobody once these words are gone ("official estimate").
NAMELESS = re.compile(
    r"(?:official|initial|early|first|later|latest|modern|contemporary|independent|various|other|own|high|low|highest|lowest"
    r"|maximum|minimum|total|western|local)\b",
    re.IGNORECASE,
)
SINGULAR = re.compile(r"(?:rebel|militant|insurgent|separatist)$")
# Words of a remark that qualify a figure without saying who gives it.
REMARK = re.compile(r"(?i:est(?:\.|imated?)?|claimed|approx(?:\.|imately)?|official|unconfirmed|disputed)")
# Sources that need no name.
PARTY = re.compile(
    r"(?:opposition|government|rebels?|militants?|insurgents?|separatists?|coalition|army|military|police|official|state|local|western"
    r"|independent|modern|contemporary|ancient)\b"
)
REMARK_REACH = 80
ALONE = regex.compile(rf"\s*(?P<name>(?P<word>{CAPITALISED})(?:\s+(?&word)){{0,2}})\s*")


@cache  # Few articles need it, and it takes long to compile.
def speaking() -> regex.Pattern[str]:
    """Return the pattern of where running text lets somebody speak."""
    return with_names(
        rf"\b[Aa]ccording\s+to\s+(?:the\s+)?(?P<name>{PROPER}(?:\s+{CAPITALISED}){{0,2}})"
        rf"|(?P<name>{PROPER}(?:\s+{CAPITALISED}){{0,2}})\s+(?:claim(?:s|ed)|says?|said|states?|stated|writes|wrote|gives|gave|puts|estimate[sd]|report(?:s|ed))\b"
    )


class Sources:
    """Who may give a figure, with the sides they belong to; ``text`` is that of the article."""

    def __init__(self, sides: Sides, text: str) -> None:
        self._sides = sides
        self._text = text

    def remarked(self, words: str) -> Claimant | None:
        """Return the claimant that a remark in brackets names, at length or by name alone, or None."""
        return self.claim(words) or self._speaking(words)

    def claim(self, words: str) -> Claimant | None:
        """Return the claimant that a label or remark names ("Soviet sources", "per the UN"), or None."""
        match = CLAIM.fullmatch(words)
        who = "" if match is None else " ".join((match["by"] or match["who"]).split())
        if not (WORD.search(who) or PARTY.match(who)):
            return None
        return Claimant(self._name(who), " ".join(words.split()), self._sides.of(who))

    def claimed(self, text: str) -> Claimant | None:
        """Return the claimant that an item itself names, in brackets or behind its figure."""
        for remark in BRACKETED.finditer(text):
            found = self.remarked(remark["words"])
            if found is not None:
                return found
        match = ACCORDING.search(text)
        if match is None:
            return None
        name = self._name(match["who"])
        return Claimant(name, match.group().strip(" ,."), self._sides.of(match["who"]))

    def _name(self, who: str) -> str:
        """Return the name of a source without how it speaks; "X claim" gives the country of X."""
        name = MANNER.sub("", who)
        if name == who or NAMELESS.fullmatch(name):
            return who
        return f"{name}s" if SINGULAR.fullmatch(name) else self._sides.country(name)

    def _speaking(self, words: str) -> Claimant | None:
        """Return the claimant whose bare name some words are, where the article elsewhere lets them speak."""
        alone = ALONE.fullmatch(words)
        if alone is None or alone["name"] not in self._speakers:
            return None
        return Claimant(alone["name"], alone["name"], self._sides.of(alone["name"]))

    @cached_property
    def _speakers(self) -> frozenset[str]:
        return frozenset(" ".join(each["name"].split()) for each in speaking().finditer(self._text))


def remark(text: str, position: int) -> str | None:
    """Return the words in brackets that follow a figure which ends at an offset, or None."""
    found = BRACKETED.search(text, position, position + REMARK_REACH)
    return None if found is None else found["words"]
