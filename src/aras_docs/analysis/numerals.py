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

FIGURES = r"\d{1,3}(?:,\d{3})++(?!\d)|\d{1,9}(?:\.\d{1,3}(?=\s(?:million|thousand|billion)))?"
SPELT = "|".join(sorted((word for word in WORDS if len(word) > 2), key=len, reverse=True))  # noqa: PLR2004 – "a" and "an" are articles first
MULTIPLE = "|".join(MULTIPLES)


def number(words: str) -> int | None:
    """Return the whole number that words such as "2,009", "twenty-one" or "1.77 million" name, or None."""
    parts = re.split(r"[\s-]+", words.strip().lower())
    factor = MULTIPLES.get(parts[-1], 1) if len(parts) > 1 else 1
    base = parts[:-1] if factor > 1 else parts
    value = _figures(base[0]) if len(base) == 1 else None
    if value is None:
        spelt = [WORDS.get(part) for part in base]
        value = None if None in spelt else float(sum(word or 0 for word in spelt))
    return None if value is None else round(value * factor)


def _figures(word: str) -> float | None:
    bare = word.replace(",", "")
    return float(bare) if re.fullmatch(r"\d{1,12}(?:\.\d{1,3})?", bare, re.ASCII) else None
