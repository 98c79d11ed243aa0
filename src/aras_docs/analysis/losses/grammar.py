"""The grammar of losses: counts with what they count and what became of it, in lists or sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import regex

from aras_docs.analysis.language.names import STARTERS, WORD
from aras_docs.analysis.language.numerals import SPELT
from aras_docs.analysis.losses.belongings import EQUIPMENT, PEOPLE, core, fits, is_equipment
from aras_docs.analysis.losses.counts import SINGLE, Count, counts, single
from aras_docs.analysis.losses.ellipsis import behind_apposition, owner_alone, taking
from aras_docs.analysis.losses.fates import (
    BEFORE,
    FATE,
    NOUNS_OF_FATE,
    THING_FATES,
    VERB,
    Befallen,
    behind,
    fate_of,
)
from aras_docs.facts import Fate

# Where the name of what is counted ends.
STOP = re.compile(
    r"[,;:()\[\]{]|\.(?=\s|$)|\s(?:were|was|are|is|had|have|has|in|at|from|on|during|by|for|as|which|who|that|near|of(?!\s+the\s+line\b)"
    r"|to|with|while|but|including|after|before|when|out|around|against|along|across|into|over|than|since|according|per|so"
    r"|because|although|though|until|under|through|due|only|whose|where|he|she|they|it|then|did|would|could"
    r"|and\s+(?:took|forced|drove|left|put|sent|made|held|seized|routed|repell?ed|repulsed|retook|withdrew|fled|retreated))\b"
)
# What joins the items of one list, and what joins a loss to the one that came with it.
LINK = re.compile(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:another\s+|a\s+further\s+)?")
ALONGSIDE = re.compile(r",?\s+with\s+(?:another\s+|a\s+further\s+)?")
OTHERS = re.compile(r"\b(?:and|or|another|others)\b")
CONJUNCTION = re.compile(r"(?:\s+and|\s*&|\s+with)\s*$")
OBJECT = re.compile(
    rf"\s+(?:the|an?|his|its|their|about|at\s+least|around|over|some|several|many|{SPELT})\b|\s+[\d~]"
)
# A fate that describes those who are there: "nine wounded soldiers", "two captured tanks".
NATIONS = regex.compile(r"\s+(?:\p{Lu}[\p{L}-]+\s+){0,2}")
INHABITANTS = regex.compile(r"\s+\p{Lu}\p{L}+(?:s|ese|ish|ch)\b")
# "27 of the 90 tanks", and the count of a whole of which only a part was lost ("out of 115 bombers").
PARTITIVE = re.compile(
    rf"\s+(?:out\s+)?of\s+(?:the|its|their|his|her|those|these|[^\W\d_a-z]\w+['’]s?)\s+(?:(?:\d[\d,]*+|{SPELT})\s+)?"
)
WHOLE = re.compile(
    r"(?:(?:^|[.;,]\s+)[Oo]f|\b[Oo]ut\s+of|(?<!\b[Ll]oss\s)(?<!\b[Ll]osses\s)\bof\s+(?:the|its|their|his))\s+(?:(?:the|its|their|his|an?|all|est\.|estimated|some|about)\s+){0,2}$"
)
# A figure that names what stands before it: "No. 266 Squadron", "Hill 609", "Bf 109".
NUMBERED = re.compile(
    r"\b(?:Nos?|Type|Mark|Mk|Squadron|Hill|Point|Height|Group|Army|Division|Regiment|Route|Highway|Section|Company|Battery"
    r"|Convoy|Flight|Panzer|Task\s+Force|aged?|numbers?)\.?\s+$"
)
INITIALS = regex.compile(r"\b(?P<letters>\p{Lu}\p{L}{0,2}|\p{Lu}{4})\.?\s+$")
NOBODY = re.compile(r"\b(?:[Nn]o|not|any|every|each|which|the\s+(?:only|other|first|last))\s$")
# Those already spoken of: "the 243 prisoners there".
DEFINITE = re.compile(r"\b(?:the|these|those|his|her|its|their)\s+$", re.IGNORECASE)
# Wounded and prisoners of whom something else is told than that they became so.
MOVED = re.compile(
    r"\s+(?:were|was|had\s+been)\s+(?:evacuated|treated|flown|carried|moved|transported|freed|released|exchanged)\b"
)
NOUNS = re.compile(r"(?:prisoners?(?:\s+of\s+war)?|POWs?|wounded|injured|dead|missing)")
# A figure that is part of the one before, or of something else: "2,000 men, including 30 officers".
INCLUDING = re.compile(r"\b(?:including|among\s+them|of\s+(?:whom|which))\s+(?:[a-z]+\s+)?$")
# Between two verbs of one subject: "destroyed 4 guns, and captured 2".
COORDINATED = re.compile(r"[\s,]*(?:(?:and|then|also|but|while|as\s+well\s+as)\b\s*){0,2}")
ARTICLE = re.compile(r"(?:and|,)(?<!\wand)(?=\s+an?\s)")
REACH = 30
LONGEST_ITEM = 60


class Verb(NamedTuple):
    """What governs a list of losses: a verb or noun with its fate; ``inflicted`` if its subject did not lose.

    ``start`` is its offset, ``first`` that of the first verb with the same subject; a ``noun`` has none.
    """

    start: int
    first: int
    fate: Fate
    words: str
    inflicted: bool
    noun: bool = False


class Loss(NamedTuple):
    """A count with the words for what was lost, its fate, what governs it, and where the words stand.

    ``fate`` is None where the text names none; ``linked`` tells that it goes on with the list of the one
    before, ``part`` that it is included in another figure, ``elided`` that it counts the same as before.
    ``owner`` names who lost it where that stands between the two.
    """

    counted: Count
    item: str
    fate: Fate | None
    fate_words: str
    verb: Verb | None
    start: int
    end: int
    linked: bool = False
    part: bool = False
    elided: bool = False
    owner: str = ""


def losses(text: str) -> list[Loss]:
    """Return the losses of a text in order; a fate holds for all the items of its list."""
    found: list[Loss] = []
    known = [each for each in _counted(text) if not _is_no_count(text, each)]
    for index, count in enumerate(known):
        if not found or count.start >= found[-1].end:
            found.extend(_of_count(text, count, known[index + 1 : index + 3], found[-1] if found else None))
    return _carried_back(found)


def _counted(text: str) -> list[Count]:
    """Return the counts of a text, with those that articles make ("downed an aircraft and a tank")."""
    found = counts(text)
    if SINGLE.search(text):
        before = (*VERB.finditer(text), *ARTICLE.finditer(text))
        found += [each for each in (single(text, match.end()) for match in before) if each is not None]
    return sorted(found, key=lambda each: (each.start, -each.end))


def _is_no_count(text: str, count: Count) -> bool:
    before = max(0, count.start - REACH)
    # All of its forms hold an "of", and few counts have any before them.
    if text.find("f", before, count.start) >= 0 and WHOLE.search(text, before, count.start):
        return True
    if text[count.start].isdigit():
        return _is_designated(text, before, count.start)
    if count.low != 1:
        return False
    own = count.start + len("only ") if (count.qualifier or "").startswith("only") else count.start
    return NOBODY.search(text, before, own) is not None


def _is_designated(text: str, before: int, start: int) -> bool:
    if NUMBERED.search(text, before, start):
        return True
    initials = INITIALS.search(text, before, start)
    return initials is not None and initials["letters"] not in STARTERS


def _of_count(text: str, count: Count, following: list[Count], previous: Loss | None) -> Iterator[Loss]:
    gapped = _gapped(text, count, previous)
    if gapped is not None:
        yield gapped
        return
    partitive = PARTITIVE.match(text, count.end)
    begin = partitive.end() if partitive else count.end
    limit = next((each.start for each in following if each.start >= begin), len(text))
    start, end, stop = _extent(text, begin, max(limit, begin))
    linked = previous is not None and LINK.fullmatch(text, previous.end, count.start) is not None
    verb = _verb(text, count.start, previous) or (previous.verb if previous and linked else None)
    item = " ".join(text[start:end].split())
    part = INCLUDING.search(text, max(0, count.start - REACH), count.start) is not None
    loss = Loss(count, item, None, "", verb, count.start, end, linked, part)
    told = _befallen(text, end, item) or (behind_apposition(text, end) if item else None)
    if told is None and not OTHERS.search(text, end, stop):
        told = _befallen(text, stop, item)
    if told is not None and fits(item, fate_of(told.fates)):
        words = told.fates
        linked = linked or (
            previous is not None and ALONGSIDE.fullmatch(text, previous.end, count.start) is not None
        )
        loss = loss._replace(
            fate=fate_of(words), fate_words=" ".join(words.split()), end=told.end, linked=linked
        )
        yield _named(loss, previous)
    else:
        yield from _shared(_governed(_taken_along(text, loss, previous)))


def _gapped(text: str, count: Count, previous: Loss | None) -> Loss | None:
    """Return the same loss of another, where a count stands alone behind its name, else None."""
    if previous is None or previous.verb is None or previous.verb.noun or previous.fate is None:
        return None
    owner = owner_alone(text, previous.end, count.start, count.end)
    if owner is None:
        return None
    return previous._replace(counted=count, start=count.start, end=count.end, linked=False, owner=owner)


def _taken_along(text: str, loss: Loss, previous: Loss | None) -> Loss:
    """Return a loss as captured if prisoners taken stand before it ("taking 300 prisoners and 12 guns")."""
    if loss.verb is not None or previous is None or not loss.linked or "prisoner" not in previous.fate_words:
        return loss
    taken = taking(text, previous.start)
    verb = None if taken is None else Verb(taken, taken, Fate.CAPTURED, "captured", inflicted=True)
    return loss._replace(verb=verb) if verb and is_equipment(loss.item, Fate.CAPTURED) else loss


def _extent(text: str, begin: int, limit: int) -> tuple[int, int, int]:
    """Return where the name of what is counted begins and ends, and where the words around it end."""
    bound = min(begin + LONGEST_ITEM, limit)
    found = (each.search(text, begin, bound) for each in (STOP, FATE, VERB))
    end = min([bound, *(each.start() for each in found if each is not None)])
    end = begin + len(text[begin:end].rstrip())
    conjunction = CONJUNCTION.search(text, begin, end)
    end = conjunction.start() if conjunction else end
    left, right = core(text[begin:end])
    return begin + left, begin + right, end


def _verb(text: str, position: int, previous: Loss | None) -> Verb | None:
    before = BEFORE.search(text, max(0, position - REACH), position)
    if before is None:
        return None
    words = before["inflicted"] or before["suffered"]
    start = before.start()
    goes_on = previous and previous.verb and COORDINATED.fullmatch(text, previous.end, start)
    first = previous.verb.first if previous and previous.verb and goes_on else start
    word, *more = words.lower().split()
    noun = bool(more) and word in NOUNS_OF_FATE
    return Verb(start, first, fate_of(words), word, before["inflicted"] is not None, noun)


def _befallen(text: str, position: int, item: str) -> Befallen | None:
    """Return the fate behind an item, unless it is a verb with an object ("two tanks destroyed a gun")."""
    told = behind(text, position)
    if told is None or told.passive:
        return told
    if not item and _is_there(text, position, told):
        return None
    return None if item and OBJECT.match(text, told.end) else told


def _is_there(text: str, position: int, told: Befallen) -> bool:
    """Return whether a fate only describes people or things ("nine wounded men", "the 243 prisoners")."""
    start = text.rfind(" ", 0, position) + 1
    if MOVED.match(text, told.end):
        return True
    known = NOUNS.fullmatch(told.fates) and DEFINITE.search(text, max(0, start - REACH), start)
    return bool(known) or _goes_on(text, told.end)


def _goes_on(text: str, position: int) -> bool:
    """Return whether a noun for people or things follows, with the nation before it or without."""
    nation = NATIONS.match(text, position)
    noun = nation is not None and (PEOPLE.match(text, nation.end()) or EQUIPMENT.match(text, nation.end()))
    return bool(noun) or INHABITANTS.match(text, position) is not None


def _governed(loss: Loss) -> Loss:
    """Return a loss with the fate of the verb before its list, where that can befall it."""
    if loss.verb is None or not fits(loss.item, loss.verb.fate):
        return loss
    return loss._replace(fate=loss.verb.fate, fate_words=loss.verb.words)


def _named(loss: Loss, previous: Loss | None) -> Loss:
    """Return a loss with the item before it where it names none itself ("12 tanks destroyed, 50 damaged")."""
    if loss.item or previous is None or not loss.linked or previous.fate is None:
        return loss
    things = is_equipment(previous.item, previous.fate)
    if things != (loss.fate in THING_FATES):
        return loss
    return loss._replace(item=previous.item if things else "", elided=True)


def _shared(loss: Loss) -> Iterator[Loss]:
    """Yield one loss per item where a quantity without number holds for several ("many tanks and IFVs")."""
    if not loss.counted.vague:
        yield loss
        return
    for name in loss.item.split(" and "):
        yield loss._replace(item=name)


def _carried_back(found: list[Loss]) -> list[Loss]:
    """Give the items of a list the fate that stands behind its last ("7 tanks and 2 guns were destroyed")."""
    result = list(found)
    for index in range(len(result) - 2, -1, -1):
        here, following = result[index], result[index + 1]
        if _is_open(here) and following.linked and following.fate and following.item:
            item = _completed(here.item, following)
            if fits(item, following.fate):
                fate, words = following.fate, following.fate_words
                result[index] = here._replace(item=item, fate=fate, fate_words=words)
    return result


def _is_open(loss: Loss) -> bool:
    """Return whether a loss has an item, and no fate but that of a noun before its list ("losses were")."""
    general = loss.verb is not None and loss.fate is Fate.UNSPECIFIED and loss.fate_words == loss.verb.words
    return bool(loss.item) and (loss.fate is None or general) and not loss.part


def _completed(item: str, following: Loss) -> str:
    """Return an item with the noun that it shares with the next ("sixty German and ten British aircraft")."""
    alone = WORD.fullmatch(item) and following.fate and is_equipment(following.item, following.fate)
    return f"{item} {following.item.split()[-1]}" if alone else item
