"""The seed's facts, measured against its hand-made gold; the floors are what was reached, rounded down."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from analysis.gold import SEED, Row, Score, rows, shared
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


@pytest.fixture(scope="module")
def facts() -> Facts:
    shared()
    return analyse(read(SEED.read_bytes(), SEED.name).value).value


def test_time_expressions_have_the_values_of_the_gold(facts: Facts) -> None:
    score = timex_score(facts.timexes, rows("seed_timex.jsonl"))
    assert score.f1 >= 0.98, score


def test_events_are_found_with_their_dates(facts: Facts) -> None:
    gold = rows("seed_events.jsonl")
    pairs = matched(facts.events, gold)
    dated = [row["id"] for row, event in pairs if date_of(event.when) != date_in(row)]
    score = Score("events", len(gold), len(pairs), len(pairs) - len(dated), tuple(dated))
    assert len(pairs) / len(gold) >= 0.95, score
    assert score.precision >= 0.95, score


def test_events_have_their_claimants(facts: Facts) -> None:
    pairs = matched(facts.events, rows("seed_events.jsonl"))
    wrong = [
        f"{row['id']} {event.claimant}" for row, event in pairs if row["claimant"] != folded(event.claimant)
    ]
    assert len(wrong) / len(pairs) <= 0.03, Score(
        "claimants", len(pairs), len(pairs), len(pairs) - len(wrong), tuple(wrong)
    )


def test_denied_claims_know_who_denied_them(facts: Facts) -> None:
    pairs = matched(facts.events, rows("seed_events.jsonl"))
    wrong = [
        row["id"]
        for row, event in pairs
        if {row["denied_by"]} - {None} != {folded(each.claimant) for each in event.denials}
    ]
    # The gold has two records for the sentence of 17 October, of which only the first is denied.
    assert wrong == ["C23b"]


def test_places_claimed_are_those_of_the_gold(facts: Facts) -> None:
    score = place_score(facts.places, rows("seed_control_log.jsonl"))
    assert score.f1 >= 0.99, score


def test_places_have_their_districts(facts: Facts) -> None:
    gold = {place_key(row): row["district"] for row in rows("seed_control_log.jsonl")}
    wrong = [
        f"{each.place}: {each.district}"
        for each in facts.places
        if claim_key(each) in gold and gold[claim_key(each)] != each.district
    ]
    assert len(wrong) <= 3, wrong


def test_casualties_are_those_of_the_gold(facts: Facts) -> None:
    gold = [casualty_key(row) for row in rows("seed_casualties.jsonl")]
    given = [casualty_of(each) for each in facts.casualties]
    missing = [str(each) for each in gold if each not in given]
    extra = [str(each) for each in given if each not in gold]
    score = Score("casualties", len(gold), len(given), len(gold) - len(missing), tuple(missing + extra))
    assert score.right >= 21, score
    assert score.given == 21, score


def test_no_figure_that_is_no_loss_is_taken_for_one(facts: Facts) -> None:
    stated = {count for each in facts.casualties for count in (each.low, each.high)}
    assert not stated & {750_000, 600_000, 353_000, 22, 23, 99, 100, 10, 2_020, 30}


def timex_score(given: Iterable[Timex], gold: list[Row]) -> Score:
    spans = {(each.span.start, each.span.end): each for each in given}
    optional = {(row["start"], row["end"]) for row in gold if row["optional"]}
    core = [row for row in gold if not row["optional"]]
    right = 0
    wrong: list[str] = []
    for row in core:
        found = spans.get((row["start"], row["end"]))
        if found is not None and (found.value, found.modifier) == (row["value"], row["mod"]):
            right += 1
        else:
            wrong.append(f"{row['text']} {row['value']} {row['mod']}: {found}")
    return Score("timexes", len(core), len(spans.keys() - optional), right, tuple(wrong))


def matched(events: Iterable[Event], gold: list[Row]) -> list[tuple[Row, Event]]:
    """Return each gold event with the event of the same stretch that fits it best."""
    pairs: list[tuple[Row, Event]] = []
    for row in gold:
        over = [
            each for each in events if each.span.start < row["sentence_end"] and each.span.end > row["offset"]
        ]
        if over:
            pairs.append((row, max(over, key=lambda each: fit(each, row))))
    return pairs


def fit(event: Event, row: Row) -> tuple[bool, bool, bool]:
    denial = event.kind in {EventKind.DENIAL, EventKind.CONFIRMATION}
    return (date_of(event.when) == date_in(row), folded(event.claimant) == row["claimant"], not denial)


def date_of(moment: Moment) -> tuple[str | None, str | None]:
    if moment.basis is Basis.UNDATED or moment.first is None or moment.last is None:
        return None, None
    return iso(moment.first), None if moment.last == moment.first else iso(moment.last)


def date_in(row: Row) -> tuple[str | None, str | None]:
    return row["date"], row["date_end"]


def folded(claimant: Claimant | None) -> str | None:
    """Return a claimant's name as the gold spells it."""
    if claimant is None:
        return None
    return {"Azerbaijani MoD": "Azerbaijan MoD", "Armenia and Azerbaijan": "Armenia; Azerbaijan"}.get(
        claimant.name, claimant.name
    )


def place_score(given: Iterable[PlaceClaim], gold: list[Row]) -> Score:
    expected = [place_key(row) for row in gold]
    found = [claim_key(each) for each in given]
    missing = [str(each) for each in expected if each not in found]
    extra = [str(each) for each in found if each not in expected]
    return Score("places", len(gold), len(found), len(gold) - len(missing), tuple(missing + extra))


def place_key(row: Row) -> tuple[str, str | None, str | None]:
    bare = row["place"].removesuffix(" (town)").removesuffix(" (line)")
    name = bare if bare == "Khodaafarin Dam" and row["place_surface"] == "Dam" else row["place_surface"]
    return name, row["date"], row["claimant"]


def claim_key(claim: PlaceClaim) -> tuple[str, str | None, str | None]:
    return claim.place, date_of(claim.moment)[0], folded(claim.claimant)


def casualty_key(row: Row) -> tuple[object, ...]:
    side = {"Azerbaijan": 1, "Artsakh/Armenia": 2}[row["side_suffering"]]
    fates = {"killed": Fate.KILLED, "injured": Fate.WOUNDED, "military": Fate.UNSPECIFIED}
    category = Category(row["category"].split()[0])
    fate = Fate(row["action"]) if row["action"] else fates[row["category"].split()[-1]]
    item = None if row["item"] is None else stem(row["item"])
    return side, category, fate, item, row["count"], row["qualifier"], row["claimant"], row["as_of"]


def casualty_of(row: Casualty) -> tuple[object, ...]:
    as_of = None if row.as_of is None else date_of(row.as_of)[0]
    item = None if row.item is None else stem(row.item)
    return row.side, row.category, row.fate, item, row.low, row.qualifier, folded(row.claimant), as_of


def stem(item: str) -> str:
    """Return what tells one item from another, whatever the plural and the words around it."""
    words = item.lower().replace(" km", "km").replace("(other)", "").split()
    model = [word for word in words if any(letter.isdigit() for letter in word)]
    return model[0] if model else words[-1].rstrip("s") if words[0] != "vehicle" else "vehicle"
