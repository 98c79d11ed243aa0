from __future__ import annotations

import pytest
from lxml import etree
from msgspec.structs import replace

from aras_docs.drawing import Drawing
from aras_docs.exporters.epub.vector import WIDEST, vector
from plain_sheet import plain_sheet
from specimen import picture


def sizes(drawing: Drawing) -> tuple[float, float, float, float]:
    """Return the width and height shown, and those of what the picture shows."""
    root = etree.fromstring(vector(drawing, "", plain_sheet()))
    _, _, across, down = str(root.get("viewBox")).split()
    return float(root.get("width", "")), float(root.get("height", "")), float(across), float(down)


@pytest.mark.parametrize("width", [1.0, 200.0, 470.0, 9000.0])
def test_a_picture_fits_a_phone_without_any_style_and_keeps_its_proportions(width: float) -> None:
    shown, high, across, down = sizes(replace(picture(), width=width))
    assert shown == min(across, WIDEST)
    assert high / shown == pytest.approx(down / across, rel=1e-3)
