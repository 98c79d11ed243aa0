"""An article as a compact text, so that a case shows at a glance what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.errors import ArticleError
from aras_docs.nodes import Block, Inline, List, Note, NoteRef, Paragraph, Text
from aras_docs.readers import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.article import Article, Field, Item, Section
    from aras_docs.diagnostics import Diagnostic


def rendering(data: bytes, path: str = "example.txt", *, longest: int = 10_000) -> str:
    """Return what reading some bytes gives: the article and the diagnostics, or the error."""
    try:
        outcome = read(data, path)
    except ArticleError as error:
        return "".join(_diagnostic(diagnostic) for diagnostic in error.diagnostics)
    lines = "".join(f"{line}\n" for line in _article(outcome.value, longest))
    return lines + "".join(_diagnostic(diagnostic) for diagnostic in outcome.diagnostics)


def _diagnostic(found: Diagnostic) -> str:
    place = f" at {found.position.line}:{found.position.column}" if found.position else ""
    hint = f"\n  hint: {found.hint}" if found.hint else ""
    return f"{found.severity} {found.code}{place}: {found.message}{hint}\n"


def _article(article: Article, longest: int) -> Iterator[str]:
    yield f"title “{article.title.value}”"
    yield from (f"residue “{text.value}”" for text in article.residue)
    if article.infobox:
        for field in article.infobox.fields:
            yield from _field(field)
        for side in article.infobox.belligerents:
            yield f"side {side.number}: {', '.join(field.name for field in side.fields)}"
    yield from _indented(_blocks(article.lead, longest))
    for section in article.sections:
        yield from _section(section, longest)


def _field(field: Field) -> Iterator[str]:
    side = f" of side {field.side}" if field.side else ""
    yield f"field {field.key} = {field.name}{side}{' across' if field.across else ''}"
    yield from _indented(_items(field.items))


def _items(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        yield "- " + item.text.replace("\n", "⏎")
        yield from _indented(_items(item.children))


def _section(section: Section, longest: int) -> Iterator[str]:
    lines = f"{section.span.first_line}–{section.span.last_line}"
    yield f"{'=' * section.level} “{section.title.value}” lines {lines}"
    yield from _indented(_blocks(section.blocks, longest))
    for inner in section.sections:
        yield from _indented(_section(inner, longest))


def _blocks(blocks: Iterable[Block], longest: int) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(content=content):
                value = "".join(map(_inline, content))
                cut = "…" if len(value) > longest else ""
                yield "| " + value[:longest].replace("\n", "⏎") + cut
            case List(items=items):
                yield "list"
                for item in items:
                    yield from _indented(_blocks(item, longest))
            case Note(name=name, blocks=inner):
                yield name
                yield from _indented(_blocks(inner, longest))
            case _:
                yield f"unexpected {type(block).__name__}"


def _inline(inline: Inline) -> str:
    match inline:
        case Text(value=value):
            return value
        case NoteRef(note=note):
            return f"[{note}]"
        case _:
            return f"unexpected {type(inline).__name__}"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
