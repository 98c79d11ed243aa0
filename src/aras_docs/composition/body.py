"""The article's own text: the lead and the sections as parts, their paragraphs numbered."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.composition.phrases import aside
from aras_docs.document import Part, PartKind, plain_text
from aras_docs.nodes import (
    Block,
    Definition,
    DefinitionList,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Quote,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.article import Article, Section
    from aras_docs.composition.languages import Tagger
    from aras_docs.nodes import Inline

# The lead has no heading of its own; this one is ours.
LEAD_TITLE = "Introduction"
# A heading alone looks as if something had been lost on the way.
EMPTY = "The article as read has nothing here."
DEEPEST_HEADING = 3


class Body(Struct, frozen=True):
    """The parts of the text and its numbered paragraphs, in reading order."""

    parts: tuple[Part, ...]

    def with_back_references(self, references: dict[str, tuple[Inline, ...]]) -> Body:
        """Return the body with links to annex rows at the end of the paragraphs they rest on."""
        return Body(
            tuple(
                replace(part, blocks=tuple(_referring(block, references) for block in part.blocks))
                for part in self.parts
            )
        )


def body(article: Article, tagger: Tagger) -> Body:
    """Return the lead and the sections of an article as body parts."""
    numbers = count(1)
    parts: list[Part] = []
    if article.lead:
        blocks = tuple(_lead(article.lead, numbers, tagger))
        top = Heading(1, tagger.text(LEAD_TITLE), "lead")
        parts.append(Part(PartKind.BODY, LEAD_TITLE, "lead", (top, *blocks)))
    for index, section in enumerate(article.sections, start=1):
        anchor = f"s{index}"
        title = plain_text((section.title,))
        blocks = tuple(_section(section, 1, anchor, numbers, tagger))
        parts.append(Part(PartKind.BODY, title, anchor, blocks))
    return Body(tuple(parts))


def _lead(blocks: tuple[Block, ...], numbers: Iterator[int], tagger: Tagger) -> Iterator[Block]:
    for index, block in enumerate(blocks):
        if index == 0 and isinstance(block, Paragraph):
            yield numbered(block, tagger.gloss(block.content), numbers)
        else:
            yield from _block(block, numbers, tagger)


def _section(
    section: Section, level: int, anchor: str, numbers: Iterator[int], tagger: Tagger
) -> Iterator[Block]:
    yield Heading(min(level, DEEPEST_HEADING), tagger.content((section.title,)), anchor, section.span)
    if not section.blocks and not section.sections:
        yield Paragraph((aside(EMPTY),))
    for block in section.blocks:
        yield from _block(block, numbers, tagger)
    for index, inner in enumerate(section.sections, start=1):
        yield from _section(inner, level + 1, f"{anchor}-{index}", numbers, tagger)


def _block(block: Block, numbers: Iterator[int], tagger: Tagger) -> Iterator[Block]:
    if isinstance(block, Paragraph):
        yield numbered(block, tagger.content(block.content), numbers)
    else:
        yield tagged(block, tagger)


def tagged(block: Block, tagger: Tagger) -> Block:
    """Return a block with the foreign words of its text tagged."""
    match block:
        case Paragraph() | Heading():
            return replace(block, content=tagger.content(block.content))
        case List():
            return replace(block, items=tuple(_all_tagged(item, tagger) for item in block.items))
        case DefinitionList():
            return replace(block, entries=tuple(_definition(entry, tagger) for entry in block.entries))
        case Quote():
            return replace(block, label=tagger.content(block.label), blocks=_all_tagged(block.blocks, tagger))
        case Note():
            return replace(block, blocks=_all_tagged(block.blocks, tagger))
        case Table() | Figure():  # no reader makes any of these of an article
            return block
        case _:
            assert_never(block)


def _all_tagged(blocks: tuple[Block, ...], tagger: Tagger) -> tuple[Block, ...]:
    return tuple(tagged(block, tagger) for block in blocks)


def _definition(entry: Definition, tagger: Tagger) -> Definition:
    return replace(entry, term=tagger.content(entry.term), blocks=_all_tagged(entry.blocks, tagger))


def numbered(paragraph: Paragraph, content: tuple[Inline, ...], numbers: Iterator[int]) -> Paragraph:
    """Return a paragraph with the next number, the anchor that goes with it, and its tagged content."""
    number = next(numbers)
    return replace(paragraph, content=content, number=number, anchor=f"p{number}")


def _referring(block: Block, references: dict[str, tuple[Inline, ...]]) -> Block:
    if isinstance(block, Paragraph) and block.anchor in references:
        return replace(block, content=(*block.content, *references[block.anchor]))
    return block
