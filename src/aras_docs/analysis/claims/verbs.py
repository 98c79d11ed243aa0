"""The verbs that make a sentence a statement: claims, denials and confirmations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct

from aras_docs.analysis.language.letters import LETTER
from aras_docs.facts import EventKind


class Form(Enum):
    """Where a verb's speaker stands: before it, before its clause, ahead of "by", or as the claim's owner.

    An inverted verb stands between a quotation and its speaker ("…," wrote Smith).
    """

    INVERTED = auto()
    FINITE = auto()
    PARTICIPLE = auto()
    AHEAD = auto()
    NOUN = auto()


class Verb(Struct, frozen=True, dict=True):
    """A way of stating: its words, what must follow any of them, and its label where the words vary.

    One that only ``answers`` counts behind a claim of its own sentence ("Smith's claim was denied by …").
    """

    kind: EventKind
    words: str
    behind: str = ""
    label: str | None = None
    form: Form = Form.FINITE
    answers: bool = False

    @cached_property
    def following(self) -> re.Pattern[str]:
        """Return what must follow, compiled when it is first needed."""
        return re.compile(self.behind)


class Stated(NamedTuple):
    """A verb of stating in a text, from ``start`` to ``end``, and what it is called."""

    verb: Verb
    words: str
    start: int
    end: int


CLAIM, DENIAL, CONFIRMATION = EventKind.CLAIM, EventKind.DENIAL, EventKind.CONFIRMATION
# What is said follows: "that …", a quotation, or nothing more in this paragraph ("Smith wrote:").
SAYS = (
    r"(?=(?:\s+(?:[a-z]+ly|in|on|at|during|to|of|about|by|for|after)\b[^,.;:\"“]{0,60}?)?"
    r",?\s*(?:\bthat\b|\bhow\b|[\"“:]|$))"
)
CLAIMS = (
    r"(?:accusation|allegation|assertion|claim|charge|report|rumou?r|statement|suggestion|theory|view|notion"
    r"|idea)s?"
)
OF_CLAIMS = rf"(?=\s+(?:[\w'’-]+\s+){{0,3}}?{CLAIMS}\b)"
# "called the reports unfounded": what is said of a claim that is denied.
UNFOUNDED = (
    rf"(?=\s+(?:(?:[\w'’-]+\s+){{0,3}}?{CLAIMS}|it|this|that|them|these)\s+(?:as\s+)?[\"“'‘]?(?:an?\s+)?"
    r"(?:[a-z]+\s+){0,2}?(?:unfounded|groundless|baseless|untrue|false|falsehoods?|fabricat\w+|fake|lies?"
    r"|propaganda|nonsense|fantas\w+|fictions?|slander\w*|disinformation|provocations?)\b)"
)
# "put the losses at 300", "gave the loss as 300".
FIGURES = (
    r"(?=\s+(?:[\w'’-]+\s+){0,5}?(?:losses|loss|casualties|toll|dead|strength|numbers?)"
    r"\s+(?:[\w'’-]+\s+){0,5}?"
)
NUMBER = r"\s+(?:[a-z]+\s+){0,3}?\d)"
# Things denied that were claimed, not withheld ("denied the enemy the use of the port").
DENIED = (
    r"(?=\s+(?:that\b|any\b|having\b|being\b|doing\b|\w+ing\s+(?:a|an|any|the|its|their|his|to|in|on)\b|it\b"
    r"|this\b(?!\s+(?:request|access))|responsib|involvement|knowledge\b|(?:[\w'’-]+\s+){0,4}?"
    rf"(?:{CLAIMS}|responsibility|involvement|existence|losses|wrongdoing|guilt|complicity|presence)\b))"
)
# "claimed the lives of", "claimed 300 lives": nobody says anything.
NO_LIVES = (
    r"(?!\s+(?:(?:the|his|her|their|its|over|about|around|an\s+estimated|more\s+than|nearly|[\d,]+|many|several"
    r"|hundreds\s+of|thousands\s+of)\s+)*(?:[\w-]+\s+)?(?:lives|life|throne|crown|title|victims)\b)"
)
# "reported to the unit", "reported missing", "was reported by".
NO_DUTY = r"(?!\s+(?:[a-z]+ly\s+)?(?:missing|for\s+duty|back\b|to\b(?![^.;:]{1,60}?\bthat\b)))"
PICTURES = r"\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}(?:footage|videos?|images|photos|photographs)\b"
NOTICE = (
    r"\s+(?:an?|the\s+following)\s+(?:[a-z]+\s+){0,2}?(?:statement|communiqu[ée]|bulletin|announcement)\b"
)
BY = r"\s+by\s+"

# For each word the first that fits wins.
VERBS: tuple[Verb, ...] = (
    Verb(
        CLAIM,
        "wrote writes said says stated claimed declared announced reported recalled commented noted"
        " remarked argued explained added insisted",
        r"\s+(?=\w)",
        None,
        Form.INVERTED,
    ),
    Verb(CLAIM, "according According", r"\s+to\s+", "according to", Form.AHEAD),
    Verb(
        DENIAL,
        "claim claims report reports accusation accusations allegation allegations statement statements",
        r"\s+(?:(?:was|were|has\s+been|have\s+been)\s+)?(?:[a-z]+ly\s+)?(?:rejected|dismissed|denied|disputed)\s+by\s+",
        "denied by",
        Form.AHEAD,
    ),
    Verb(DENIAL, "denial denials", r"\s+(?:by|from)\s+", "denial by", Form.AHEAD),
    Verb(DENIAL, "denied dismissed rejected", BY, None, Form.AHEAD, answers=True),
    Verb(DENIAL, "disputed refuted contradicted", BY, None, Form.AHEAD),
    Verb(DENIAL, "issued", r"\s+(?:a\s+)?denials?\b"),
    Verb(DENIAL, "refuted refutes"),
    Verb(DENIAL, "denied denies", DENIED),
    Verb(DENIAL, "denied", r"(?=\s*[.;,]|\s*$)"),
    Verb(DENIAL, "rejected rejects disputed disputes dismissed dismisses contradicted", OF_CLAIMS),
    Verb(DENIAL, "dismissed dismisses rejected rejects", r"(?=\s+(?:it|this|that|them|these)\s+as\b)"),
    Verb(DENIAL, "called calls described describes labelled branded", UNFOUNDED),
    Verb(DENIAL, "denying", DENIED, None, Form.PARTICIPLE),
    Verb(DENIAL, "rejecting disputing dismissing", OF_CLAIMS, None, Form.PARTICIPLE),
    Verb(DENIAL, "refuting", "", None, Form.PARTICIPLE),
    Verb(CONFIRMATION, "confirmed corroborated verified", BY, None, Form.AHEAD),
    Verb(CONFIRMATION, "confirmed corroborated verified", r"(?!\s+by\b)"),
    Verb(
        CLAIM, "reported stated estimated announced alleged asserted acknowledged said", BY, None, Form.AHEAD
    ),
    Verb(CLAIM, "claimed", r"\s+by\s+(?=[^.;,]{1,60}?\b(?:to|that)\b)", None, Form.AHEAD),
    Verb(CLAIM, "released published shared", PICTURES, "released footage"),
    Verb(CLAIM, "issued released published made", NOTICE, "issued a statement"),
    Verb(
        CLAIM,
        "claim claims assertion assertions allegation allegations contention announcement statement"
        " statements admission",
        r"\s+that\b",
        "claim that",
        Form.NOUN,
    ),
    Verb(
        CLAIM,
        "stated said says announced admitted acknowledged conceded alleged asserted asserts accused blamed"
        " estimated contends argues",
        r"(?!\s+by\b)",
    ),
    Verb(CLAIM, "claimed", r"(?!\s+by\b)" + NO_LIVES),
    Verb(CLAIM, "reported", r"(?!\s+by\b)" + NO_DUTY),
    Verb(CLAIM, "told", r"(?=\s+(?!to\b)[^.;:\"“]{1,60}?(?:\bthat\b|,?\s*[\"“:]))"),
    Verb(
        CLAIM,
        "told",
        r"(?=\s+(?:[A-Z]\w+|reporters|journalists|newspapers)\s+(?:the|its|his|their|it|they|there)\b)",
    ),
    Verb(CLAIM, "put puts", FIGURES + "at" + NUMBER),
    Verb(CLAIM, "gave gives give", FIGURES + "as" + NUMBER),
    Verb(CLAIM, "documented", r"(?=\s+(?:that|the\s+(?:deaths?|killings?)|at\s+least|\d))"),
    Verb(CLAIM, "warned", r"(?=\s+(?:[^;:,]{1,40}?\s)?(?:that|of|against)\b)"),
    Verb(CLAIM, "described describes", r"(?=\s[^.;:]{1,100}?\bas\b)"),
    Verb(CLAIM, "estimates", r"(?=\s+(?:that|the|a)\b|\s+\d)"),
    Verb(
        CLAIM,
        "insisted maintained argued noted added wrote concluded suggested declared observed recalled"
        " commented remarked explained stressed emphasised emphasized contended testified revealed indicated"
        " boasted lamented vowed pledged threatened telegraphed cabled radioed signalled boasts writes states"
        " notes claims suggests reports concludes maintains alleges insists"
        " observes recalls claim state say argue estimate suggest maintain contend allege report agree reveal"
        " indicate",
        SAYS,
    ),
    Verb(
        CLAIM,
        "stating claiming announcing alleging saying reporting accusing asserting admitting",
        "",
        None,
        Form.PARTICIPLE,
    ),
    Verb(CLAIM, "insisting arguing", r"(?=\s+that\b)", None, Form.PARTICIPLE),
)
WORD = re.compile(rf"{LETTER}+")


def _by_word() -> dict[str, list[Verb]]:
    result: dict[str, list[Verb]] = {}
    for verb in VERBS:
        for word in verb.words.split():
            result.setdefault(word, []).append(verb)
    return result


BY_WORD = _by_word()
# A sentence without any of these states nothing.
VERB_WORDS = frozenset(BY_WORD)


def stated_in(text: str, start: int, end: int) -> Iterator[Stated]:
    """Yield the verbs of stating between two offsets, in order."""
    done = start
    for word in WORD.finditer(text, start, end):
        verbs = BY_WORD.get(word[0])
        if verbs is None or word.start() < done:
            continue
        for verb in verbs:
            found = verb.following.match(text, word.end())
            inverted = verb.form is Form.INVERTED
            if found is not None and (not inverted or _ends_quotation(text, word.start())):
                words = verb.label or " ".join(text[word.start() : found.end()].split())
                done = found.end()
                yield Stated(verb, words, word.start(), done)
                break


def _ends_quotation(text: str, position: int) -> bool:
    """Return whether a quotation ends right before an offset."""
    before = text[max(0, position - 3) : position].rstrip(" ,\n")
    return before.endswith(('"', "”")) and not before.endswith((' "', '\n"'))
