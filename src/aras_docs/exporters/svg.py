"""A drawing as a Scalable Vector Graphics file, in the stylesheet's colours and sans family."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never, cast

from lxml import etree

from aras_docs.drawing import DASH, GAP, Circle, Ink, Label, Line, Rectangle, Side
from aras_docs.exporters.text_width import text_width
from aras_docs.exporters.xml_text import legal
from aras_docs.fonts import face, font_runs
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]  # lxml names its type so

    from aras_docs.drawing import Drawing, Shape
    from aras_docs.fonts import FontRun
    from aras_docs.stylesheet import Stylesheet

NAMESPACE = "http://www.w3.org/2000/svg"
# The stubs of lxml forget that None stands for the namespace without a prefix.
DEFAULT_NAMESPACE = cast("dict[str, str]", {None: NAMESPACE})
# Around a picture on paper of its own, in points: on a black page its words don't touch the edge.
PAPER_MARGIN = 6.0


def svg(
    drawing: Drawing, sheet: Stylesheet, *, title: str, description: str, portable: bool = False
) -> bytes:
    """Return the drawing as an SVG 1.1 file; title and description are what a screen reader says.

    The paper is left transparent. A ``portable`` one goes to viewers that have neither our fonts nor white
    paper: it brings its paper along, a little larger, and labels keep the width that the bundled fonts give
    them. Raises ConfigurationError for a sans family that isn't bundled.
    """
    margin = PAPER_MARGIN if portable else 0
    paper = Rectangle(-margin, -margin, drawing.width + 2 * margin, drawing.height + 2 * margin, Ink.PAPER)
    root = etree.Element(f"{{{NAMESPACE}}}svg", {**_sheet(paper), "role": "img"}, DEFAULT_NAMESPACE)
    _add(root, "title", {}).text = legal(title)
    if description:
        _add(root, "desc", {}).text = legal(description)
    if portable:
        _draw(root, paper, sheet)
    for shape in drawing.shapes:
        _draw(root, shape, sheet)
    if portable:
        _keep_widths(root, drawing, sheet)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _sheet(paper: Rectangle) -> dict[str, str]:
    place = _rectangle(paper)
    view = " ".join(place[name] for name in ("x", "y", "width", "height"))
    return {"width": place["width"], "height": place["height"], "viewBox": view}


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
    dashes = {"stroke-dasharray": f"{DASH:g} {GAP:g}"} if line.dashed else {}
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


def _keep_widths(root: Element, drawing: Drawing, sheet: Stylesheet) -> None:
    """Say how wide each label is: a viewer's own typeface then fits where ours did."""
    labels = (shape for shape in drawing.shapes if isinstance(shape, Label))
    for text, label in zip(root.iter(f"{{{NAMESPACE}}}text"), labels, strict=True):
        setter = face(sheet.fonts[Family.SANS], bold=label.bold)
        if wide := text_width(legal(label.text), setter) * label.size:
            text.set("textLength", _number(wide))
            text.set("lengthAdjust", "spacingAndGlyphs")


def _families(family: str) -> str:
    return f"'{family}', sans-serif"


def _numbers(values: dict[str, float]) -> dict[str, str]:
    return {name: _number(value) for name, value in values.items()}


def _number(value: float) -> str:
    """Return a length without exponent and trailing zeros, to a thousandth of a point."""
    return f"{value:.3f}".rstrip("0").rstrip(".")
