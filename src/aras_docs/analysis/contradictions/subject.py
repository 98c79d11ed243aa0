"""What an article is about, as its title names it and its lead goes on to call it."""

from __future__ import annotations

import re

_KINDS = (
    "attack|battle|blockade|bombing|campaign|conflict|crisis|invasion|offensive|operation|raid|siege|uprising"
    "|war"
)
KINDS = re.compile(rf"\b(?:{_KINDS})\b", re.IGNORECASE)
# What the lead calls its subject, and how a text says that something was within the whole of it.
CALLED = re.compile(rf"\b(?:[Tt]he\s+(?P<kind>{_KINDS})|(?P<pronoun>It))$")
WITHIN = re.compile(
    rf"\b(?:during|in|of|from|throughout)\s+the\s+(?:whole\s+|entire\s+)?(?P<kind>{_KINDS})\b"
)
BRACKETS = re.compile(r"\s*\([^()]{0,200}\)\s*$")


class Subject:
    """The subject of an article: its ``name``, and the kind of conflict that it is, if its name says so."""

    def __init__(self, title: str) -> None:
        self.name = title.partition(" (")[0]
        kinds = KINDS.findall(self.name)
        self._kind = kinds[-1].lower() if kinds else None

    def ends(self, words: str) -> bool:
        """Return whether some words end in the subject: its name, "the battle" or "It"."""
        bare = BRACKETS.sub("", words.rstrip()).rstrip()
        called = CALLED.search(bare)
        if called is None:
            return bool(self.name) and bare.endswith(self.name)
        return called["pronoun"] is not None or called["kind"] == self._kind

    def without(self, words: str) -> str:
        """Return some words without those that say that it was in the whole of the subject."""
        return WITHIN.sub(
            lambda match: "" if match["kind"] == self._kind else match.group(), words.replace(self.name, "")
        )
