"""Deeds of taking places: the verbs, what takes them back, and where the places stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import regex

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.language.letters import WORD_START
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.analysis.territory.place_names import SETTLEMENTS
from aras_docs.analysis.territory.preceding import list_before

# A clause without any of the words below tells of no deed.
DEED_WORDS = word_set(
    """
    capitulated capture captured capturing claimed conquered control fall fallen fell liberated liberating
    liberation occupied occupying overran overrun recapture recaptured recapturing regained reoccupied
    reoccupying reseized reseizing retaken retaking retook secured seized seizing seizure stormed
    surrendered taken taking took
    """
)
# Words that say that a place has changed hands; an intention ("to seize control of") is none of them.
TAKING = re.compile(
    rf"{WORD_START}(?<!-)(?:"
    r"(?:took|taken|taking|seized|seizing|gained|gaining|secured|securing|claimed|claiming|regained|regaining|assumed)\s+"
    r"(?:back\s+)?(?:[a-z]+\s+)?control\s+(?:of|over)"
    r"|in\s+(?:[a-z]+\s+)?control\s+of"
    r"|(?P<lost>lost|losing)\s+(?:[a-z]+\s+)?control\s+(?:of|over)"
    r"|(?:announced|claimed|confirmed|reported|completed)\s+the\s+(?:capture|recapture|fall|liberation|seizure)\s+of"
    r"|(?:re-?)?(?:captured|capturing|occupied|occupying|seized|seizing|taken|took|taking)"
    r"|liberated|liberating|conquered|overran|claimed|stormed|secured|regained"
    rf")\s+(?:(?:[a-z\d][a-z\d-]*\s+){{0,4}}?(?:{SETTLEMENTS}),?\s+(?:including|such\s+as)\s+)?"
)
# Words that say so behind the place; "taken" and "fell" say many other things as well.
TAKEN = re.compile(
    rf"{WORD_START}(?:(?:was|were|been)\s+(?:(?!not\b|never\b|nearly\b|almost\b)[a-z]+\s+){{0,2}}?"
    r"(?:(?:re-?)?(?:captured|occupied|seized|taken)|liberated|conquered|overrun|secured)\b"
    r"(?!\s+(?:aback|aboard|advantage|as\s+an?|away|back|captive|down|for|hostage|ill|in|into|off|out|over|part|place"
    r"|prisoners?|to|under|up)\b|\s+by\s+surprise)"
    r"|(?:fell|fallen)(?=\s*(?:[.;,]|$)|\s+(?:to|on|in)\s|\s+(?:after|without|before|when|during|within|by|at|later|shortly|soon"
    r"|quickly|easily|into\s+(?:\S+\s+){1,2}hands)\b|\s+the\s+(?:next|following|same)\b)"
    r"|(?:surrendered|capitulated)\b"
    r"|(?:came|passed|fell)\s+under\s+(?:the\s+)?(?:(?:(?:[^\W\d_]|-)+\s+){1,2}control|control\s+of)\b)"
)
SURE = re.compile(r"liberated|occupied|conquered|control")
# What may stand between a place and such words.
AUXILIARY = re.compile(
    r"(?:,?\s+which)?(?:\s+(?:had|has|have|also|both|finally|soon|quickly|eventually|then|itself|in\s+turn|all))*\s*$"
)
# "Fell" takes a name behind "to", and a date behind "on" or "in".
FELL = re.compile(r"fell|fallen")
TO = re.compile(r"\s+to\s+")
TO_NAME = regex.compile(r"\s+to\s+(?:the\s+)?(?:\d+\S*\s+)?\p{Lu}")
ON = re.compile(r"\s+(?:on|in)\s")
# What before a verb takes it back, or makes an adjective of it ("in occupied", "the captured").
NEGATED = re.compile(
    r"\b(?:not|never|nearly|newly|recently|almost|without|before|until|if|a|an|the|across|for|from|in|into|near|of|through|to|with|within)\s+$"
)
UNREAL = re.compile(
    r"\b(?:(?:could|may|might|must|should|would)\s+(?:[a-z]+,?\s+){1,5}|[Ii]f\b[^,.;]{0,40}\bhad\s+)$"
)
# A gerund tells of a deed only behind these; elsewhere of an aim ("concentrated on capturing").
GERUND = re.compile(r"\w+ing\b")
ACHIEVED = re.compile(r"(?:[,;—–]|\b(?:by|thus|thereby|after|and|while))\s+$")
AIM = re.compile(
    r"\b(?:(?:was|were)\s+to|aim\w*|attempt\w*|goals?|hop(?:ed|ing)|intend\w*|intent\w*|objectives?|order(?:ed|s)|plan\w*|task\w*"
    r"|tried|want\w*)\b"
)
AIM_REACH = 160
AFTER = re.compile(r"\bafter\s+(?:having\s+)?$")
# Places that went the same way, and those whose defenders gave them up.
FOLLOWED = re.compile(
    r"(?:\s+first)?(?:\s+to(?:\s+[^\s,.;]+){1,3})?,?\s+(?:(?:soon|shortly|quickly)\s+)?followed\s+(?:(?:soon|shortly)\s+)?by\s+"
)
YIELDED = re.compile(r"surrendered|capitulated")
GARRISON = re.compile(r"\bgarrisons?\s+(?:of|at|in)\s+")
GARRISON_REACH = 120
# Who took it stands behind "by" or "to", or with "control".
BY = re.compile(r"[^.;]{0,40}?\bby\s+(?P<words>[^.,;]{1,80})")
TO_WHOM = re.compile(r"\s+to\s+(?P<words>[^.,;]{1,80})")
CONTROL = re.compile(r"under\s+(?P<words>.{1,60})$", re.DOTALL)
# How far before words of taking those that take them back may begin, and the places may stand.
REACH = 14
DATE_REACH = 12
UNREAL_REACH = 48


# Behind a name these make something else of the verb: "took X in tow".
IDIOM = re.compile(
    r"\s+(?:aback|by\s+surprise|captive|hostage|in\s+tow|off\s+guard|prisoner|seriously|to\s+task)\b"
)


class Deed(NamedTuple):
    """A deed of taking: where its list of places begins and must end, and where its verb stands.

    ``agent`` is None where the places stand behind the verb, otherwise the words for who took them, which
    may be empty. ``after`` marks a deed done before that of its sentence ("after capturing"), ``sure`` words
    that only a place can suffer ("was liberated"), while persons are captured and fall as well. ``lost``
    marks places that its subject lost, ``follows`` those that went the way of others.
    """

    start: int
    end: int
    verb: int
    agent: str | None
    after: bool
    sure: bool
    lost: bool = False
    follows: bool = False


def deeds(clause: Clause) -> Iterator[Deed]:
    """Yield the deeds of taking that a clause tells of, first those with the places behind the verb."""
    if DEED_WORDS.isdisjoint(clause.lexis):
        return
    text = clause.tagged.passage.text
    found = list(TAKING.finditer(text, clause.start, clause.end))
    verbs = [*(match.start() for match in found[1:]), clause.end]
    for match, verb in zip(found, verbs, strict=False):
        before = max(clause.start, match.start() - REACH)
        if _is_done(clause, before, match):
            after = AFTER.search(text, before, match.start()) is not None
            end = min(next_date(clause, match.end()), verb)
            lost = match["lost"] is not None
            yield Deed(match.end(), end, match.start(), None, after, sure=True, lost=lost)
    for match in TAKEN.finditer(text, clause.start, clause.end):
        deed = _suffered(clause, match)
        if deed is not None:
            yield deed
            yield from _followed(clause, match.end(), deed)


def _is_done(clause: Clause, before: int, match: re.Match[str]) -> bool:
    """Return whether a verb of taking tells of a deed done, not of an aim or a failure."""
    text = clause.tagged.passage.text
    if NEGATED.search(text, before, match.start()) or _is_unreal(text, match.start()):
        return False
    if not GERUND.match(match.group()) or AFTER.search(text, before, match.start()):
        return True
    meant = AIM.search(text, max(clause.start, match.start() - AIM_REACH), match.start())
    return meant is None and ACHIEVED.search(text, before, match.start()) is not None


def _is_unreal(text: str, verb: int) -> bool:
    """Return whether a deed would, could or should have been done."""
    return UNREAL.search(text, max(0, verb - UNREAL_REACH), verb) is not None


def next_date(clause: Clause, start: int) -> int:
    """Return where a list must end: at the next time expression, else with the clause."""
    dates = clause.tagged.between(start, clause.end)
    return dates[0].start if dates else clause.end


def _suffered(clause: Clause, match: re.Match[str]) -> Deed | None:
    """Return the deed whose places stand before words of taking, None if it is none or names none."""
    text = clause.tagged.passage.text
    if (FELL.fullmatch(match.group()) and not _fell(clause, match.end())) or _is_unreal(text, match.start()):
        return None
    dated = clause.tagged.last_before(match.start())
    floor = clause.start if dated is None else max(clause.start, dated.end)
    auxiliary = AUXILIARY.search(text, max(floor, match.start() - 4 * REACH), match.start())
    end = auxiliary.start() if auxiliary else match.start()
    related = auxiliary is not None and "which" in auxiliary.group()
    start = list_before(text, floor, end, related=related)
    yielded = start is None and YIELDED.fullmatch(match.group()) is not None
    start = _garrison(text, floor, end) if yielded else start
    if start is None:
        return None
    return Deed(
        start,
        end,
        match.start(),
        _agent(clause, match),
        after=False,
        sure=yielded or SURE.search(match.group()) is not None,
    )


def _followed(clause: Clause, end: int, deed: Deed) -> Iterator[Deed]:
    """Yield the deed that went on with other places ("A fell, followed by B and C the next day")."""
    following = FOLLOWED.match(clause.tagged.passage.text, end, clause.end)
    if following is not None:
        start = following.end()
        yield deed._replace(start=start, end=next_date(clause, start), follows=True)


def _garrison(text: str, floor: int, end: int) -> int | None:
    """Return where the list of places begins whose garrison is spoken of, None if there is none."""
    garrison = next(GARRISON.finditer(text, max(floor, end - GARRISON_REACH), end), None)
    return None if garrison is None else list_before(text, garrison.end(), end)


def _fell(clause: Clause, end: int) -> bool:
    """Return whether what follows "fell" leaves it the meaning of being taken."""
    text = clause.tagged.passage.text
    if TO.match(text, end):
        return TO_NAME.match(text, end) is not None
    return ON.match(text, end) is None or bool(clause.tagged.between(end, end + DATE_REACH))


def _agent(clause: Clause, match: re.Match[str]) -> str:
    """Return the words that say who took it, an empty text if none do."""
    text = clause.tagged.passage.text
    found = CONTROL.search(match.group()) or TO_WHOM.match(text, match.end(), clause.end)
    found = found or BY.match(text, match.end(), next_date(clause, match.end()))
    return found["words"] if found else ""
