"""Whose a loss in running text was: its subject's or owner's, or the opponent of who inflicted it."""

from __future__ import annotations

import re
from typing import Protocol

import regex

from aras_docs.analysis.language.fighters import FIGHTING
from aras_docs.analysis.language.names import WORD
from aras_docs.analysis.losses.grammar import Loss
from aras_docs.facts import Fate


class Owners(Protocol):
    """Those to whom a loss may belong, by number: the sides, or peoples whose side isn't known yet."""

    def of(self, words: str) -> int | None:
        """Return the only one that some words name, else None."""
        ...

    def other(self, number: int | None) -> int | None:
        """Return the opponent of one, None where there isn't just one."""
        ...


# How far around a loss its side may be named; bounded searches keep long texts linear.
REACH = 200
NEAR = 60
# Where another subject may begin.
BOUNDARY = re.compile(
    r"[;:,(]\s*(?:(?:and|but|while|whereas|when|where|although|as|(?P<apart>which|who))\b)?"
    r"|\s(?:and|but|while|whereas|when|where|after|before|as|that|(?P<relative>which|who))\s"
)
# The verb that ends a subject; any other name before that of the loss is an object.
PREDICATE = re.compile(
    r"\s(?:[a-z]+(?:ed|ing)|was|were|had|have|has|took|fought|began|made|ran|met|drove|threw|fell|sent|saw|held|beat|won|lost|set"
    r"|came|went|fled|broke|shot|sank|struck|hit|cut|left|led|put|got|gave|overran|withdrew|fought)\b"
)
# What a segment may hold besides its subject's name; with nothing else it goes on with the subject before.
FILLER = re.compile(
    r"[\s,]*(?:(?:and|but|then|also|had|has|have|having|already|finally|however|themselves|eventually|subsequently|in\s+turn"
    r"|only|at\s+least|(?:for|with|at)\s+(?:the|a)|claimed\s+to\s+have|claimed|reportedly|alone|together|it|they|he|she|thus|thereby)\b[\s,]*)*"
)
# A name behind one of these is no subject.
OBLIQUE = re.compile(
    r"\b(?:against|by|from|to|with|on|at|into|towards?|under|versus|facing|attack(?:ed|ing)|in|near|over|through|via|between|behind"
    r"|after|before|during|until|for|like|engag(?:ed|ing)|defeat(?:ed|ing)|fought|fighting)\s+(?:(?:[^\W\d_]|-)+\s+){0,2}$"
)
AGENT = re.compile(r"\s+by\s+(?P<words>(?:the\s+)?[^,.;()]{1,50})")
UPON = re.compile(r"\s+(?:(?:up)?on|to|against)\s+(?P<words>(?:the\s+)?[^,.;()]{1,50})")
INFLICTED = re.compile(r"\b(?:inflict|caus)(?:ed|ing)\s+(?:\S+\s+){0,3}$")
# Whoever owns up to a loss speaks of a loss of its own.
ADMITTED = re.compile(r"\b(?:confirmed|acknowledged|admitted|conceded)\s+(?:to\s+)?(?:the\s+)?$")
COST = re.compile(
    r"\bcost(?:s|ing)?\s+(?P<words>(?:the\s+)?[^,.;()]{2,50}?)\s+(?:(?:up\s+to|about|some|around|over|from)\s+)?$"
)
SUFFERED = re.compile(
    r"\b(?:suffer(?:ed|ing)|sustain(?:ed|ing)|incurr(?:ed|ing)|t(?:ook|aken|aking)|had|having)\s+(?P<rest>(?:[a-z]+\s+){0,3})$"
)
OWN = regex.compile(
    r"(?P<words>(?:\p{L}[\p{L}'’.-]*\s+){0,5}\p{Lu}[\p{L}'’.-]*)\s+(?:(?:military|army|naval|air|total|own|combined|civilian|combat|tank|battle|personnel)\s+){0,2}$"
)


def suffering(loss: Loss, words: str, sides: Owners, listed: int | None) -> int | None:
    """Return the side whose loss a clause says it was, by its verb or owner; ``listed`` is that of its list.

    A side that an item itself names holds for that item alone: see ``Sides.of``.
    """
    if loss.owner:
        owner = sides.of(loss.owner)
        return sides.other(owner) if loss.verb and loss.verb.inflicted else owner
    told = _told(loss, words, sides)
    return listed if told is None and loss.linked else told


def _told(loss: Loss, words: str, sides: Owners) -> int | None:
    before = max(0, loss.start - NEAR)
    cost = COST.search(words, before, loss.start)
    if cost is not None:
        return sides.of(cost["words"])
    if INFLICTED.search(words, before, loss.start):
        upon = UPON.match(words, loss.end)
        return sides.of(upon["words"]) if upon else None
    agent = AGENT.match(words, loss.end)
    if agent is not None:
        return _of_agent(loss, agent["words"], sides)
    return _of_verb(loss, words, sides)


def _of_agent(loss: Loss, words: str, sides: Owners) -> int | None:
    """Return whose loss it was that an agent inflicted ("shot down by Xs") or had ("suffered by Xs")."""
    doer = sides.of(words)
    return doer if loss.fate in {Fate.UNSPECIFIED, Fate.LOST} else sides.other(doer)


def _of_verb(loss: Loss, words: str, sides: Owners) -> int | None:
    if loss.verb is not None:
        if loss.verb.words in {"casualties", "losses", "loss"}:
            return _owner(words, loss.verb.start, sides)
        if loss.verb.noun and not ADMITTED.search(words, max(0, loss.verb.start - NEAR), loss.verb.start):
            return None
        doer = subject(words, loss.verb.first, sides)
        return sides.other(doer) if loss.verb.inflicted else doer
    suffered = SUFFERED.search(words, max(0, loss.start - NEAR), loss.start)
    if suffered is None:
        return None
    who = subject(words, suffered.start(), sides)
    took = suffered.group().startswith(("took", "taking")) and loss.fate is Fate.CAPTURED
    return sides.other(who) if took else who


def _owner(words: str, noun: int, sides: Owners) -> int | None:
    """Return whose "losses" or "casualties" are spoken of: of the name right before, else of the subject."""
    own = OWN.search(words, max(0, noun - NEAR), noun)
    named = sides.of(WORD.findall(own["words"])[-1]) if own else None
    return named if own else subject(words, noun, sides)


def subject(words: str, verb: int, sides: Owners) -> int | None:
    """Return the side of a verb's subject, None where the names before it don't settle that."""
    floor = max(0, verb - REACH)
    for boundary in reversed([*BOUNDARY.finditer(words, floor, verb)]):
        if boundary["relative"] or boundary["apart"]:
            names = WORD.findall(words, max(floor, boundary.start() - NEAR), boundary.start())
            return sides.of(names[-1]) if names else None
        if FILLER.fullmatch(words, boundary.end(), verb) is None:
            return _agreed(words, boundary.end(), verb, sides)
    return _agreed(words, floor, verb, sides) if floor == 0 else None


def _agreed(words: str, start: int, end: int, sides: Owners) -> int | None:
    """Return the side that all the names before a stretch's first verb agree on, but for its objects."""
    verb = PREDICATE.search(words, start, end)
    found = {
        sides.of(name.group())
        for name in FIGHTING.finditer(words, start, verb.start() if verb else end)
        if OBLIQUE.search(words, max(start, name.start() - NEAR), name.start()) is None
    } - {None}
    return found.pop() if len(found) == 1 else None
