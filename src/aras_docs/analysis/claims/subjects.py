"""The subject of a verb of stating: who stands before it or behind "by", or owns the claim."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis.claims.full_names import titled
from aras_docs.analysis.claims.naming import Speaker
from aras_docs.analysis.claims.speakers import Speakers
from aras_docs.analysis.language.function_words import (
    FILLERS,
    OPENERS,
    PAST,
    PERSONAL,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATE,
)
from aras_docs.analysis.language.lexicon import DOCUMENTS, PEOPLE, RANKS
from aras_docs.analysis.language.noun_phrases import POSSESSIVE, Phrase, Word, phrase_beginning, phrase_ending

# How many commas back an aside between subject and verb may begin, and how long brackets in it may be.
ASIDES = 3
BRACKETS = 12
# How many words an opening without a comma may have ("After the war Smith claimed").
OPENING = 7
GROUPS = frozenset({"both", "each", "either"})
OBLIQUE = {"him": "he", "her": "she", "them": "they", "his": "he", "its": "it", "their": "they"}
# Marks that part one clause from the next.
CLAUSE_ENDS = frozenset({";", ":", "—", "–"})
QUOTES = frozenset({'"', "”", "“"})


class Mention(Struct, frozen=True):
    """Words that name a speaker, from ``start`` to ``end``; a pronoun or "both sides" has no speaker yet."""

    start: int
    end: int
    speaker: Speaker | None
    person: bool
    joint: bool = False


def before_verb(words: list[Word], speakers: Speakers, *, answers: bool = False) -> Mention | None:
    """Return the subject that ends right before a finite verb, over adverbs, brackets and asides.

    ``answers`` marks a verb that may stand in a relative clause ("a claim which Utopia denied").
    """
    index, aside = unfilled(words)
    if index < 0:
        return None
    word = words[index]
    if word.low in PRONOUNS and not word.text.isupper():
        before = words[index - 1].low if index else ""
        return None if before in SUBORDINATE else _pronoun(word, word.low)
    if word.low == "who":
        return _relative(words, index, speakers)
    if word.text in QUOTES:
        return _quoted(words, index, speakers)
    return _noun(words, index, speakers, aside=aside, answers=answers)


def beginning(words: list[Word], speakers: Speakers) -> Mention | None:
    """Return the speaker that some words begin with ("according to …", "reported by …")."""
    if words and words[0].low in OBLIQUE:
        pronoun = len(words) == 1 or not words[1].text[0].isalpha() or words[1].low in PREPOSITIONS | OPENERS
        return _pronoun(words[0], OBLIQUE[words[0].low]) if pronoun else begun(words, speakers)
    return begun(words, speakers)


def owner(words: list[Word], speakers: Speakers) -> Mention | None:
    """Return whose claim it is: the last owner among the three words before ("Smith's bold claim that")."""
    for index in range(len(words) - 1, max(len(words) - 4, -1), -1):
        word = words[index]
        if word.low in OBLIQUE and word.low != "her":
            return _pronoun(word, OBLIQUE[word.low])
        if word.low.endswith(POSSESSIVE):
            bare = word._replace(text=word.text[:-2], low=word.low[:-2], end=word.end - 2)
            return of_phrase(phrase_ending([*words[:index], bare], index), None, speakers)
        if not word.text.islower():
            return None
    return None


def unfilled(words: list[Word]) -> tuple[int, bool]:
    """Return the index of the last word that may end a subject, and whether a comma stands behind it."""
    index, commas = len(words) - 1, 0
    while index >= 0:
        word = words[index]
        if word.text == ")":
            index = _opening(words, index)
        elif word.text == ",":
            commas += 1
        elif not (word.low in FILLERS or (word.low.endswith("ly") and word.text.islower())):
            break
        index -= 1
    return index, commas % 2 == 1


def _opening(words: list[Word], index: int) -> int:
    """Return where the bracket that closes at an index opens, -1 if that is too far away."""
    near = range(index - 1, max(index - 1 - BRACKETS, -1), -1)
    return next((each for each in near if words[each].text == "("), -1)


def _pronoun(word: Word, pronoun: str) -> Mention:
    return Mention(word.start, word.end, None, person=pronoun in PERSONAL)


def _relative(words: list[Word], index: int, speakers: Speakers) -> Mention | None:
    """Return whom "who" stands for: the name or noun right before it."""
    behind = index - 1 - (index > 0 and words[index - 1].text == ",")
    phrase = phrase_ending(words, behind)
    return phrase and of_phrase(phrase, titled(words, phrase), speakers)


def _quoted(words: list[Word], index: int, speakers: Speakers) -> Mention | None:
    """Return the service whose name stands in quotation marks."""
    for start in range(index - 1, max(index - 8, -1), -1):
        if words[start].text in QUOTES:
            phrase = phrase_ending(words[start + 1 : index], index - start - 2)
            whole = phrase is not None and phrase.first == 0
            return of_phrase(phrase, None, speakers) if whole else None
    return None


def _noun(words: list[Word], index: int, speakers: Speakers, *, aside: bool, answers: bool) -> Mention | None:
    phrase = phrase_ending(words, index)
    title = titled(words, phrase) if phrase else None
    if title is None and (aside or (phrase and phrase.before == "," and phrase.last in PEOPLE)):
        outer = _outside(words, index, named=not aside)
        if outer is not None:
            phrase, title = outer, titled(words, outer)
        elif aside and (phrase is None or phrase.before != ","):
            return None
    if phrase is None or not (_is_subject(words, title or phrase) or (answers and phrase.before == "which")):
        return None
    if phrase.before == "and":
        return _joint(words, phrase, speakers)
    return of_phrase(phrase, title, speakers)


def _outside(words: list[Word], index: int, *, named: bool) -> Phrase | None:
    """Return the subject before an aside that ends at an index ("Smith, who led the corps, said")."""
    commas = 0
    for position in range(index, 0, -1):
        if words[position].text in CLAUSE_ENDS or commas == ASIDES:
            return None
        if words[position].text == ",":
            commas += 1
            phrase = phrase_ending(words, position - 1)
            if phrase is not None and phrase.opens and (phrase.is_named or not named):
                return phrase
            if named:
                return None
    return None


def _is_subject(words: list[Word], phrase: Phrase) -> bool:
    """Return whether a phrase may be the subject of a main clause: it opens one, or follows an opening."""
    if phrase.opens or phrase.before.endswith(("ly", "wards")):
        return True
    if phrase.before in SUBORDINATE:
        return False
    opening = words[0].low in PREPOSITIONS or words[0].low in {"after", "before", "that", "the", "later"}
    return opening and phrase.first <= OPENING and all(each.text != "," for each in words[: phrase.first])


def _joint(words: list[Word], phrase: Phrase, speakers: Speakers) -> Mention | None:
    """Return several speakers joined by "and" as one, or the last where "and" joins clauses."""
    single = of_phrase(phrase, None, speakers)
    behind = phrase.first - 2
    other = phrase_ending(words, behind - (words[behind].text == ","))
    if other is None or single is None or other.last in RANKS:
        return single
    first = of_phrase(other, None, speakers)
    if phrase.is_named and not other.is_named:
        return first if other.complement else single
    if first is None or first.speaker is None or not (other.opens or other.before == "both"):
        return single
    earlier = ", ".join([*(each.name for each in _listed(words, other, speakers)), first.speaker.name])
    return _both(replace(first, speaker=replace(first.speaker, name=earlier)), single)


def _listed(words: list[Word], phrase: Phrase, speakers: Speakers) -> list[Speaker]:
    """Return the speakers that stand before another in a list, in order."""
    found: list[Speaker] = []
    while phrase.before == ",":
        before = phrase_ending(words, phrase.first - 2)
        if before is None or not before.opens or before.is_named != phrase.is_named:
            break
        speaker = speakers.speaker(before)
        if speaker is None:
            break
        found.insert(0, speaker)
        phrase = before
    return found


def begun(words: list[Word], speakers: Speakers) -> Mention | None:
    """Return the speaker that some words begin with, or several that "and" joins."""
    phrase = phrase_beginning(words)
    if phrase is None:
        return None
    if phrase.last in DOCUMENTS and _is_vague(phrase):
        return None
    rest = words[next((i for i, each in enumerate(words) if each.start >= phrase.end), len(words)) :]
    if phrase.last in DOCUMENTS and len(rest) > 1 and rest[0].low == "by":
        return begun(rest[1:], speakers)
    if rest and speakers.is_adjective(phrase) and _is_noun(rest[0]):
        return None
    found = of_phrase(phrase, None, speakers)
    other = begun(rest[1:], speakers) if found and len(rest) > 1 and rest[0].low == "and" else None
    return found if found is None or other is None else _both(found, other)


def _is_vague(phrase: Phrase) -> bool:
    """Return whether a source is anybody's ("according to their data", "varies according to source")."""
    return phrase.determiner in OBLIQUE or (
        len(phrase.words) == 1 and not phrase.determiner and phrase.last[-1] != "s"
    )


def _both(one: Mention, other: Mention) -> Mention:
    """Return two speakers as one ("Smith and Jones")."""
    if one.speaker is None or other.speaker is None:
        return one
    name = f"{one.speaker.name} and {other.speaker.name}"
    learned = one.speaker.learned or other.speaker.learned
    speaker = Speaker(name, "", person=False, neutral=True, learned=learned)
    return Mention(one.start, other.end, speaker, person=False, joint=True)


def _is_noun(word: Word) -> bool:
    """Return whether a word may be the noun that an adjective before it describes."""
    return word.text[0].islower() and not (
        is_verb(word)
        or word.low in PREPOSITIONS
        or word.low in OPENERS
        or word.low in SUBORDINATE
        or word.low.endswith("ly")
    )


def is_verb(word: Word) -> bool:
    """Return whether a word looks like a verb of the past."""
    return word.text.islower() and (word.low.endswith("ed") or word.low in PAST)


def of_phrase(phrase: Phrase | None, title: Phrase | None, speakers: Speakers) -> Mention | None:
    """Return a phrase as a mention, with the title in apposition to it; None if it names nobody."""
    if phrase is None:
        return None
    start = title.start if title else phrase.start
    if phrase.determiner in GROUPS and phrase.words[-1].lower() in {"sides", "side"}:
        return Mention(start, phrase.end, None, person=False, joint=True)
    speaker = speakers.speaker(phrase, title)
    return speaker and Mention(start, phrase.end, speaker, speaker.person)
