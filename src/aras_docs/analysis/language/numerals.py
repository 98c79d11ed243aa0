"""Numbers as articles write them: in figures, in words, and as ranges."""

from __future__ import annotations

import re

# Number words to the hundred; add a language's own words here.
WORDS: dict[str, int] = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
}
MULTIPLES: dict[str, int] = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}

MULTIPLE = "|".join(MULTIPLES)
# "2,009", "12 000", "300"; a decimal fraction only of a thousand or more ("1.77 million", "1.2–1.5 million").
FIGURES = (
    r"\d{1,3}(?:,\d{3})++(?!\d)|\d{1,3}(?:\s\d{3})?\s000(?!\d)"
    rf"|\d{{1,9}}(?:\.\d{{1,3}}(?=(?:\s?(?:–|-|to)\s?\d{{1,3}}(?:\.\d{{1,3}})?)?\s(?:{MULTIPLE})))?"
)
SPELT = "|".join(sorted((word for word in WORDS if len(word) > 2), key=len, reverse=True))  # noqa: PLR2004 – "a" and "an" are articles first
FIGURED = re.compile(r"\d{1,12}(?:\.\d{1,3})?", re.ASCII)
PARTS = re.compile(r"[\s-]+")


def number(words: str) -> int | None:
    """Return the whole number that words such as "2,009", "twenty-one" or "1.77 million" name, or None."""
    stated = _figures(words.strip())
    return round(stated) if stated is not None else _composed(PARTS.split(words.strip().lower()))


def _composed(parts: list[str]) -> int | None:
    """Return the sum of words that a multiple may follow: "two hundred and fifty", "1.77 million"."""
    total: float = 0
    current: float | None = None
    for part in parts:
        value = _figures(part) if current is None else None
        value = WORDS.get(part) if value is None else value
        if part in MULTIPLES and current is not None:
            total, current = total + current * MULTIPLES[part], 0
        elif value is not None:
            current = (current or 0) + value
        elif part != "and":
            return None
    return None if current is None else round(total + current)


def _figures(word: str) -> float | None:
    bare = "".join(word.replace(",", " ").split())
    return float(bare) if FIGURED.fullmatch(bare) else None
