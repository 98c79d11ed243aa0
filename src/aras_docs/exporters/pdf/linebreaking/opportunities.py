"""Where a text may break: at spaces, after hinges between words, between ideographs, at soft hyphens.

The rules are those of Unicode Annex 14 that the languages we set need, less those that would part a number.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Break(Enum):
    """What a line would end with after a piece of text."""

    NEVER = auto()
    SPACE = auto()
    """A space, which hangs over the end."""
    HINGE = auto()
    """The hyphen, dash or slash that ends the piece."""
    NOTHING = auto()
    """Nothing to be seen, as between ideographs."""
    HYPHEN = auto()
    """A hyphen that is there only at a line's end."""
    FORCED = auto()
    """Whatever the text has: the line ends here in any case."""


# Line_Break=ID in the main, as ranges: radicals, kana, bopomofo, ideographs, Yi, Hangul, compatibility forms.
_IDEOGRAPHS = (
    "\u2e80-\u2fff\u3041-\u30fa\u30fd-\u312f\u3190-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff"
    "\U0001f000-\U0001faff\U00020000-\U0003fffd"
)
# Line_Break=OP, and CL, CP, NS, EX, IS and CJ, of which CJ may not begin a line where one sets with care.
_OPENING = "\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\u301d\uff08\uff3b\uff5b\uff5f"
_CLOSING = (
    "\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b\u301e\u303b\u3041\u3043\u3045"
    "\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3"
    "\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d"
    "\uff60-\uff65"
)
# What stays with the character before it, and with the one after it.
_NO_START = (
    rf"{_CLOSING}\s!%),.:;?\]}}’”\u0300-\u036f\u200d\u2060\u3099\u309a\ufe00-\ufe0f\U0001f3fb-\U0001f3ff"
)
_NO_END = rf"{_OPENING}\s(\[{{‘“\u200d\u2060"

_WESTERN = (
    r"(?P<space>(?<!\d) +| +(?!\d{3}(?!\d)))"
    r"|(?P<nothing>\u200b+)"
    r"|(?P<hyphen>\u00ad+)"
    r"|(?P<hinge>(?<=\w[-‐–—/])(?=[^\W\d_]))"
)
_EAST_ASIAN = (
    rf"|(?P<ideograph>(?<=[{_IDEOGRAPHS}{_CLOSING}])(?![{_NO_START}])(?=.)"
    rf"|(?<=[^{_NO_END}])(?=[{_IDEOGRAPHS}{_OPENING}])(?![{_NO_START}]))"
)
# No ideograph, nor what stands between them, comes before this.
_FIRST_EAST_ASIAN = "\u2e80"
_KINDS = {
    "space": Break.SPACE,
    "nothing": Break.NOTHING,
    "hyphen": Break.HYPHEN,
    "hinge": Break.HINGE,
    "ideograph": Break.NOTHING,
}
# Most texts have none of these and may break at spaces only.
_UNUSUAL = re.compile(r"[-‐–—/\u00ad\u200b\u2e80-\U0010ffff]|\d \d{3}|  ")


def broken(text: str) -> Iterator[tuple[str, Break]]:
    """Yield the pieces of a text that no line end divides, and what may come after each.

    A space within a number, as in "27 000", is a part of it; other spaces are in no piece, nor are the
    invisible characters that only mark a place to break.
    """
    if _UNUSUAL.search(text):
        yield from _searched(text)
        return
    *words, last = text.split(" ")
    for word in words:
        yield word, Break.SPACE
    if last:
        yield last, Break.NEVER


def _searched(text: str) -> Iterator[tuple[str, Break]]:
    start = 0
    for found in _opportunities(east_asian=max(text) >= _FIRST_EAST_ASIAN).finditer(text):
        yield text[start : found.start()], _KINDS[found.lastgroup or ""]
        start = found.end()
    if start < len(text):
        yield text[start:], Break.NEVER


@cache
def _opportunities(*, east_asian: bool) -> re.Pattern[str]:
    """Return where texts may break; the pattern for ideographs is long, and most texts have none."""
    return re.compile(_WESTERN + _EAST_ASIAN if east_asian else _WESTERN)
