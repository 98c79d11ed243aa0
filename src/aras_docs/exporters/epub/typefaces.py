"""Typefaces that travel with the book: those of scripts that few readers have, and no others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aras_docs.document import plain_text
from aras_docs.fonts import face, font_data, font_runs
from aras_docs.nodes import Emphasis, Foreign, Link, Role, Strong
from aras_docs.traversal import descend, inlines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aras_docs.document import Document
    from aras_docs.fonts import Face
    from aras_docs.nodes import Inline
    from aras_docs.stylesheet import Stylesheet


# Nothing else of what a tag may hold (RFC 5646, section 2.1) is a selector of CSS.
_TAG = re.compile("[A-Za-z][A-Za-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Typefaces:
    """The family that sets each language (BCP 47), and the faces of all these families."""

    families: Mapping[str, str]
    faces: tuple[Face, ...]

    @property
    def files(self) -> dict[str, bytes]:
        """Return the font files by name."""
        return {each.file: font_data(each) for each in self.faces}


NO_TYPEFACES = Typefaces({}, ())


def find_typefaces(document: Document, sheet: Stylesheet) -> Typefaces:
    """Return what a document's foreign words need beside the family of its body: regular and bold.

    A family goes in with both, since some readers show bold as regular where they have but one.
    """
    body = face(sheet.fonts[sheet.text[Role.BODY].family])
    pairs = {
        (words.language, family) for words in _foreign_words(document) for family in _others(words, body)
    }
    families = dict(sorted(pairs))
    needed = sorted(set(families.values()))
    return Typefaces(families, tuple(face(family, bold=bold) for family in needed for bold in (False, True)))


def _foreign_words(document: Document) -> Iterator[Foreign]:
    for part in document.parts:
        for node in descend(part.blocks):
            yield from (words for words in _foreign(inlines_of(node)) if _TAG.fullmatch(words.language))


def _foreign(content: Iterable[Inline]) -> Iterator[Foreign]:
    for inline in content:
        if isinstance(inline, Foreign):
            yield inline
        if isinstance(inline, Foreign | Emphasis | Strong | Link):
            yield from _foreign(inline.content)


def _others(words: Foreign, body: Face) -> Iterator[str]:
    """Yield the families that set what the body's lacks of words, signs left aside."""
    for run in font_runs(plain_text(words.content), body):
        if run.face and run.face.family != body.family and any(map(str.isalpha, run.text)):
            yield run.face.family
