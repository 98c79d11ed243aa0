"""What a reader of the package counts: the numbers that Word shows, found by its own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.nodes import List, Paragraph, Text
from exporters.docx.lint import lint
from exporters.docx.written import W, Written, style, text, written

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] (lxml's only name for the type)

    from aras_docs.nodes import Block


def words(value: str, number: int | None = None) -> Paragraph:
    return Paragraph((Text(value),), number=number)


class Counter:
    """Counts as Word does: by definition and level; an instance's override starts over at its first use.

    ECMA-376, 17.9.26 (startOverride); a number on one level starts the deeper ones over (17.9.10).
    """

    def __init__(self, made: Written) -> None:
        self.made = made
        self.counts: dict[tuple[str, int], int] = {}
        self.used: set[str] = set()

    def shown(self, paragraph: _Element) -> str:
        found = paragraph.find(f"{W}pPr/{W}numPr")
        if found is None:
            return ""
        number, level = (str(made.get(f"{W}val")) for made in reversed(found))
        return self.next(number, int(level))

    def next(self, number: str, level: int) -> str:
        (definition,) = self.read(f"//w:num[@w:numId='{number}']/w:abstractNumId/@w:val")
        override = self.read(
            f"//w:num[@w:numId='{number}']/w:lvlOverride[@w:ilvl='{level}']/w:startOverride/@w:val"
        )
        if override and number not in self.used:
            self.counts[definition, level] = int(override[0]) - 1
        self.used.add(number)
        count = self.counts[definition, level] = self.counts.get((definition, level), 0) + 1
        for deeper in range(level + 1, 9):
            self.counts.pop((definition, deeper), None)
        kind, form = self.format(definition, level)
        letter = {"lowerLetter": chr(96 + count), "bullet": "", "none": ""}.get(kind, str(count))
        return form.replace(f"%{level + 1}", letter)

    def format(self, definition: str, level: int) -> tuple[str, str]:
        path = f"//w:abstractNum[@w:abstractNumId='{definition}']/w:lvl[@w:ilvl='{level}']"
        (kind,), (form,) = self.read(f"{path}/w:numFmt/@w:val"), self.read(f"{path}/w:lvlText/@w:val")
        return kind, form

    def read(self, path: str) -> list[str]:
        return self.made.values(path, "word/numbering.xml")


def shown(*blocks: Block) -> list[str]:
    """Return each paragraph with what stands before it."""
    made = written(*blocks)
    assert lint(made.data) == []
    counter = Counter(made)
    return [f"{counter.shown(found)} {text(found)}".strip() for found in made.find("//w:body/w:p")]


def test_numbered_paragraphs_show_their_numbers() -> None:
    assert shown(words("a", 1), words("between"), words("b", 2)) == ["1 a", "between", "2 b"]


def test_numbers_that_jump_are_shown_as_they_are() -> None:
    numbers = [5, 6, 2, 3, 9]
    assert shown(*(words("x", number) for number in numbers)) == [f"{number} x" for number in numbers]


def test_every_ordered_list_starts_at_one() -> None:
    ordered = List(((words("a"),), (words("b"),)), ordered=True)
    assert shown(ordered, ordered) == ["1. a", "2. b", "1. a", "2. b"]


def test_ordered_lists_nest_and_go_on_after_the_inner_one() -> None:
    inner = List(((words("x"),), (words("y"),)), ordered=True)
    outer = List(((words("a"), inner), (words("b"), inner), (words("c"),)), ordered=True)
    assert shown(outer) == ["1. a", "a. x", "b. y", "2. b", "a. x", "b. y", "3. c"]


def test_bullets_change_with_their_level() -> None:
    inner = List(((words("b"), List(((words("c"),),))),))
    assert shown(List(((words("a"), inner),))) == ["• a", "– b", "▪ c"]


def test_lists_deeper_than_word_goes_stay_on_its_last_level() -> None:
    block = List(((words("deepest"),),))
    for _ in range(11):
        block = List(((words("x"), block),), ordered=True)
    assert len(shown(block)) == 12


def test_further_paragraphs_of_an_item_are_aligned_without_a_mark() -> None:
    made = written(List(((words("a"), words("more")),)))
    assert [style(found) for found in made.find("//w:body/w:p")] == ["ListBullet", "ListContinue"]
    assert shown(List(((words("a"), words("more")), (words("b"),)))) == ["• a", "more", "• b"]


def test_an_item_that_begins_with_a_list_has_its_mark() -> None:
    assert shown(List(((List(((words("a"),),)),),))) == ["•", "– a"]
