"""Proper names: what one looks like, and which country an adjective or demonym belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable

import regex

# A capitalised word; hyphens and en dashes join, apostrophes only between letters ("O'Neill").
CAPITALISED = r"(?<![\p{L}\p{M}])(?:U\.[SK]\.|\p{Lu}[\p{L}\p{M}]*+(?:[-–'’]\p{L}[\p{L}\p{M}]+){0,4}+)"
WORD = regex.compile(CAPITALISED)

# Capitalised words that begin a sentence and are no name.
STARTERS = [
    "A",
    "After",
    "All",
    "Also",
    "Although",
    "An",
    "And",
    "Another",
    "As",
    "At",
    "Before",
    "Both",
    "But",
    "By",
    "During",
    "Each",
    "Either",
    "Few",
    "Following",
    "For",
    "From",
    "He",
    "Her",
    "His",
    "However",
    "I",
    "If",
    "In",
    "It",
    "Its",
    "Later",
    "Many",
    "Meanwhile",
    "More",
    "Most",
    "Next",
    "No",
    "Nobody",
    "None",
    "Nor",
    "On",
    "One",
    "Or",
    "Others",
    "Several",
    "She",
    "Since",
    "So",
    "Some",
    "Soon",
    "Subsequently",
    "Such",
    "That",
    "The",
    "Their",
    "Then",
    "There",
    "These",
    "They",
    "This",
    "Those",
    "Though",
    "Two",
    "Under",
    "Until",
    "We",
    "What",
    "When",
    "Where",
    "Which",
    "While",
    "Who",
    "With",
    "Within",
    "You",
    "According",
    "Sources",
    "Reports",
    "Historians",
    "Observers",
    "Witnesses",
    "Eyewitnesses",
]
# A capitalised word that may begin a proper name, for ``with_names``: the starters come in as a named list,
# since a pattern that spells them out at every name takes ten times as long to compile.
PROPER = rf"(?!\L<starters>\b){CAPITALISED}"


def with_names(pattern: str) -> regex.Pattern[str]:
    """Return a pattern compiled that holds ``PROPER``."""
    return regex.compile(pattern, starters=STARTERS)


# What may follow a name; any other word shows that it was an adjective ("captured Soviet positions").
FOLLOWER = re.compile(
    r"\s*(?:$|[.,;:()–—]|(?:and|as|in|on|at|after|before|from|by|near|with|but|for|to|while|along|around|during|until|within"
    r"|without|only|where|which|when|then|or|despite|through|via|the|south|north|east|west|that)\b)"
)

# Demonyms that no suffix rule turns into their country.
IRREGULAR: dict[str, str] = {
    "American": "United States",
    "Americans": "United States",
    "U.S.": "United States",
    "US": "United States",
    "British": "United Kingdom",
    "Britain": "United Kingdom",
    "Britons": "United Kingdom",
    "U.K.": "United Kingdom",
    "UK": "United Kingdom",
    "Danish": "Denmark",
    "Danes": "Denmark",
    "Dutch": "Netherlands",
    "English": "England",
    "Finnish": "Finland",
    "Finns": "Finland",
    "French": "France",
    "Greek": "Greece",
    "Greeks": "Greece",
    "Irish": "Ireland",
    "Norwegian": "Norway",
    "Norwegians": "Norway",
    "Polish": "Poland",
    "Poles": "Poland",
    "Scottish": "Scotland",
    "Scots": "Scotland",
    "Soviet": "Soviet Union",
    "Soviets": "Soviet Union",
    "Spanish": "Spain",
    "Swedish": "Sweden",
    "Swedes": "Sweden",
    "Swiss": "Switzerland",
    "Turkish": "Turkey",
    "Turks": "Turkey",
    "Welsh": "Wales",
    "Yugoslav": "Yugoslavia",
    "Yugoslavs": "Yugoslavia",
}
# What a demonym adds to its country's name, and what the name itself then ends in (Hungarian, Hungary).
SUFFIXES: tuple[tuple[str, str], ...] = (
    ("ians", "ia"),
    ("ian", "ia"),
    ("ians", "y"),
    ("ian", "y"),
    ("ians", ""),
    ("ian", ""),
    ("ans", "a"),
    ("an", "a"),
    ("ans", "any"),
    ("an", "any"),
    ("ans", ""),
    ("an", ""),
    ("is", ""),
    ("i", ""),
    ("ese", ""),
    ("ese", "a"),
    ("ish", ""),
    ("ns", ""),
    ("n", ""),
    ("s", ""),
)
# Endings that as often only make a plural or another name.
PLAIN_PLURALS = frozenset({"s", "n", "ns", "is"})
COUNTRIES = frozenset(IRREGULAR.values())
SHORTEST_NAME = 4
# A word with the marks around it, unless it begins with a small letter.
SPELT = re.compile(r"[^\sa-z](?<!\S.)\S*")
# What may stand around a word without belonging to it.
MARKS = ".,;:!?()[]{}\"'“”‘’«»*–—-/|"


class Vocabulary:
    """The capitalised words of an article, and the countries that its demonyms belong to."""

    def __init__(self, texts: Iterable[str]) -> None:
        bare = {word.strip(MARKS) for word in set(SPELT.findall("\n".join(texts)))}
        named = {word for word in bare if word[:1].isupper()}
        self._words = named | {word[:-2] for word in named if word.endswith(("'s", "’s"))}
        self._countries: dict[str, str] = {}

    def country(self, word: str) -> str:
        """Return the name that the article gives the country of a demonym, else the word itself."""
        if word not in self._countries:
            self._countries[word] = IRREGULAR.get(word) or self._stem(word) or word
        return self._countries[word]

    def is_country(self, name: str) -> bool:
        """Return whether a name is that of a country or people, as one of the article's demonyms shows."""
        if name in IRREGULAR or name in COUNTRIES or self.country(name) != name:
            return True
        return any(
            name.endswith(ending) and name[: len(name) - len(ending)] + suffix in self._words
            for suffix, ending in SUFFIXES
            if suffix not in PLAIN_PLURALS
        )

    def _stem(self, word: str) -> str | None:
        for suffix, ending in SUFFIXES:
            name = word.removesuffix(suffix) + ending
            if word.endswith(suffix) and name != word and len(name) >= SHORTEST_NAME and name in self._words:
                return name
        return None
