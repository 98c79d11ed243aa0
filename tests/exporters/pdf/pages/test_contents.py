from __future__ import annotations

import re

from msgspec.structs import replace

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


def with_contents_after(lines: int, headings: int) -> Document:
    """Return a document whose contents begin after so many lines, and list "Part" and so many headings."""
    front = Part(PartKind.FRONT, "Front", "front", (paragraph("line"),) * lines)
    contents = Part(PartKind.CONTENTS, "Contents", "contents", ())
    listed = (Heading(2, (Text(f"Entry {number}"),), f"e{number}") for number in range(headings))
    return replace(document(), parts=(front, contents, document(*listed).parts[0]))


def entries_by_page(lines: int, headings: int) -> list[int]:
    """Return how many entries each page has that has any."""
    pages = exported(with_contents_after(lines, headings), plain_sheet()).pages
    counts = [len(re.findall(r"^(?:Part|Entry \d+) \d+$", page, re.MULTILINE)) for page in pages]
    return [count for count in counts if count]


def test_contents_that_fit_on_a_page_are_not_divided() -> None:
    assert [entries_by_page(lines, 7) for lines in range(26, 40)] == [[8]] * 14


def test_neither_a_heading_nor_the_end_of_long_contents_stands_with_fewer_than_three_entries() -> None:
    counts = [entries_by_page(lines, 60) for lines in range(26, 40)]
    assert {sum(pages) for pages in counts} == {61}
    assert min(min(pages) for pages in counts) >= 3
    assert len({pages[0] for pages in counts}) > 3
