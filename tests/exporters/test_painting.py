from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
import resvg_py
from PIL import Image, ImageChops

from aras_docs.drawing import Circle, Drawing, Ink, Label, Line, Rectangle, Shape, Side
from aras_docs.exporters.painting import MOST_PIXELS, paint, png
from aras_docs.exporters.palette import STEPS
from aras_docs.exporters.sizes import sized
from aras_docs.exporters.svg import svg
from aras_docs.fonts import faces, font_path
from aras_docs.stylesheet import Family
from plain_sheet import plain_sheet
from specimen import picture

TESTS = Path(__file__).parent.parent
HASH = """
from hashlib import sha256
from plain_sheet import plain_sheet
from specimen import picture
from aras_docs.exporters.painting import png
print(sha256(png(picture(), plain_sheet(), 900)).hexdigest())
"""
ACCENT, WHITE = (0x0F, 0x40, 0x6B), (255, 255, 255)
OFF = 1_000_000.0
SHAPES: dict[str, Shape] = {
    "a line": Line(10, 20, 90, 20, Ink.ACCENT, 2),
    "a slanting line": Line(10, 10, 90, 40, Ink.ACCENT, 2),
    "a dashed line": Line(10, 20.5, 90, 20.5, Ink.ACCENT, 1, dashed=True),
    "a dashed slanting line": Line(10, 10, 90, 40, Ink.ACCENT, 2, dashed=True),
    "a bar": Rectangle(10.3, 10.2, 60.4, 20.7, Ink.ACCENT),
    "an outlined box": Rectangle(10, 10, 60, 20, stroke=Ink.ACCENT, stroke_width=2),
    "a box with ink and outline": Rectangle(10, 10, 60, 20, Ink.PANEL, Ink.ACCENT, 2),
    "a disc": Circle(50, 25, 12.5, Ink.ACCENT),
    "a ring": Circle(50, 25, 12.5, stroke=Ink.ACCENT, stroke_width=2),
    "a disc with an outline": Circle(50, 25, 12.5, Ink.PANEL, Ink.ACCENT, 2),
    "a label": Label(5, 30, "Ağdam, Füzuli", 12),
    "a bold label": Label(5, 30, "Ağdam", 12, bold=True),
    "a label that ends at its place": Label(95, 30, "Ağdam", 12, side=Side.END),
    "a label in the middle": Label(50, 30, "Ağdam", 12, side=Side.MIDDLE),
    "a large label": Label(5, 40, "Ağ", 40),
    "two scripts": Label(5, 30, "Şuşa Ագ 1", 12),
    "lines of text": Label(5, 30, "a\n  b", 12),
}


def painted(*shapes: Shape, width: int = 100) -> Image.Image:
    return paint(Drawing(100, 50, shapes), plain_sheet(), width)


def test_a_picture_has_the_width_asked_for_and_keeps_its_proportions() -> None:
    assert painted(width=730).size == (730, 365)


def test_a_picture_too_tall_becomes_narrower() -> None:
    made = paint(Drawing(1, 1000, ()), plain_sheet(), 800)
    assert made.width * made.height <= MOST_PIXELS
    assert made.height // made.width == pytest.approx(1000, rel=0.1)


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_looks_as_its_svg_does(name: str) -> None:
    drawing = Drawing(100, 50, (SHAPES[name],))
    assert difference(drawing) < 0.12
    assert painted(SHAPES[name]) != painted()


def test_the_specimens_picture_looks_as_its_svg_does() -> None:
    assert difference(picture()) < 0.12


def difference(drawing: Drawing) -> float:
    """Return by how much, of 1, any spot of five by five points is darker or lighter than in the SVG."""
    across = int(drawing.width * 2)
    vector = Image.open(BytesIO(rendered(drawing, across))).convert("L")
    off = ImageChops.difference(
        paint(drawing, plain_sheet(), across).convert("L").reduce(10), vector.reduce(10)
    )
    return max(off.tobytes()) / 255


def rendered(drawing: Drawing, width: int) -> bytes:
    """Return what resvg makes of a drawing's SVG."""
    sheet = plain_sheet()
    return resvg_py.svg_to_bytes(
        svg_string=svg(sized(drawing), sheet, title="", description="").decode(),
        width=width,
        background=sheet.palette[Ink.PAPER],
        skip_system_fonts=True,
        font_files=[str(font_path(face)) for face in faces()],
        sans_serif_family=sheet.fonts[Family.SANS],
    )


def test_what_lies_square_to_the_sheet_is_sharp() -> None:
    image = painted(Line(10, 20.3, 90, 20.3, Ink.ACCENT, 0.7), Rectangle(10.4, 30.2, 7.7, 5.5, Ink.ACCENT))
    assert {color for _, color in image.getcolors() or ()} == {ACCENT, WHITE}


def test_the_thinnest_line_is_a_pixel() -> None:
    image = painted(Line(0, 20, 100, 20, Ink.ACCENT, 0.01))
    assert sorted(image.getcolors() or ()) == [(100, ACCENT), (4900, WHITE)]


@pytest.mark.parametrize(
    "shape",
    [
        Line(20, 20, 20, 20),
        Line(20, 20, 20, 20, dashed=True),
        Rectangle(10, 10, 0, 10, Ink.ACCENT),
        Circle(10, 10, 0, Ink.ACCENT),
        Label(10, 10, "", 12),
        Label(10.5, 10.5, "small", 0),
        Circle(OFF, -OFF, 10, Ink.ACCENT),
        Label(OFF, 10, "far", 12),
        Line(OFF, OFF, 2 * OFF, 3 * OFF),
    ],
)
def test_what_has_no_size_or_lies_off_the_sheet_leaves_no_ink(shape: Shape) -> None:
    assert painted(shape) == painted()


def test_every_letter_of_an_armenian_word_is_painted() -> None:
    word = "Շուշի"  # of which resvg leaves two letters out
    made = {painted(Label(5, 30, word[:end], 12)).tobytes() for end in range(len(word) + 1)}
    assert len(made) == len(word) + 1


def test_a_disc_far_larger_than_the_sheet_fills_it() -> None:
    assert painted(Circle(0, 0, OFF, Ink.ACCENT)).getcolors() == [(5000, ACCENT)]


def test_a_label_far_longer_than_the_sheet_runs_off_it() -> None:
    assert painted(Label(10, 30, "long " * 2000, 12)).size == (100, 50)


def test_the_file_has_few_colours() -> None:
    shapes = (Label(10, 30, "Ağdam", 12), Circle(50, 25, 10, stroke=Ink.ACCENT))
    image = Image.open(BytesIO(png(Drawing(100, 50, shapes), plain_sheet(), 800))).convert("RGB")
    assert len(image.getcolors() or ()) <= 1 + 2 * STEPS


def test_a_bold_label_is_blacker() -> None:
    def ink(*, bold: bool) -> int:
        picture = painted(Label(10, 30, "Ağdam Շուշի", 12, bold=bold)).convert("L")
        return sum((255 - shade) * count for shade, count in enumerate(picture.histogram()))

    assert ink(bold=True) > 1.1 * ink(bold=False)


def test_the_specimens_picture_has_all_its_inks() -> None:
    colours = {colour for _, colour in paint(picture(), plain_sheet(), 1200).getcolors(1 << 16) or []}
    assert {ACCENT, (0xF2, 0xF5, 0xF8), (0xB8, 0xC4, 0xD0)} <= colours


def test_a_drawing_without_height_is_a_line_of_pixels() -> None:
    flat = Drawing(100, 0, (Circle(50, 0, 2, fill=Ink.ACCENT),))
    assert paint(flat, plain_sheet(), 200).size == (200, 2)


def test_the_same_drawing_gives_the_same_bytes_under_another_hash_seed_and_time_zone() -> None:
    def run(seed: str, zone: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(TESTS)}
        command = [sys.executable, "-c", HASH]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    assert run("1", "Asia/Yerevan") == run("2", "America/Lima") != ""
