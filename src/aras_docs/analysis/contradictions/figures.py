"""Losses whose figures can't all be right."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, groupby

import regex
from msgspec import Struct

from aras_docs.analysis.claims.clauses import Clause
from aras_docs.analysis.contradictions.addends import addends
from aras_docs.analysis.contradictions.bounds import Bounds, bounds
from aras_docs.analysis.contradictions.evidence import Evidence, earliest, latest
from aras_docs.analysis.contradictions.subject import Subject
from aras_docs.analysis.contradictions.totals import is_tally, is_total
from aras_docs.article import Infobox, Item
from aras_docs.facts import (
    Account,
    Casualty,
    Category,
    Contradiction,
    Date,
    Disagreement,
    Fate,
    Provenance,
)

# A model designation holds a figure: BM-21, T-72, Tor-M2.
MODEL = regex.compile(r"\b\p{Lu}\p{L}*-?\p{Lu}*\d+\w*")


class Figure(Struct, frozen=True):
    """A loss with its bounds, where it stands in the text (None in the infobox), and whether it sums up.

    ``part`` is what part of its side the infobox tells it of, empty where it is of the whole side.
    """

    row: Casualty
    bounds: Bounds
    clause: Clause | None
    tally: bool
    total: bool
    part: tuple[int, ...]


def figures(evidence: Evidence) -> Iterator[Contradiction]:
    """Yield the losses of one side, kind and fate for which figures exclude each other."""
    names = {side.number: side.name for side in evidence.facts.sides}
    several = {number for number, name in names.items() if "," in name}
    for group in _groups(evidence).values():
        found = _totals(group, several) or _rivals(group) or _outnumbered(group)
        if found:
            accounts = tuple(_account(evidence, each) for each in found)
            yield Contradiction(Disagreement.FIGURE, _subject(found[0].row, names), accounts)


def _groups(evidence: Evidence) -> dict[tuple[object, ...], list[Figure]]:
    groups: defaultdict[tuple[object, ...], list[Figure]] = defaultdict(list)
    subject = Subject(evidence.article.title.value)
    parts = dict(_parts(evidence.article.infobox))
    for clause, rows in _by_clause(evidence):
        tally, total = (False, True) if clause is None else (is_tally(clause), is_total(clause, subject))
        several = addends(clause, {row.low for row in rows}) if clause and total else frozenset[int | None]()
        for row in rows:
            known = bounds(row)
            if known is not None and _is_placed(row):
                part = parts.get(row.span.start, ()) if clause is None else ()
                whole = total and row.low not in several
                groups[_key(row)].append(Figure(row, known, clause, tally and whole, whole, part))
    return groups


def _by_clause(evidence: Evidence) -> Iterator[tuple[Clause | None, list[Casualty]]]:
    """Yield the losses clause by clause; those of the infobox, which gives totals, have none."""
    for _, told in groupby(
        ((evidence.clause_at(row.span), row) for row in evidence.facts.casualties),
        key=lambda pair: id(pair[0]),
    ):
        pairs = list(told)
        yield pairs[0][0], [row for _, row in pairs]


def _parts(infobox: Infobox | None) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield where each item of the infobox's losses begins, with the parts of its side that it is told under.

    The heading right above an item may be whose figure it is; headings above that one are parts of a side.
    """
    for field in infobox.fields if infobox else ():
        if field.name == "casualties":
            yield from _under(field.items, ())


def _under(items: Iterable[Item], above: tuple[int, ...]) -> Iterator[tuple[int, tuple[int, ...]]]:
    for item in items:
        yield item.span.start, above[:-1]
        yield from _under(item.children, (*above, item.span.start))


def _is_placed(row: Casualty) -> bool:
    return row.side is not None or row.category is Category.CIVILIAN


def _key(row: Casualty) -> tuple[object, ...]:
    """Return what two figures must share to be of one loss; people who are no civilians are soldiers."""
    apart = row.category in {Category.CIVILIAN, Category.EQUIPMENT}
    return row.side, row.category if apart else Category.MILITARY, row.fate, _kind(row.item or "")


def _kind(item: str) -> str:
    """Return what tells one kind of item from another: its model, else all its words in the singular."""
    model = MODEL.search(item)
    return (model.group() if model else " ".join(word.removesuffix("s") for word in item.split())).casefold()


def _totals(group: Sequence[Figure], several: Collection[int | None]) -> list[Figure]:
    """Return the totals of a group if two exclude each other; those of ``several`` peoples are parts."""
    boxed = [each for each in group if each.clause is None]
    side = group[0].row.side
    if side in several or (side is None and not boxed):
        return _of_others(boxed)
    if len({each.part for each in boxed}) > 1 or (len(boxed) > 1 and not _told_apart(boxed)):
        return _within_a_part(boxed)
    alone = Counter(id(each.clause) for each in group)
    found = [each for each in group if each.total and (each.clause is None or alone[id(each.clause)] == 1)]
    return found if _clash(found) else []


def _of_others(boxed: Sequence[Figure]) -> list[Figure]:
    """Return figures for a side of several peoples that others than they give, each another one."""
    claimants = [each.row.claimant for each in boxed]
    if None in claimants or all(each is not None and each.side == boxed[0].row.side for each in claimants):
        return []
    return _within_a_part(boxed)


def _within_a_part(boxed: Sequence[Figure]) -> list[Figure]:
    """Return the figures of one part of a side that different claimants give differently."""
    parts: defaultdict[tuple[int, ...], list[Figure]] = defaultdict(list)
    for each in boxed:
        parts[each.part].append(each)
    clashing = [found for found in parts.values() if _told_apart(found) and _clash(found)]
    return clashing[0] if clashing else []


def _told_apart(boxed: Sequence[Figure]) -> bool:
    """Return whether each figure of the infobox is another claimant's; otherwise they may be parts."""
    names = {each.row.claimant.name for each in boxed if each.row.claimant is not None}
    return len(names) == len(boxed)


def _clash(found: Sequence[Figure]) -> bool:
    """Return whether the highest lower bound lies above the lowest upper bound."""
    if len(found) < 2:  # noqa: PLR2004 – one figure contradicts nothing
        return False
    one_day = all(each.tally for each in found) and len({_day(each) for each in found}) == 1
    ends = [each.bounds if one_day else _growing(each) for each in found]
    return max(low for low, _ in ends) > min(high for _, high in ends)


def _growing(figure: Figure) -> Bounds:
    """Return the bounds of a figure; a tally only says that it was no less later on."""
    return Bounds(figure.bounds.low, float("inf")) if figure.tally else figure.bounds


def _rivals(group: Sequence[Figure]) -> list[Figure]:
    """Return the figures of different claimants for one day, in one paragraph, that exclude each other."""
    places: defaultdict[tuple[int, Date | None], list[Figure]] = defaultdict(list)
    for figure in group:
        if figure.clause is not None and figure.row.claimant is not None:
            day = figure.row.as_of.first if figure.row.as_of else None
            places[id(figure.clause.tagged), day].append(figure)
    for found in places.values():
        names = {each.row.claimant.name for each in found if each.row.claimant is not None}
        if len(names) == len(found) and _clash(found):
            return found
    return []


def _outnumbered(group: Sequence[Figure]) -> list[Figure]:
    """Return a tally with the separate claims up to its date that together exceed it."""
    separate = sorted(
        ((latest(day), each) for each in group if not each.total and (day := _day(each)) is not None),
        key=lambda pair: pair[0],
    )
    sums = list(accumulate(each.bounds.low for _, each in separate))
    for tally in group:
        day = _day(tally) if tally.tally else None
        if day is None:
            continue
        count = bisect_right(separate, earliest(day), key=lambda pair: pair[0])
        if (
            count > 1
            and sums[count - 1] > tally.bounds.high
            and _same_speaker(tally, [each for _, each in separate[:count]])
        ):
            return sorted(
                [*(each for _, each in separate[:count]), tally], key=lambda each: each.row.span.start
            )
    return []


def _same_speaker(tally: Figure, claims: Iterable[Figure]) -> bool:
    """Return whether a tally and the separate claims are all of one side."""
    sides = {each.row.claimant.side if each.row.claimant else None for each in (tally, *claims)}
    return len(sides) == 1 and None not in sides


def _day(figure: Figure) -> Date | None:
    moment = figure.row.as_of
    return (
        None
        if moment is None or moment.first is None or moment.first.day is None or moment.first != moment.last
        else moment.first
    )


def _account(evidence: Evidence, figure: Figure) -> Account:
    value = _value(figure)
    if figure.clause is not None:
        return evidence.account(figure.clause, value)
    row = figure.row
    return Account(value, row.text, row.claimant, Provenance.INFOBOX, None, row.span)


def _value(figure: Figure) -> str:
    row = figure.row
    count = f"{row.low:,}" if row.low == row.high else f"{row.low:,}–{row.high:,}"
    qualifier = row.qualifier or ""
    spaced = (
        f"{qualifier} {count}" if qualifier.isascii() and qualifier[-1:].isalpha() else f"{qualifier}{count}"
    )
    return (f"{count}+" if qualifier == "+" else spaced) + _as_of(figure)


def _as_of(figure: Figure) -> str:
    """Return the words that tell a tally from what happened on a day: "1 in all, as of 20 October 2020"."""
    day = _day(figure)
    if day is None:
        return ""
    told = " in all, as of" if figure.tally else ", as of" if figure.clause is None else ", on"
    return f"{told} {day.in_words()}"


def _subject(row: Casualty, names: Mapping[int, str]) -> str:
    what = row.item or ("civilians" if row.category is Category.CIVILIAN else "")
    fate = "" if row.fate is Fate.UNSPECIFIED else str(row.fate)
    side = "" if row.side is None else names.get(row.side, f"side {row.side}")
    return ", ".join(part for part in (f"{what} {fate}".strip() or "losses", side) if part)
