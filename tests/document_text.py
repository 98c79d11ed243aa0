"""A document as readable lines, for golden files: one line a block, its kind first."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from aras_docs.document import Document
from aras_docs.nodes import (
    Anchor,
    Block,
    DefinitionList,
    Emphasis,
    Figure,
    Foreign,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Row,
    Strong,
    Table,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def document_text(document: Document) -> str:
    lines = [f"{name}: {getattr(document.meta, name)}" for name in document.meta.__struct_fields__]
    for part in document.parts:
        lines += ["", f"PART {part.kind} #{part.anchor} {part.title}"]
        for block in part.blocks:
            lines += [f"  {line}" for line in block_lines(block)]
    return "\n".join(lines) + "\n"


def block_lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            mark = f"{block.number}. #{block.anchor} " if block.number else ""
            yield f"{block.role}: {mark}{inline_text(block.content)}"
        case Heading():
            yield f"h{block.level} #{block.anchor} {inline_text(block.content)}"
        case List():
            for item in block.items:
                yield from marked("* ", item)
        case DefinitionList():
            for entry in block.entries:
                yield from marked(f"{inline_text(entry.term)}: ", entry.blocks)
        case Quote():
            yield from marked(f"quote ({inline_text(block.label)}) ", block.blocks)
        case Table():
            yield f"table {block.kind} ({inline_text(block.caption)})"
            for row in (*block.header, *block.rows):
                yield f"  | {row_text(row)}"
        case Figure():
            yield f"figure ({inline_text(block.caption)}) {block.alternative}"
        case Note():
            yield from marked(f"note {block.name} ", block.blocks)
        case _:
            assert_never(block)


def marked(mark: str, blocks: tuple[Block, ...]) -> Iterator[str]:
    lines = [line for block in blocks for line in block_lines(block)]
    yield mark + (lines[0] if lines else "")
    for line in lines[1:]:
        yield "  " + line


def row_text(row: Row) -> str:
    anchor = f"#{row.anchor} " if row.anchor else ""
    cells = (
        ("! " if cell.header else "")
        + " ¶ ".join(
            line.removeprefix("table-cell: ").removeprefix("table-header: ")
            for block in cell.blocks
            for line in block_lines(block)
        )
        + (f" <{cell.columns}>" if cell.columns > 1 else "")
        for cell in row.cells
    )
    return anchor + " | ".join(cells)


def inline_text(content: tuple[Inline, ...]) -> str:
    return "".join(_inline(inline) for inline in content)


def _inline(inline: Inline) -> str:
    match inline:
        case Text(value=value):
            return " ".join(value.split("\n"))
        case Emphasis():
            return f"/{inline_text(inline.content)}/"
        case Strong():
            return f"*{inline_text(inline.content)}*"
        case Foreign():
            return f"{{{inline.language}:{inline_text(inline.content)}}}"
        case Link(content=content, target=target):
            where = target.name if isinstance(target, Anchor) else target.address
            return f"[{inline_text(content)}→{where}]"
        case LineBreak():
            return " ⏎ "
        case NoteRef(note=note):
            return f"^{note}"
        case _:
            assert_never(inline)
