"""A small article with its facts, for tests of the composition that need one and no reader."""

from __future__ import annotations

from aras_docs.article import Article, Belligerent, Field, Infobox, Item, Section, Source
from aras_docs.facts import (
    Account,
    Basis,
    Casualty,
    Category,
    Claimant,
    Contradiction,
    Date,
    Disagreement,
    Event,
    EventKind,
    Facts,
    Fate,
    Moment,
    PlaceClaim,
    Precision,
    Provenance,
    Response,
    SideName,
)
from aras_docs.nodes import Paragraph, Span, Text

TEXT = """\
= Small campaign =

Residue
- Date: 2020-09-27
- Units1: Army, * Corps
- Casualties2: 40 killed
- Casualties3: 1 civilian killed

The campaign (Kiçik əməliyyat) began on 27 September.

== Course ==
Next day, A claimed Əli in North; B denied it.

=== Losses ===
B lost at least 40 soldiers.
"""


def span(words: str) -> Span:
    start = TEXT.index(words)
    line = TEXT.count("\n", 0, start) + 1
    return Span(start, start + len(words), line, line)


def text(words: str) -> Text:
    return Text(words, span(words))


def paragraph(words: str) -> Paragraph:
    return Paragraph((text(words),), span=span(words))


def field(line: str, name: str, side: int | None, *items: Item, across: bool = False) -> Field:
    key, _, raw = line.removeprefix("- ").partition(": ")
    return Field(key, name, side, raw, items, span(line), across)


def item(words: str, *children: Item) -> Item:
    return Item(words, span(words), children)


def infobox() -> Infobox:
    date = field("- Date: 2020-09-27", "date", None, item("2020-09-27"))
    units = field("- Units1: Army, * Corps", "units", 1, item("Army", item("Corps")))
    killed = field("- Casualties2: 40 killed", "casualties", 2, item("40 killed"))
    civilian = field(
        "- Casualties3: 1 civilian killed", "casualties", 3, item("1 civilian killed"), across=True
    )
    whole = Span(date.span.start, civilian.span.end, 4, 7)
    sides = (Belligerent(1, (units,)), Belligerent(2, (killed,)))
    return Infobox((date, units, killed, civilian), sides, whole)


def article(*, with_infobox: bool = True) -> Article:
    losses = Section(
        3,
        text("Losses"),
        (paragraph("B lost at least 40 soldiers."),),
        (),
        span("=== Losses ==="),
    )
    course = Section(
        2,
        text("Course"),
        (paragraph("Next day, A claimed Əli in North; B denied it."),),
        (losses,),
        span("== Course =="),
    )
    return Article(
        title=text("Small campaign"),
        residue=(text("Residue"),),
        infobox=infobox() if with_infobox else None,
        lead=(paragraph("The campaign (Kiçik əməliyyat) began on 27 September."),),
        sections=(course,),
        references=(),
        source=Source("small.txt", "flattened", "ab" * 32, TEXT, "https://example.org/wiki/Small"),
    )


def day(number: int, basis: Basis, derivation: str | None = None) -> Moment:
    date = Date(2020, 9, number)
    return Moment(date, date, None, Precision.DAY, basis, derivation)


def facts() -> Facts:
    a, b = Claimant("A", "A", 1), Claimant("B", "B", 2)
    denial = Response(b, "B denied it", None, span("B denied it"))
    began = Event(
        EventKind.HAPPENING, day(27, Basis.YEAR_INFERRED), "The campaign began.", None, None, (), (), (),
        None, None, span("The campaign (Kiçik əməliyyat) began on 27 September."),
    )  # fmt: skip
    claimed = Event(
        EventKind.CLAIM, day(28, Basis.RELATIVE, "27 September 2020 + 1 day"), "A claimed Əli.", a, "claimed",
        (denial,), (), ("Əli",), "Course", None, span("Next day, A claimed Əli in North"),
    )  # fmt: skip
    place = PlaceClaim("Əli", "North", 1, claimed.when, a, (denial,), (), "Course", span("Əli in North"))
    stated = Casualty(
        2, Category.MILITARY, Fate.KILLED, None, 40, 40, None, None, (), None, Provenance.INFOBOX,
        "40 killed", span("40 killed"),
    )  # fmt: skip
    told = Casualty(
        2, Category.MILITARY, Fate.LOST, "soldiers", 40, 40, "at least", None, (), None, Provenance.PROSE,
        "at least 40 soldiers", span("at least 40 soldiers"),
    )  # fmt: skip
    sides = (SideName(1, "Aland", "Army"), SideName(2, "Bland", None))
    contested = Contradiction(
        Disagreement.DENIAL,
        "claim by A",
        (
            Account("claimed", "A claimed Əli", a, Provenance.PROSE, "Course", span("A claimed Əli")),
            Account("denied", "B denied it", b, Provenance.PROSE, "Course", span("B denied it")),
        ),
    )
    return Facts(sides, (), (began, claimed), (stated, told), (place,), (contested,))
