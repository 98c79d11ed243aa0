"""Occasions that an article may date twice: agreements, captures, its subject's beginning and end."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile

import regex
from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.contradictions.evidence import Evidence, in_lead, in_words
from aras_docs.analysis.contradictions.subject import Subject
from aras_docs.analysis.temporal.context import Use
from aras_docs.analysis.temporal.recogniser import joined
from aras_docs.analysis.temporal.tagger import Expression
from aras_docs.facts import Account, Basis, Date, Event, Moment, PlaceClaim, Precision, Provenance, Timex
from aras_docs.toponyms import folded

# Agreements, and the verbs of making one and of its coming into force: the two need not be of one day.
PACTS = r"cease-?fire|truce|armistice|peace\s+treaty|peace\s+agreement"
PACT_WORDS = ("fire", "truce", "armistice", "peace")
AGREED = re.compile(rf"\b(?:agreed|signed|concluded)\b(?:\s+[^\s.;,]+){{0,6}}?\s+(?P<pact>{PACTS})\b")
WAS_AGREED = re.compile(
    rf"\b(?P<pact>{PACTS})\s+(?:was|were|had\s+been|is)\s+(?:finally\s+)?(?:agreed|signed|concluded)\b"
)
IN_FORCE = re.compile(
    rf"\b(?P<pact>{PACTS})\s+(?:(?:had|finally|formally)\s+)*+"
    r"(?:(?:came|come|went|gone|entered)\s+into\s+(?:effect|force)|took\s+effect)\b"
)
# How texts say when something was.
LASTED = r"(?P<lasted>took\s+place|was\s+fought|lasted|occurred)"
COURSE = re.compile(rf"\b(?:(?P<began>began|begun|started|commenced)|(?P<ended>ended|was\s+over)|{LASTED})\b")
# A first sentence may say when its subject was in a relative clause, unless another occasion is named before.
RELATIVE = re.compile(rf"\b(?:that|which)\s+{LASTED}\b")
LARGER = regex.compile(
    r"\b(?:part|phase|stage|following|after|before|preceded|during\s+(?!the\s+(?:\p{Lu}\S*\s+)+War\b))\b"
)
# Dates that are known to the day, month or year; others are too loose to disagree.
FIRM = frozenset(
    {Precision.MINUTE, Precision.PART_OF_DAY, Precision.DAY, Precision.RANGE, Precision.MONTH, Precision.YEAR}
)
KNOWN = frozenset({Basis.STATED, Basis.YEAR_INFERRED})
# How far behind its verb a date may stand, and before it the name of a subject begin.
REACH = 60
NAME_REACH = 300
# How many expressions at the beginning of a clause may date all of it.
OPENING = 3
# Dates of one agreement or beginning lie no more days apart, those of one capture fewer.
SAME_OCCASION = 31
SAME_CAPTURE = 7
AGAIN = re.compile(
    r"\b(?:re-?(?:captur|conquer|gain|occup|tak|took)\w*|retreat\w*|withdr[ae]w\w*|again|lost|back|second\s+time)\b"
)
NIGHT = re.compile(r"\b(?:night|midnight)\b")


class Occasion(Struct, frozen=True):
    """An occasion with its date as one place of the article gives it.

    ``summary`` marks the infobox and the lead; ``night`` that the words are of a night, which has two dates.
    Dates of one occasion lie no more days ``apart``; beyond, there were two of the kind.
    """

    name: str
    moment: Moment
    account: Account
    summary: bool
    night: bool
    apart: int = SAME_OCCASION


def occasions(evidence: Evidence) -> Iterator[Occasion]:
    """Yield the occasions that an article dates; those of its infobox come first."""
    subject = Subject(evidence.article.title.value)
    yield from (_named(each, subject) for each in _of_subject(evidence, subject))
    for clause, _ in evidence.told:
        if clause.expressions:
            yield from _pacts(evidence, clause)
    yield from _captures(evidence)


def _of_subject(evidence: Evidence, subject: Subject) -> Iterator[Occasion]:
    """Yield when the infobox and the lead say that the article's subject was."""
    yield from _of_infobox(evidence)
    lead = takewhile(in_lead, (clause for clause, _ in evidence.told))
    for index, clause in enumerate(lead):
        yield from _course(evidence, clause, subject)
        if index == 0:
            yield from _opening(evidence, clause, subject)


def _of_infobox(evidence: Evidence) -> Iterator[Occasion]:
    start = evidence.start
    if start is not None and start.when.precision in FIRM and not _has_rivals(start, evidence.facts.timexes):
        account = Account(in_words(start.when), start.text, None, Provenance.INFOBOX, None, start.span)
        whole = Occasion("date", start.when, account, summary=True, night=False)
        yield from _ends(whole)
        if start.when.first == start.when.last:
            yield replace(whole, name="beginning")


def _has_rivals(start: Event, timexes: Sequence[Timex]) -> bool:
    """Return whether the infobox has more dates than the two ends of one range, as for two countings."""
    dates = list(takewhile(lambda each: each.span.start < start.span.end, timexes))
    whole = start.timex is not None and "/" in start.timex.value
    return len(dates) > (1 if whole or start.when.first == start.when.last else 2)


def _ends(occasion: Occasion) -> Iterator[Occasion]:
    """Yield an occasion, and if it is a range its beginning and end apart."""
    first, last = occasion.moment.first, occasion.moment.last
    yield occasion
    if first != last:
        yield _on(occasion, "beginning", first)
        yield _on(occasion, "end", last)


def _on(occasion: Occasion, name: str, date: Date | None) -> Occasion:
    """Return an occasion narrowed to one of its ends."""
    moment = replace(occasion.moment, first=date, last=date)
    return replace(
        occasion, name=name, moment=moment, account=replace(occasion.account, value=in_words(moment))
    )


def _pacts(evidence: Evidence, clause: Clause) -> Iterator[Occasion]:
    if not any(word in clause.words for word in PACT_WORDS):
        return
    for pattern, verb in ((AGREED, "agreed"), (WAS_AGREED, "agreed"), (IN_FORCE, "in force")):
        for match in pattern.finditer(clause.words):
            moment = _moment(clause, match)
            if moment is not None:
                yield _occasion(evidence, clause, f"{match['pact'].replace('-', '')} {verb}", moment)


def _captures(evidence: Evidence) -> Iterator[Occasion]:
    """Yield the captures of places that changed hands once; others were taken on several days."""
    groups: defaultdict[str, list[tuple[PlaceClaim, Clause]]] = defaultdict(list)
    for claim in evidence.facts.places:
        clause = evidence.clause_at(claim.span)
        if clause is not None:
            groups[folded(claim.place)].append((claim, clause))
    for group in groups.values():
        takers = {claim.by for claim, _ in group if claim.by is not None}
        if len(takers) < 2 and not any(evidence.mentions(clause, AGAIN) for _, clause in group):  # noqa: PLR2004 – two sides
            yield from _dated_captures(evidence, group)


def _dated_captures(evidence: Evidence, group: Sequence[tuple[PlaceClaim, Clause]]) -> Iterator[Occasion]:
    name = f"capture of {group[0][0].place}"
    for claim, clause in group:
        if claim.moment.basis in KNOWN and claim.moment.precision in FIRM:
            yield replace(_occasion(evidence, clause, name, claim.moment), apart=SAME_CAPTURE)


def _named(occasion: Occasion, subject: Subject) -> Occasion:
    """Return an occasion of the article's subject named as such: "beginning of Battle of Abad"."""
    return replace(occasion, name=f"{occasion.name} of {subject.name}")


def _course(evidence: Evidence, clause: Clause, subject: Subject) -> Iterator[Occasion]:
    """Yield when the subject of the article began, ended or was, as a clause of the lead says it."""
    for match in COURSE.finditer(clause.words):
        if subject.ends(clause.words[max(0, match.start() - NAME_REACH) : match.start()]):
            yield from _when(evidence, clause, match)


def _opening(evidence: Evidence, clause: Clause, subject: Subject) -> Iterator[Occasion]:
    """Yield when the subject was, as the brackets or a relative clause of the first sentence say it."""
    relative = RELATIVE.search(clause.words)
    if relative is not None and not LARGER.search(clause.words, 0, relative.start()):
        yield from _when(evidence, clause, relative)
    text = clause.tagged.passage.text
    for each in clause.expressions:
        before = text[max(clause.start, each.start - NAME_REACH) : each.start]
        behind = text[each.end : each.end + 1]
        enclosed = before.endswith("(") and behind == ")" and each.moment.first is not None
        if enclosed and subject.ends(before[:-1]):
            yield from _ends(_occasion(evidence, clause, "date", each.moment))


def _when(evidence: Evidence, clause: Clause, match: re.Match[str]) -> Iterator[Occasion]:
    moment = _moment(clause, match)
    if moment is None:
        return
    groups = match.groupdict()
    if groups["lasted"]:
        yield from _ends(_occasion(evidence, clause, "date", moment))
    else:
        yield _occasion(evidence, clause, "beginning" if groups["began"] else "end", moment)


def _moment(clause: Clause, match: re.Match[str]) -> Moment | None:
    """Return the date that stands right behind some words, else the one that opens their clause."""
    start, end = clause.start + match.start(), clause.start + match.end()
    behind = clause.tagged.between(end, min(end + REACH, clause.end))
    before = [each for each in clause.expressions[:OPENING] if each.end <= start]
    chosen = [each for each in behind if _is_firm(each)] or [each for each in before if _is_firm(each)][:1]
    if not chosen:
        return None
    first = chosen[0]
    if len(chosen) > 1 and joined(clause.tagged.passage.text, first.end, chosen[1].start):
        return replace(first.moment, last=chosen[1].moment.last, precision=Precision.RANGE)
    return first.moment


def _is_firm(expression: Expression) -> bool:
    """Return whether an expression dates its clause with a date that is known well enough to disagree."""
    moment = expression.moment
    dated = moment.basis in KNOWN and moment.first is not None and moment.last is not None
    loose = expression.timex.modifier is not None and moment.time is None
    return expression.use is Use.NARRATIVE and dated and moment.precision in FIRM and not loose


def _occasion(evidence: Evidence, clause: Clause, name: str, moment: Moment) -> Occasion:
    account = evidence.account(clause, in_words(moment))
    return Occasion(name, moment, account, in_lead(clause), evidence.mentions(clause, NIGHT))
