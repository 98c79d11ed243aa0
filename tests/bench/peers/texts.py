"""A document as the plainest blocks there are, and these in the mark-up of each peer."""

from __future__ import annotations

from html import escape
from itertools import chain
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from aras_docs.document import plain_text
from aras_docs.exporters.cells import cell_text
from aras_docs.nodes import Definition, Figure, Heading, Paragraph, Quote, Row, Table
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.document import Part
    from aras_docs.nodes import Block


class Title(Struct, frozen=True):
    """A heading, its level counted from 1."""

    level: int
    text: str


class Prose(Struct, frozen=True):
    """A paragraph."""

    text: str


class Grid(Struct, frozen=True):
    """Rows of as many cells each."""

    rows: tuple[tuple[str, ...], ...]


Plain = Title | Prose | Grid


def plain_blocks(parts: Iterable[Part]) -> tuple[Plain, ...]:
    """Return the words of parts, without pictures, in reading order."""
    return tuple(chain.from_iterable(map(_plain, chain.from_iterable(part.blocks for part in parts))))


def _plain(block: Block) -> Iterator[Plain]:
    match block:
        case Heading():
            yield Title(block.level, plain_text(block.content))
        case Table():
            rows = (tuple(map(cell_text, row.cells)) for row in (*block.header, *block.rows))
            width = len(block.columns)
            yield Prose(plain_text(block.caption))
            yield Grid(tuple((*row, *[""] * (width - len(row))) for row in rows))
        case _:
            yield from filter(lambda prose: prose.text, map(Prose, _words(block)))


def _words(block: Block) -> Iterator[str]:
    for node in descend((block,)):
        match node:
            case Paragraph():
                yield plain_text(node.content)
            case Definition():
                yield plain_text(node.term)
            case Quote():
                yield plain_text(node.label)
            case Figure():
                yield plain_text(node.caption)
            case Row():
                yield from map(cell_text, node.cells)
            case _:
                pass


def html(blocks: Iterable[Plain], fonts: str) -> str:
    """Return blocks as a page for WeasyPrint; ``fonts`` is the address of the folder of our typefaces."""
    face = "@font-face {{ font-family: {0}; src: url('{1}/{2}.ttf'); font-weight: {3} }}"
    faces = (
        face.format("Serif", fonts, "NotoSerif-Regular", "normal"),
        face.format("Serif", fonts, "NotoSerif-Bold", "bold"),
        face.format("Armenian", fonts, "NotoSerifArmenian-Regular", "normal"),
    )
    body = "p { text-align: justify; hyphens: auto } body { font: 10pt/1.4 Serif, Armenian }"
    page = "@page { size: A4; @bottom-center { content: 'Page ' counter(page) ' of ' counter(pages) } }"
    table = "table { width: 100%; border-collapse: collapse } td { border-bottom: 0.5pt solid grey }"
    style = " ".join((*faces, body, page, table))
    return (
        f'<!doctype html><html lang="en"><title>Briefing</title><style>{style}</style><body>'
        + "".join(map(_html, blocks))
        + "</body></html>"
    )


def _html(block: Plain) -> str:
    match block:
        case Title():
            return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
        case Prose():
            return f"<p>{escape(block.text)}</p>"
        case Grid():
            rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in block.rows)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case _:
            assert_never(block)


def typst(blocks: Iterable[Plain]) -> str:
    """Return blocks as a Typst source; all text stands in string literals, so nothing of it is mark-up."""
    head = (
        '#set page(paper: "a4", numbering: "1 of 1")\n#set par(justify: true)\n'
        '#set text(font: ("Noto Serif", "Noto Serif Armenian"), size: 10pt, lang: "en")\n'
        '#set document(title: "Briefing")\n'
    )
    return head + "\n".join(map(_typst, blocks))


def _typst(block: Plain) -> str:
    match block:
        case Title():
            return f"#heading(level: {block.level}, {_literal(block.text)})"
        case Prose():
            return f"#par({_literal(block.text)})"
        case Grid():
            cells = ", ".join(_literal(cell) for row in block.rows for cell in row)
            return f"#table(columns: (1fr,) * {len(block.rows[0])}, stroke: 0.5pt, {cells})"
        case _:
            assert_never(block)


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def rst(blocks: Iterable[Plain]) -> str:
    """Return blocks as reStructuredText."""
    return "\n\n".join(map(_rst, blocks)) + "\n"


def _rst(block: Plain) -> str:
    match block:
        case Title():
            return f"{_unmarked(block.text)}\n{'=-~'[block.level - 1] * (len(block.text) * 2)}"
        case Prose():
            return _unmarked(block.text)
        case Grid():
            rows = ("\n     - ".join(_unmarked(cell) or "\\ " for cell in row) for row in block.rows)
            return ".. list-table::\n\n" + "\n".join(f"   * - {row}" for row in rows)
        case _:
            assert_never(block)


def _unmarked(text: str) -> str:
    """Return a text of which reStructuredText sees nothing as mark-up."""
    special = {ord(character): f"\\{character}" for character in "\\*`|_[]:.-+•–(#"}
    return text.translate(special)
