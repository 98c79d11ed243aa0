"""What a sentence tells: a happening, a state of things, something earlier, or a general truth."""

from __future__ import annotations

import re
from enum import Enum, auto

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
# What was only to come: "was scheduled for May", "planned to attack".
PLANNED = word_set("due expected intended meant planned scheduled supposed")
PLANNING = word_set("hoped intended planned")
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
    words = _words(text)
    index = _main_verb(words)
    return Telling.FRAGMENT if index is None else _of_verb(words, index)


def is_plan(text: str) -> bool:
    """Return whether a sentence tells only what was to be ("was to attack", "planned to attack")."""
    words = _words(text)
    index = _main_verb(words)
    return index is not None and _is_planned(words, index) and GOES_ON.isdisjoint(words[index:])


def _words(text: str) -> list[str]:
    """Return the words and stops of a text in lower case, without the month whose name is a verb."""
    return [word.lower() for word in WORD.findall(text) if word != "May"]


def _main_verb(words: list[str]) -> int | None:
    """Return where the first finite verb outside a relative clause stands, None without one."""
    relative = False
    for index, word in enumerate(words):
        if word in RELATIVES:
            relative = True
        elif _is_finite(words, index):
            if not relative:
                return index
            relative = False
        elif word in ",;:—":
            relative = False
    return None


def _is_finite(words: list[str], index: int) -> bool:
    word = words[index]
    if word in BE or word in PRESENT or word == "had" or word in IRREGULAR_PAST:
        return True
    behind = words[index - 1] if index else "the"
    return word.endswith("ed") and word not in NO_VERBS and behind not in BEFORE_NOUNS


def _behind(words: list[str], index: int) -> list[str]:
    """Return the next words behind a verb that aren't adverbs."""
    return [
        each for each in words[index + 1 : index + 4] if not each.endswith("ly") and each not in PASSED_OVER
    ]


def _is_planned(words: list[str], index: int) -> bool:
    rest = _behind(words, index)
    following = rest[0] if rest else ""
    if words[index] in BE:
        return following == "to" or (following in PLANNED and rest[1:2] in (["to"], ["for"]))
    return words[index] in PLANNING and following == "to"


def _of_verb(words: list[str], index: int) -> Telling:
    word = words[index]
    if word in PRESENT:
        return Telling.GENERAL
    if _is_planned(words, index):
        return Telling.STATE
    rest = _behind(words, index)
    following = rest[0] if rest else ""
    participle = following in IRREGULAR_PARTICIPLES or PARTICIPLE.fullmatch(following) is not None
    if word == "had":
        return Telling.EARLIER if participle or following == "been" else Telling.STATE
    if word in BE:
        return Telling.HAPPENING if participle else Telling.STATE
    return Telling.STATE if word in STATIVE else Telling.HAPPENING
