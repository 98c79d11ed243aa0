"""Who states what: verbs of stating, each with the claimant whose verb it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import regex

from aras_docs.analysis.sentences import Stretch
from aras_docs.analysis.speakers import Mention, Speakers
from aras_docs.analysis.temporal.tagger import Tagged
from aras_docs.analysis.verbs import ACCORDING, FILLER, PATTERN, SUBORDINATE, verb_of, words_of
from aras_docs.facts import Claimant, EventKind

# How far before its verb a claimant may begin, and how long the word before a subordinate clause is.
REACH = 120
CONJUNCTION = 20


@dataclass(frozen=True, slots=True)
class Statement:
    """A verb of stating with its claimant: where the claimant's words begin and the verb's end."""

    kind: EventKind
    claimant: Claimant
    verb: str
    start: int
    end: int
    joint: bool
    person: bool


class Spoken(NamedTuple):
    """A verb of stating and the words that name who states, not yet who that is."""

    kind: EventKind
    verb: str
    mention: Mention
    end: int


def statements(
    tagged: Tagged, sentence: Stretch, speakers: Speakers, previous: Statement | None
) -> list[Statement]:
    """Return the statements of a sentence in order; a pronoun takes the claimant of the one before."""
    found: list[Statement] = []
    for spoken in sorted(_spoken(tagged, sentence, speakers), key=lambda each: each.mention.start):
        mention = spoken.mention
        name = mention.name or _antecedent(mention, previous)
        if name is not None:
            claimant = speakers.claimant(mention, name)
            previous = Statement(
                spoken.kind, claimant, spoken.verb, mention.start, spoken.end, mention.joint, mention.person
            )
            found.append(previous)
    return found


def _spoken(tagged: Tagged, sentence: Stretch, speakers: Speakers) -> Iterator[Spoken]:
    text = tagged.passage.text
    for match in ACCORDING.finditer(text, sentence.start, sentence.end):
        named = speakers.mentions(text, match.end(), min(match.end() + REACH, sentence.end))
        if named and named[0].start == match.end():
            yield Spoken(EventKind.CLAIM, "according to", named[0], named[0].end)
    for match in PATTERN.finditer(text, sentence.start, sentence.end):
        mention = _subject(tagged, sentence, match, speakers)
        if mention is not None:
            yield Spoken(verb_of(match).kind, words_of(match), mention, match.end())


def _subject(tagged: Tagged, sentence: Stretch, verb: regex.Match[str], speakers: Speakers) -> Mention | None:
    """Return who does the stating: named right before the verb, or for a participle anywhere before it."""
    text = tagged.passage.text
    date = tagged.last_before(verb.start())
    start = max(sentence.start, verb.start() - REACH, date.end if date else 0)
    mentions = speakers.mentions(text, start, verb.start())
    if verb_of(verb).participle:
        return _doer(text, mentions, verb.start())
    last = mentions[-1] if mentions else None
    if last is None or not FILLER.fullmatch(text, last.end, verb.start()):
        return None
    return None if SUBORDINATE.search(text, max(start, last.start - CONJUNCTION), last.start) else last


def _doer(text: str, mentions: list[Mention], verb: int) -> Mention | None:
    """Return whose participle it is: of those right before it ("both sides denying"), else of the subject."""
    known = [mention for mention in mentions if not mention.plain and (mention.name or mention.joint)]
    if known and FILLER.fullmatch(text, known[-1].end, verb):
        return known[-1]
    return known[0] if known else None


def _antecedent(mention: Mention, previous: Statement | None) -> str | None:
    """Return the name that a pronoun or "each side" stands for, where the claimant before settles it."""
    if mention.joint:
        known = previous is not None and previous.joint
        return previous.claimant.name if previous is not None and known else mention.words.capitalize()
    if previous is None or previous.joint or previous.person != mention.person:
        return None
    return previous.claimant.name
