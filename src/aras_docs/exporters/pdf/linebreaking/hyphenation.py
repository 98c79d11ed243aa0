"""Where a word may be divided: Liang's patterns, as pyphen's dictionaries have them.

Liang, Word Hy-phen-a-tion by Com-put-er (Stanford 1983). pyphen parses all patterns of a dictionary before it
divides the first word, which takes 60 ms for English; here a pattern is parsed when a word has its letters,
and a dictionary is ready in 5 ms.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# The parts of a divided word have three letters or more.
_FEWEST = 3
# A word of at least two such parts, with what may surround it ("(government’s", "fighting,").
_WORD = re.compile(rf"\W*([^\W\d_]{{{2 * _FEWEST},}})(?:['’][^\W\d_]{{1,2}})?\W*")
# Lines that are no patterns: comments, and settings for which we have our own.
_NO_PATTERNS = ("%", "#", "LEFT", "RIGHT", "COMPOUND", "NOHYPHEN", "NEXTLEVEL")
_ALLOWING = re.compile("[13579]")
_DIGITS = b"0123456789"
# Hunspell's name for it is none that Python knows.
_ENCODINGS = {"microsoft-cp1251": "cp1251"}


class Dictionary(Struct, frozen=True):
    """Patterns as they are written (".a2ch4") by their letters (".ach"), and the letters they know."""

    patterns: Mapping[str, str]
    alphabet: frozenset[str]
    longest: int

    def points(self, word: str) -> tuple[int, ...]:
        """Return the indices at which a word in lower case may be divided."""
        dotted = f".{word}."
        levels = [0] * (len(dotted) + 1)
        for start in range(len(dotted)):
            for end in range(start + 1, min(start + self.longest, len(dotted)) + 1):
                if pattern := self.patterns.get(dotted[start:end]):
                    _raise(levels, start, pattern)
        return tuple(i for i in range(_FEWEST, len(word) - _FEWEST + 1) if levels[i + 1] % 2)


@lru_cache(maxsize=1 << 13)
def divisions(text: str, language: str) -> tuple[int, ...]:
    """Return the indices at which a text without spaces may be divided with a hyphen.

    Only words in lower case are: a name, an abbreviation or an address is left whole, and so is a word with
    letters that the language's alphabet, which has no capitals, doesn't have.
    """
    found = _WORD.fullmatch(text)
    patterns = found and dictionary(language)
    if not found or not patterns or not patterns.alphabet.issuperset(found[1]):
        return ()
    return tuple(found.start(1) + point for point in patterns.points(found[1]))


@cache
def dictionary(language: str) -> Dictionary | None:
    """Return the dictionary of a language (BCP 47), if need be that of another region, if there is one."""
    import pyphen  # noqa: PLC0415 (only what has words to divide needs it)

    name = pyphen.language_fallback(language)
    return parsed(pyphen.LANGUAGES[name].read_bytes()) if name else None


def parsed(data: bytes) -> Dictionary:
    """Return a dictionary of Hunspell's format: the encoding on the first line, a pattern on each other."""
    name, _, body = data.replace(b"\r", b"").partition(b"\n")
    encoding = name.decode("ascii").strip()
    encoding = _ENCODINGS.get(encoding.lower(), encoding)
    written = body.decode(encoding).split("\n")
    letters = body.translate(None, _DIGITS).decode(encoding).split("\n")
    patterns = {
        key: value
        for key, value in zip(letters, written, strict=True)
        if key and not key.startswith(_NO_PATTERNS)
    }
    patterns.update(dict(_inhibited(patterns)))
    return Dictionary(patterns, frozenset("".join(patterns)), max(map(len, patterns)))


def _inhibited(patterns: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield patterns that would change the spelling (“as3szony/sz=,2,1”) as ones that forbid to."""
    for key, value in patterns.items():
        if "/" in key:
            yield key.partition("/")[0], _ALLOWING.sub("8", value.partition("/")[0])


def _raise(levels: list[int], start: int, pattern: str) -> None:
    """Raise the levels between letters to those that a pattern has."""
    position = start
    for character in pattern:
        if character.isdecimal():
            levels[position] = max(levels[position], int(character))
        else:
            position += 1
