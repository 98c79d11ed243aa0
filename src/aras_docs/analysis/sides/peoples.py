"""The peoples and alliances of an article: the names that stand before their forces."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

import regex

from aras_docs.analysis.language.nations import NAME

# What an army consists of and does: a name before it is a people's.
FORCE = (
    r"(?:forces?|troops|army|armies|soldiers|men|infantry|tanks?|armou?r|aircraft|planes|bombers?|fighters?|ships?|warships|fleet|navy"
    r"|air\s+force|casualties|losses|dead|prisoners|positions?|lines?|defen[cs]es?|defenders|attacks?|counter-?attacks?|assaults?|offensive"
    r"|advance|artillery|guns|cavalry|command|commanders?|generals?|admirals?|units?|divisions?|regiments?|battalions?|brigades?"
    r"|paratroopers|marines|garrison|convoys?|submarines?|destroyers?|cruisers?|victory|invasion|government|headquarters|militia)"
)
PEOPLE = regex.compile(rf"(?P<name>{NAME})\s+{FORCE}\b")
# What no text holds.
NOBODY = "\0"
MOST_PEOPLES = 14
LEAST_MENTIONS = 2


class Peoples:
    """The peoples and alliances that an article tells of, with the forms of their names."""

    def __init__(
        self, text: str, canonical: Callable[[str], str | None], commanders: Iterable[str] = ()
    ) -> None:
        self._canonical = canonical
        self._commanders = frozenset(commanders)
        self._forms: defaultdict[str, set[str]] = defaultdict(set)
        self.mentions: Counter[str] = Counter()
        for match in PEOPLE.finditer(text):
            name = canonical(match["name"])
            if name is not None:
                self.mentions[name] += 1
                self._forms[name].add(match["name"])
        kept = [name for name, count in self.mentions.most_common(MOST_PEOPLES) if count >= LEAST_MENTIONS]
        self.known = frozenset(kept)
        forms = sorted({form for name in kept for form in self._all_forms(name)})
        self._pattern = regex.compile(r"\b(?P<name>\L<forms>)\b", forms=forms or [NOBODY])
        persons = [*forms, *self._commanders] or [NOBODY]
        self._with_commanders = regex.compile(r"\b(?P<name>\L<forms>)\b", forms=persons)

    def _all_forms(self, name: str) -> Iterator[str]:
        for form in (*self._forms[name], name):
            yield form
            yield form + "s"

    def named(self, words: str) -> list[tuple[str, int, int]]:
        """Return the peoples named in some words, each with where its name begins and ends."""
        found = ((self._canonical(each["name"]), *each.span()) for each in self._pattern.finditer(words))
        return [(name, start, end) for name, start, end in found if name in self.known]

    def opponents(self, words: str) -> list[tuple[str, int, int]]:
        """Return the peoples and commanders named in some words, each with where its name begins and ends."""
        found = (
            (
                each["name"] if each["name"] in self._commanders else self._canonical(each["name"]),
                *each.span(),
            )
            for each in self._with_commanders.finditer(words)
        )
        return [(name, start, end) for name, start, end in found if name is not None]
