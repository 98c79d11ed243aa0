"""Dated events: one record per claim or happening, in the order of the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.claims.dating import dating, is_caption, moment_of
from aras_docs.analysis.claims.responses import topics
from aras_docs.analysis.language.capitals import in_any_case, words_beginning
from aras_docs.analysis.language.happenings import PLAN_WORDS, Telling, is_plan, telling
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.phases import Phase
from aras_docs.analysis.temporal.calendar import ordinal
from aras_docs.analysis.temporal.context import Use
from aras_docs.analysis.temporal.tagger import Expression, Tagged
from aras_docs.article import Field
from aras_docs.facts import Basis, Date, Event, EventKind, Moment, Precision

# Sections whose sentences go on from the date before them; elsewhere only dated sentences are events.
TELLING = (Phase.LEAD, Phase.NARRATIVE)
# Events that a text dates others by ("after the declared ceasefire").
OCCASIONS = word_set(
    """
    agreement armistice assault attack battle bombardment bombing campaign ceasefire coup invasion landing
    landings offensive operation raid siege strike surrender truce uprising war withdrawal
    """
)
_OCCASION = rf"(?:{'|'.join(sorted(OCCASIONS))})\b"
OCCASION = re.compile(rf"{words_beginning(OCCASIONS)}\b")
EVENT_RELATIVE = re.compile(
    rf"\b(?P<relation>[Aa]fter|[Ff]ollowing|[Bb]efore|[Pp]rior\s+to|[Aa]head\s+of)\s+the\s+(?:[^\W\d_][\w-]*\s+){{0,3}}?(?P<occasion>{_OCCASION})"
)
LOOSENING = frozenset({"Within", "within", "soon", "shortly"})
LOOSE = re.compile(
    r"\b(?:[Ww]ithin\s+(?:an?\s+few\s+|several\s+|the\s+following\s+)?(?:hours|days|weeks|months)\b|(?:soon|shortly)\s+after)"
)
# Words that tie a sentence to the one before it.
ANSWER = re.compile(
    r"\b(?:in\s+(?:response|reply|turn|retaliation|return)|as\s+a\s+(?:result|consequence)|consequently|thereupon"
    r"|(?:that|the)\s+same\s+(?:day|night|month))\b",
    re.IGNORECASE,
)
# A state that led to something is told as what happened.
CONSEQUENCE = re.compile(r",\s+(?:leading|prompting|forcing|causing|resulting|triggering|provoking)\b")
# "By 29 July they had advanced" goes forward for all its tense.
PROGRESS = re.compile(r"\s*(?:[Bb]y|[Oo]n|[Ww]hen)\b")
# The verb without which nothing is told as earlier.
HAD = in_any_case({"had"})
# What the claims are about that sum up a campaign.
OUTCOMES = frozenset({"aircraft", "ships", "armour", "ground", "people"})
# A count, no year.
FIGURE = re.compile(r"\b(?!(?:1\d|20)\d\d\b)\d[\d,]*\b")
# How many sentences after its own a date holds, and how long it may be, in days.
LONGEST = 6
MONTH = 31
FINE = frozenset({Precision.MINUTE, Precision.PART_OF_DAY, Precision.DAY, Precision.RANGE, Precision.MONTH})
EARLIER = frozenset({"before", "prior to", "ahead of"})


class Told(Enum):
    """Whether an undated clause goes on from the date before it, or is of some time after it."""

    THEN = auto()
    SOME_TIME = auto()


class Thread(Struct):
    """The date that sentences without one of their own inherit, while a paragraph lasts.

    A thread is loose where the text stops dating ("soon afterward"): ``date`` then only bounds. ``age``
    counts the sentences since the date was told.
    """

    section: object = None
    paragraph: object = None
    date: Moment | None = None
    loose: Moment | None = None
    age: int = 0
    told: tuple[Moment | None, Expression | None] = (None, None)

    def enter(self, clause: Clause) -> None:
        """Go on to a clause; where another section begins, begin anew."""
        passage = clause.tagged.passage
        if (passage.phase, passage.section) != self.section:
            self.section, self.date, self.loose = (passage.phase, passage.section), None, None
        self.age += clause.opens_sentence

    def reach(self, when: Moment, clause: Clause) -> None:
        """Let the narrative reach a date, which what follows in the paragraph inherits."""
        self.date, self.loose, self.paragraph, self.age = when, None, clause.tagged, 0

    def lasts(self, clause: Clause, sentences: int) -> bool:
        """Return whether the date still holds so many sentences on: a day or month near the campaign."""
        return (
            self.date is not None
            and clause.tagged is self.paragraph
            and self.age <= sentences
            and _is_fine(self.date, clause.tagged.passage.phase)
        )


def field_event(field: Field, tagged: Tagged) -> Event | None:
    """Return the record of the infobox's date, None where it states none."""
    dated = [each for each in tagged.expressions if each.moment.first is not None]
    if not dated:
        return None
    when = moment_of(tagged.passage, dated)
    text = f"{field.key}: {' '.join(field.raw.split())}"
    return Event(EventKind.HAPPENING, when, text, None, None, (), (), (), None, dated[0].timex, field.span)


def events(clauses: Iterable[Clause]) -> Iterator[tuple[Clause, Event]]:
    """Yield the clauses that are events, each with its record."""
    thread = Thread()
    occasions: dict[str, Date] = {}
    for clause in clauses:
        thread.enter(clause)
        thread.told = when, expression = thread.told if clause.goes_on else _when(clause, thread, occasions)
        if when is not None and not is_caption(clause) and not _is_plan(clause):
            _remember(clause, when, occasions)
            yield clause, _event(clause, when, expression)


def _is_plan(clause: Clause) -> bool:
    """Return whether a clause tells only what was to be, which is no happening, and nobody states it."""
    return clause.statement is None and not PLAN_WORDS.isdisjoint(clause.lexis) and is_plan(clause.words)


def _event(clause: Clause, when: Moment, expression: Expression | None) -> Event:
    statement = clause.statement
    return Event(
        kind=statement.kind if statement else EventKind.HAPPENING,
        when=when,
        text=clause.text,
        claimant=statement.claimant if statement else None,
        verb=statement.verb if statement else None,
        denials=(),
        confirmations=(),
        places=(),
        section=clause.tagged.passage.section,
        timex=expression.timex if expression else None,
        span=clause.span,
    )


def _when(
    clause: Clause, thread: Thread, occasions: dict[str, Date]
) -> tuple[Moment | None, Expression | None]:
    """Return when a clause is, and the expression that says so; (None, None) if it is no event."""
    dated = dating(clause)
    if dated:
        when = moment_of(clause.tagged.passage, dated)
        if dated[0].use is Use.NARRATIVE and not _looks_back(clause):
            thread.reach(when, clause)
        return when, dated[0]
    if clause.quoted:
        return None, None
    if clause.tagged.passage.phase in TELLING:
        return _undated(clause, thread, occasions), None
    if thread.date is not None and thread.lasts(clause, 1) and _answers(clause):
        return _inherited(thread.date), None
    return (_no_date() if _is_claim(clause) else None), None


def _is_claim(clause: Clause) -> bool:
    """Return whether an undated clause is a claim of the campaign: of losses, or with figures."""
    phase = clause.tagged.passage.phase
    if clause.statement is None or phase is Phase.CASUALTIES:
        return clause.statement is not None
    if phase is not Phase.AFTERMATH or clause.statement.afterwards or not FIGURE.search(clause.words):
        return False
    return not OUTCOMES.isdisjoint(topics(clause.words))


def _answers(clause: Clause) -> bool:
    """Return whether a sentence tells of what the one before it led to."""
    return ANSWER.search(clause.words) is not None and telling(clause.words) is Telling.HAPPENING


def _looks_back(clause: Clause) -> bool:
    """Return whether a dated clause goes back in time ("had begun on 4 June"), "by then" aside."""
    return (
        clause.statement is None
        and not HAD.isdisjoint(clause.lexis)
        and not PROGRESS.match(clause.words)
        and telling(clause.words) is Telling.EARLIER
    )


def _undated(clause: Clause, thread: Thread, occasions: dict[str, Date]) -> Moment | None:
    relative = None if OCCASIONS.isdisjoint(clause.lexis) else EVENT_RELATIVE.search(clause.words)
    loosens = not LOOSENING.isdisjoint(clause.lexis) and LOOSE.search(clause.words) is not None
    lasts = thread.lasts(clause, LONGEST)
    if not (relative or loosens or lasts or thread.loose or clause.statement):
        return None  # There is nothing to date it by, whatever it tells.
    told = _told(clause)
    if told is None and (relative is None or telling(clause.words) is not Telling.EARLIER):
        return None
    if relative is not None:
        thread.loose = _beside(relative, occasions)
        return _carried(thread, thread.loose)
    if loosens:
        thread.loose = _after(thread)
    if thread.loose is not None:
        return thread.loose
    if thread.date is not None and lasts:
        return _inherited(thread.date) if told is Told.THEN else _after(thread)
    return _no_date() if clause.statement is not None else None


def _told(clause: Clause) -> Told | None:
    """Return whether an undated clause tells of what happened then, or some time; None if of neither."""
    statement = clause.statement
    if statement is not None:
        return Told.SOME_TIME if statement.afterwards else Told.THEN
    match telling(clause.words):
        case Telling.HAPPENING:
            return Told.THEN
        case Telling.STATE:
            return Told.SOME_TIME if CONSEQUENCE.search(clause.words) else None
        case Telling.EARLIER | Telling.GENERAL | Telling.FRAGMENT:
            return None
    assert_never(telling(clause.words))


def _is_fine(date: Moment, phase: Phase) -> bool:
    """Return whether a date is fine enough to be inherited; a lead sums up, so there only a single day is."""
    if date.first is None or date.last is None or date.first.month is None:
        return False
    if phase is Phase.LEAD:
        return date.first == date.last and date.first.day is not None
    return date.precision in FINE and ordinal(date.last) - ordinal(date.first) <= MONTH


def _carried(thread: Thread, moment: Moment) -> Moment:
    """Return a moment; what comes after one that only has an end is bounded no more."""
    if moment.first is None:
        thread.loose = _no_date()
    return moment


def _beside(relative: re.Match[str], occasions: dict[str, Date]) -> Moment:
    """Return the moment before or after an occasion, bounded by its date where the text has dated it."""
    date = occasions.get(relative["occasion"])
    relation = " ".join(relative["relation"].lower().split())
    derivation = f'"{" ".join(relative.group().split())}"' + ("" if date is None else f", {date.in_words()}")
    first, last = (None, date) if relation in EARLIER else (date, None)
    return Moment(first, last, None, Precision.VAGUE, Basis.UNDATED, derivation)


def _after(thread: Thread) -> Moment:
    if thread.loose is not None and thread.loose.first is not None:
        return thread.loose
    if thread.date is None or thread.date.last is None:
        return _no_date()
    date = thread.date.last
    return Moment(date, None, None, Precision.VAGUE, Basis.UNDATED, f"after {date.in_words()}")


def _inherited(moment: Moment) -> Moment:
    until = "" if moment.last is None or moment.last == moment.first else f" to {moment.last.in_words()}"
    since = "" if moment.first is None else moment.first.in_words()
    precision = Precision.DAY if moment.time else moment.precision
    derivation = f"as the sentence before: {since}{until}"
    return replace(moment, time=None, precision=precision, basis=Basis.INHERITED, derivation=derivation)


def _no_date() -> Moment:
    return Moment(None, None, None, Precision.VAGUE, Basis.UNDATED, "no date is stated")


def _remember(clause: Clause, when: Moment, occasions: dict[str, Date]) -> None:
    """Note the date of an occasion that a dated clause tells of; a year alone bounds nothing."""
    if when.last is None or when.last.month is None:
        return
    if when.basis is Basis.UNDATED or OCCASIONS.isdisjoint(clause.lexis):
        return
    for occasion in OCCASION.findall(clause.words):
        occasions[occasion] = when.last
