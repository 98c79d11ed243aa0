"""Which side peoples and alliances fought on, as far as the article lets it be known.

Templates that stood for flags leave sides without names. What else the article says of them is gathered as
ties between a people and a side: its units, its commanders, its figures in the text; and as bonds between
two peoples, who fought beside or against each other. A people is put on a side only where nothing of weight
speaks for the other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import regex

from aras_docs.analysis.language.names import STARTERS, WORD, Vocabulary
from aras_docs.analysis.language.nations import canonical, is_people
from aras_docs.analysis.passages import Passage
from aras_docs.analysis.sides.bonds import bonds_of
from aras_docs.analysis.sides.figures import Figure, figures_of, of_losses
from aras_docs.analysis.sides.peoples import Peoples
from aras_docs.analysis.sides.ties import Tie, of_commanders, of_figures, of_units
from aras_docs.analysis.sides.weighing import Member, members, mirrored, rivals
from aras_docs.article import Article, Belligerent, Item

Key = TypeVar("Key", str, Figure)
# Fields whose own words tell who fought on a side, and how much they do.
TELLING = {"units": 3, "strength": 3, "commander": 3}
FIGURES = re.compile(r"(?<![\d.,–-])\d{1,3}(?:,\d{3})+|(?<![\d.,–-])\d{2,6}(?![\d.,%])")
# Smaller and round figures, and years, occur by chance.
SMALLEST_FIGURE, ROUND = 100, 100
YEARS = range(1400, 2100)
# A label that names whose losses follow, not who claims them.
LABEL = regex.compile(
    r"(?P<words>\p{Lu}[^:\d()]{2,40}?)\s*:|(?P<words>\p{Lu}[\p{L}-]+(?:\s(?:of\s|the\s)*\p{Lu}[\p{L}-]+){0,3})$"
)
SOURCES = re.compile(r"claim|estimat|source|account|archive|figure|record|report|accord|per\b", re.IGNORECASE)
NOTES = re.compile(r"\([^()]*+\)|\{\{.*|<.*", re.DOTALL)
UNIT = regex.compile(r"(?:\d+\S*|[IVX]+\.?|\p{Lu}\S*)(?:\s\S+){1,4}")
# What a field tells of those who fought against its side.
OTHERS = re.compile(
    r"\b(?:against|before|prior\s+to|facing|until|after|opposed|captured\s+by)\b", re.IGNORECASE
)
SHORTEST_SURNAME = 4


def told_members(
    article: Article, passages: Sequence[Passage], given: Mapping[str, int], vocabulary: Vocabulary
) -> list[Member]:
    """Return the peoples that are on a side besides those ``given``, who are known already."""
    belligerents = article.infobox.belligerents if article.infobox else ()
    surnames = _only(_surnames(belligerents))
    text = "\n".join([article.title.value, *(each.text for each in passages)])

    def name(words: str) -> str | None:
        return None if words in surnames or words in STARTERS else canonical(words, vocabulary)

    peoples = Peoples(text, name, surnames)
    opponents = peoples.opponents(text)
    ties = [
        *(tie for side in belligerents for tie in _of_fields(side, peoples)),
        *of_commanders(text, opponents, surnames, peoples),
        *of_units(text, _only(_units(belligerents)), peoples),
        *of_losses(passages, _only(_losses(belligerents)), peoples),
        *of_figures(text, _only(_figures(belligerents)), peoples),
    ]
    if len(belligerents) != 2:  # noqa: PLR2004 – only two sides oppose each other
        return members(peoples, ties, (), given)
    bonds = list(bonds_of(text, opponents, peoples))
    pair = rivals(peoples, bonds, lambda name: is_people(name, vocabulary))
    reflected = list(mirrored(ties, pair, bonds))
    return members(peoples, [*ties, *reflected], bonds, {**given, **surnames})


def _of_fields(side: Belligerent, peoples: Peoples) -> Iterator[Tie]:
    for name, weight in TELLING.items():
        for text in map(_without_notes, item_texts(side.items(name))):
            for people in {each for each, _, _ in peoples.named(text)}:
                yield Tie(people, side.number, weight, text)
    for text in item_texts(side.items("casualties")):
        label = LABEL.match(text)
        if label is not None and not SOURCES.search(label["words"]):
            for people in {each for each, _, _ in peoples.named(label["words"])}:
                yield Tie(people, side.number, 3, text)


def _without_notes(text: str) -> str:
    """Return a text without remarks in brackets, empty where it states what a source says."""
    return "" if SOURCES.search(text) or OTHERS.search(text) else NOTES.sub("", text)


def item_texts(items: Iterable[Item]) -> Iterator[str]:
    """Yield the text of items and of those nested under them."""
    for item in items:
        yield " ".join(item.text.split())
        yield from item_texts(item.children)


def _surnames(belligerents: Iterable[Belligerent]) -> Iterator[tuple[str, int]]:
    for side in belligerents:
        for text in item_texts(side.items("commander")):
            names = WORD.findall(text.split("(")[0])
            if names and len(names[-1]) >= SHORTEST_SURNAME:
                yield names[-1], side.number


def _units(belligerents: Iterable[Belligerent]) -> Iterator[tuple[str, int]]:
    for side in belligerents:
        for text in map(_without_notes, item_texts(side.items("units"))):
            if UNIT.fullmatch(text.strip()):
                yield text.strip(), side.number


def _figures(belligerents: Iterable[Belligerent]) -> Iterator[tuple[str, int]]:
    for side in belligerents:
        for name in ("strength", "casualties"):
            for text in item_texts(side.items(name)):
                for figure in FIGURES.findall(text):
                    value = int(figure.replace(",", ""))
                    if value > SMALLEST_FIGURE and value % ROUND and ("," in figure or value not in YEARS):
                        yield figure, side.number


def _losses(belligerents: Iterable[Belligerent]) -> Iterator[tuple[Figure, int]]:
    for side in belligerents:
        for figure in figures_of(item_texts(side.items("casualties"))):
            yield figure, side.number


def _only(pairs: Iterable[tuple[Key, int]]) -> dict[Key, int]:
    """Return what belongs to one side only."""
    sides = set(pairs)
    counted = Counter(name for name, _ in sides)
    return {name: side for name, side in sides if counted[name] == 1}
