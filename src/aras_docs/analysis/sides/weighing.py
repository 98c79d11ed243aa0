"""The weighing of ties and bonds: who is put on which side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis.sides.bonds import Bond
from aras_docs.analysis.sides.peoples import Peoples
from aras_docs.analysis.sides.ties import Tie

# How often bonds are followed from those who are placed to others.
ROUNDS = 4
# How often a third country may be named for each time that the second is.
THIRD = 0.34
# How much must speak for a side, and how many times as much as for any other.
ENOUGH = 2
ENOUGH_BONDS = 2
CLEAR = 4


class Member(Struct, frozen=True):
    """A people that is on a side, how often the article names it, and the words that tell."""

    people: str
    side: int
    mentions: int
    words: str


def rivals(peoples: Peoples, bonds: Iterable[Bond], is_country: Callable[[str], bool]) -> frozenset[str]:
    """Return the two countries that an article is about, fighting each other, with no third beside."""
    named = [name for name, _ in peoples.mentions.most_common() if name in peoples.known and is_country(name)]
    if len(named) < 2:  # noqa: PLR2004 – two rivals
        return frozenset()
    pair = frozenset(named[:2])
    third = peoples.mentions[named[2]] if len(named) > 2 else 0  # noqa: PLR2004 – more than two
    hostile = any(pair == frozenset((each.one, each.other)) and not each.alike for each in bonds)
    return pair if hostile and third <= THIRD * peoples.mentions[named[1]] else frozenset()


def members(
    peoples: Peoples, ties: Iterable[Tie], bonds: Iterable[Bond], given: Mapping[str, int]
) -> list[Member]:
    """Return who is on which side: whoever ties speak for, then those whom bonds put beside or against them.

    ``given`` are those known already, by what the infobox states.
    """
    placed = dict(given)
    words: dict[str, str] = {}
    for people, side, evidence in _settled(ties, placed, ENOUGH):
        placed[people], words[people] = side, evidence
    known = list(bonds)
    for _ in range(ROUNDS):
        found = list(_settled(_through(known, placed), placed, ENOUGH_BONDS))
        for people, side, evidence in found:
            placed[people], words[people] = side, evidence
        if not found:
            break
    return [Member(people, placed[people], peoples.mentions[people], words[people]) for people in words]


def _settled(ties: Iterable[Tie], placed: Mapping[str, int], enough: int) -> Iterator[tuple[str, int, str]]:
    weights: defaultdict[str, Counter[int]] = defaultdict(Counter)
    words: dict[tuple[str, int], str] = {}
    for tie in ties:
        if tie.people not in placed:
            weights[tie.people][tie.side] += tie.weight
            words.setdefault((tie.people, tie.side), tie.words)
    for people, counts in weights.items():
        (side, best), *others = counts.most_common()
        if best >= enough and best >= CLEAR * sum(count for _, count in others):
            yield people, side, words[people, side]


def _through(bonds: Iterable[Bond], placed: Mapping[str, int]) -> Iterator[Tie]:
    """Yield the ties that bonds make with those who are on a side already, where there are two sides."""
    for bond in bonds:
        for known, unknown in ((bond.one, bond.other), (bond.other, bond.one)):
            side = placed.get(known)
            if side in {1, 2}:
                yield Tie(unknown, side if bond.alike else 3 - side, bond.weight, bond.words)


def mirrored(ties: Iterable[Tie], pair: frozenset[str], bonds: Iterable[Bond]) -> Iterator[Tie]:
    """Yield what speaks for one of two rivals as speaking for the other's being on the other side."""
    hostile = next((each.words for each in bonds if not each.alike and {each.one, each.other} == {*pair}), "")
    for tie in ties:
        for people in pair - {tie.people} if tie.people in pair else ():
            yield replace(tie, people=people, side=3 - tie.side, words=f"{tie.words}; {hostile}")
