"""Figures: a drawing scaled to fit, its type as large as the style's small text, and its caption below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.drawing import Label
from aras_docs.exporters.pdf.boxes import Item, Mark
from aras_docs.exporters.pdf.drawing.picture import Picture
from aras_docs.exporters.sizes import scale_to_fit, sized
from aras_docs.nodes import Role
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.drawing import Drawing
    from aras_docs.exporters.pdf.linebreaking.runs import Run
    from aras_docs.exporters.pdf.setting import Setting
    from aras_docs.nodes import Figure

# A drawing takes at most this part of a page, so that its caption has room below it.
_HIGHEST = 0.75

# Type may be so much smaller than the style's small text, as a part of it, before a drawing laid out for less
# room is taken.
_NEARLY = 0.95
# To stand on the page that it else would just miss, a drawing is made smaller by this factor.
_SMALLER = 0.9
# However small a drawing, its labels aren't scaled below this, in points.
_SMALLEST = 6.5


def figured(figure: Figure, setting: Setting) -> Iterator[Item]:
    """Yield the drawing, kept with its caption."""
    style = setting.style(Role.CAPTION)
    mark = Mark(figure.anchor) if figure.anchor else None
    group = setting.element.child("Div")
    # Nothing is broken into lines when it is spoken; and plain spaces take half the room in the file.
    said = figure.alternative.replace("\N{NO-BREAK SPACE}", " ")
    within = setting.within(group.child("Figure", alternative=said))
    drawing, scale = _laid_out(figure, setting)
    picture, smaller = (_picture(drawing, scale * part, within) for part in (1.0, _SMALLER))
    yield Item(picture, style.leading, style.leading / 2, keep=True, mark=mark, smaller=smaller)
    caption = setting.text(figure.caption, style, group.child("Caption"))
    yield Item(caption, 0, max(style.space_after, style.leading / 2))


def _picture(drawing: Drawing, scale: float, setting: Setting) -> Picture:
    labels = {shape: _runs(shape, scale, setting) for shape in drawing.shapes if isinstance(shape, Label)}
    indent = (setting.measure - drawing.width * scale) / 2
    return Picture(drawing, labels, setting.sheet.palette, setting.element, scale, indent)


def _laid_out(figure: Figure, setting: Setting) -> tuple[Drawing, float]:
    """Return the drawing, or the narrow one if type in it is larger and needs to be; and what it's scaled by.

    It is enlarged only for type as large as that of tables.
    """
    wanted = setting.style(Role.TABLE_CELL).size
    candidates = [sized(each) for each in (figure.drawing, figure.narrow) if each]
    scales = [_scale(drawing, wanted, setting) for drawing in candidates]
    type_sizes = [_type_size(drawing) * scale for drawing, scale in zip(candidates, scales, strict=True)]
    best = 0 if type_sizes[0] >= wanted * _NEARLY else type_sizes.index(max(type_sizes))
    return candidates[best], scales[best]


def _scale(drawing: Drawing, wanted: float, setting: Setting) -> float:
    largest = max(1.0, wanted / _type_size(drawing)) if _type_size(drawing) else 1.0
    return min(largest, scale_to_fit(drawing, setting.measure, _HIGHEST * setting.page_height))


def _type_size(drawing: Drawing) -> float:
    """Return the size of a drawing's smallest label in points, 0 without one."""
    return min((shape.size for shape in drawing.shapes if isinstance(shape, Label)), default=0.0)


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
