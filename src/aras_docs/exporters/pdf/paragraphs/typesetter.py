"""Inlines → text runs: each run is set in one face, size and colour, and may be a link or a place."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias, assert_never

from msgspec import Struct, field
from msgspec.structs import replace

from aras_docs.exporters.inlines import pieces
from aras_docs.exporters.pdf.linebreaking.runs import NEW_LINE, Look, Run
from aras_docs.exporters.pdf.notes.numbering import note_anchor, reference_anchor
from aras_docs.exporters.pdf.paragraphs.references import PAGE, PLACEHOLDER, numbered_paragraph
from aras_docs.exporters.pdf.paragraphs.stacks import cut_stacks
from aras_docs.exporters.pdf.tagging.inlines import InlineElements
from aras_docs.fonts import clusters, face, font_runs
from aras_docs.nodes import Anchor, LineBreak, NoteRef, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aras_docs.exporters.inlines import Format, Piece
    from aras_docs.exporters.pdf.notes.numbering import Numbering
    from aras_docs.exporters.pdf.tagging.elements import Element
    from aras_docs.fonts import Face
    from aras_docs.nodes import Inline
    from aras_docs.stylesheet import Family, TextStyle

# A superior figure is set at about six tenths of the size and raised by a third (Bringhurst 2004, 4.3.2).
_SUPERIOR_SIZE = 0.62
_SUPERIOR_RISE = 0.33
# What tells the looks of one block's text from each other: bold, italic, language, link and element.
_Form: TypeAlias = "tuple[bool, bool, str | None, int, Element | None]"


class Missing(Struct):
    """The characters that no face has, with the source lines of the text that holds them.

    ``stacks`` are the letters that have more marks than there is room for.
    """

    lines: dict[str, set[int]] = field(default_factory=dict[str, set[int]])
    stacks: dict[str, set[int]] = field(default_factory=dict[str, set[int]])

    def add(self, cluster: str, line: int | None) -> None:
        """Remember a cluster that is printed as code points."""
        self.lines.setdefault(code_points(cluster), set()).update({line} if line else ())

    def add_stacks(self, letters: Iterable[str], line: int | None) -> None:
        """Remember letters whose furthest marks are drawn over one another."""
        for letter in letters:
            self.stacks.setdefault(letter, set()).update({line} if line else ())


class Typesetter(Struct, frozen=True):
    """Makes runs of inlines, in the families of one stylesheet; ``language`` is the document's.

    ``numbered`` are the anchors of its numbered paragraphs: links to them say on which page these lie.
    The ``supplied`` faces set what no bundled one has.
    """

    families: Mapping[Family, str]
    numbering: Numbering
    missing: Missing
    language: str | None = None
    numbered: frozenset[str] = frozenset()
    supplied: tuple[Face, ...] = ()

    def runs(
        self,
        content: Iterable[Inline],
        style: TextStyle,
        line: int | None = None,
        element: Element | None = None,
    ) -> tuple[Run, ...]:
        """Return the runs of inlines in a style.

        ``line`` is where in the source their block begins, ``element`` what the block is in the structure
        tree; without one the runs are an artifact.
        """
        inner = InlineElements(element)
        looks: dict[_Form, Look] = {}
        found: list[Run] = []
        for piece, following in pairwise((*pieces(content), None)):
            if piece:
                found += self._set(piece, self._look(piece.format, style, inner, looks), line, inner)
                if piece.format.link:
                    found += self._page(piece, following, found[-1:])
        return tuple(found)

    def plain(
        self, text: str, style: TextStyle, line: int | None = None, element: Element | None = None
    ) -> tuple[Run, ...]:
        """Return the runs of a text without mark-up."""
        return self.runs((Text(text),), style, line, element)

    def _look(self, form: Format, style: TextStyle, inner: InlineElements, looks: dict[_Form, Look]) -> Look:
        """Return the look of a piece of text in a style; pieces of one format share it."""
        language = form.language or self.language
        element = inner.of(form)
        key = form.strong, form.emphasis, language, id(form.link), element
        if key not in looks:
            bold, italic = style.bold or form.strong, style.italic or form.emphasis
            looks[key] = Look(
                face(self.families[style.family], bold=bold, italic=italic),
                style.size,
                style.color,
                target=form.link and form.link.target,
                element=element,
                language=language,
                foreign=None if language == self.language else language,
            )
        return looks[key]

    def _set(self, piece: Piece, look: Look, line: int | None, inner: InlineElements) -> Iterator[Run]:
        match piece.content:
            case str(text):
                yield from self._faced(text, look, piece.span.first_line if piece.span else line)
            case LineBreak():
                yield Run(NEW_LINE, look)
            case NoteRef(name):
                yield from self._reference(name, look, inner)
            case _:
                assert_never(piece.content)

    def _page(self, piece: Piece, following: Piece | None, last: list[Run]) -> Iterator[Run]:
        """Yield the page of a numbered paragraph after the last piece of a link to it."""
        link = piece.format.link
        anchor = numbered_paragraph(link, self.numbered)
        ends = following is None or following.format.link is not link
        if anchor and ends and last and isinstance(piece.content, str):
            look = last[0].look
            if look.foreign:
                look = replace(look, language=self.language, foreign=None)
            yield Run(PAGE, look)
            yield Run(PLACEHOLDER, replace(look, page=anchor))

    def _reference(self, name: str, look: Look, inner: InlineElements) -> Iterator[Run]:
        """Yield a note's number, raised, which is a link to the note and the place that it links back to."""
        number = self.numbering.number(name)
        if number is not None:
            size, rise = look.size * _SUPERIOR_SIZE, look.size * _SUPERIOR_RISE
            target, anchor = Anchor(note_anchor(number)), reference_anchor(number)
            raised = replace(look, size=size, rise=rise, target=target, anchor=anchor, foreign=None)
            yield Run(str(number), replace(raised, element=inner.reference()))

    def _faced(self, text: str, look: Look, line: int | None) -> Iterator[Run]:
        for run in font_runs(unicodedata.normalize("NFC", text), look.face, self.supplied):
            if run.face is None:
                yield Run("".join(self._named(cluster, line) for cluster in clusters(run.text)), look)
            elif drawn := _drawable(run.text, run.face):
                self.missing.add_stacks(cut_stacks(drawn, run.face), line)
                yield Run(drawn, look if run.face is look.face else replace(look, face=run.face))

    def _named(self, cluster: str, line: int | None) -> str:
        self.missing.add(cluster, line)
        return f"[{code_points(cluster)}]"


def code_points(cluster: str) -> str:
    """Return the code points of a cluster as Unicode writes them: "U+0065 U+0301"."""
    return " ".join(f"U+{ord(character):04X}" for character in cluster)


def _drawable(text: str, setter: Face) -> str:
    """Return the text with white space that has no glyph as spaces, and without other invisibles."""
    if setter.has_glyphs(text):
        return text
    kept = (c if setter.has_glyphs(c) else " " if c.isspace() else "" for c in text)
    return "".join(kept)
