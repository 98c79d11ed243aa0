"""Figures: a drawing scaled to fit, and its caption below it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aras_docs.drawing import Label
from aras_docs.exporters.pdf.boxes import Item, Mark
from aras_docs.exporters.pdf.drawing.picture import Picture
from aras_docs.exporters.sizes import scale_to_fit, sized
from aras_docs.nodes import Role
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.paragraphs.runs import Run
    from aras_docs.exporters.pdf.setting import Setting
    from aras_docs.nodes import Figure

# A drawing takes at most this part of a page, so that its caption has room below it.
_HIGHEST = 0.75

# However small a drawing, its labels aren't scaled below this, in points.
_SMALLEST = 6.5


def figured(figure: Figure, setting: Setting) -> Iterator[Item]:
    """Yield the drawing, never enlarged, kept with its caption."""
    style = setting.style(Role.CAPTION)
    mark = Mark(figure.anchor) if figure.anchor else None
    group = setting.element.child("Div")
    picture = _picture(figure, setting.within(group.child("Figure", alternative=figure.alternative)))
    yield Item(picture, style.leading, style.leading / 2, keep=True, mark=mark)
    caption = setting.text(figure.caption, style, group.child("Caption"))
    yield Item(caption, 0, max(style.space_after, style.leading / 2))


def _picture(figure: Figure, setting: Setting) -> Picture:
    drawing = sized(figure.drawing)
    scale = min(1, scale_to_fit(drawing, setting.measure, _HIGHEST * setting.page_height))
    labels = {shape: _runs(shape, scale, setting) for shape in drawing.shapes if isinstance(shape, Label)}
    indent = (setting.measure - drawing.width * scale) / 2
    return Picture(drawing, labels, setting.sheet.palette, setting.element, scale, indent)


def _runs(label: Label, scale: float, setting: Setting) -> tuple[Run, ...]:
    style = replace(
        setting.style(Role.LABEL),
        family=Family.SANS,
        size=max(label.size * scale, min(label.size, _SMALLEST)),
        bold=label.bold,
        italic=False,
        color=setting.sheet.palette[label.ink],
    )
    return setting.typesetter.plain(label.text, style, setting.line, setting.element)
