"""The verbs that make a sentence a statement: claims, denials and confirmations."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from aras_docs.facts import EventKind


@dataclass(frozen=True, slots=True)
class Verb:
    """A way of stating: the kind of statement, its pattern, and its label where the words vary."""

    kind: EventKind
    pattern: str
    label: str | None = None
    participle: bool = False


# The first that matches wins; a finite verb's subject stands right before it, a participle's anywhere before.
VERBS: tuple[Verb, ...] = (
    Verb(EventKind.DENIAL, r"issued\s+(?:a\s+)?denials?|den(?:ied|ies)|refuted"),
    Verb(
        EventKind.DENIAL,
        r"(?:rejected|disputed|dismissed)(?=\s+(?:[\w'’]+\s+){0,3}?(?:accusation|allegation|assertion|claim|report|statement)s?\b)",
    ),
    Verb(EventKind.DENIAL, r"denying|refuting|rejecting", participle=True),
    Verb(EventKind.CONFIRMATION, r"confirmed|verified|corroborated"),
    Verb(
        EventKind.CLAIM,
        r"(?:released|published|shared)\s+(?:[a-z]+\s+){0,2}(?:footage|videos?|images|photos|photographs)",
        "released footage",
    ),
    Verb(
        EventKind.CLAIM,
        r"stated|said|claim(?:ed|s)|announced|admitted|acknowledged|conceded|reported|alleged|asserted|insisted"
        r"|accused|blamed|estimated|maintained|warned|revealed|told|declared\s+that|noted\s+that|added\s+that"
        r"|wrote\s+that|concluded\s+that|argued\s+that|suggested\s+that",
    ),
    Verb(EventKind.CLAIM, r"stating|claiming|announcing|alleging|saying|reporting|accusing", participle=True),
)
ACCORDING = regex.compile(r"\b[Aa]ccording\s+to\s+(?:the\s+)?")
# What may stand between a subject and its verb.
FILLER = regex.compile(
    r"(?:[\s,]|\b(?:also|then|formally|officially|publicly|later|further|subsequently|again|repeatedly|initially|in\s+turn"
    r"|immediately|quickly|falsely|has|have|had|all)\b)*+"
)
# A subject behind these is that of a subordinate clause, not of the statement.
SUBORDINATE = regex.compile(r"\b(?:which|that|what|whom|who|because|if|after|when|since)\s+$")

PATTERN = regex.compile(
    r"\b(?:" + "|".join(f"(?P<v{index}>{verb.pattern})" for index, verb in enumerate(VERBS)) + r")\b"
)


def verb_of(match: regex.Match[str]) -> Verb:
    """Return the verb that a match of ``PATTERN`` is."""
    return VERBS[int((match.lastgroup or "v0")[1:])]


def words_of(match: regex.Match[str]) -> str:
    """Return what a matched verb is called: its own words, or the label of its group."""
    return verb_of(match).label or " ".join(match.group().split())
