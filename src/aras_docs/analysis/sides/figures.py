"""Peoples tied to a side by their losses: the text gives them the figures that the infobox gives the side."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from aras_docs.analysis.language.numerals import WORDS
from aras_docs.analysis.losses.attribution import suffering
from aras_docs.analysis.losses.belongings import is_equipment
from aras_docs.analysis.losses.fates import FATE
from aras_docs.analysis.losses.grammar import Loss, losses
from aras_docs.analysis.passages import Passage
from aras_docs.analysis.sides.peoples import Peoples
from aras_docs.analysis.sides.ties import Tie
from aras_docs.facts import Fate

# What was lost in one word (a fate, or for equipment its noun), and the bounds of its count.
Figure = tuple[str, int, int]
# How much a figure speaks for a side, by its size: small ones agree by chance.
WEIGHTS = ((100, 3), (10, 2), (2, 1))
SPELT = {count: word for word, count in WORDS.items() if len(word) > 2}  # noqa: PLR2004 – no articles
# How far before a loss whoever lost may be named.
NEAR = 80
# A word or figure that stands alone, and two words that a hyphen joins.
ALONE = re.compile(r"(?<![\w,.])(?:[a-z]+-[a-z]+|[\w,]++)(?![\w,]|\.\d)")
NOTES = re.compile(r"\([^()]*+\)|\[[^\[\]]*+\]|\{\{.*|<.*", re.DOTALL)


class Doers:
    """Peoples in the place of sides: numbers above zero are theirs, below zero their opponents'."""

    def __init__(self, peoples: Peoples) -> None:
        self._peoples = peoples
        self._names = sorted(peoples.known)

    def of(self, words: str) -> int | None:
        """Return the number of the only people that some words name, else None."""
        found = {name for name, _, _ in self._peoples.named(words)}
        return self._names.index(found.pop()) + 1 if len(found) == 1 else None

    def other(self, number: int | None) -> int | None:
        """Return the number that stands for the opponents of a people."""
        return None if number is None else -number

    def quoted(self, words: str, loss: Loss) -> str:
        """Return the words of a loss, from the people named before it on."""
        named = self._peoples.named(words[max(0, loss.start - NEAR) : loss.start])
        start = max(0, loss.start - NEAR) + named[-1][1] if named else loss.start
        return " ".join(words[start : loss.end].split())

    def name(self, number: int) -> str:
        """Return the people of a number, or the one whose opponents it stands for."""
        return self._names[abs(number) - 1]


def figures_of(texts: Iterable[str]) -> Iterator[Figure]:
    """Yield the losses with fate and count that casualty fields state."""
    for text in texts:
        for loss in losses(NOTES.sub("", text[:1].lower() + text[1:])):
            figure = _figure(loss)
            if figure is not None and figure[1] >= WEIGHTS[-1][0]:
                yield figure


def of_losses(passages: Iterable[Passage], figures: Mapping[Figure, int], peoples: Peoples) -> Iterator[Tie]:
    """Yield the ties of peoples to whom the text gives a loss that only one side has."""
    if not figures:
        return
    doers = Doers(peoples)
    spelt = {words for _, low, high in figures for count in (low, high) for words in _spellings(count)}
    for passage in passages:
        for sentence in passage.sentences if _may_state(passage.text.lower(), spelt) else ():
            words = passage.text[sentence.start : sentence.end]
            if peoples.may_be_in(words) and _states(words.lower(), spelt) and FATE.search(words):
                yield from _of_sentence(words, figures, doers)


def _may_state(text: str, spelt: Iterable[str]) -> bool:
    """Return whether a text holds a spelling of a count, be it as part of something else."""
    return any(map(text.__contains__, spelt))


def _states(text: str, spelt: Collection[str]) -> bool:
    """Return whether a spelling of a count stands alone in a text."""
    return _may_state(text, spelt) and any(
        part in spelt for words in ALONE.findall(text) for part in (words, *words.split("-"))
    )


def _spellings(count: int) -> Iterator[str]:
    """Yield how a count may be written: in figures, and below a hundred in words."""
    yield str(count)
    yield f"{count:,}"
    tens, units = divmod(count, 10)
    if count in SPELT:
        yield SPELT[count]
    elif tens * 10 in SPELT and units in SPELT and tens < 10:  # noqa: PLR2004 – below a hundred
        yield f"{SPELT[tens * 10]}-{SPELT[units]}"


def _of_sentence(words: str, figures: Mapping[Figure, int], doers: Doers) -> Iterator[Tie]:
    bare = NOTES.sub(lambda match: " " * len(match.group()), words)
    listed: int | None = None
    for loss in losses(bare):
        listed = suffering(loss, bare, doers, listed)
        named = doers.of(loss.item)
        number = listed if named is None else named
        figure = _figure(loss)
        if number is not None and figure is not None and figure in figures and loss.fate is not None:
            weight = next(weight for least, weight in WEIGHTS if figure[1] >= least)
            side = figures[figure] if number > 0 else 3 - figures[figure]
            yield Tie(doers.name(number), side, weight, doers.quoted(words, loss))


def _figure(loss: Loss) -> Figure | None:
    if loss.counted.low is None or loss.counted.high is None:
        return None
    things = is_equipment(loss.item, loss.fate or Fate.LOST)
    kind = loss.item.lower().split()[-1].rstrip("s") if things else (loss.fate or Fate.UNSPECIFIED).value
    return kind, loss.counted.low, loss.counted.high
