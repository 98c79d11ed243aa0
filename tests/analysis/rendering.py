"""Facts as lines that a case file can state: one per row, only what the file is about."""

from __future__ import annotations

from aras_docs.analysis.temporal.calendar import iso
from aras_docs.facts import (
    Basis,
    Casualty,
    Claimant,
    Date,
    Event,
    Facts,
    Moment,
    PlaceClaim,
    Response,
    SideName,
    Timex,
)


def dates(facts: Facts) -> str:
    """Return the time expressions of the text, each with its value and how the year or day is known."""
    moments = {each.timex.span: each.when for each in facts.events if each.timex is not None}
    return "\n".join(_timex(each, moments.get(each.span)) for each in facts.timexes) or "nothing"


def events(facts: Facts) -> str:
    """Return the events, each with its moment, claimant and responses."""
    return "\n".join(_event(each) for each in facts.events)


def places(facts: Facts) -> str:
    """Return the places claimed, each with its district and who took it when."""
    return "\n".join(_place(each) for each in facts.places) or "nothing"


def casualties(facts: Facts) -> str:
    """Return the losses, each with its side, kind, count and claimant."""
    return "\n".join(_casualty(each) for each in facts.casualties) or "nothing"


def sides(facts: Facts) -> str:
    """Return the names of the sides with their evidence."""
    return "\n".join(_side(each) for each in facts.sides)


def _timex(timex: Timex, moment: Moment | None) -> str:
    known = f"{timex.basis}: {moment.derivation}" if moment and moment.derivation else str(timex.basis)
    modifier = f" {timex.modifier}" if timex.modifier else ""
    return f"{' '.join(timex.text.split())} = {timex.value}{modifier} ({known})"


def _moment(moment: Moment) -> str:
    if moment.basis is Basis.UNDATED:
        bounds = [
            f"{word} {iso(date)}" for word, date in (("from", moment.first), ("to", moment.last)) if date
        ]
        return " ".join(["undated", *bounds])
    until = "" if moment.last == moment.first else f"/{_date(moment.last)}"
    time = f" {moment.time}" if moment.time else ""
    basis = "" if moment.basis is Basis.STATED else f" ({moment.basis})"
    return f"{_date(moment.first)}{until}{time}{basis}"


def _date(date: Date | None) -> str:
    return "?" if date is None else iso(date)


def _event(event: Event) -> str:
    who = f" {_claimant(event.claimant)} {event.verb}:" if event.claimant else ""
    kind = f" {event.kind}," if event.claimant else ""
    lines = [f"{_moment(event.when)} |{kind}{who} {event.text}"]
    lines += [f"  denied by {_response(each)}" for each in event.denials]
    lines += [f"  confirmed by {_response(each)}" for each in event.confirmations]
    return "\n".join(lines)


def _claimant(claimant: Claimant | None) -> str:
    if claimant is None:
        return "nobody"
    side = "" if claimant.side is None else f" [{claimant.side}]"
    return claimant.name + side


def _response(response: Response) -> str:
    scope = "" if response.scope is None else f" as to {response.scope}"
    return _claimant(response.claimant) + scope


def _place(claim: PlaceClaim) -> str:
    responses = [f"denied by {each.claimant.name}" for each in claim.denials]
    responses += [f"confirmed by {each.claimant.name}" for each in claim.confirmations]
    by = f"by {claim.by}" if claim.by else "by ?"
    return ", ".join([f"{claim.place} in {claim.district or '?'}", by, _moment(claim.moment), *responses])


def _casualty(row: Casualty) -> str:
    count = (
        "no count" if row.low is None else str(row.low) if row.low == row.high else f"{row.low}–{row.high}"
    )
    words = [f"side {row.side or '?'}", f"{row.category} {row.fate}", count]
    words += [f"“{row.qualifier}”"] if row.qualifier else []
    words += [row.item] if row.item else []
    words += [f"says {row.claimant.name}"] if row.claimant else []
    words += [f"as of {_moment(row.as_of)}"] if row.as_of else []
    return ", ".join([*words, *(f"denied by {each.claimant.name}" for each in row.denials)])


def _side(side: SideName) -> str:
    return f"{side.number}: {side.name}" + (f" ← {side.evidence}" if side.evidence else "")
