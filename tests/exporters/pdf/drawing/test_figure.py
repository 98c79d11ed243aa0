from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from aras_docs.drawing import Drawing, Label
from aras_docs.nodes import Figure, Text
from exporters.pdf.making import document
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet


def sizes(width: float) -> set[float]:
    """Return the sizes of text on the page of a picture so many points wide, whose labels are of 8."""
    drawing = Drawing(width, 100, (Label(10, 50, "label", 8),))
    data = exported(document(Figure(drawing, (Text("Caption"),), "A picture")), plain_sheet()).data
    with pikepdf.open(BytesIO(data)) as pdf:
        found = pikepdf.parse_content_stream(pdf.pages[0])
        return {float(each.operands[1]) for each in found if str(each.operator) == "Tf"}


def test_labels_shrink_with_their_picture() -> None:
    # 469.3 points are left between the margins.
    assert sizes(400) == {10, 8}
    assert min(sizes(500)) == pytest.approx(8 * 469.3 / 500, abs=0.001)


def test_labels_stay_legible_however_small_the_picture() -> None:
    assert min(sizes(4000)) == 6.5
