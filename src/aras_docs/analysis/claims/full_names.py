"""What an article calls a person or body in full: by first names, by the office, by the long form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from aras_docs.analysis.language.lexicon import PEOPLE
from aras_docs.analysis.language.noun_phrases import (
    Phrase,
    Word,
    is_name,
    name_ending,
    phrase_ending,
    words_of,
)

# How far before a surname its first names and office may begin, and how many of its mentions are looked at.
REACH = 90
MENTIONS = 40


def mentions(texts: Iterable[str], surname: str) -> Iterator[tuple[Phrase, Phrase | None]]:
    """Yield the phrases of an article that end with a surname, each with the title before its comma."""
    found = 0
    for text in texts:
        at = text.find(surname)
        while at >= 0 and found < MENTIONS:
            words = words_of(text, max(0, at - REACH), at + len(surname))
            phrase = name_ending(words, len(words) - 1) if words and words[-1].text == surname else None
            if phrase is not None and phrase.words[-1] == surname:
                found += 1
                yield phrase, titled(words, phrase)
            at = text.find(surname, at + len(surname))


def titled(words: list[Word], phrase: Phrase) -> Phrase | None:
    """Return the title that a name stands in apposition to ("the President of Utopia, Thomas More")."""
    if phrase.before != "," or not phrase.is_named:
        return None
    title = phrase_ending(words, phrase.first - 2)
    return title if title is not None and title.last in PEOPLE and title.opens else None


def full_name(names: Counter[str]) -> str | None:
    """Return the full name that a surname mostly stands for, None where there is none or no such."""
    full = [(name, count) for name, count in names.most_common() if " " in name]
    if not full:
        return None
    best = full[0][0]
    others = sum(count for name, count in full if name[0] != best[0])
    return best if sum(count for _, count in full) > 2 * others else None


def long_form(text: str, acronym: str) -> str | None:
    """Return the words before an acronym in brackets whose initials it is made of."""
    at = text.index(f"({acronym})")
    words = words_of(text, max(0, at - REACH), at)
    for count in range(1, min(len(words), 2 * len(acronym)) + 1):
        tail = words[-count:]
        initials = "".join(each.text[0] for each in tail if each.text[0].isupper())
        if initials == acronym and is_name(tail[0]):
            return text[tail[0].start : tail[-1].end]
    return None
