"""A drawing as a Scalable Vector Graphics file, in the stylesheet's colours and sans family."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never, cast

from lxml import etree

from aras_docs.drawing import Circle, Label, Line, Rectangle, Side
from aras_docs.exporters.xml_text import legal
from aras_docs.fonts import face, font_runs
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]  # lxml names its type so

    from aras_docs.drawing import Drawing, Ink, Shape
    from aras_docs.fonts import FontRun
    from aras_docs.stylesheet import Stylesheet

NAMESPACE = "http://www.w3.org/2000/svg"
# The stubs of lxml forget that None stands for the namespace without a prefix.
DEFAULT_NAMESPACE = cast("dict[str, str]", {None: NAMESPACE})
# A dash and the gap after it, in points.
DASHES = "3 2"


def svg(drawing: Drawing, sheet: Stylesheet, *, title: str, description: str) -> bytes:
    """Return the drawing as an SVG 1.1 file; title and description are what a screen reader says.

    The paper is left transparent. Raises ConfigurationError for a sans family that isn't bundled.
    """
    width, height = _number(drawing.width), _number(drawing.height)
    size = {"width": width, "height": height, "viewBox": f"0 0 {width} {height}"}
    root = etree.Element(f"{{{NAMESPACE}}}svg", {**size, "role": "img"}, DEFAULT_NAMESPACE)
    _add(root, "title", {}).text = legal(title)
    _add(root, "desc", {}).text = legal(description)
    for shape in drawing.shapes:
        _draw(root, shape, sheet)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _add(parent: Element, tag: str, attributes: dict[str, str]) -> Element:
    return etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}", attributes)


def _draw(root: Element, shape: Shape, sheet: Stylesheet) -> None:
    match shape:
        case Line():
            _add(root, "line", _line(shape, sheet))
        case Rectangle():
            _add(root, "rect", _rectangle(shape) | _paint(shape, sheet))
        case Circle():
            _add(root, "circle", _circle(shape) | _paint(shape, sheet))
        case Label():
            _write(root, shape, sheet)
        case _:
            assert_never(shape)


def _line(line: Line, sheet: Stylesheet) -> dict[str, str]:
    ends = {"x1": line.x1, "y1": line.y1, "x2": line.x2, "y2": line.y2}
    dashes = {"stroke-dasharray": DASHES} if line.dashed else {}
    return _numbers(ends) | _stroke(line.ink, line.width, sheet) | dashes


def _rectangle(shape: Rectangle) -> dict[str, str]:
    return _numbers({"x": shape.x, "y": shape.y, "width": shape.width, "height": shape.height})


def _circle(shape: Circle) -> dict[str, str]:
    return _numbers({"cx": shape.x, "cy": shape.y, "r": shape.radius})


def _paint(shape: Rectangle | Circle, sheet: Stylesheet) -> dict[str, str]:
    fill = sheet.palette[shape.fill] if shape.fill else "none"
    stroke = _stroke(shape.stroke, shape.stroke_width, sheet) if shape.stroke else {}
    return {"fill": fill} | stroke


def _stroke(ink: Ink, width: float, sheet: Stylesheet) -> dict[str, str]:
    return {"stroke": sheet.palette[ink], "stroke-width": _number(width)}


def _write(root: Element, label: Label, sheet: Stylesheet) -> None:
    family = sheet.fonts[Family.SANS]
    text = _add(root, "text", _numbers({"x": label.x, "y": label.y, "font-size": label.size}))
    text.set("fill", sheet.palette[label.ink])
    text.set("font-family", _families(family))
    if label.bold:
        text.set("font-weight", "bold")
    if label.side is not Side.START:
        text.set("text-anchor", label.side.value)
    for run in font_runs(legal(label.text), face(family, bold=label.bold)):
        _write_run(text, run, family)


def _write_run(text: Element, run: FontRun, family: str) -> None:
    """Add a run as a span of its own, so that every viewer falls back to the same companion."""
    setter = run.face.family if run.face else family
    _add(text, "tspan", {} if setter == family else {"font-family": _families(setter)}).text = run.text


def _families(family: str) -> str:
    return f"'{family}', sans-serif"


def _numbers(values: dict[str, float]) -> dict[str, str]:
    return {name: _number(value) for name, value in values.items()}


def _number(value: float) -> str:
    """Return a length without exponent and trailing zeros, to a thousandth of a point."""
    return f"{value:.3f}".rstrip("0").rstrip(".")
