from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image

from aras_docs.drawing import Circle, Drawing, Ink, Label, Shape
from aras_docs.exporters.palette import STEPS
from aras_docs.exporters.raster import png
from plain_sheet import plain_sheet
from specimen import picture

TESTS = Path(__file__).parent.parent
HASH = """
from hashlib import sha256
from plain_sheet import plain_sheet
from specimen import picture
from aras_docs.exporters.raster import png
print(sha256(png(picture(), plain_sheet(), width=900)).hexdigest())
"""


def pixels(*shapes: Shape, width: int = 100) -> Image.Image:
    return Image.open(BytesIO(png(Drawing(100, 50, shapes), plain_sheet(), width=width))).convert("RGBA")


def test_the_picture_has_the_width_asked_for_and_keeps_its_proportions() -> None:
    assert pixels(width=730).size == (730, 365)


def test_the_paper_is_opaque() -> None:
    assert pixels().getextrema() == ((255, 255),) * 4


def test_shapes_have_the_colours_of_the_palette() -> None:
    assert pixels(Circle(50, 25, 10, fill=Ink.ACCENT)).getpixel((50, 25)) == (0x0F, 0x40, 0x6B, 255)


def test_between_ink_and_paper_there_are_few_colours() -> None:
    image = pixels(Label(10, 30, "Ağdam", 12), Circle(50, 25, 10, stroke=Ink.ACCENT), width=900)
    assert len(image.getcolors() or ()) <= 1 + 2 * STEPS


def test_latin_and_armenian_labels_leave_ink() -> None:
    for text in ("Ağdam", "Շուշի"):
        assert pixels(Label(10, 30, text, 12)) != pixels()


def test_a_bold_label_is_blacker() -> None:
    def ink(*, bold: bool) -> int:
        picture = pixels(Label(10, 30, "Ağdam Շուշի", 12, bold=bold)).convert("L")
        return sum((255 - shade) * count for shade, count in enumerate(picture.histogram()))

    assert ink(bold=True) > 1.1 * ink(bold=False)


def test_the_same_drawing_gives_the_same_bytes_under_another_hash_seed_and_time_zone() -> None:
    def run(seed: str, zone: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(TESTS)}
        command = [sys.executable, "-c", HASH]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    assert run("1", "Asia/Yerevan") == run("2", "America/Lima") != ""


def test_the_specimen_has_all_its_inks() -> None:
    image = Image.open(BytesIO(png(picture(), plain_sheet(), width=1200))).convert("RGB")
    colours = {colour for _, colour in image.getcolors(1 << 16) or []}
    assert {(0x0F, 0x40, 0x6B), (0xF2, 0xF5, 0xF8), (0xB8, 0xC4, 0xD0)} <= colours


def test_a_drawing_without_height_is_a_line_of_pixels() -> None:
    data = png(Drawing(100, 0, (Circle(50, 0, 2, fill=Ink.ACCENT),)), plain_sheet(), width=200)
    assert Image.open(BytesIO(data)).size == (200, 2)


def test_a_tall_drawing_is_made_narrower_before_it_takes_all_memory() -> None:
    image = Image.open(BytesIO(png(Drawing(1, 100_000, ()), plain_sheet(), width=1600)))
    assert image.size[0] * image.size[1] <= 16_000_000
    assert image.size[0] > 100
