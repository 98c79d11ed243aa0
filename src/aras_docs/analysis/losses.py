"""The grammar of losses: counts with what they count and what became of it, in lists or sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex

from aras_docs.analysis.counts import Count, counts, single
from aras_docs.analysis.fates import BEFORE, BEHIND, FATE, VERB, fate_of
from aras_docs.analysis.numerals import SPELT
from aras_docs.facts import Fate

# Where the name of what is counted ends.
STOP = regex.compile(
    rf"[,;:()\[\]{{]|\.(?=\s|$)|\s(?:were|was|are|is|had|have|has|in|at|from|on|during|by|for|as|which|who|that|near|of"
    rf"|to|with|while|but|including|after|before|when|out|around|against|along|across|into|over|than|since)\b|\s+(?=(?:{FATE.pattern}))|$"
)
# What joins the items of one list.
LINK = regex.compile(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)")
CONJUNCTION = regex.compile(r"(?:\s+and|\s*&)\s*$")
OBJECT = regex.compile(
    rf"\s+(?:the|an?|his|its|their|about|at\s+least|around|over|some|several|many|{SPELT})\b|\s+[\d~]"
)
LONGEST_ITEM = 60


@dataclass(frozen=True, slots=True)
class Loss:
    """A count with the words for what was lost, its fate, and where the words stand.

    ``verb`` is the offset of the verb whose object this is, None where the fate stands behind. ``fate``
    is None where the text names none.
    """

    count: Count
    item: str
    fate: Fate | None
    fate_words: str
    verb: int | None
    start: int
    end: int


def losses(text: str) -> list[Loss]:
    """Return the losses of a text in order; a fate holds for all the items of its list."""
    found: list[Loss] = []
    known = sorted([*counts(text), *_singles(text)], key=lambda each: each.start)
    for index, count in enumerate(known):
        limit = known[index + 1].start if index + 1 < len(known) else len(text)
        if not found or count.start >= found[-1].end:
            found.extend(_of_count(text, count, limit, found[-1] if found else None))
    return _carried_back(text, found)


def _singles(text: str) -> Iterator[Count]:
    """Yield the counts of one that stand behind a verb of loss ("downed an aircraft")."""
    for verb in VERB.finditer(text):
        count = single(text, verb.end())
        if count is not None:
            yield count


def _of_count(text: str, count: Count, limit: int, previous: Loss | None) -> Iterator[Loss]:
    limit = max(limit, count.end)
    stop = STOP.search(text, count.end, min(count.end + LONGEST_ITEM, limit))
    end = stop.start() if stop else limit if limit - count.end <= LONGEST_ITEM else count.end
    item = text[count.end : end]
    conjunction = CONJUNCTION.search(item)
    end -= len(conjunction.group()) if conjunction else 0
    behind = _befallen(text, end)
    loss = Loss(count, " ".join(text[count.end : end].split()), None, "", None, count.start, end)
    if behind:
        words = behind["fates"]
        yield replace(loss, fate=fate_of(words), fate_words=" ".join(words.split()), end=behind.end())
    else:
        yield from _shared(_governed(text, loss, previous))


def _befallen(text: str, position: int) -> regex.Match[str] | None:
    """Return the fate behind an item, unless it is a verb with an object ("two tanks destroyed a gun")."""
    behind = BEHIND.match(text, position)
    acts = behind is not None and not behind["passive"] and OBJECT.match(text, behind.end())
    return None if acts else behind


def _governed(text: str, loss: Loss, previous: Loss | None) -> Loss:
    """Return a loss with the fate of the verb right before it, or of the list that it goes on with."""
    before = BEFORE.search(text, max(0, loss.start - 30), loss.start)
    if before:
        words = before["fate"]
        return replace(loss, fate=fate_of(words), fate_words=words, verb=before.start())
    if previous is not None and previous.verb is not None and LINK.fullmatch(text, previous.end, loss.start):
        return replace(loss, fate=previous.fate, fate_words=previous.fate_words, verb=previous.verb)
    return loss


def _shared(loss: Loss) -> Iterator[Loss]:
    """Yield one loss per item where a quantity without number holds for several ("many tanks and IFVs")."""
    names = loss.item.split(" and ") if loss.count.vague else [loss.item]
    for name in names:
        yield replace(loss, item=name)


def _carried_back(text: str, found: list[Loss]) -> list[Loss]:
    """Give the items of a list the fate that stands behind its last ("7 tanks and 2 guns were destroyed")."""
    result = list(found)
    for index in range(len(result) - 2, -1, -1):
        here, following = result[index], result[index + 1]
        if here.fate is None and following.verb is None and LINK.fullmatch(text, here.end, following.start):
            result[index] = replace(here, fate=following.fate, fate_words=following.fate_words)
    return result
