"""What became of people and equipment: the words for each fate, as verbs and behind what they befell."""

from __future__ import annotations

import re
from typing import NamedTuple

from aras_docs.analysis.language.letters import WORD_START
from aras_docs.analysis.language.lexicon import word_set
from aras_docs.facts import Fate

# The words for each fate, longest first where one begins another.
FATES: tuple[tuple[Fate, str], ...] = (
    (
        Fate.CAPTURED,
        (
            r"taken\s+(?:prisoners?|captive)|(?:made\s+)?prisoners?(?:\s+of\s+war|\s+taken)?|POWs?|captured|surrendered"
            r"|imprisoned|interned"
        ),
    ),
    (
        Fate.KILLED,
        (
            r"killed(?:\s+in\s+action)?|dead|died(?:\s+of\s+wounds)?|deaths?|fatalit(?:y|ies)|KIA|K\.I\.A\.|slain|executed"
            r"|drowned|massacred|perished"
        ),
    ),
    (Fate.WOUNDED, r"wounded(?:\s+in\s+action)?|injured|injuries|WIA|W\.I\.A\."),
    (Fate.MISSING, r"missing(?:\s+in\s+action)?|MIA|M\.I\.A\."),
    (Fate.DOWNED, r"shot\s+down|downed"),
    (Fate.DESTROYED, r"destroyed|knocked\s+out|written\s+off|burn(?:t|ed)\s+out|wrecked"),
    (Fate.DAMAGED, r"damaged|disabled"),
    (Fate.SUNK, r"sunk|sank|scuttled"),
    (Fate.LOST, r"lost|abandoned"),
    (Fate.UNSPECIFIED, r"casualties|casualty|losses"),
)
HUMAN_FATES = frozenset({Fate.KILLED, Fate.WOUNDED, Fate.MISSING})
THING_FATES = frozenset({Fate.DESTROYED, Fate.DAMAGED, Fate.DOWNED, Fate.SUNK})
# Verbs whose object is what was lost, each with the fate it brings; "killed 40 soldiers".
INFLICTED: tuple[tuple[Fate, str], ...] = (
    (Fate.KILLED, r"killed|killing"),
    (Fate.WOUNDED, r"wounded|wounding|injured|injuring"),
    (Fate.CAPTURED, r"captured|capturing"),
    (Fate.DESTROYED, r"destroyed|destroying|burn(?:ed|t)|knocked\s+out|knocking\s+out"),
    (Fate.DAMAGED, r"damaged|damaging|disabled|disabling"),
    (Fate.DOWNED, r"downed|downing|shot\s+down|shooting\s+down"),
    (Fate.SUNK, r"sank|sunk|sinking"),
)
# Nouns of a fate, which leave open whose loss it was: "confirmed the deaths of 97 soldiers".
NOMINAL: tuple[tuple[Fate, str], ...] = (
    (Fate.KILLED, r"[Dd]eaths?\s+of|[Kk]illing\s+of"),
    (Fate.CAPTURED, r"[Cc]apture\s+of"),
    (Fate.DESTROYED, r"[Dd]estruction\s+of"),
    (Fate.DOWNED, r"[Dd]owning\s+of"),
    (Fate.SUNK, r"[Ss]inking\s+of"),
)
NOUNS_OF_FATE = frozenset({"death", "deaths", "killing", "capture", "destruction", "downing", "sinking"})
# Words whose subject or owner is who lost; those of the last two rows leave the fate open.
SUFFERED: tuple[tuple[Fate, str], ...] = (
    *NOMINAL,
    (Fate.LOST, r"lost|losing|[Ll]oss(?:es)?\s+of"),
    (
        Fate.UNSPECIFIED,
        (
            r"(?:[Cc]asualties|[Ll]osses)(?:\s+of|\s*:|\s+(?:were|was|are)|\s+amount(?:ed|ing)\s+to|\s+total(?:led|ed|ling|ing)?"
            r"|\s+came\s+to|\s+numbered|\s+stood\s+at|\s+estimated\s+at|\s+included|\s+including)"
        ),
    ),
)
INFLICTING = "|".join(words for _, words in INFLICTED)
SUFFERING = "|".join(words for _, words in SUFFERED)

# A sentence without any of the words above tells of no loss.
LOSS_WORDS = word_set(
    """
    Casualties K KIA Loss Losses M MIA POW POWs W WIA abandoned burned burnt captive captured capturing
    Capture Death Deaths Destruction Downing Killing Sinking burning capture destruction
    casualties casualty damaged damaging dead death deaths destroyed destroying died disabled disabling
    downed downing drowned executed fatalities fatality imprisoned injured injuries injuring interned killed
    killing knocked knocking losing loss losses lost massacred missing perished prisoner prisoners sank
    scuttled shooting shot sinking slain sunk surrendered wounded wounding wrecked written
    """
)

_FATE = "|".join(rf"(?:{words})" for _, words in FATES)
FATE = re.compile(rf"{WORD_START}(?:{_FATE})\b")
# States that join a fate and leave it open: "wounded and sick".
_STATE = rf"(?:{_FATE}|sick|ill|deserted|disabled|presumed\s+(?:dead|killed)|abandoned)"
_JOINT = r"\s*(?:/|,\s*(?:(?:and|or)\b)?|\band/or\b|\bor\b|\band\b|&|\+)\s*"
# What may stand between what is lost and its fate, and each state joined to that.
_LINKING = re.compile(
    r"[\s:]*(?:(?:in\s+(?:total|all)|altogether|alone|overall)\s+)?(?P<passive>(?:were|was|are|is|had\s+been|have\s+been|has\s+been|being|been|lay|confirmed|reported|either|also|posted|(?:had|have|has)(?=\s+(?:died|drowned|perished|surrendered)\b))\s+)*+(?:[a-z]+ly\s+)?"
)
_JOINED = re.compile(rf"(?:{_JOINT}(?:[a-z]+ly\s+)?{_STATE}\b(?!\s+(?:\d|an?\b|the\b)))*")
BEFORE = re.compile(
    rf"\b(?:(?P<inflicted>{INFLICTING})|(?P<suffered>{SUFFERING}))\b[\s:]*(?:(?:the|another|an\s+additional|a\s+further|a\s+total\s+of)\s+)?$"
)
VERB = re.compile(rf"{WORD_START}(?:{INFLICTING}|{SUFFERING})\b")
_TABLE = (*FATES, *INFLICTED, *SUFFERED)
# All the words for one fate in one group, so that a match tells which it is.
_KNOWN = re.compile(
    "|".join(
        f"(?P<{fate.name}>{'|'.join(words for each, words in _TABLE if each is fate)})"
        for fate in dict.fromkeys(fate for fate, _ in FATES)
    )
)
_STATES = re.compile(rf"\b{_STATE}\b")


class Befallen(NamedTuple):
    """The words for a fate behind what it befell, where they end, and whether it is a passive verb."""

    fates: str
    end: int
    passive: bool


def behind(text: str, position: int) -> Befallen | None:
    """Return the fate that stands at an offset; several joined are one that the source leaves open."""
    linking = _LINKING.match(text, position)
    fate = FATE.match(text, linking.end()) if linking else None
    joined = _JOINED.match(text, fate.end()) if fate else None
    if linking is None or fate is None or joined is None:
        return None
    return Befallen(text[fate.start() : joined.end()], joined.end(), linking["passive"] is not None)


def fate_of(words: str) -> Fate:
    """Return the fate that some words name, ``unspecified`` where they name several."""
    found = {_single(word) for word in _STATES.findall(words)} or {_single(words)}
    return found.pop() if len(found) == 1 else Fate.UNSPECIFIED


def _single(words: str) -> Fate:
    known = _KNOWN.fullmatch(words)
    return Fate[known.lastgroup] if known is not None and known.lastgroup else Fate.UNSPECIFIED
