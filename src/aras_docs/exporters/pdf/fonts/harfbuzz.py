"""HarfBuzz, with types: the one place that touches its untyped binding."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportAttributeAccessIssue=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownParameterType=false
# (uharfbuzz is a compiled module without stubs; what leaves this file has a type)

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import uharfbuzz as hb

from aras_docs.fonts import Face, font_data

if TYPE_CHECKING:
    from collections.abc import Iterable

# HarfBuzz would otherwise take the language of the machine's locale.
_NO_LANGUAGE = "und"
# A glyph, the index of the first character it stands for, its advance, and where it stands off the pen:
# lengths in 1/1000 em. A plain tuple, since there are many.
Placed = tuple[int, int, float, float, float]
_UNUSED_TABLES = (b"GSUB", b"GPOS", b"GDEF", b"BASE", b"VORG", b"vhea", b"vmtx", b"name", b"post", b"OS/2")


@cache
def opened(face: Face) -> hb.Font:
    """Return HarfBuzz's font of a face, scaled to its own units."""
    return hb.Font(hb.Face(hb.Blob(font_data(face))))


@cache
def scale(face: Face) -> float:
    """Return how many 1/1000 em are one of the face's units."""
    return 1000 / opened(face).face.upem


def shape(text: str, face: Face, language: str | None, *, backwards: bool = False) -> list[Placed]:
    """Return the glyphs of a text in visual order, with kerning, standard ligatures and localised forms.

    What is set ``backwards``, from right to left, has its brackets mirrored.

    Default-ignorable characters have none: they belong to the cluster before them.
    """
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.language = language or _NO_LANGUAGE
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(opened(face), buffer)
    if not buffer.glyph_infos:  # then its positions are None
        return []
    unit = scale(face)
    positions = [position.position for position in buffer.glyph_positions]
    return [
        (info.codepoint, info.cluster, advance * unit, x * unit, y * unit)
        for info, (x, y, advance, _) in zip(buffer.glyph_infos, positions, strict=True)
    ]


@cache
def nominal_glyph(character: str, face: Face) -> int | None:
    """Return the glyph that the face's character map has for a character."""
    return opened(face).get_nominal_glyph(ord(character))


def natural_advance(glyph: int, face: Face) -> float:
    """Return a glyph's own advance in 1/1000 em, before kerning."""
    return opened(face).get_glyph_h_advance(glyph) * scale(face)


def table(tag: str, face: Face) -> bytes:
    """Return a table of the font file, empty where it has none."""
    return opened(face).face.reference_table(tag).data


def has_cff(face: Face) -> bool:
    """Return whether the outlines are CFF, not TrueType."""
    return bool(table("CFF ", face)) and not table("glyf", face)


def subset(face: Face, glyphs: Iterable[int]) -> tuple[bytes, dict[int, int]]:
    """Return a font with these glyphs and no others but .notdef, and their new numbers by their old ones.

    It has what a PDF's CIDFont needs (ISO 32000-1, 9.9): outlines and advances, no hints, no layout, and a
    character map only beside CFF outlines. Of those too, a glyph's number is its character identifier.
    """
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(set(glyphs))
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.CFF_IDENTITY_CHARSET
    unused = _UNUSED_TABLES if has_cff(face) else (*_UNUSED_TABLES, b"cmap")
    wanted.drop_table_tag_set.update([int.from_bytes(tag, "big") for tag in unused])
    plan = hb.SubsetPlan(opened(face).face, wanted)
    return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping.items())


def weight(face: Face) -> float:
    """Return the weight from 1 to 1000 (OpenType OS/2, usWeightClass)."""
    return opened(face).get_style_value(hb.StyleTag.WEIGHT)


def ascent(face: Face) -> float:
    """Return how far the face reaches above the base line, in 1/1000 em."""
    return _metric(hb.OTMetricsTag.HORIZONTAL_ASCENDER, face)


def descent(face: Face) -> float:
    """Return where the face's lowest reach lies, in 1/1000 em above the base line: less than 0."""
    return _metric(hb.OTMetricsTag.HORIZONTAL_DESCENDER, face)


def cap_height(face: Face) -> float:
    """Return the height of capitals in 1/1000 em."""
    return _metric(hb.OTMetricsTag.CAP_HEIGHT, face)


def _metric(tag: hb.OTMetricsTag, face: Face) -> float:
    return opened(face).get_metric_position_with_fallback(tag) * scale(face)
