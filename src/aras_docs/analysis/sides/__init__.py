"""The sides of the conflict: what each is called, and to which a name or demonym belongs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import regex
from msgspec import Struct

from aras_docs.analysis.language.names import CAPITALISED, FOLLOWER, WORD, Vocabulary
from aras_docs.analysis.language.nations import ALLIANCES, DEMONYMS, canonical, countries_in, is_people
from aras_docs.analysis.passages import Passage
from aras_docs.analysis.phases import Phase
from aras_docs.analysis.sides.aliases import Given, aliases, aliases_in
from aras_docs.analysis.sides.allegiance import told_members
from aras_docs.analysis.sides.weighing import Member
from aras_docs.article import Article, Belligerent, Item
from aras_docs.facts import SideName

# Fields of the infobox that name a side's own people and formations.
OWN_FIELDS = ("combatant", "units", "commander")
# Those of them that can bear out that a country is on a side; a commander's name is none.
FORMATION_FIELDS = ("combatant", "units")
# A name with one of these words is that of a formation, not of a belligerent.
FORMATIONS = frozenset(
    (
        "Army",
        "Brigade",
        "Campaign",
        "Command",
        "Corps",
        "Division",
        "Fleet",
        "Front",
        "Group",
        "Operation",
        "Regiment",
    )
)
NAME = rf"(?:{CAPITALISED}(?:\s+(?:of\s+(?:the\s+)?)?{CAPITALISED}){{0,5}}+)"
LEADING = r"(?:the\s+)?(?:(?:forces|armies|army|troops)\s+of\s+(?:the\s+)?)?(?:[a-z][a-z-]+\s+){0,2}?"
# Remarks behind a combatant's name, and what a name begins with.
REMARK = re.compile(r"\s*\([^()]*+\)|\{\{.*|<.*|\[\w{1,3}\]", re.DOTALL)
NAME_LIKE = re.compile(r"[^\W_]")
# How many combatants a side's name may consist of before the rest are only "others".
MOST_STATED = 4
# A side takes its name from the peoples that the article names often enough beside the one most named.
MOST_NAMES = 3
LEAST_SHARE = 0.15
# How a lead says who fought whom; the first name is checked against a side, the other is its opponent.
OPPOSITIONS = (
    rf"(?:launched|conducted|mounted|waged|undertaken)\s+by\s+{LEADING}(?P<one>{NAME})\s+against\s+{LEADING}(?P<other>{NAME})",
    rf"between\s+{LEADING}(?P<one>{NAME})\s+and\s+{LEADING}(?P<other>{NAME})",
    rf"(?P<one>{NAME})(?:\s+[a-z]+){{0,6}}\s+against\s+{LEADING}(?P<other>{NAME})",
)
# A formation that names the country it belongs to.
BELONGS = regex.compile(
    rf"(?:Armed\s+Forces|Army|Navy|Air\s+Force|Military|Ground\s+Forces)\s+of\s+(?:the\s+)?(?P<name>{NAME})"
)


class Clues(Struct, frozen=True):
    """What names a side that the infobox doesn't name: the lead, and what templates left behind.

    ``known`` are the countries of each side's own people and units, by its number.
    """

    lead: str
    residue: tuple[str, ...]
    known: dict[int, frozenset[str]]
    vocabulary: Vocabulary


class Sides:
    """The sides by number; ``of`` tells to which of them a word belongs."""

    def __init__(
        self,
        names: tuple[SideName, ...],
        countries: dict[int, frozenset[str]],
        people: frozenset[str],
        vocabulary: Vocabulary,
        also: Mapping[str, int],
    ) -> None:
        self.names = names
        self._also = also
        self._countries = countries
        self._vocabulary = vocabulary
        self._words: dict[str, int | None] = {}
        self._people = people

    def is_person(self, name: str) -> bool:
        """Return whether a name ends like that of one of the infobox's commanders."""
        return name.rsplit(maxsplit=1)[-1] in self._people

    def of(self, words: str) -> int | None:
        """Return the number of the only side that any name in some words belongs to, else None."""
        if words not in self._words:
            names = countries_in(words, self._vocabulary)
            found = {number for name in names for number in self._holding(name)}
            found.update(self._also[name] for name in names if name in self._also)
            found.update(aliases_in(words, self._also))
            self._words[words] = found.pop() if len(found) == 1 else None
        return self._words[words]

    def country(self, name: str) -> str:
        """Return the country of a demonym, any other name as it stands."""
        known = canonical(name, self._vocabulary) if WORD.fullmatch(name) else None
        return DEMONYMS.get(name, name) if known is None or known == name else known

    def other(self, number: int | None) -> int | None:
        """Return the opponent's number where there are just two sides, else None."""
        others = [side.number for side in self.names if side.number != number]
        return others[0] if number is not None and len(self.names) == 2 and len(others) == 1 else None  # noqa: PLR2004 – two sides

    def _holding(self, name: str) -> Iterator[int]:
        return (number for number, names in self._countries.items() if name in names)


def sides(article: Article, passages: Sequence[Passage], vocabulary: Vocabulary) -> Sides:
    """Return the sides of an article's infobox, each with its name and how that is known."""
    lead = next((each.text for each in passages if each.phase is Phase.LEAD), "")
    belligerents = article.infobox.belligerents if article.infobox else ()
    borne = {each.number: _countries(each, FORMATION_FIELDS, vocabulary) for each in belligerents}
    residue = tuple(text.value for text in article.residue)
    clues = Clues(lead, residue, borne, vocabulary)
    names = tuple(_name(each, clues) for each in belligerents)
    known = {each.number: _countries(each, OWN_FIELDS, vocabulary) for each in belligerents}
    countries = {side.number: known[side.number] | _named(side, vocabulary) for side in names}
    joined = told_members(article, passages, _settled(countries), vocabulary)
    for member in joined:
        countries[member.side] |= {member.people}
    names = tuple(_told(side, joined, vocabulary) for side in names)
    commanders = [text for each in belligerents for text in _own(each, ("commander",))]
    people = frozenset(WORD.findall(text)[-1] for text in commanders if WORD.search(text))
    given = [
        Given(each.number, *(tuple(_own(each, (name,))) for name in FORMATION_FIELDS))
        for each in belligerents
    ]
    also = aliases(given, lead, countries)
    return Sides(names, countries, people, vocabulary, also)


def _settled(countries: dict[int, frozenset[str]]) -> dict[str, int]:
    """Return the names that belong to one side only, with its number."""
    counted = Counter(name for names in countries.values() for name in names)
    return {name: side for side, names in countries.items() for name in names if counted[name] == 1}


def _told(side: SideName, joined: list[Member], vocabulary: Vocabulary) -> SideName:
    """Return a side that has no name yet with those of the peoples who turned out to be on it."""
    if side.name != _unknown(side.number):
        return side
    own = [
        each
        for each in joined
        if each.side == side.number and each.words and is_people(each.people, vocabulary)
    ]
    most = max((each.mentions for each in own), default=0)
    kept = [
        each for each in sorted(own, key=lambda each: -each.mentions) if each.mentions >= most * LEAST_SHARE
    ]
    kept = [each for each in kept if each.people not in ALLIANCES] or kept
    if not kept:
        return side
    words = "; ".join(dict.fromkeys(each.words for each in kept[:MOST_NAMES]))
    return SideName(side.number, ", ".join(each.people for each in kept[:MOST_NAMES]), words)


def _countries(side: Belligerent, fields: tuple[str, ...], vocabulary: Vocabulary) -> frozenset[str]:
    return countries_in(" ; ".join(_own(side, fields)), vocabulary)


def _own(side: Belligerent, fields: tuple[str, ...]) -> Iterator[str]:
    for name in fields:
        yield from _texts(side.items(name))


def _texts(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        yield item.text
        yield from _texts(item.children)


def _named(side: SideName, vocabulary: Vocabulary) -> frozenset[str]:
    unknown = side.evidence is None and side.name == _unknown(side.number)
    return frozenset[str]() if unknown else countries_in(side.name, vocabulary)


def _unknown(number: int) -> str:
    return f"Side {number}"


def _name(side: Belligerent, clues: Clues) -> SideName:
    stated = _stated(side.items("combatant"))
    if stated:
        return SideName(side.number, stated, None)
    found = list(_inferred(side, clues))
    if not found:
        return SideName(side.number, _unknown(side.number), None)
    return SideName(side.number, ", ".join(name for name, _ in found), "; ".join(words for _, words in found))


def _stated(combatants: tuple[Item, ...]) -> str:
    """Return the combatants that an infobox states; headings, remarks and notes among them are no names."""
    texts = (REMARK.sub("", " ".join(item.text.split())).strip(" ,;") for item in combatants)
    names = [text for text in texts if NAME_LIKE.match(text) and not text.endswith(":")]
    if len(names) > MOST_STATED:
        return f"{', '.join(names[: MOST_STATED - 1])} and others"
    return ", ".join(names)


def _inferred(side: Belligerent, clues: Clues) -> Iterator[tuple[str, str]]:
    """Yield names with their evidence: from the lead, from what templates left, from its formations."""
    seen = frozenset[str]()
    own = clues.known[side.number]
    left = ((line, line) for line in clues.residue if countries_in(line, clues.vocabulary) & own)
    opponents = _opponents(clues)
    lead = [opponents[side.number]] if side.number in opponents else []
    for name, words in (*lead, *left, *_of_formations(side)):
        countries = countries_in(name, clues.vocabulary)
        if countries and not countries & seen and not _is_formation(name):
            seen |= countries
            yield name, words


def _of_formations(side: Belligerent) -> Iterator[tuple[str, str]]:
    for text in _own(side, FORMATION_FIELDS):
        for match in BELONGS.finditer(text):
            yield match["name"], match.group()


def _opponents(clues: Clues) -> dict[int, tuple[str, str]]:
    """Return the names of both sides by number, with the words of the lead that say who fought whom."""
    for opposition in OPPOSITIONS:
        for match in _compiled(opposition).finditer(clues.lead):
            numbers = _placed(match["one"], match["other"], clues.known, clues.vocabulary)
            if numbers is not None and FOLLOWER.match(clues.lead, match.end("other")):
                words = " ".join(match.group().split())
                return {numbers[0]: (match["one"], words), numbers[1]: (match["other"], words)}
    return {}


@cache
def _compiled(opposition: str) -> regex.Pattern[str]:
    """Return a pattern of who fought whom, compiled for the first lead that those before it don't explain."""
    return regex.compile(opposition)


def _is_formation(name: str) -> bool:
    return bool(FORMATIONS.intersection(name.split()))


def _placed(
    one: str, other: str, known: dict[int, frozenset[str]], vocabulary: Vocabulary
) -> tuple[int, int] | None:
    """Return the sides that two opponents are, where the infobox bears out at least one of them."""
    if len(known) != 2 or _is_formation(one) or _is_formation(other):  # noqa: PLR2004 – two sides oppose each other
        return None
    first, second = sorted(known)
    left, right = countries_in(one, vocabulary), countries_in(other, vocabulary)
    straight = len(left & known[first]) + len(right & known[second])
    crossed = len(left & known[second]) + len(right & known[first])
    if straight == crossed:
        return None
    return (first, second) if straight > crossed else (second, first)
