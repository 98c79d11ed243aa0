"""What ``facts.json`` holds, key by key: the types of which the JSON Schema is made."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from aras_docs.facts import Basis, Category, Disagreement, EventKind, Fate, Precision, Provenance, TimexType

# JSON Schema's patterns are ECMA-262's, which has no \A and \Z.
Date = Annotated[
    str,
    Meta(
        pattern="^-?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
        description="a date to the day, month or year (ISO 8601; 0000 is 1 BC, -0479 is 480 BC)",
        examples=["2020-09-27", "2020-09", "-0479"],
    ),
]
Count = Annotated[int, Meta(ge=0)]
Number = Annotated[int, Meta(ge=1)]
Side = Annotated[int, Meta(description="the number of a side, as in “sides”")]


class Span(Struct, frozen=True, forbid_unknown_fields=True):
    """A stretch of the source: offsets in characters, end exclusive, and lines from 1, last inclusive.

    They count in the text without byte order mark, each line end being one line feed.
    """

    start: Count
    end: Count
    first_line: Number
    last_line: Number


class Moment(Struct, frozen=True, forbid_unknown_fields=True):
    """When something was, from first to last inclusive; an undated one has what bounds the text gives."""

    first: Date | None
    last: Date | None
    time: Annotated[str | None, Meta(description="a clock time or part of day, as TIMEX3 writes it")]
    precision: Precision
    basis: Basis
    derivation: Annotated[
        str | None,
        Meta(
            description="how the date was worked out; of an undated moment what its bounds rest on, or after "
            "“perhaps” a reading too uncertain to be its date, with the reason"
        ),
    ]


class Claimant(Struct, frozen=True, forbid_unknown_fields=True):
    """Who made a statement: the name that all spellings share, the words used here, the side if known."""

    name: str
    words: str
    side: Side | None


class Response(Struct, frozen=True, forbid_unknown_fields=True):
    """A denial or confirmation of a claim."""

    claimant: Claimant
    text: str
    scope: Annotated[str | None, Meta(description="what part of the claim, null where that isn't stated")]
    span: Span


class Located(Struct, frozen=True, forbid_unknown_fields=True):
    """What all facts have."""

    paragraph: Annotated[
        Number | None, Meta(description="the paragraph's number in the documents, null outside paragraphs")
    ]
    span: Span


class AnnexRow(Located, frozen=True, forbid_unknown_fields=True):
    """What the facts of annexes B to D have."""

    number: Annotated[str, Meta(description="the row of the annex", examples=["B 12"])]
    claimant: Annotated[Claimant | None, Meta(description="null: the article or its infobox states it")]
    denials: tuple[Response, ...]


class Timex(Located, frozen=True, forbid_unknown_fields=True):
    """A time expression as TIMEX3 (ISO 24617-1) describes it."""

    text: str
    type: TimexType
    value: str
    modifier: str | None
    basis: Basis


class EventTimex(Struct, frozen=True, forbid_unknown_fields=True):
    """The time expression that an event's date was read from."""

    text: str
    type: TimexType
    value: str
    modifier: str | None
    basis: Basis
    span: Span


class Event(AnnexRow, frozen=True, forbid_unknown_fields=True):
    """A happening or claim: a row of the chronology, annex B."""

    kind: EventKind
    when: Moment
    text: str
    verb: str | None
    confirmations: tuple[Response, ...]
    places: tuple[str, ...]
    section: Annotated[str | None, Meta(description="the section's title, null in the lead")]
    timex: Annotated[EventTimex | None, Meta(description="null where the date was carried over")]


class Casualty(AnnexRow, frozen=True, forbid_unknown_fields=True):
    """A loss as one source states it, never added up: a row of annex C."""

    side: Annotated[Side | None, Meta(description="the side that suffered it")]
    category: Category
    fate: Fate
    item: str | None
    low: Annotated[Count | None, Meta(description="null where no number is stated, which is not zero")]
    high: Count | None
    qualifier: Annotated[str | None, Meta(description="the source's own words, such as “at least”")]
    as_of: Moment | None
    provenance: Provenance
    text: str


class PlaceClaim(AnnexRow, frozen=True, forbid_unknown_fields=True):
    """A place said to have been taken; a repeat is a second claim, never a second place: annex D."""

    place: str
    district: Annotated[str | None, Meta(description="null where the text doesn't settle it")]
    by: Annotated[Side | None, Meta(description="the side said to have taken it")]
    moment: Moment
    confirmations: tuple[Response, ...]
    section: Annotated[str | None, Meta(description="the section's title, null in the lead")]


class Account(Located, frozen=True, forbid_unknown_fields=True):
    """What one place of the article says of a thing that another place says otherwise."""

    value: Annotated[str, Meta(description="what is compared, in words", examples=["9 October 2020"])]
    text: str
    claimant: Annotated[Claimant | None, Meta(description="null: the article or its infobox states it")]
    provenance: Provenance
    section: Annotated[str | None, Meta(description="the section's title, null in the lead and the infobox")]


class Contradiction(Struct, frozen=True, forbid_unknown_fields=True):
    """Two or more accounts of one subject that can't all be right: a row of annex E."""

    number: Annotated[str, Meta(description="the row of the annex", examples=["E 3"])]
    kind: Disagreement
    subject: str
    accounts: tuple[Account, ...]


class Item(Struct, frozen=True, forbid_unknown_fields=True):
    """One value of an infobox field, with those nested under it."""

    text: str
    span: Span
    children: tuple[Item, ...]


class Field(Struct, frozen=True, forbid_unknown_fields=True):
    """An infobox parameter: the key as written, its name without the number of its side, that number."""

    key: str
    name: str
    side: Side | None
    raw: str
    items: tuple[Item, ...]
    span: Span
    across: Annotated[bool, Meta(description="whether the infobox shows it across all sides")]


class Infobox(Struct, frozen=True, forbid_unknown_fields=True):
    """The article's infobox."""

    fields: tuple[Field, ...]
    span: Span


class Section(Struct, frozen=True, forbid_unknown_fields=True):
    """A section of the article, in its order; level 2 is the highest."""

    level: Annotated[int, Meta(ge=2)]
    title: str
    span: Span


class SideName(Struct, frozen=True, forbid_unknown_fields=True):
    """What a side is called; with the words from which that was inferred, null where it is stated."""

    number: Side
    name: str
    evidence: str | None


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Where the article came from; what isn't known is null."""

    title: str
    syntax: str
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$", description="of the bytes as read")]
    url: str | None
    revision: str | None
    retrieved: Date | None


class Licence(Struct, frozen=True, forbid_unknown_fields=True):
    """Under what terms the data may be passed on, and what must be said then."""

    authors: str
    licence: str
    licence_url: str
    rights: str
    changes: tuple[str, ...]


class Generator(Struct, frozen=True, forbid_unknown_fields=True):
    """The program that made the data."""

    name: str
    version: str


class FactsFile(Struct, frozen=True, forbid_unknown_fields=True, rename={"schema": "$schema"}):
    """Everything that aras-docs found in an article."""

    schema: Literal["urn:aras-docs:facts:1"]  # records.SCHEMA_ID, which types can't name
    generator: Generator
    source: Source
    sides: tuple[SideName, ...]
    infobox: Infobox | None
    outline: tuple[Section, ...]
    chronology: tuple[Event, ...]
    casualties: tuple[Casualty, ...]
    places: tuple[PlaceClaim, ...]
    contradictions: tuple[Contradiction, ...]
    timexes: tuple[Timex, ...]
    licence: Licence
