"""Font files of any quality: what they cover, whether they can and may be embedded, and their parts."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportAttributeAccessIssue=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownParameterType=false
# (uharfbuzz is a compiled module without stubs; what leaves this file has a type)

from __future__ import annotations

import re
from functools import cached_property
from hashlib import sha256
from itertools import groupby
from struct import unpack_from
from typing import TYPE_CHECKING

import uharfbuzz as hb

from aras_docs.fonts import SuppliedFace, is_invisible

if TYPE_CHECKING:
    from collections.abc import Iterable

# How font files begin (OpenType 1.9, Font File): of one face, or of several.
_SINGLE, _COLLECTION = (b"\0\1\0\0", b"true", b"OTTO"), b"ttcf"
_COUNT, _MOST_FACES = 8, 64
# OS/2, fsType: the low four bits are a level of permission, 2 alone for none; two more forbid parts of fonts
# and outlines.
_FS_TYPE, _LEVEL, _RESTRICTED, _NO_SUBSETTING, _BITMAPS_ONLY = 8, 0x000F, 0x0002, 0x0100, 0x0200
_HEAD_LENGTH = 54
_SEMI_BOLD = 600
DAMAGED = "it is damaged"
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9-]")
# What a run of supplied glyphs may hold besides: spaces, joiners and direction marks.
_COMPANIONS = " \N{NO-BREAK SPACE}\u200c\u200d\u200e\u200f"


class FontFile:
    """One face of a font file; HarfBuzz reads what it can of a damaged one."""

    def __init__(self, data: bytes, index: int = 0) -> None:
        self._face = hb.Face(hb.Blob(data), index)
        self._font = hb.Font(self._face)

    @cached_property
    def characters(self) -> frozenset[str]:
        """Return the characters that its character map has."""
        return frozenset(map(chr, self._face.unicodes))

    def draws(self, characters: Iterable[str]) -> frozenset[str]:
        """Return those of the characters for which it has an outline, or that need none."""
        mapped = self.characters.intersection(characters)
        return frozenset(
            character for character in mapped if is_invisible(character) or self._inks(character)
        )

    @property
    def problem(self) -> str | None:
        """Return why it can't be embedded, or None."""
        if not self._face.glyph_count or len(self._table("head")) < _HEAD_LENGTH:
            return DAMAGED
        return self._lack() or self._refusal()

    def face(self, characters: frozenset[str], file: str) -> SuppliedFace | None:
        """Return what of it is needed for the characters, or None for a font too damaged to tell.

        A variable font is set to the default of each axis; its CFF2 outlines, if any, become CFF.
        """
        try:
            data = self._trimmed(characters)
        except RuntimeError:  # all that HarfBuzz says
            return None
        family = self._face.get_name(hb.OTNameIdPredefined.FONT_FAMILY) or ""
        name = self._face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or family
        digest = sha256(data).hexdigest()
        return SuppliedFace(
            name=_NOT_IN_A_NAME.sub("", name) or f"Font-{digest[:8]}",
            family=family,
            bold=self._font.get_style_value(hb.StyleTag.WEIGHT) >= _SEMI_BOLD,
            italic=self._font.get_style_value(hb.StyleTag.ITALIC) > 0,
            file=file,
            sha256=digest,
            coverage=_ranges(characters | self.characters.intersection(_COMPANIONS)),
            origin=None,
            data=data,
        )

    def _has(self, tag: str) -> bool:
        return len(self._face.reference_table(tag)) > 0

    def _table(self, tag: str) -> bytes:
        return self._face.reference_table(tag).data

    def _lack(self) -> str | None:
        """Return which outlines it has instead of those that PDF knows, or None."""
        if self._has("glyf") or self._has("CFF "):
            return None
        if not self._has("CFF2"):
            return "it has no outlines"
        return None if self._face.has_var_data else "its outlines are CFF2, which PDF doesn't know"

    def _refusal(self) -> str | None:
        table = self._table("OS/2")
        permission = unpack_from(">H", table, _FS_TYPE)[0] if len(table) >= _FS_TYPE + 2 else 0
        if permission & _LEVEL == _RESTRICTED:
            return "its licence doesn't allow embedding (OS/2 fsType)"
        if permission & (_NO_SUBSETTING | _BITMAPS_ONLY):
            return "its licence doesn't allow embedding a part of it (OS/2 fsType)"
        return None

    def _inks(self, character: str) -> bool:
        glyph = self._font.get_nominal_glyph(ord(character))
        extents = self._font.get_glyph_extents(glyph) if glyph else None
        return extents is not None and bool(extents.width or extents.height)

    def _trimmed(self, characters: frozenset[str]) -> bytes:
        wanted = hb.SubsetInput()
        wanted.unicode_set.update({ord(c) for c in (*characters, *_COMPANIONS)})
        wanted.flags = (
            hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.DOWNGRADE_CFF2
        )
        if self._face.has_var_data:
            wanted.pin_all_axes_to_default(self._face)
        return hb.SubsetPlan(self._face, wanted).execute().blob.data


def faces_in(data: bytes) -> tuple[FontFile, ...]:
    """Return the faces of a font file or collection, none of what is neither."""
    if data.startswith(_COLLECTION) and len(data) >= _COUNT + 4:
        count = min(int.from_bytes(data[_COUNT : _COUNT + 4], "big"), _MOST_FACES)
        return tuple(FontFile(data, index) for index in range(count))
    return (FontFile(data),) if data.startswith(_SINGLE) else ()


def _ranges(characters: Iterable[str]) -> tuple[tuple[int, int], ...]:
    numbers = sorted(map(ord, characters))
    groups = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    runs = ([number for _, number in group] for _, group in groups)
    return tuple((run[0], run[-1]) for run in runs)
