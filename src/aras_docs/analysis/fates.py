"""What is lost and how: the words for people, equipment and fates."""

from __future__ import annotations

import regex

from aras_docs.facts import Category, Fate

# The words for each fate, longest first where one begins another.
FATES: tuple[tuple[Fate, str], ...] = (
    (
        Fate.CAPTURED,
        r"taken\s+prisoners?|prisoners?(?:\s+of\s+war|\s+taken)?|POWs?|captured|surrendered|imprisoned|interned",
    ),
    (Fate.KILLED, r"killed(?:\s+in\s+action)?|dead|died|deaths?|fatalit(?:y|ies)|KIA|slain|executed"),
    (Fate.WOUNDED, r"wounded(?:\s+in\s+action)?|injured|injuries|WIA"),
    (Fate.MISSING, r"missing(?:\s+in\s+action)?|MIA"),
    (Fate.DOWNED, r"shot\s+down|downed"),
    (Fate.DESTROYED, r"destroyed|knocked\s+out|written\s+off|burn(?:t|ed)\s+out"),
    (Fate.DAMAGED, r"damaged|disabled"),
    (Fate.SUNK, r"sunk|sank|scuttled"),
    (Fate.LOST, r"lost"),
    (Fate.UNSPECIFIED, r"casualties|casualty|losses"),
)
HUMAN_FATES = frozenset({Fate.KILLED, Fate.WOUNDED, Fate.MISSING})
# Verbs whose object is what was lost; "killed 40 soldiers".
ACTIVE = (
    r"killed|wounded|injured|captured|destroyed|damaged|downed|shot\s+down|sank|sunk|knocked\s+out|lost"
    r"|disabled"
)

PEOPLE = regex.compile(
    r"\b(?:men|people|persons?|soldiers?|servicemen|serviceman|servicewomen|troops|personnel|officers?|NCOs?|enlisted|sailors?"
    r"|airmen|pilots?|crew(?:men)?|marines?|paratroopers?|militants?|insurgents?|rebels?|guerrillas?|partisans?|combatants?"
    r"|policemen|civilians?|residents|villagers|women|children|inhabitants|refugees|journalists?|volunteers?|recruits?"
    r"|medics?|infantry|cavalrymen|combat\s+deaths|military)\b|^(?:more|others?)$"
)
# A people by its name ("35 Canadians were killed").
DEMONYM = regex.compile(r"\p{Lu}\p{L}+(?:s|ese|ish|ch)")
FIGHTERS = regex.compile(r"\bfighters\b")
ELIDED = regex.compile(r"(?:more|others?)\b")
CIVIL = regex.compile(
    r"\bcivil(?:ian|ians)\b|\bresidents\b|\bvillagers\b|\bjournalists?\b|\bchildren\b", regex.IGNORECASE
)
MILITARY = regex.compile(
    r"\bmilitary\b|\bsoldiers?\b|\bservice(?:men|man|women)\b|\btroops\b|\bofficers?\b|\bsailors?\b|\bairmen\b",
    regex.IGNORECASE,
)
EQUIPMENT = regex.compile(
    r"\b(?:tanks?|vehicles?|trucks?|lorries|cars?|jeeps?|carriers?|APCs?|IFVs?|AFVs?|SPGs?|MRLS?s?|aircraft|airplanes?|aeroplanes?"
    r"|planes?|warplanes?|jets?|fighters?|bombers?|helicopters?|gliders?|UAVs?|UCAVs?|drones?|guns?|howitzers?|mortars?|cannons?"
    r"|artillery(?:\s+pieces)?|launchers?|missiles?|systems?|radars?|ships?|warships?|vessels?|boats?|U-boats|submarines?"
    r"|destroyers?|cruisers?|battleships?|frigates?|corvettes?|minesweepers?|transports?|torpedo\s+boats|trawlers?|barges?"
    r"|locomotives?|trains?|rifles|MGs?|Spitfires?|Hurricanes?)\b"
)
# A model designation holds a figure: BM-21, T-72, Mi-24, Tor-M2.
MODEL = regex.compile(r"\b\p{Lu}[\p{L}]*-?\p{Lu}*\d+\w*")

_FATE = "|".join(rf"(?:{words})" for _, words in FATES)
FATE = regex.compile(rf"\b(?:{_FATE})\b")
# A fate right behind what it befell; several joined are one that the source leaves open.
BEHIND = regex.compile(
    rf"[\s:]*(?P<passive>(?:were|was|are|is|had\s+been|have\s+been|has\s+been|being|been|confirmed|reported|either|also)\s+)*+(?:[a-z]+ly\s+)?"
    rf"(?P<fates>\b(?:{_FATE})\b(?:\s*(?:/|,|\bor\b|\band\b|\band/or\b)\s*(?:{_FATE})\b)*)"
)
BEFORE = regex.compile(rf"\b(?P<fate>{ACTIVE})\b\s*:?\s*$")
VERB = regex.compile(rf"\b(?:{ACTIVE})\b")
_EACH = tuple((fate, regex.compile(words)) for fate, words in FATES)


def fate_of(words: str) -> Fate:
    """Return the fate that some words name, ``unspecified`` where they name several."""
    found = {
        next((fate for fate, each in _EACH if each.fullmatch(word)), Fate.UNSPECIFIED)
        for word in FATE.findall(words)
    }
    return found.pop() if len(found) == 1 else Fate.UNSPECIFIED


def is_equipment(item: str, fate: Fate) -> bool:
    """Return whether an item is equipment; fighters that were killed or wounded are people."""
    if MODEL.search(item):
        return True
    if FIGHTERS.search(item) and fate in HUMAN_FATES:
        return False
    return EQUIPMENT.search(item) is not None and not PEOPLE.search(item)


def is_people(item: str, fate: Fate) -> bool:
    """Return whether an item, or where none is named its fate, is that of people."""
    if not item:
        return fate in HUMAN_FATES or fate in {Fate.CAPTURED, Fate.UNSPECIFIED}
    return PEOPLE.search(item) is not None or (fate in HUMAN_FATES and not is_equipment(item, fate))


def is_named(item: str, fate: Fate) -> bool:
    """Return whether the words of an item themselves say that it is people or equipment."""
    return (
        not item
        or PEOPLE.search(item) is not None
        or DEMONYM.fullmatch(item) is not None
        or is_equipment(item, fate)
    )


def category_of(item: str, fate: Fate, context: str, people: Category) -> Category:
    """Return who or what was lost; ``people`` is the category of people whom no word describes."""
    if is_equipment(item, fate):
        return Category.EQUIPMENT
    if CIVIL.search(item) or CIVIL.search(context):
        return Category.CIVILIAN
    if MILITARY.search(item) or MILITARY.search(context):
        return Category.MILITARY
    return people if is_people(item, fate) else Category.UNSPECIFIED
