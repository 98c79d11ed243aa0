"""Flattened wiki text: ``= Title =``, ``- Key: value`` lines for the infobox, paragraphs, headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, NoReturn

from aras_docs.article import Article, Infobox, Source
from aras_docs.diagnostics import Diagnostic, Outcome, Position, Severity
from aras_docs.errors import ArticleError
from aras_docs.nodes import Text
from aras_docs.readers.braces import holds_braces
from aras_docs.readers.flattened_infobox import field_lines, find_run
from aras_docs.readers.infobox import infobox, repeated_keys
from aras_docs.readers.lines import Line, text_lines
from aras_docs.readers.printable import excerpt
from aras_docs.readers.prose import blocks
from aras_docs.readers.residue import Residue, as_text, residue, residue_findings
from aras_docs.readers.sections import HIGHEST, HeadingLine, heading_line, parts, sections
from aras_docs.readers.syntaxes import foreign_syntax

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# In bytes of UTF-8: the column page_title of MediaWiki's page table is varbinary(255).
LONGEST_TITLE = 255
EXPECTED = "the first line must be the title between equals signs: = Battle of Example ="


class FlattenedReader:
    """The reader of flattened wiki text."""

    syntax = "flattened wiki text"
    suffixes = (".txt", ".text")

    def accepts(self, text: str) -> bool:
        """Return whether the first line is a title, and what follows isn't wikitext."""
        first = next(text_lines(text), None)
        return first is not None and _title(first) is not None and foreign_syntax(text) is None

    def parse(self, source: Source) -> Outcome[Article]:
        """Return the article of a source; raises ArticleError if the first line isn't a title."""
        lines = tuple(text_lines(source.text))
        title = _title(lines[0]) if lines else None
        if title is None:
            _refuse_without_title(source, lines)
        layout = _divide(lines[1:])
        box = infobox(source.text, field_lines(layout.infobox)) if layout.infobox else None
        article = Article(
            title=title,
            residue=tuple(Text(line.text, line.part(0, len(line.text))) for line in layout.residue),
            infobox=box,
            lead=blocks(source.text, layout.lead),
            sections=sections(source.text, layout.sections),
            references=(),
            source=source,
        )
        left = _residue(source, lines[0], layout)
        return Outcome(article, (*_findings(article, layout), *residue_findings(source, left)))


def _title(line: Line) -> Text | None:
    heading = heading_line(line)
    return heading.title if heading and heading.level == 1 else None


def _refuse_without_title(source: Source, lines: Sequence[Line]) -> NoReturn:
    begins = f": it begins with {excerpt(lines[0].text)}" if lines else ""
    message = f"the article has no title line{begins}"
    position = Position(1, 1)
    raise ArticleError(Diagnostic(Severity.ERROR, "no-title", message, source.path, position, EXPECTED))


class _Layout(NamedTuple):
    """The lines under the title, by what they are."""

    residue: Sequence[Line]
    infobox: Sequence[Line]
    lead: Sequence[Line]
    sections: Sequence[Line]


def _divide(lines: Sequence[Line]) -> _Layout:
    """Return the lines sorted: what stands above the infobox is residue; without one, all of it is lead."""
    body = next((index for index, line in enumerate(lines) if heading_line(line)), len(lines))
    run = find_run(lines[:body])
    return _Layout(lines[: run.start], lines[run.start : run.stop], lines[run.stop : body], lines[body:])


def _residue(source: Source, title: Line, layout: _Layout) -> Iterator[Residue]:
    """Yield what templates left in each field, the lead and each section, across which none goes."""
    if not holds_braces(source.text):
        return
    yield as_text(residue(source.text, (title,)))
    yield as_text(residue(source.text, layout.residue))
    if layout.infobox:
        yield from (residue(source.text, field.lines) for field in field_lines(layout.infobox))
    yield residue(source.text, layout.lead)
    for heading, body in parts(layout.sections):
        yield as_text(residue(source.text, (heading.line,)))
        yield residue(source.text, body)


def _findings(article: Article, layout: _Layout) -> Iterator[Diagnostic]:
    yield from _title_findings(article)
    yield from _infobox_findings(article.source, article.infobox)
    if not (article.lead or article.sections):
        hint = "the document will consist of the infobox alone" if article.infobox else None
        yield _warning(article.source, "no-text", "the article has no text", Position(1, 1), hint)
    if highest := _first_of_level_1(layout.sections):
        message = (
            f"a heading of level 1 inside the article, {excerpt(highest.title.value)}, is read as level 2"
        )
        hint = "are these two articles in one file?"
        yield _warning(article.source, "level-1-heading", message, _start(highest.line), hint)


def _title_findings(article: Article) -> Iterator[Diagnostic]:
    size = len(article.title.value.encode())
    if size > LONGEST_TITLE and article.title.span:
        message = f"the title has {size} bytes, MediaWiki allows {LONGEST_TITLE}; it is kept whole"
        position = Position(article.title.span.first_line, 1)
        hint = "is the first line really a title, or does it lack a line break?"
        yield _warning(article.source, "long-title", message, position, hint)


def _infobox_findings(source: Source, box: Infobox | None) -> Iterator[Diagnostic]:
    if box is None:
        hint = "an infobox is a run of lines “- Key: value” below the title"
        yield _warning(source, "no-infobox", "the article has no infobox", Position(1, 1), hint)
    elif repeated := repeated_keys(box):
        names = ", ".join(dict.fromkeys(excerpt(field.key) for field in repeated))
        message = f"the infobox has more than one field {names}; all are kept, the first one counts"
        position = Position(repeated[0].span.first_line, 1)
        yield _warning(source, "repeated-key", message, position, "keep one of them")


def _first_of_level_1(lines: Sequence[Line]) -> HeadingLine | None:
    headings = (heading for line in lines if (heading := heading_line(line)))
    return next((heading for heading in headings if heading.level < HIGHEST), None)


def _start(line: Line) -> Position:
    return Position(line.number, 1)


def _warning(source: Source, code: str, message: str, position: Position, hint: str | None) -> Diagnostic:
    return Diagnostic(Severity.WARNING, code, message, source.path, position, hint)
