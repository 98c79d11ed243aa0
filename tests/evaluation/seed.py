"""The seed's facts measured against its hand-made gold, layer by layer."""

from __future__ import annotations

from collections.abc import Iterable

from aras_docs.analysis import analyse
from aras_docs.analysis.temporal.calendar import iso
from aras_docs.facts import (
    Basis,
    Casualty,
    Category,
    Claimant,
    Event,
    EventKind,
    Facts,
    Fate,
    Moment,
    PlaceClaim,
    Timex,
)
from aras_docs.readers import read
from evaluation.data import SEED, Row, rows
from evaluation.scoring import Score, of_pairs, of_rows
from evaluation.tempeval import Answer, Span, tempeval


def facts() -> Facts:
    """Return the facts of the seed."""
    return analyse(read(SEED.read_bytes(), SEED.name).value).value


def scores(facts: Facts) -> list[Score]:
    """Return the score of each layer of the seed's facts."""
    return [
        *timexes(facts.timexes),
        modified_timexes(facts.timexes),
        *events(facts.events),
        places(facts.places),
        districts(facts.places),
        whole_places(facts.places),
        casualties(facts.casualties),
    ]


def timexes(given: Iterable[Timex]) -> tuple[Score, Score, Score]:
    """Return the strict, relaxed and value scores of the time expressions."""
    spans = [(row["optional"], Span(row["start"], row["end"], row["value"])) for row in _timex_rows()]
    answer = Answer(
        [span for optional, span in spans if not optional],
        [Span(each.span.start, each.span.end, each.value) for each in given],
        [span for optional, span in spans if optional],
    )
    return tempeval([answer])


def modified_timexes(given: Iterable[Timex]) -> Score:
    """Return the score of time expressions whose extent, value and modifier all are the gold's."""
    optional = {(row["start"], row["end"]) for row in _timex_rows() if row["optional"]}
    core = [
        (row["text"], row["start"], row["value"], row["mod"]) for row in _timex_rows() if not row["optional"]
    ]
    known = [each for each in given if (each.span.start, each.span.end) not in optional]
    return of_rows(
        "timex with modifier",
        core,
        [(each.text, each.span.start, each.value, each.modifier) for each in known],
    )


def events(given: Iterable[Event]) -> tuple[Score, Score, Score, Score]:
    """Return the scores of the events found, and of their dates, claimants and denials."""
    gold = rows("seed_events.jsonl")
    known = list(given)
    pairs = _matched(known, gold)
    extra = [each.text for each in known if not any(_overlaps(each, row) for row in gold)]
    dates = [row["id"] for row, event in pairs if _date_of(event.when) != _date_in(row)]
    claimants = [
        f"{row['id']} {event.claimant}" for row, event in pairs if row["claimant"] != _folded(event.claimant)
    ]
    denials = [
        row["id"]
        for row, event in pairs
        if {row["denied_by"]} - {None} != {_folded(each.claimant) for each in event.denials}
    ]
    return (
        Score("events", len(gold), len(pairs) + len(extra), len(pairs), tuple(extra)),
        of_pairs("event dates", len(gold), len(pairs), dates),
        of_pairs("event claimants", len(gold), len(pairs), claimants),
        of_pairs("event denials", len(gold), len(pairs), denials),
    )


def places(given: Iterable[PlaceClaim]) -> Score:
    """Return the score of the places claimed, each with its date and claimant."""
    gold = [_place_key(row) for row in rows("seed_control_log.jsonl")]
    return of_rows("places", gold, [_claim_key(each) for each in given])


def districts(given: Iterable[PlaceClaim]) -> Score:
    """Return the score of the districts of those places that the gold has."""
    gold = {_place_key(row): row["district"] for row in rows("seed_control_log.jsonl")}
    known = [each for each in given if _claim_key(each) in gold]
    wrong = [f"{each.place}: {each.district}" for each in known if gold[_claim_key(each)] != each.district]
    return of_pairs("districts", len(known), len(known), wrong)


def whole_places(given: Iterable[PlaceClaim]) -> Score:
    """Return the score of the places claimed, each with its date, claimant and district at once."""
    gold = [(*_place_key(row), row["district"]) for row in rows("seed_control_log.jsonl")]
    return of_rows("places, all attributes", gold, [(*_claim_key(each), each.district) for each in given])


def casualties(given: Iterable[Casualty]) -> Score:
    """Return the score of the losses, each with its side, kind, count, qualifier, claimant and date."""
    gold = [_casualty_key(row) for row in rows("seed_casualties.jsonl")]
    return of_rows("casualties", gold, [_casualty_of(each) for each in given])


def _timex_rows() -> list[Row]:
    return rows("seed_timex.jsonl")


def _matched(events: list[Event], gold: list[Row]) -> list[tuple[Row, Event]]:
    """Return each gold event with the event of the same stretch that fits it best, one to one."""
    pairs: list[tuple[Row, Event]] = []
    free = list(events)
    for row in gold:
        over = [each for each in free if _overlaps(each, row)]
        if over:
            best = max(over, key=lambda each: _fit(each, row))
            free.remove(best)
            pairs.append((row, best))
    return pairs


def _overlaps(event: Event, row: Row) -> bool:
    return event.span.start < row["sentence_end"] and event.span.end > row["offset"]


def _fit(event: Event, row: Row) -> tuple[bool, bool, bool]:
    denial = event.kind in {EventKind.DENIAL, EventKind.CONFIRMATION}
    return (_date_of(event.when) == _date_in(row), _folded(event.claimant) == row["claimant"], not denial)


def _date_of(moment: Moment) -> tuple[str | None, str | None]:
    if moment.basis is Basis.UNDATED or moment.first is None or moment.last is None:
        return None, None
    return iso(moment.first), None if moment.last == moment.first else iso(moment.last)


def _date_in(row: Row) -> tuple[str | None, str | None]:
    return row["date"], row["date_end"]


def _folded(claimant: Claimant | None) -> str | None:
    """Return a claimant's name as the gold spells it."""
    if claimant is None:
        return None
    return {"Azerbaijani MoD": "Azerbaijan MoD", "Armenia and Azerbaijan": "Armenia; Azerbaijan"}.get(
        claimant.name, claimant.name
    )


def _place_key(row: Row) -> tuple[str, str | None, str | None]:
    bare = row["place"].removesuffix(" (town)").removesuffix(" (line)")
    name = bare if bare == "Khodaafarin Dam" and row["place_surface"] == "Dam" else row["place_surface"]
    return name, row["date"], row["claimant"]


def _claim_key(claim: PlaceClaim) -> tuple[str, str | None, str | None]:
    return claim.place, _date_of(claim.moment)[0], _folded(claim.claimant)


def _casualty_key(row: Row) -> tuple[object, ...]:
    side = {"Azerbaijan": 1, "Artsakh/Armenia": 2}[row["side_suffering"]]
    fates = {"killed": Fate.KILLED, "injured": Fate.WOUNDED, "military": Fate.UNSPECIFIED}
    category = Category(row["category"].split()[0])
    fate = Fate(row["action"]) if row["action"] else fates[row["category"].split()[-1]]
    item = None if row["item"] is None else _stem(row["item"])
    return side, category, fate, item, row["count"], row["qualifier"], row["claimant"], row["as_of"]


def _casualty_of(row: Casualty) -> tuple[object, ...]:
    as_of = None if row.as_of is None else _date_of(row.as_of)[0]
    item = None if row.item is None else _stem(row.item)
    return row.side, row.category, row.fate, item, row.low, row.qualifier, _folded(row.claimant), as_of


def _stem(item: str) -> str:
    """Return what tells one item from another, whatever the plural and the words around it."""
    words = item.lower().replace(" km", "km").replace("(other)", "").split()
    model = [word for word in words if any(letter.isdigit() for letter in word)]
    return model[0] if model else words[-1].rstrip("s") if words[0] != "vehicle" else "vehicle"
