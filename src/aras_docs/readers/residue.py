"""What flattening left of templates: footnotes, calls that stay text, and braces without a partner."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from aras_docs.diagnostics import Diagnostic, Severity, locate
from aras_docs.readers.braces import Call, braces
from aras_docs.readers.footnotes import Footnote, footnote
from aras_docs.readers.printable import LONGEST_EXCERPT, excerpt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.article import Source
    from aras_docs.readers.lines import Line


class Residue(NamedTuple):
    """What templates left in a stretch of a source; ``kept`` are the calls that stay text."""

    footnotes: tuple[Footnote, ...] = ()
    kept: tuple[Call, ...] = ()
    unpaired: tuple[int, ...] = ()


def residue(source: str, lines: Sequence[Line]) -> Residue:
    """Return what templates left in some lines; a footnote within a footnote or another call stays text."""
    if not lines:
        return Residue()
    found = braces(source, lines[0].start, lines[-1].end)
    footnotes: list[Footnote] = []
    kept: list[Call] = []
    for call in found.calls:
        if kept and call.start < kept[-1].end:
            continue
        inner = bool(footnotes) and call.start < footnotes[-1].end
        if not inner and (note := footnote(source, call)):
            footnotes.append(note)
        else:
            kept.append(call)
    return Residue(tuple(footnotes), tuple(kept), found.unpaired)


def as_text(left: Residue) -> Residue:
    """Return what templates left where no footnote can stand, as in a heading: such a call stays text."""
    calls = (Call(note.start, note.end) for note in left.footnotes)
    return Residue((), (*calls, *left.kept), left.unpaired)


def residue_findings(source: Source, left: Iterable[Residue]) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each kind of thing that templates left and that is no footnote.

    ``left`` is what they left in each stretch of the source, in order.
    """
    found = tuple(left)
    unpaired = [offset for each in found for offset in each.unpaired]
    kept = [call for each in found for call in each.kept]
    empty = [note for each in found for note in each.footnotes if note.says_nothing]
    if unpaired:
        yield _unpaired(source, unpaired)
    if kept:
        yield _kept(source, kept)
    if empty:
        yield _empty(source, empty)


def _unpaired(source: Source, offsets: list[int]) -> Diagnostic:
    several = _several(len(offsets), "double brace has no partner", "double braces have no partner")
    message = f"{several}: {_line(source, offsets[0])}; what stands there is read as text"
    hint = "a template call begins with {{ and ends with }} before the next heading"
    position = locate(source.text, offsets[0])
    return Diagnostic(Severity.WARNING, "unpaired-braces", message, source.path, position, hint)


def _kept(source: Source, calls: list[Call]) -> Diagnostic:
    several = _several(len(calls), "template call stays in the text", "template calls stay in the text")
    message = f"{several}: {excerpt(source.text[calls[0].start : calls[0].end])}"
    hint = "write what the template would show"
    position = locate(source.text, calls[0].start)
    return Diagnostic(Severity.WARNING, "template-call", message, source.path, position, hint)


def _empty(source: Source, notes: list[Footnote]) -> Diagnostic:
    several = _several(len(notes), "footnote has no words", "footnotes have no words")
    message = f"{several}: {_line(source, notes[0].start)}; no mark stands for it"
    hint = "flattening may have lost them: see the article itself"
    position = locate(source.text, notes[0].start)
    return Diagnostic(Severity.NOTE, "empty-footnote", message, source.path, position, hint)


def _several(number: int, one: str, more: str) -> str:
    return f"{number} {one}" if number == 1 else f"{number} {more}, the first one here"


def _line(source: Source, offset: int) -> str:
    """Return how a line goes on from an offset, as an excerpt."""
    return excerpt(source.text[offset : offset + LONGEST_EXCERPT + 1].partition("\n")[0])
