from __future__ import annotations

import re
from dataclasses import replace

import specimen
from aras_docs.document import Document, Part, PartKind, outline
from aras_docs.nodes import Heading, Text
from aras_docs.style_file import builtin
from exporters.pdf.making import document, paragraph
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet


def test_every_entry_names_the_page_its_heading_is_on() -> None:
    made = specimen.document(rows=60)
    reading = exported(made, builtin())
    page = reading.pages[reading.page_with("Contents\n") - 1]
    for entry in outline(made):
        found = re.search(re.escape(entry.title) + r"\s+(\d+)", page)
        assert found, entry.title
        assert f"{entry.title}\n" in reading.pages[int(found[1]) - 1]


def test_every_entry_is_a_link_to_its_heading() -> None:
    made = specimen.document()
    reading = exported(made, builtin())
    links = reading.links[reading.page_with("Contents\n") - 1]
    assert [link.text.rsplit(" ", 1)[0] for link in links] == [entry.title for entry in outline(made)]
    assert [str(link.page) for link in links] == [link.text.rsplit(" ", 1)[1] for link in links]


def test_leaders_are_no_text() -> None:
    reading = exported(specimen.document(), builtin())
    assert ". ." not in reading.text
    assert "..." not in reading.text


def with_contents_after(lines: int) -> Document:
    """Return a document whose contents, a heading and eight entries, begin after so many lines."""
    front = Part(PartKind.FRONT, "Front", "front", (paragraph("line"),) * lines)
    contents = Part(PartKind.CONTENTS, "Contents", "contents", ())
    headings = tuple(Heading(2, (Text(f"Entry {number}"),), f"e{number}") for number in range(1, 8))
    body = document(*headings).parts[0]
    return replace(document(), parts=(front, contents, body))


def test_neither_a_heading_nor_the_end_of_the_contents_stands_with_fewer_than_three_entries() -> None:
    whole = ["Contents", "Part", *(f"Entry {number}" for number in range(1, 8))]
    ends: set[int] = set()
    for lines in range(26, 40):
        reading = exported(with_contents_after(lines), plain_sheet())
        first = reading.page_with("Contents\n") - 1
        shown = [line for line in reading.pages[first].splitlines() if line.startswith(tuple(whole))]
        ends.add(len(shown))
    assert ends == {4, 5, 6, 9}
