from __future__ import annotations

import re

import specimen
from aras_docs.document import outline
from aras_docs.style_file import builtin
from exporters.pdf.reading import exported


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
