"""What can be lost: the words for people, soldiers and civilians, and for equipment of every age."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import regex

from aras_docs.analysis.language.letters import WORD_START
from aras_docs.analysis.losses.fates import HUMAN_FATES, THING_FATES
from aras_docs.facts import Category, Fate

PEOPLE = re.compile(
    rf"{WORD_START}(?:men|men-at-arms|people|persons?|soldiers?|servicem[ae]n|servicewom[ae]n|troops|troopers|personnel|officers?|NCOs?"
    r"|commanders?|generals?|admirals?|enlisted|sailors?|seam[ae]n|airm[ae]n|pilots?|aircrews?|crews?|crewm[ae]n|crewmembers?"
    r"|crew\s+members?|marines?|commandos|paratroop(?:er)?s?|militants?|militiam[ae]n|insurgents?|rebels?|guerrillas?|partisans?"
    r"|combatants?|separatists?|loyalists?|jihadists?|defenders?|attackers|terrorists?|mercenaries|conscripts|police(?:m[ae]n)?|gendarmes?|civilians?|residents|villagers|wom[ae]n"
    r"|children|inhabitants|refugees|journalists?|reporters?|bystanders|passengers|hostages|peacekeepers?|volunteers?|recruits?"
    r"|medics?|infantry(?:m[ae]n)?|riflem[ae]n|cavalry(?:m[ae]n)?|horsem[ae]n|knights|archers|warriors|grenadiers|hussars"
    r"|dragoons|gunners|tankers(?=\s+killed)|combat\s+deaths|legionaries|nobles|tribesmen|followers|effectives|military)\b"
    r"|^(?:more|others?)$",
    re.IGNORECASE,
)
# A people by its name ("35 Canadians were killed").
DEMONYM = regex.compile(r"\p{Lu}\p{L}+(?:s|ese|ish|ch)")
FIGHTERS = re.compile(r"\bfighters$")
ANIMALS = re.compile(
    r"\b(?:horses?|elephants?|camels?|mules?|oxen|cattle|dogs?|pack\s+animals)$", re.IGNORECASE
)
ELIDED = re.compile(r"(?:more|others?)\b")
CIVIL = re.compile(
    r"\bcivil(?:ian|ians)\b|\bresidents\b|\bvillagers\b|\bjournalists?\b|\bchildren\b", re.IGNORECASE
)
MILITARY = re.compile(
    r"\bmilitary\b|\bsoldiers?\b|\bservice(?:men|man|women)\b|\btroops\b|(?<!police\s)(?<!customs\s)\bofficers?\b|\bsailors?\b|\bair(?:men|crews?)\b"
    r"|\bpilots?\b|\bPOWs?\b|\bprisoners?\s+of\s+war\b|\b[KWM]IA\b|\bin\s+action\b|\bcrew(?:men)?\b",
    re.IGNORECASE,
)
EQUIPMENT = re.compile(
    rf"{WORD_START}(?:(?:[^\W\d_]+-?)?(?:ships?|boats?|planes?|craft|vehicles?|carriers?)|tanks?|tankettes?|tankers?|tank\s+destroyers?"
    r"|trucks?|lorr(?:y|ies)|cars?|jeeps?|half-?tracks?|tractors?|motorcycles?|bulldozers?|ambulances?|Humvees?|technicals?"
    r"|A[FP][CV]s?|IFVs?|SPGs?|MRLS?s?|MBTs?|MRAPs?|jets?|fighters?|bombers?|fighter-bombers?|interceptors?|trainers?|transporters?"
    r"|helicopters?|choppers?|gliders?|UAVs?|UCAVs?|drones?|balloons?|guns?|howitzers?|mortars?|cannons?|machine-?guns?|StuGs?"
    r"|artillery(?:\s+pieces?)?|field\s+pieces|pieces\s+of\s+artillery|launchers?|missiles?|rockets|batteries|systems?|radars?|vessels?"
    r"|submarines?|destroyers?|cruisers?|frigates?|corvettes?|sloops?|minesweepers?|minelayers?|trawlers?|transports?|barges?"
    r"|merchantm[ae]n|steamers?|freighters?|colliers?|oilers?|whalers?|tugs?|schooners?|galleys|galleons?|brigs?|dhows|junks?"
    r"|ferr(?:y|ies)|triremes?|ships?\s+of\s+the\s+line|men-of-war|MTBs?|MGBs?|PT\s+boats?|LS[TM]s?|LC[TIM]s?|dreadnoughts?"
    r"|chariots?|locomotives?|trains?|wagons?|carts?|rifles|muskets|MGs?|launches|Spitfires?|Hurricanes?|Panthers?|Tigers?|Shermans?|Panzers)\b",
    re.IGNORECASE,
)
# A model designation holds a figure: BM-21, T-72, Mi-24, Tor-M2, Bf 109, Ju 52s, SM.82.
MODEL = regex.compile(r"\b\p{Lu}(?:[\p{L}]*-?\p{Lu}*|\p{L}{0,2}[\s.])\d+\w*")
# What an item can't go on with behind its noun: verbs, but not those that describe a kind of weapon.
DESCRIBING = (
    r"(?:armou?red|motori[sz]ed|mechani[sz]ed|towed|tracked|(?:un)?armed|landing|training"
    r"|[^\W\d_]+-[^\W\d_]+)"
)
GAP = re.compile(
    rf"[\s/&,-]*(?:(?:and|or)\s+)?(?:(?:{DESCRIBING}|[^\W\d_]+(?<!ed)(?<!ing))[\s-]+){{0,2}}?(?:and|or)?\s*"
)
# Words before the noun that are no part of a name, and what counts without being lost.
LEADING = re.compile(
    r"\s*(?:(?:single|more|further|additional|another|second|third|fourth|fifth|sixth|of\s+(?:the|its|their|his))\s+)+(?=\S)"
)
FOLLOWING = re.compile(r"\s+(?!(?:and|or|nor|plus|all|both|each|while|the|its|their|his)\b)(?:[^\W\d_]|-)+")
PLURALS = ("s", "men", "people")
VERBAL = (
    "ed",
    "ing",
    "ly",
    "sunk",
    "lost",
    "total",
    "down",
    "each",
    "flown",
    "sent",
    "hit",
    "held",
    "left",
    "shot",
    "gone",
)
SPARED = re.compile(
    r"\b(?:liberated|released|rescued|freed|escaped|evacuated|returned|survived|survivors?|deployed|landed|repelled|saved)\b"
)


class Noun(NamedTuple):
    """Where a noun stands in an item."""

    start: int
    end: int


@lru_cache(maxsize=256)  # "Men" and "tanks" come again and again.
def core(item: str) -> tuple[int, int]:
    """Return where the name of an item begins and ends: up to its noun, unless that only describes another.

    "more tanks sent forward" is "tanks"; "aircraft factories" and "gun emplacement" are left whole.
    """
    leading = LEADING.match(item)
    start = leading.end() if leading else len(item) - len(item.lstrip())
    last = _last_noun(item, start)
    if last is None or (last.end < len(item) and not _ends(item[last.start : last.end], item[last.end :])):
        return start, max(start, len(item.rstrip()))
    return start, last.end


def _ends(noun: str, rest: str) -> bool:
    """Return whether a name ends with a noun: it is a plural, or what follows is a verb or no word."""
    following = FOLLOWING.match(rest)
    return following is None or noun.endswith(PLURALS) or following.group().endswith(VERBAL)


def _last_noun(item: str, start: int) -> Noun | None:
    """Return the last noun of the first run of nouns in an item."""
    last: Noun | None = None
    nouns = (each for pattern in (EQUIPMENT, PEOPLE, MODEL) for each in pattern.finditer(item, start))
    for noun in sorted(Noun(*each.span()) for each in nouns):
        if last is not None and noun.start > last.end and not GAP.fullmatch(item, last.end, noun.start):
            break
        last = noun
    return last


def is_equipment(item: str, fate: Fate) -> bool:
    """Return whether an item is equipment, as its last noun tells; fighters that were killed are people."""
    if FIGHTERS.search(item) and fate in HUMAN_FATES:
        return False
    if _ends_in_people(item):
        return False
    return _ends_in_equipment(item) or MODEL.search(item) is not None


@lru_cache(maxsize=256)  # Several questions about one loss come down to this.
def _ends_in_people(item: str) -> bool:
    return _ends_with(PEOPLE, item)


@lru_cache(maxsize=256)
def _ends_in_equipment(item: str) -> bool:
    return _ends_with(EQUIPMENT, item)


def _ends_with(nouns: re.Pattern[str], item: str) -> bool:
    return any(noun.end() == len(item) for noun in nouns.finditer(item))


def is_people(item: str, fate: Fate) -> bool:
    """Return whether an item, or where none is named its fate, is that of people."""
    if not item:
        return fate not in THING_FATES and fate is not Fate.LOST
    if is_equipment(item, fate) or ANIMALS.search(item):
        return False
    return _ends_in_people(item) or fate in HUMAN_FATES


def is_named(item: str, fate: Fate) -> bool:
    """Return whether the words of an item themselves say that it is people or equipment."""
    return (
        not item or _ends_in_people(item) or DEMONYM.fullmatch(item) is not None or is_equipment(item, fate)
    )


def fits(item: str, fate: Fate) -> bool:
    """Return whether a fate can befall an item: no man is sunk, and no gun killed."""
    if ELIDED.fullmatch(item):
        return True
    if fate in HUMAN_FATES:
        return not is_equipment(item, fate)
    return fate not in THING_FATES or not item or PEOPLE.search(item) is None or is_equipment(item, fate)


def category_of(item: str, fate: Fate, context: str, people: Category) -> Category:
    """Return who or what was lost; ``people`` is the category of people whom no word describes."""
    if is_equipment(item, fate):
        return Category.EQUIPMENT
    for words in (item, context):
        civil, military = CIVIL.search(words), MILITARY.search(words)
        if civil or military:
            return Category.UNSPECIFIED if civil and military else _one(civil=bool(civil))
    return people if is_people(item, fate) else Category.UNSPECIFIED


def _one(*, civil: bool) -> Category:
    return Category.CIVILIAN if civil else Category.MILITARY
