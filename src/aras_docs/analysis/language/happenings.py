"""What a sentence tells: a happening, a state of things, something earlier, or a general truth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

from aras_docs.analysis.language.capitals import in_any_case
from aras_docs.analysis.language.lexicon import word_set


class Telling(Enum):
    """What the first finite verb of a sentence makes of it."""

    HAPPENING = auto()
    STATE = auto()
    EARLIER = auto()
    GENERAL = auto()
    FRAGMENT = auto()


BE = word_set(
    """
    was were
    """
)
PRESENT = word_set(
    """
    is are has have will can may does do cannot remains marks commemorates includes consists exists
    contains lies stands shows depicts would could might should must did couldn't didn't wouldn't isn't
    aren't
    """
)
# Verbs of the past that tell of a state, not of anything that happened.
STATIVE = word_set(
    """
    appeared believed belonged comprised considered consisted contained depended existed expected faced
    featured feared hoped included intended involved knew lacked lay marked meant measured needed numbered
    owned possessed preferred proved ranked regarded relied remained represented required resembled seemed
    stood stretched suspected thought wanted wished resulted underestimated overestimated
    """
)
STOPS = frozenset(",;:—")
# What was only to come: "was scheduled for May", "planned to attack".
PLANNED = word_set("due expected intended meant planned scheduled supposed")
PLANNING = word_set("hoped intended planned")
# Without one of these a sentence tells of no plan.
PLAN_WORDS = in_any_case(BE | PLANNING)
# What may lead from a plan to what came of it.
GOES_ON = frozenset({"but", ";", "—"})
# Words between a verb and what makes it whole.
PASSED_OVER = word_set("all also originally then")
IRREGULAR_PAST = word_set(
    """
    ate beat became began bent bit blew bought broke brought built burst came caught chose clung cost cut
    dealt did dove drew drove dug fell fed fled flew flung forbade fought found froze gave got grew held
    hid hit hurt kept knew laid lay led left lent let lit lost made meant met overran overtook overthrew
    paid put ran rang rode rose said sank sat saw sent set shook shot shut slew slid sought spent split
    spread sprang stood stole struck strove swept swam swung taught threw told took thought tore
    understood undertook upheld went withdrew withstood woke won wore wrote retook forsook outran
    """
)
# Verbs that are finite as they stand.
FINITE = BE | PRESENT | IRREGULAR_PAST | {"had"}
PARTICIPLE = re.compile(r"\w+(?:ed|ing|wn|ung|ept|ught|orn|eld|osen|aken|oken|itten|iven)")
IRREGULAR_PARTICIPLES = word_set(
    """
    beaten begun bent bound built cut dealt done driven eaten fallen fed forgotten found gone hidden hit
    hung laid led left lent lit lost made met overrun paid put risen run seen sent set shot shut sold
    spent split spread struck sunk sworn told understood withheld withstood won
    """
)
# Words in "-ed" that are no verbs.
NO_VERBS = word_set(
    """
    allied armed bed hundred indeed infrared naked need red rugged sacred seed shed so-called speed united
    """
)
# A participle behind one of these describes a noun ("the captured town").
BEFORE_NOUNS = word_set(
    """
    a an any badly by each few former four from heavily her highly his in its many more most newly no of
    other our several some than the their these this those three to two well with
    """
)
RELATIVES = word_set(
    """
    that which who whom whose where when while as although though because after before if since until once
    """
)
WORD = re.compile(r"[^\W\d_][\w'’-]*|[,;:—]")


def telling(text: str) -> Telling:
    """Return what a sentence tells, judged by its first finite verb outside a relative clause."""
    words, index = _read(text)
    return Telling.FRAGMENT if index is None else _of_verb(words, index)


def is_plan(text: str) -> bool:
    """Return whether a sentence tells only what was to be ("was to attack", "planned to attack")."""
    words, index = _read(text)
    return index is not None and _is_planned(words, index) and GOES_ON.isdisjoint(words[index:])


@lru_cache(maxsize=8)  # A sentence is asked several things in a row.
def _read(text: str) -> tuple[tuple[str, ...], int | None]:
    """Return the words and stops of a text in lower case, and where its first main verb stands.

    The month whose name is a verb is left out.
    """
    found: list[str] = WORD.findall(text)
    if "May" in found:
        found = [word for word in found if word != "May"]
    words = tuple("\n".join(found).lower().split("\n"))
    return words, _main_verb(words)


def _main_verb(words: Sequence[str]) -> int | None:
    """Return where the first finite verb outside a relative clause stands, None without one."""
    relative = False
    for index, word in enumerate(words):
        if word in RELATIVES:
            relative = True
        elif word in FINITE or (word.endswith("ed") and _is_past(words, index)):
            if not relative:
                return index
            relative = False
        elif word in STOPS:
            relative = False
    return None


def _is_past(words: Sequence[str], index: int) -> bool:
    """Return whether a word in "-ed" is a verb of the past, no participle before a noun."""
    behind = words[index - 1] if index else "the"
    return words[index] not in NO_VERBS and behind not in BEFORE_NOUNS


def _behind(words: Sequence[str], index: int) -> list[str]:
    """Return the next words behind a verb that aren't adverbs."""
    return [
        each for each in words[index + 1 : index + 4] if not each.endswith("ly") and each not in PASSED_OVER
    ]


def _is_planned(words: Sequence[str], index: int) -> bool:
    auxiliary = words[index] in BE
    if not auxiliary and words[index] not in PLANNING:
        return False
    rest = _behind(words, index)
    following = rest[0] if rest else ""
    if auxiliary:
        return following == "to" or (following in PLANNED and rest[1:2] in (["to"], ["for"]))
    return following == "to"


def _of_verb(words: Sequence[str], index: int) -> Telling:
    word = words[index]
    if word in PRESENT:
        return Telling.GENERAL
    if _is_planned(words, index):
        return Telling.STATE
    if word not in BE and word != "had":
        return Telling.STATE if word in STATIVE else Telling.HAPPENING
    rest = _behind(words, index)
    following = rest[0] if rest else ""
    participle = following in IRREGULAR_PARTICIPLES or PARTICIPLE.fullmatch(following) is not None
    if word == "had":
        return Telling.EARLIER if participle or following == "been" else Telling.STATE
    return Telling.HAPPENING if participle else Telling.STATE
