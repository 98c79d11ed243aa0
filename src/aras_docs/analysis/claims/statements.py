"""Who states what: verbs of stating, each with the claimant whose verb it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple, assert_never

from msgspec import Struct

from aras_docs.analysis.claims.actors import doer, going_on
from aras_docs.analysis.claims.speakers import Speakers
from aras_docs.analysis.claims.subjects import Mention, before_verb, beginning, owner
from aras_docs.analysis.claims.verbs import SAYS, Form, Stated, stated_in
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.language.noun_phrases import Word, words_of
from aras_docs.analysis.language.quotations import Quotations
from aras_docs.analysis.language.sentences import Sentence
from aras_docs.analysis.temporal.tagger import Tagged
from aras_docs.facts import Claimant, EventKind

# How far before its verb a subject may begin, and how far behind "by" or "according to" it may end.
REACH = 160
AHEAD = 90
# How much of a long sentence is read for who acts in it.
SENTENCE = 400
# How far before "according to" the bracket that it stands in may open.
BRACKET = 60
# How far into its sentence a date may begin that opens it.
OPENS = 12
# Verbs of writing about a war, where the claimant has no part in it; and those of the present tense.
WRITTEN = frozenset(
    {"wrote", "argued", "noted", "concluded", "observed", "contended", "described", "suggested"}
)
PRESENT = word_set(
    """
    writes states argues notes asserts claims says estimates suggests reports concludes maintains contends
    alleges insists observes recalls describes claim state say argue estimate suggest maintain contend
    allege report agree
    """
)
# How far before its verb an auxiliary may stand.
CLOSE = 16
HAD = re.compile(r"\bhad\b[^,]*\Z")
SAYING = re.compile(SAYS)
SPACE = re.compile(r"\s")


class Words:
    """The words of a sentence, read once however many verbs of stating it has."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self._text = text
        self._sentence = sentence

    def between(self, start: int, end: int) -> list[Word]:
        """Return the words and marks between two offsets; one that an offset cuts is read anew."""
        first = bisect_left(self._words, (start,))
        last = bisect_left(self._words, (end,), first)
        whole = (first == 0 or self._words[first - 1].end <= start) and (
            last == 0 or self._words[last - 1].end <= end
        )
        return self._words[first:last] if whole else words_of(self._text, start, end)

    @cached_property
    def _words(self) -> list[Word]:
        return words_of(self._text, self._sentence.start, self._sentence.end)


class Statement(Struct, frozen=True):
    """A verb of stating with its claimant: where the claimant's words begin and the verb's end.

    ``afterwards`` marks what is out of the narrative's time: said by a scholar, or told in another tense.
    """

    kind: EventKind
    claimant: Claimant
    verb: str
    start: int
    end: int
    joint: bool
    person: bool
    afterwards: bool


class Spoken(NamedTuple):
    """A verb of stating and the words that name who states, not yet who that is."""

    kind: EventKind
    verb: str
    mention: Mention
    verb_start: int
    end: int
    answers: bool


def statements(
    tagged: Tagged,
    sentence: Sentence,
    speakers: Speakers,
    quotations: Quotations,
    previous: Statement | None,
) -> list[Statement]:
    """Return the statements of a sentence in order; a pronoun takes the claimant of the one before."""
    found: list[Statement] = []
    for spoken in sorted(
        _spoken(tagged, sentence, speakers, quotations), key=lambda each: each.mention.start
    ):
        mention = spoken.mention
        words = " ".join(tagged.passage.text[mention.start : mention.end].split())
        claimant = _claimant(mention, words, speakers, previous)
        if claimant is not None and (found or not spoken.answers):
            between = tagged.passage.text[mention.end : spoken.end]
            afterwards = _is_afterwards(spoken, claimant, between)
            # A subject that goes on to a second statement begins the first one only.
            shared = bool(found) and spoken.verb_start > found[-1].end and mention.start < found[-1].end
            start = spoken.verb_start if shared else mention.start
            end = spoken.end
            previous = Statement(
                spoken.kind, claimant, spoken.verb, start, end, mention.joint, mention.person, afterwards
            )
            found.append(previous)
    return found


def _is_afterwards(spoken: Spoken, claimant: Claimant, between: str) -> bool:
    """Return whether a statement is out of the narrative's time."""
    speaker = spoken.mention.speaker
    if speaker is not None and speaker.learned:
        return True
    if spoken.verb in WRITTEN and claimant.side is None:
        return True
    return (
        spoken.verb in PRESENT
        or HAD.search(between, max(0, len(between) - len(spoken.verb) - CLOSE)) is not None
    )


def _claimant(
    mention: Mention, words: str, speakers: Speakers, previous: Statement | None
) -> Claimant | None:
    """Return who a mention is, None for a pronoun that the statement before doesn't settle."""
    if mention.speaker is not None:
        return speakers.claimant(mention.speaker, words)
    if mention.joint:
        joint = previous is not None and previous.joint
        name = previous.claimant.name if previous is not None and joint else words.capitalize()
        return Claimant(name, words, None)
    if previous is None or previous.joint or previous.person != mention.person:
        return None
    return Claimant(previous.claimant.name, words, previous.claimant.side)


def _spoken(
    tagged: Tagged, sentence: Sentence, speakers: Speakers, quotations: Quotations
) -> Iterator[Spoken]:
    text = tagged.passage.text
    words = Words(text, sentence)
    for stated in stated_in(text, sentence.start, sentence.end):
        form = stated.verb.form
        ahead = form in {Form.AHEAD, Form.INVERTED}
        if not ahead and quotations.hold(stated.start, sentence.start):
            continue
        if ahead and _is_aside(text, sentence.start, stated.start):
            continue
        mention, verb = _mentioned(tagged, sentence, words, stated, speakers), stated.words
        if mention is None and stated.verb.form is Form.NOUN:
            # No owner before it: "claims that" is a verb.
            mention = before_verb(_behind(tagged, sentence, words, stated.start), speakers)
            verb = verb if mention is None else text[stated.start : stated.end].split()[0]
        if mention is not None:
            end = mention.end if ahead else stated.end
            yield Spoken(stated.verb.kind, verb, mention, stated.start, end, stated.verb.answers)


def _is_aside(text: str, start: int, position: int) -> bool:
    """Return whether what is attributed stands in a bracket ("at 8:30 (9:00 according to Smith) it fell")."""
    bracket = text.rfind("(", max(start, position - BRACKET), position)
    aside = text[bracket + 1 : position] if bracket >= 0 else ""
    return ")" not in aside and aside.strip() != ""


def _mentioned(
    tagged: Tagged, sentence: Sentence, words: Words, stated: Stated, speakers: Speakers
) -> Mention | None:
    match stated.verb.form:
        case Form.FINITE:
            return _subject(tagged, sentence, words, stated, speakers)
        case Form.PARTICIPLE:
            return doer(_all_behind(tagged, sentence, words, stated.start), speakers)
        case Form.AHEAD | Form.INVERTED:
            ahead = min(stated.end + AHEAD, sentence.end)
            return beginning(words_of(tagged.passage.text, stated.end, ahead), speakers)
        case Form.NOUN:
            return owner(_behind(tagged, sentence, words, stated.start), speakers)
    assert_never(stated.verb.form)


def _subject(
    tagged: Tagged, sentence: Sentence, words: Words, stated: Stated, speakers: Speakers
) -> Mention | None:
    answers = stated.verb.kind is not EventKind.CLAIM
    subject = before_verb(_behind(tagged, sentence, words, stated.start), speakers, answers=answers)
    if subject is None and SAYING.match(tagged.passage.text, stated.end):
        return going_on(_all_behind(tagged, sentence, words, stated.start), speakers)
    return subject


def _all_behind(tagged: Tagged, sentence: Sentence, words: Words, verb: int) -> list[Word]:
    """Return the words before a verb from the beginning of its sentence, but for a date that opens it."""
    opening = tagged.between(sentence.start, min(sentence.start + OPENS, verb))
    start = opening[-1].end if opening else sentence.start
    long = verb - start > SENTENCE
    return words.between(_word_start(tagged.passage.text, verb - SENTENCE) if long else start, verb)


def _behind(tagged: Tagged, sentence: Sentence, words: Words, verb: int) -> list[Word]:
    """Return the words before a verb, from the last date on, or the beginning of its sentence."""
    text = tagged.passage.text
    date = tagged.last_before(verb)
    start = sentence.start if verb - sentence.start <= REACH else _word_start(text, verb - REACH)
    if date is not None and date.end <= verb:
        start = max(start, date.end)
    return words.between(start, verb)


def _word_start(text: str, position: int) -> int:
    """Return where the first whole word from an offset on begins."""
    space = SPACE.search(text, position)
    return position if space is None else space.end()
