"""Type and spacing made smaller together, for smaller pages and for what must fit on one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.nodes import Role

if TYPE_CHECKING:
    from aras_docs.stylesheet import Stylesheet, TextStyle

# No text is scaled below this, in points: Noto's small letters are then as high as those of 7.5 pt Times.
_SMALLEST = 6.5


def scaled(sheet: Stylesheet, factor: float, display: float = 1.0) -> Stylesheet:
    """Return a stylesheet with all its text and tables smaller by a factor of at most 1.

    What text is larger than the body's is of its surplus further reduced to the part ``display``.
    """
    body = sheet.text[Role.BODY].size
    text = {role: _text(style, _factor(style, body, display) * factor) for role, style in sheet.text.items()}
    return replace(sheet, text=text, table=replace(sheet.table, padding=sheet.table.padding * factor))


def _factor(style: TextStyle, body: float, display: float) -> float:
    return (body + (style.size - body) * display) / style.size if style.size > body else 1.0


def _text(style: TextStyle, wanted: float) -> TextStyle:
    factor = max(wanted, min(_SMALLEST / style.size, 1.0))
    return replace(
        style,
        size=style.size * factor,
        leading=style.leading * factor,
        space_before=style.space_before * wanted,
        space_after=style.space_after * wanted,
        indent=style.indent * factor,
    )
