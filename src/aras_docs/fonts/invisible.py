"""Characters that leave no mark on paper, so that no face can lack them.

An exporter that draws glyphs sets white space as a space and leaves the others out where the face has no
glyph for them; none of them is ever reported as missing.
"""

from __future__ import annotations

from itertools import chain

# Unicode 17: General_Category=Cc, White_Space (PropList.txt) and Default_Ignorable_Code_Point
# (DerivedCoreProperties.txt). A table, since regex's \p{…} would cost every start 20 ms.
_RANGES = (
    (0x0, 0x20),
    (0x7F, 0xA0),
    (0xAD, 0xAD),
    (0x34F, 0x34F),
    (0x61C, 0x61C),
    (0x115F, 0x1160),
    (0x1680, 0x1680),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x2000, 0x200F),
    (0x2028, 0x202F),
    (0x205F, 0x206F),
    (0x3000, 0x3000),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)

INVISIBLE = frozenset(map(chr, chain.from_iterable(range(first, last + 1) for first, last in _RANGES)))


def is_invisible(text: str) -> bool:
    """Return whether a text has only white space, controls and default-ignorable characters."""
    return INVISIBLE.issuperset(text)
