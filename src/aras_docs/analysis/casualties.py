"""Losses by side and kind, from the infobox and from the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import regex

from aras_docs.analysis.clauses import Clause
from aras_docs.analysis.fates import (
    CIVIL,
    ELIDED,
    FATE,
    MILITARY,
    category_of,
    is_equipment,
    is_named,
    is_people,
)
from aras_docs.analysis.losses import Loss, losses
from aras_docs.analysis.names import WORD
from aras_docs.analysis.phases import Phase
from aras_docs.analysis.responses import covers
from aras_docs.analysis.sides import Sides
from aras_docs.analysis.temporal.recogniser import recognise
from aras_docs.article import Article, Field, Item
from aras_docs.facts import Casualty, Category, Event, Fate, Moment, Provenance

# Infobox words for losses without a number; kept verbatim as the qualifier.
UNSTATED = regex.compile(
    r"(?:unknown|unspecified|undisclosed|not\s+(?:known|stated|disclosed|specified|reported)|classified|unclear|uncertain"
    r"|none|nil|no\s+(?:losses|casualties)|(?:very\s+)?(?:heavy|light|minimal|minor|moderate|severe|significant|high|low|few|many|negligible)"
    r"(?:\s+(?:casualties|losses))?|\?+)(?:\s+(?:casualties|losses|killed|wounded|captured|number))?\.?",
    regex.IGNORECASE,
)
NONE = regex.compile(r"none|nil|no\s+(?:losses|casualties)", regex.IGNORECASE)
# A source that keeps its losses to itself.
SILENCE = regex.compile(
    r"(?:does(?:n['’]t|\s+not)|did(?:n['’]t|\s+not)|has(?:n['’]t|\s+not)|have(?:n['’]t|\s+not)|refused\s+to|declined\s+to)\s+(?:yet\s+)?"
    r"(?:disclosed?|released?|published?|revealed?|reported?|stated?)\b[^.;]{0,60}?\b(?:casualt(?:y|ies)|losses|deaths|casualty\s+figures)"
)
NOT_DISCLOSED = "not disclosed"
# Words that only go on from the item before ("2,900 killed", "wounded or captured").
CONTINUATION = regex.compile(
    r"(?:killed|wounded|captured|missing|dead|injured|or|and|/|\s)+", regex.IGNORECASE
)
BRACKETS = regex.compile(r"\([^()]{0,400}\)|\{\{.*|<[^<>]{0,200}>", regex.DOTALL)


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for all the losses of a field or clause unless their own words say otherwise."""

    side: int | None
    people: Category
    template: Casualty


def of_infobox(article: Article, sides: Sides) -> Iterator[Casualty]:
    """Yield the losses of the infobox's casualty fields, in the order of the infobox."""
    for field in article.infobox.fields if article.infobox else ():
        if field.name == "casualties":
            yield from _of_items(_whole(field.items), _setting(field), "", sides)


def of_prose(records: Iterable[tuple[Clause, Event | None]], sides: Sides) -> Iterator[Casualty]:
    """Yield the losses that the text tells of; background and aftermath tell of others."""
    for clause, event in records:
        if clause.tagged.passage.phase in {Phase.NARRATIVE, Phase.CASUALTIES}:
            yield from _of_clause(clause, event, sides)


def _setting(field: Field) -> Setting:
    side = None if field.across else field.side
    people = Category.UNSPECIFIED if side is None else Category.MILITARY
    return Setting(side, people, _template(field.raw, Provenance.INFOBOX, field, None))


def _template(text: str, provenance: Provenance, place: Field | Clause, event: Event | None) -> Casualty:
    return Casualty(
        side=None,
        category=Category.UNSPECIFIED,
        fate=Fate.UNSPECIFIED,
        item=None,
        low=None,
        high=None,
        qualifier=None,
        claimant=event.claimant if event else None,
        denials=(),
        as_of=_as_of(event),
        provenance=provenance,
        text=text,
        span=place.span,
    )


def _as_of(event: Event | None) -> Moment | None:
    return None if event is None or event.when.first is None else event.when


def _whole(items: tuple[Item, ...]) -> list[Item]:
    """Return the items with those that a comma tore apart put together ("killed, wounded or captured")."""
    result: list[Item] = []
    for item in items:
        if result and CONTINUATION.fullmatch(item.text) and not result[-1].children:
            last = result.pop()
            span = replace(last.span, end=item.span.end, last_line=item.span.last_line)
            result.append(replace(last, text=f"{last.text}, {item.text}", span=span))
        else:
            result.append(item)
    return result


def _of_items(items: Iterable[Item], setting: Setting, heading: str, sides: Sides) -> Iterator[Casualty]:
    for item in items:
        text = " ".join(item.text.split())
        found = list(_of_item(text, item, setting, heading, sides))
        yield from found
        under = text if text.endswith(":") or item.children else heading
        heading = text if text.endswith(":") else heading
        yield from _of_items(_whole(item.children), setting, under, sides)


def _of_item(text: str, item: Item, setting: Setting, heading: str, sides: Sides) -> Iterator[Casualty]:
    template = replace(setting.template, text=text, span=item.span, side=setting.side)
    if UNSTATED.fullmatch(text):
        zero = 0 if NONE.match(text) else None
        category = Category.CIVILIAN if CIVIL.search(heading) else setting.people
        yield replace(template, category=category, low=zero, high=zero, qualifier=text.rstrip(".").lower())
        return
    for loss in losses(_bare(text)):
        row = _row(loss, replace(setting, template=template), f"{heading} {text}", sides)
        yield row if setting.side is not None else replace(row, side=sides.of(text))


def _bare(text: str) -> str:
    """Return a text with dates, brackets and template residue blanked out, so that no offset moves."""
    return _blanked(text, [(each.start, each.end) for each in recognise(text) if not each.vague])


def _blanked(text: str, dates: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    position = 0
    for start, end in dates:
        parts += [text[position:start], ";" * (end - start)]
        position = end
    return BRACKETS.sub(lambda match: " " * len(match.group()), "".join([*parts, text[position:]]))


def _row(loss: Loss, setting: Setting, context: str, sides: Sides) -> Casualty:
    fate = loss.fate or Fate.UNSPECIFIED
    item = _without_nations(loss.item, sides)
    category = category_of(item, fate, context, setting.people)
    return replace(
        setting.template,
        category=category,
        fate=fate,
        item=_label(item, loss, fate),
        low=loss.count.low,
        high=loss.count.high,
        qualifier=loss.count.qualifier.lower() if loss.count.qualifier else None,
    )


def _label(item: str, loss: Loss, fate: Fate) -> str | None:
    """Return what was lost: equipment by its name, people only by a fate that is left open."""
    if is_people(item, fate):
        return loss.fate_words or None if fate is Fate.UNSPECIFIED else None
    return item or None


def _without_nations(item: str, sides: Sides) -> str:
    return " ".join(word for word in item.split() if not (WORD.fullmatch(word) and sides.of(word)))


def _of_clause(clause: Clause, event: Event | None, sides: Sides) -> Iterator[Casualty]:
    yield from _silence(clause, event, sides)
    if not FATE.search(clause.words):
        return
    bare = _blanked(
        clause.words, [(each.start - clause.start, each.end - clause.start) for each in clause.expressions]
    )
    template = _template(clause.text, Provenance.PROSE, clause, event)
    previous: Casualty | None = None
    for loss in losses(bare):
        if not _is_sure(loss):
            continue
        row = _row(loss, Setting(None, Category.UNSPECIFIED, template), loss.item, sides)
        row = replace(row, side=_suffering(loss, bare, sides))
        if previous is not None and ELIDED.match(loss.item):
            row = replace(row, side=previous.side, category=previous.category)
        previous = _denied(row, event)
        yield previous


def _is_sure(loss: Loss) -> bool:
    """Return whether a count in running text is of losses: it needs a fate, and people or equipment."""
    if loss.fate is None or (loss.fate is Fate.CAPTURED and not loss.item):
        return False
    return is_named(loss.item, loss.fate) and (
        is_people(loss.item, loss.fate) or is_equipment(loss.item, loss.fate)
    )


def _suffering(loss: Loss, words: str, sides: Sides) -> int | None:
    """Return the side that suffered a loss: named with it, else the opponent of whoever inflicted it."""
    named = sides.of(loss.item)
    if named is not None or loss.verb is None:
        return named
    before = reversed(WORD.findall(words[: loss.verb]))
    doer = next((side for side in map(sides.of, before) if side is not None), None)
    return doer if loss.fate is Fate.LOST else sides.other(doer)


def _denied(row: Casualty, event: Event | None) -> Casualty:
    if event is None:
        return row
    names = (*(row.item or "").split(), "losing", "loss", "casualt", "downed", "shot down")
    return replace(row, denials=tuple(each for each in event.denials if covers(each, *names)))


def _silence(clause: Clause, event: Event | None, sides: Sides) -> Iterator[Casualty]:
    match = SILENCE.search(clause.words)
    if match is None:
        return
    template = _template(clause.text, Provenance.PROSE, clause, event)
    category = Category.CIVILIAN if CIVIL.search(match.group()) else Category.UNSPECIFIED
    category = Category.MILITARY if MILITARY.search(match.group()) else category
    side = sides.of(clause.words[: match.start()])
    yield replace(template, side=side, category=category, qualifier=NOT_DISCLOSED)
