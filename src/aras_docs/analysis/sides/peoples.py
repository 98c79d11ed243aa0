"""The peoples and alliances of an article: the names that stand before their forces."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

import regex

from aras_docs.analysis.language.capitals import trie
from aras_docs.analysis.language.known_names import KnownNames
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.language.nations import NAME

# What an army consists of and does: a name before it is a people's.
FORCES = word_set(
    """
    force forces troops army armies soldiers men infantry tank tanks armor armour aircraft plane planes
    bomber bombers fighter fighters ship ships warship warships fleet navy casualties losses dead prisoners
    position positions line lines defence defences defense defenses defenders attack attacks counterattack
    counterattacks counter-attack counter-attacks assault assaults offensive advance artillery guns cavalry
    command commander commanders general generals admiral admirals unit units division divisions regiment
    regiments battalion battalions brigade brigades paratroopers marines garrison convoy convoys submarine
    submarines destroyer destroyers cruiser cruisers victory invasion government headquarters militia
    """
) | {"air force"}
# One of these, or another word.
FORCE = r"(?P<force>(?:air\s+|counter-)?[a-z]+)\b"
PEOPLE = regex.compile(rf"(?P<name>{NAME})\s+{FORCE}")
# One or two capitalised words before such a word: no people is named elsewhere, and this is found sooner.
# A word is bounded, since a text need not have any white space.
_CAPITALISED = r"[^\x00-@\[-\xbf]\S{0,60}+\s++"
NEAR_FORCE = re.compile(rf"{_CAPITALISED}(?:{_CAPITALISED})?(?:air\s+|counter-)?{trie(FORCES)}\b")
MOST_PEOPLES = 14
LEAST_MENTIONS = 2


def is_force(words: str) -> bool:
    """Return whether the words matched as ``FORCE`` name what an army consists of or does."""
    return " ".join(words.split()) in FORCES


def _before_forces(text: str) -> Iterator[regex.Match[str]]:
    """Yield the names that stand before what an army consists of or does."""
    for near in NEAR_FORCE.finditer(text):
        for match in PEOPLE.finditer(text, near.start(), near.end()):
            if is_force(match["force"]):
                yield match


# A people or commander, with where its name begins and ends.
Named = tuple[str, int, int]


class Peoples:
    """The peoples and alliances that an article tells of, with the forms of their names."""

    def __init__(
        self, text: str, canonical: Callable[[str], str | None], commanders: Iterable[str] = ()
    ) -> None:
        self._canonical = canonical
        self._commanders = frozenset(commanders)
        self._forms: defaultdict[str, set[str]] = defaultdict(set)
        self.mentions: Counter[str] = Counter()
        for form, count in Counter(match["name"] for match in _before_forces(text)).items():
            name = canonical(form)
            if name is not None:
                self.mentions[name] += count
                self._forms[name].add(form)
        kept = [name for name, count in self.mentions.most_common(MOST_PEOPLES) if count >= LEAST_MENTIONS]
        self.known = frozenset(kept)
        forms = {form for name in kept for form in self._all_forms(name)}
        self._kept = tuple(forms)
        self._names = KnownNames(forms)
        self._with_commanders = KnownNames(forms | self._commanders)

    def _all_forms(self, name: str) -> Iterator[str]:
        for form in (*self._forms[name], name):
            yield form
            yield form + "s"

    def may_be_in(self, words: str) -> bool:
        """Return whether some words may name a people, which is told sooner than whom they name."""
        return any(map(words.__contains__, self._kept))

    def named(self, words: str) -> list[Named]:
        """Return the peoples named in some words, each with where its name begins and ends."""
        found = ((self._canonical(form), start, end) for form, start, end in self._names.find(words))
        return [(name, start, end) for name, start, end in found if name in self.known]

    def opponents(self, words: str) -> list[Named]:
        """Return the peoples and commanders named in some words, each with where its name begins and ends."""
        found = (
            (form if form in self._commanders else self._canonical(form), start, end)
            for form, start, end in self._with_commanders.find(words)
        )
        return [(name, start, end) for name, start, end in found if name is not None]
