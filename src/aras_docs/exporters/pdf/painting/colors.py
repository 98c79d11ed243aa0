"""Colours as operators of a content stream; what is grey is said as grey, so no colour printer mixes it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.exporters.pdf.fonts.numbers import number

if TYPE_CHECKING:
    from aras_docs.stylesheet import Stylesheet

# IEC 61966-2-1 (sRGB): the weights of the primaries in luminance, and the curve between light and value.
_WEIGHTS = (0.2126, 0.7152, 0.0722)
_LINEAR_END, _SLOPE, _OFFSET, _GAMMA = 0.04045, 12.92, 0.055, 2.4


def filling(color: str) -> str:
    """Return the operator that fills with "#rrggbb", in DeviceGray if that is a grey."""
    return _operator(color, "rg", "g")


def stroking(color: str) -> str:
    """Return the operator that strokes with "#rrggbb", in DeviceGray if that is a grey."""
    return _operator(color, "RG", "G")


def gray(color: str) -> str:
    """Return the grey of the same luminance as "#rrggbb"."""
    light = sum(
        weight * _linear(part / 255) for weight, part in zip(_WEIGHTS, bytes.fromhex(color[1:]), strict=True)
    )
    return "#" + f"{round(_curved(light) * 255):02x}" * 3


def in_gray(sheet: Stylesheet) -> Stylesheet:
    """Return a stylesheet with all its colours as greys of the same luminance."""
    palette = {ink: gray(color) for ink, color in sheet.palette.items()}
    text = {role: replace(style, color=gray(style.color)) for role, style in sheet.text.items()}
    return replace(sheet, palette=palette, text=text)


@lru_cache(maxsize=64)  # a stylesheet has few, and each word has one
def _operator(color: str, colored: str, plain: str) -> str:
    parts = bytes.fromhex(color[1:])
    if len(set(parts)) == 1:
        return f"{_part(parts[0])} {plain}"
    return f"{' '.join(map(_part, parts))} {colored}"


def _part(value: int) -> str:
    return number(value / 255, 3)


def _linear(value: float) -> float:
    if value <= _LINEAR_END:
        return value / _SLOPE
    return ((value + _OFFSET) / (1 + _OFFSET)) ** _GAMMA


def _curved(light: float) -> float:
    if light <= _LINEAR_END / _SLOPE:
        return light * _SLOPE
    return (1 + _OFFSET) * light ** (1 / _GAMMA) - _OFFSET
