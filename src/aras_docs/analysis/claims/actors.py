"""Who acts in a sentence, and then states something: the subject of a participle or of a second verb."""

from __future__ import annotations

from collections.abc import Iterator

from aras_docs.analysis.claims.speakers import Speakers
from aras_docs.analysis.claims.subjects import Mention, begun, is_verb, of_phrase, unfilled
from aras_docs.analysis.language.noun_phrases import ORDINAL, Phrase, Word, phrase_beginning, phrase_ending

# How many words a subject may have with what completes it.
LONGEST = 24


def doer(words: list[Word], speakers: Speakers) -> Mention | None:
    """Return whose participle it is: "with both sides denying", else the subject that its sentence has."""
    index, aside = unfilled(words)
    if index < 0 or words[index].low in {"and", "but", "or"}:
        return None
    return _acting(words[: index + 1], speakers) if aside else _companion(words[: index + 1], speakers)


def going_on(words: list[Word], speakers: Speakers) -> Mention | None:
    """Return who did something and goes on to state something ("they landed and reported that")."""
    index, _ = unfilled(words)
    goes_on = index > 0 and words[index].low in {"and", "but"}
    return _acting(words[:index], speakers) if goes_on else None


def _acting(words: list[Word], speakers: Speakers) -> Mention | None:
    """Return the subject of the last main clause in some words that has one."""
    for index in range(len(words) - 1, 0, -1):
        if words[index - 1].low in {"and", "but", "while", ";"} and not _is_listed(words, index - 1):
            phrase = phrase_beginning(words[index : index + LONGEST])
            behind = None if phrase is None else _behind(words[index:], phrase)
            if phrase is not None and behind is not None and is_verb(behind):
                return begun(words[index : index + LONGEST], speakers)
    found = (begun(words[start : start + LONGEST], speakers) for start in _starts(words))
    return next((each for each in found if each is not None), None)


def _is_listed(words: list[Word], conjunction: int) -> bool:
    """Return whether "and" joins two names of one subject, not two clauses."""
    if conjunction and ORDINAL.fullmatch(words[conjunction - 1].text):
        return True
    before = phrase_ending(words, conjunction - 1)
    return before is not None and before.opens


def _behind(words: list[Word], phrase: Phrase) -> Word | None:
    return next((each for each in words if each.start >= phrase.end), None)


def _companion(words: list[Word], speakers: Speakers) -> Mention | None:
    """Return who is named between "with" and the end ("with both sides denying")."""
    for index in range(len(words) - 1, max(len(words) - 8, -1), -1):
        if words[index].low == "with":
            found = phrase_beginning(words[index + 1 :])
            return of_phrase(found, None, speakers) if found and found.end == words[-1].end else None
    return None


def _starts(words: list[Word]) -> Iterator[int]:
    """Yield where a subject may begin: with the sentence, and behind each comma of it."""
    yield 0
    for index, word in enumerate(words[:-1]):
        if word.text in {",", ";"}:
            yield index + 1
