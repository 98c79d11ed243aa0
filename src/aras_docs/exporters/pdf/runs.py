"""Inlines → text runs: each run is set in one face, size and colour, and may be a link or a place."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from aras_docs.exporters.pdf.fonts import registered
from aras_docs.fonts import clusters, face, font_runs
from aras_docs.nodes import Anchor, Emphasis, Foreign, LineBreak, Link, NoteRef, Strong, Target, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from aras_docs.exporters.pdf.notes import Numbering
    from aras_docs.fonts import Face
    from aras_docs.nodes import Inline
    from aras_docs.stylesheet import Family, TextStyle

NEW_LINE = "\n"
_COLLAPSIBLE = re.compile(r"[ \t\n\r\f]+")
# A superior figure is set at about six tenths of the size and raised by a third (Bringhurst 2004, 4.3.2).
_SUPERIOR_SIZE = 0.62
_SUPERIOR_RISE = 0.33


@dataclass(frozen=True, slots=True)
class Look:
    """How the characters of a run look, where a click on them leads, and the name links know them by."""

    font: str
    size: float
    color: str
    rise: float = 0
    target: Target | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one look; a run of ``NEW_LINE`` alone ends a line."""

    text: str
    look: Look


@dataclass(slots=True)
class Missing:
    """The characters that no bundled face has, with the source lines of the text that holds them."""

    lines: dict[str, set[int]] = field(default_factory=dict[str, set[int]])

    def add(self, cluster: str, line: int | None) -> None:
        """Remember a cluster that is printed as code points."""
        self.lines.setdefault(code_points(cluster), set()).update({line} if line else ())


@dataclass(frozen=True, slots=True)
class _Tone:
    """What the inlines around a text say of it."""

    bold: bool
    italic: bool
    superior: bool = False
    target: Target | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class _Fragment:
    text: str
    tone: _Tone
    line: int | None = None
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Makes runs of inlines, in the families of one stylesheet."""

    families: Mapping[Family, str]
    numbering: Numbering
    missing: Missing

    def runs(self, content: Iterable[Inline], style: TextStyle, line: int | None = None) -> tuple[Run, ...]:
        """Return the runs of inlines in a style; ``line`` is where in the source their block begins."""
        fragments = self._fragments(content, _Tone(style.bold, style.italic), line)
        return tuple(run for fragment in _collapsed(fragments) for run in self._set(fragment, style))

    def plain(self, text: str, style: TextStyle, line: int | None = None) -> tuple[Run, ...]:
        """Return the runs of a text without mark-up."""
        return self.runs((Text(text),), style, line)

    def _fragments(self, content: Iterable[Inline], tone: _Tone, line: int | None) -> Iterator[_Fragment]:
        for inline in content:
            match inline:
                case Text(value, span):
                    yield _Fragment(value, tone, span.first_line if span else line)
                case Emphasis(inner):
                    yield from self._fragments(inner, replace(tone, italic=True), line)
                case Strong(inner):
                    yield from self._fragments(inner, replace(tone, bold=True), line)
                case Link(inner, target):
                    yield from self._fragments(inner, replace(tone, target=target), line)
                case Foreign(inner):
                    yield from self._fragments(inner, tone, line)
                case NoteRef(note):
                    yield self._reference(note, tone, line)
                case LineBreak():
                    yield _Fragment(NEW_LINE, tone, breaks=True)
                case _:
                    assert_never(inline)

    def _reference(self, note: str, tone: _Tone, line: int | None) -> _Fragment:
        number, anchor = self.numbering.refer(note)
        target = Anchor(self.numbering.note_anchor(note))
        return _Fragment(str(number), replace(tone, superior=True, target=target, anchor=anchor), line)

    def _set(self, fragment: _Fragment, style: TextStyle) -> Iterator[Run]:
        tone = fragment.tone
        main = face(self.families[style.family], bold=tone.bold, italic=tone.italic)
        look = _look(tone, style, registered(main))
        if fragment.breaks:
            yield Run(NEW_LINE, look)
            return

        def replacement(text: str) -> str:
            return "".join(self._named(cluster, fragment.line) for cluster in clusters(text))

        yield from _faced(fragment.text, main, look, replacement)

    def _named(self, cluster: str, line: int | None) -> str:
        self.missing.add(cluster, line)
        return f"[{code_points(cluster)}]"


def code_points(cluster: str) -> str:
    """Return the code points of a cluster as Unicode writes them: "U+0065 U+0301"."""
    return " ".join(f"U+{ord(character):04X}" for character in cluster)


def _look(tone: _Tone, style: TextStyle, font: str) -> Look:
    size = style.size * (_SUPERIOR_SIZE if tone.superior else 1)
    rise = style.size * (_SUPERIOR_RISE if tone.superior else 0)
    return Look(font, size, style.color, rise, tone.target, tone.anchor)


def _faced(text: str, main: Face, look: Look, replacement: Callable[[str], str]) -> Iterator[Run]:
    # Composed: without shaping a combining mark would stand beside its letter.
    for run in font_runs(unicodedata.normalize("NFC", text), main):
        if run.face is None:
            yield Run(replacement(run.text), look)
        elif drawn := _drawable(run.text, run.face):
            yield Run(drawn, replace(look, font=registered(run.face)))


def _drawable(text: str, setter: Face) -> str:
    """Return the text with white space that has no glyph as spaces, and without other invisibles."""
    if setter.has_glyphs(text):
        return text
    kept = (c if setter.has_glyphs(c) else " " if c.isspace() else "" for c in text)
    return "".join(kept)


def _collapsed(fragments: Iterable[_Fragment]) -> Iterator[_Fragment]:
    """Yield fragments with runs of white space as one space, and none where a line is made to begin."""
    after_space = True
    for fragment in fragments:
        if fragment.breaks:
            after_space = True
            yield fragment
            continue
        text = _COLLAPSIBLE.sub(" ", fragment.text)
        text = text.removeprefix(" ") if after_space else text
        if text:
            after_space = text.endswith(" ")
            yield replace(fragment, text=text)
