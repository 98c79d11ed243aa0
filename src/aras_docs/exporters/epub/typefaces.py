"""Typefaces that travel with the book: those of scripts that few readers have, and no others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.document import plain_text
from aras_docs.fonts import face, font_runs
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


class Typefaces(Struct, frozen=True):
    """The family that sets each language (BCP 47), all their faces, and the characters that these set."""

    families: Mapping[str, str]
    faces: tuple[Face, ...]
    characters: frozenset[str] = frozenset()

    @property
    def files(self) -> dict[str, bytes]:
        """Return by name the font files, of which each has no more glyphs than the book needs."""
        if not self.faces:
            return {}
        from aras_docs.fonts.subsetting import subset  # noqa: PLC0415 (HarfBuzz takes 30 ms to load)

        return {each.file: subset(each, self.characters) for each in self.faces}


NO_TYPEFACES = Typefaces({}, ())


def find_typefaces(document: Document, sheet: Stylesheet) -> Typefaces:
    """Return what a document's foreign words need beside the family of its body: regular and bold.

    A family goes in with both, since some readers show bold as regular where they have but one.
    """
    body = face(sheet.fonts[sheet.text[Role.BODY].family])
    words = tuple(_foreign_words(document))
    families = dict(sorted({(each.language, family) for each in words for family in _others(each, body)}))
    faces = (face(family, bold=bold) for family in sorted(set(families.values())) for bold in (False, True))
    texts = (plain_text(each.content) for each in words if each.language in families)
    return Typefaces(families, tuple(faces), frozenset[str]().union(*texts))


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
