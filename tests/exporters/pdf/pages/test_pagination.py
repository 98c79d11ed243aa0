from __future__ import annotations

import re

from msgspec.structs import replace

import specimen
from aras_docs.document import Part, PartKind
from aras_docs.exporters.pdf.boxes import Blank, Item, Mark, Stack
from aras_docs.exporters.pdf.pages.page import Page
from aras_docs.exporters.pdf.pages.pagination import page_numbers, paginated, sections
from aras_docs.nodes import Figure, Heading, Role, Text
from aras_docs.style_file import builtin
from exporters.pdf.making import document, paragraph
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet


def heights(pages: tuple[Page, ...]) -> list[list[float]]:
    return [[item.box.height for item in page.body.items] for page in pages]


def test_boxes_fill_a_page_and_go_on_with_the_next() -> None:
    assert heights(paginated([Item(Blank(40)) for _ in range(5)], 100)) == [[40, 40], [40, 40], [40]]


def test_the_larger_of_two_spaces_counts_and_none_at_the_top() -> None:
    items = [Item(Blank(40), before=30, after=5), Item(Blank(40), before=20, after=90)]
    assert heights(paginated(items, 100)) == [[40, 40]]
    assert heights(paginated(items, 99)) == [[40], [40]]


def test_what_is_kept_with_the_next_goes_over_with_it() -> None:
    items = [Item(Blank(30)), Item(Blank(20), keep=True), Item(Blank(20), keep=True), Item(Blank(40))]
    assert heights(paginated(items, 100)) == [[30], [20, 20, 40]]


def shrinking(*, before: float = 30, caption: float = 0, after: float = 0) -> list[list[float]]:
    """Return the heights on pages of 100 of a text, a box of 70 or 60 with a caption, and another text."""
    box = Item(Blank(70), keep=True, smaller=Blank(60))
    return heights(paginated([Item(Blank(before)), box, Item(Blank(caption)), Item(Blank(after))], 100))


def test_what_just_misses_a_page_is_made_smaller() -> None:
    assert shrinking(caption=10) == [[30, 60, 10, 0]]
    assert shrinking(caption=10, after=50) == [[30, 60, 10], [50]]


def test_what_fits_as_it_is_keeps_its_size() -> None:
    assert shrinking(after=50) == [[30, 70, 0], [50]]


def test_what_would_miss_the_page_all_the_same_keeps_its_size() -> None:
    assert shrinking(caption=11) == [[30], [70, 11, 0]]
    assert shrinking(before=35, caption=11) == [[35], [70, 11, 0]]


def test_what_is_kept_with_the_next_is_made_smaller_for_it() -> None:
    heading, box = Item(Blank(20), keep=True), Item(Blank(70), keep=True, smaller=Blank(60))
    text = Item(Blank(10))
    assert heights(paginated([text, heading, box, text, text], 100)) == [[10, 20, 60, 10], [10]]


def test_a_chain_longer_than_a_page_is_broken_all_the_same() -> None:
    assert heights(paginated([Item(Blank(60), keep=True) for _ in range(3)], 100)) == [[60], [60], [60]]


def test_a_box_higher_than_the_page_does_not_stop_the_others() -> None:
    assert heights(paginated([Item(Blank(500)), Item(Blank(10))], 100)) == [[500], [10]]
    assert heights(paginated([Item(Blank(500))], 100)) == [[500]]


def test_a_new_page_begins_where_it_is_asked_for() -> None:
    items = [Item(Blank(10)), Item(Blank(10), starts_page=True), Item(Blank(10))]
    assert heights(paginated(items, 100)) == [[10], [10, 10]]


def test_an_anchor_is_on_the_page_where_it_first_lies() -> None:
    items = [Item(Blank(80), mark=Mark("a")), Item(Blank(80), mark=Mark("b"))]
    assert page_numbers(paginated(items, 100)) == {"a": 1, "b": 2}


def test_a_page_shows_the_section_that_begins_on_it_or_runs_on() -> None:
    def page(*titles: str) -> Page:
        return Page(Stack(tuple(Item(Blank(), mark=Mark(title, 1, title)) for title in titles)), 100)

    assert sections([page("A"), page(), page("B", "C"), page()]) == ("A", "A", "B", "C")


def test_every_page_says_which_it_is_of_how_many() -> None:
    reading = exported(specimen.document(rows=120), builtin())
    total = len(reading.pages)
    assert total > 5
    for number, page in enumerate(reading.pages, 1):
        assert f"Page {number} of {total}" in page


def test_the_running_head_has_title_and_section_from_page_two_on() -> None:
    reading = exported(specimen.document(rows=120, title="The short title"), builtin())
    heads = [page.split("\n", 1)[0] for page in reading.pages]
    assert heads[0] == "The short title"
    annex = reading.page_with("Table of events")
    assert heads[annex - 2] == "The short title Background"
    assert heads[annex - 1 :] == ["The short title Annex B. Chronology"] * (len(heads) - annex + 1)


def test_a_long_title_is_shortened_in_the_running_head() -> None:
    reading = exported(specimen.document(title="Very long title " * 20), builtin())
    head = reading.pages[-1].split("\n", 1)[0]
    assert re.fullmatch(r"(Very long title )+\w*( \w*)*…\s+Annex B\. Chronology", head.strip()), head


def test_no_heading_is_stranded_at_the_foot_of_a_page() -> None:
    for lines in range(28, 40):
        blocks = [paragraph("line", Role.TABLE_CELL) for _ in range(lines)]
        text = paragraph("first words " + "and more " * 60)
        made = document(*blocks, Heading(2, (Text("Stranded?"),), "h"), text)
        reading = exported(made, plain_sheet())
        assert reading.page_with("Stranded?") == reading.page_with("first words")


def test_two_lines_of_text_stand_below_a_heading_even_if_each_is_a_paragraph() -> None:
    for lines in range(28, 40):
        blocks = [paragraph("line", Role.TABLE_CELL) for _ in range(lines)]
        heading = Heading(2, (Text("Stranded?"),), "h")
        made = document(*blocks, heading, paragraph("first"), paragraph("second"))
        reading = exported(made, plain_sheet())
        assert reading.page_with("Stranded?") == reading.page_with("first") == reading.page_with("second")


def test_empty_sections_follow_each_other_and_are_not_parted_from_the_text_after_them() -> None:
    headings = [Heading(2, (Text(f"Empty {number}"),), f"h{number}") for number in range(5)]
    for lines in range(20, 40):
        blocks = [paragraph("line", Role.TABLE_CELL) for _ in range(lines)]
        reading = exported(document(*blocks, *headings, paragraph("text at last")), plain_sheet())
        assert reading.page_with("Empty 0") == reading.page_with("text at last")


def test_a_caption_stays_with_its_picture() -> None:
    for lines in range(28, 40):
        blocks = [paragraph("line", Role.TABLE_CELL) for _ in range(lines)]
        figure = Figure(specimen.picture(), (Text("Its caption"),), "")
        reading = exported(document(*blocks, figure, *blocks), plain_sheet())
        assert reading.page_with("27 September & <after>") == reading.page_with("Its caption")


def test_no_single_line_of_a_paragraph_stands_alone() -> None:
    words = [f"w{index:03}" for index in range(70)]
    for lines in range(26, 40):
        blocks = [paragraph("line", Role.TABLE_CELL) for _ in range(lines)]
        reading = exported(document(*blocks, paragraph(" ".join(words))), plain_sheet())
        for page in reading.pages:
            count = sum(any(word in line for word in words) for line in page.split("\n"))
            assert count != 1


def test_body_sections_run_on_and_annexes_begin_a_page() -> None:
    reading = exported(specimen.document(), builtin())
    assert reading.page_with("The campaign\n") == reading.page_with("Second paragraph.")
    assert reading.page_with("Table of events") > reading.page_with("On 27 September it began.")


def test_a_part_without_blocks_is_still_a_place() -> None:
    made = document()
    empty = Part(PartKind.ANNEX, "Annex Z. Nothing", "z", ())
    reading = exported(replace(made, parts=(*made.parts, empty)), plain_sheet())
    assert ("Annex Z. Nothing", 2) in [(mark.title, mark.page) for mark in reading.bookmarks]
