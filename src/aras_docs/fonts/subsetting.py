"""Fonts cut down to what a text needs of them, whole fonts still: they can be used by any program."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportAttributeAccessIssue=false
# pyright: reportUnknownVariableType=false
# (uharfbuzz is a compiled module without stubs; what leaves this file has a type)

from __future__ import annotations

from typing import TYPE_CHECKING

import uharfbuzz as hb

from aras_docs.fonts.catalogue import font_data

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.fonts.face import Face


def subset(face: Face, characters: Iterable[str]) -> bytes:
    """Return a face's font with the glyphs of these characters, and those they join or change into."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update({ord(character) for character in characters})
    return hb.subset(hb.Face(hb.Blob(font_data(face))), wanted).blob.data
