"""What a document says of itself: its outline, its anchors, where its parts begin, its plain words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from aras_docs.document import (
    Document,
    Meta,
    OutlineEntry,
    Part,
    PartKind,
    anchors,
    outline,
    plain_text,
    starts_page,
)
from aras_docs.nodes import (
    Anchor,
    Emphasis,
    Foreign,
    Heading,
    LineBreak,
    Link,
    NoteRef,
    Paragraph,
    Strong,
    Text,
)

MODIFIED = datetime(2026, 1, 2, tzinfo=UTC)
META = Meta("T", "", "en", ("en",), (), "", (), "ab", MODIFIED, None, None, "", "aras-docs")


def heading(level: int, name: str) -> Heading:
    return Heading(level, (Text(f"{name}\n title"),), name)


def part(kind: PartKind, name: str, *names: str) -> Part:
    headings = (heading(level, each) for level, each in enumerate((name, *names), start=1))
    return Part(kind, name, name, tuple(headings))


def test_the_outline_lists_two_levels_of_body_and_annexes() -> None:
    front, body = part(PartKind.FRONT, "f", "g"), part(PartKind.BODY, "s1", "s1-1", "s1-1-1")
    document = Document(META, (front, body, part(PartKind.ANNEX, "annex-a")))
    assert outline(document) == (
        OutlineEntry(1, "s1 title", "s1"),
        OutlineEntry(2, "s1-1 title", "s1-1"),
        OutlineEntry(1, "annex-a title", "annex-a"),
    )


def test_anchors_are_those_of_parts_and_of_what_is_in_them() -> None:
    contents = Part(PartKind.CONTENTS, "Contents", "contents", ())
    assert anchors(Document(META, (contents, part(PartKind.BODY, "s1", "x")))) == {"contents", "s1", "x"}


@pytest.mark.parametrize(
    ("before", "after", "starts"),
    [
        (None, PartKind.FRONT, False),
        (PartKind.FRONT, PartKind.CONTENTS, False),
        (PartKind.CONTENTS, PartKind.BODY, True),
        (PartKind.BODY, PartKind.BODY, False),
        (PartKind.BODY, PartKind.ANNEX, True),
        (PartKind.ANNEX, PartKind.ANNEX, True),
    ],
)
def test_in_print_contents_and_sections_run_on(
    before: PartKind | None, after: PartKind, starts: bool
) -> None:
    previous = part(before, "a") if before else None
    assert starts_page(previous, part(after, "b")) is starts


def test_an_annex_with_nothing_to_show_runs_on_after_another_and_the_next_does_not() -> None:
    full = part(PartKind.ANNEX, "a", "table")
    bare = Part(PartKind.ANNEX, "b", "b", (heading(1, "b"), Paragraph((Text("None found."),))))
    assert not starts_page(full, bare)
    assert not starts_page(bare, bare)
    assert starts_page(bare, full)
    assert starts_page(part(PartKind.BODY, "s1"), bare)


def test_plain_text_is_what_a_reader_would_hear() -> None:
    content = (
        Text("  At "),
        Strong((Emphasis((Text("Kvam"),)),)),
        NoteRef("n"),
        LineBreak(),
        Link((Foreign((Text("Արաս"),), "hy"), Text("\n\tvalley ")), Anchor("p1")),
    )
    assert plain_text(content) == "At Kvam Արաս valley"
    assert plain_text(Paragraph(()).content) == ""
