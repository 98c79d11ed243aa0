from __future__ import annotations

import random

from aras_docs.exporters.pdf.boxes import Blank, Item, Mark, Stack
from aras_docs.exporters.pdf.pages.page import Page
from aras_docs.exporters.pdf.pages.pagination import paginated
from aras_docs.exporters.pdf.paragraphs.text import TextBox

LINE = 10
RULE = Item(Blank(2), before=4, after=4, keep=True)
# Above the first note: the space before the rule, the rule, the space after it.
ABOVE = 10


def text(lines: int, **references: int) -> list[Item]:
    """Return lines, some with a reference: ``a=3`` refers to the note a in the line 3, counted from 1."""
    named = {line: name for name, line in references.items()}
    marks = (Mark(named[line]) if line in named else None for line in range(1, lines + 1))
    return [Item(Blank(LINE), mark=mark) for mark in marks]


def note(lines: int, name: str = "", *, refers_to: str | None = None) -> Item:
    mark = Mark(refers_to) if refers_to else None
    return Item(Stack((Item(Blank(LINE), mark=mark), *[Item(Blank(LINE))] * (lines - 1))), mark=Mark(name))


def pages(items: list[Item], height: float = 100, **notes: Item) -> tuple[Page, ...]:
    return paginated(items, height, {name: (each,) for name, each in notes.items()}, (RULE,))


def lines(page: Page) -> tuple[int, int]:
    """Return how many lines of text and of notes a page has."""
    return round(page.body.height / LINE), sum(_lines(item) for item in page.notes.items[1:])


def _lines(item: Item) -> int:
    return round(item.box.height / LINE)


def test_text_without_notes_fills_the_page() -> None:
    assert [lines(page) for page in pages(text(12))] == [(10, 0), (2, 0)]


def test_a_note_stands_on_the_page_that_refers_to_it_and_the_text_makes_room() -> None:
    made = pages(text(12, a=3), a=note(2))
    assert [lines(page) for page in made] == [(7, 2), (5, 0)]


def test_the_notes_stand_at_the_foot_however_short_the_text() -> None:
    (page,) = pages(text(2, a=1), a=note(2))
    assert page.height - page.notes.height == 100 - 2 * LINE - 6


def test_a_note_to_which_two_pages_refer_stands_on_the_first() -> None:
    made = pages([*text(8, a=1), *text(8, a=8)], a=note(1))
    assert [lines(page) for page in made] == [(8, 1), (8, 0)]


def test_a_reference_at_the_foot_goes_over_with_its_short_note() -> None:
    made = pages(text(12, a=10), a=note(1))
    assert [lines(page) for page in made] == [(9, 0), (3, 1)]


def test_a_note_is_divided_rather_than_to_leave_a_hole_in_the_page() -> None:
    made = pages(text(26, a=17), 200, a=note(6))
    assert [lines(page) for page in made] == [(17, 2), (9, 4)]


def test_what_runs_on_stands_before_the_notes_of_the_next_page() -> None:
    made = pages(text(30, a=17, b=18), 200, a=note(6, "A"), b=note(1, "B"))
    assert [lines(page) for page in made] == [(17, 2), (13, 5)]
    assert [mark.anchor for page in made for mark in page.notes.marks()] == ["A", "B"]
    assert list(map(_lines, made[1].notes.items[1:])) == [4, 1]


def test_notes_take_half_of_a_page_while_the_text_goes_on() -> None:
    made = pages(text(12, a=1), a=note(12))
    assert [lines(page) for page in made] == [(5, 4), (5, 4), (2, 4)]


def test_a_note_may_refer_to_another() -> None:
    made = pages(text(10, a=1), a=note(1, "A", refers_to="b"), b=note(1, "B"))
    assert [lines(page) for page in made] == [(7, 2), (3, 0)]


def test_a_heading_is_kept_with_its_text_where_notes_need_the_room() -> None:
    heading = Item(Blank(LINE), keep=True)
    made = pages([*text(95), heading, *text(4, a=1)], 1000, a=note(3))
    assert [lines(page) for page in made] == [(95, 0), (5, 3)]


def test_a_box_higher_than_the_page_does_not_lose_its_note() -> None:
    made = pages([Item(Blank(500), mark=Mark("a")), *text(1)], a=note(3))
    assert sum(lines(page)[1] for page in made) == 3


def test_a_note_that_cannot_be_divided_nor_fits_a_page_is_shown_all_the_same() -> None:
    made = pages(text(2, a=1, b=2), a=Item(Blank(500)), b=note(1))
    assert [item.box.height for page in made for item in page.notes.items[1:]] == [500, LINE]


def test_a_note_alone_on_a_page_that_is_too_small_for_it_is_divided_anywhere() -> None:
    three_lines = Item(TextBox(((), (), ()), LINE, LINE))
    made = pages(text(1, a=1), 35, a=three_lines)
    assert [sum(item.box.height for item in page.notes.items[1:]) for page in made] == [0, 20, 10]


def test_whatever_the_notes_all_is_printed_once_and_no_page_overflows() -> None:
    dice = random.Random(5)  # noqa: S311 (no secret)
    for _ in range(300):
        count = dice.randrange(1, 60)
        names = {f"n{n}": dice.randrange(1, count + 1) for n in range(dice.randrange(12))}
        notes = {name: note(dice.choice((1, 1, 2, 3, 8, 25)), name) for name in names}
        referred = set(dict(zip(names.values(), names, strict=True)).values())
        made = pages(text(count, **names), 100, **notes)
        assert sum(lines(page)[0] for page in made) == count
        assert sum(lines(page)[1] for page in made) == sum(_lines(notes[name]) for name in referred)
        for page in made:
            assert page.body.height + page.notes.before + page.notes.height <= page.height + 0.01
