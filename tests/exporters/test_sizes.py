from __future__ import annotations

import pytest

from aras_docs.drawing import Drawing
from aras_docs.exporters.sizes import scale_to_fit, sized


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((300, 60), (300, 60)),
        ((300, 0), (300, 1)),
        ((0, 0), (1, 1)),
        ((-5, 20), (1, 20)),
        ((1, 100_000), (100, 100_000)),
        ((100_000, 1), (100_000, 100)),
    ],
)
def test_every_drawing_has_a_sheet_that_can_be_scaled(
    size: tuple[float, float], expected: tuple[float, float]
) -> None:
    found = sized(Drawing(*size, ()))
    assert (found.width, found.height) == expected


def test_a_drawing_fits_by_the_side_that_has_less_room() -> None:
    assert scale_to_fit(Drawing(100, 50, ()), 200, 25) == pytest.approx(0.5)
    assert scale_to_fit(Drawing(100, 50, ()), 200, 500) == pytest.approx(2)
