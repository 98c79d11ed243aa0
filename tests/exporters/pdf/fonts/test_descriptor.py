from __future__ import annotations

from aras_docs.exporters.pdf.fonts.descriptor import described
from aras_docs.fonts import face

# ISO 32000-1, table 123.
SERIF, SYMBOLIC, ITALIC = 2, 4, 64


def test_an_upright_serif_face_is_described() -> None:
    description = described(face("Noto Serif"))
    assert description.flags == SYMBOLIC | SERIF
    assert description.italic_angle == 0
    assert (description.ascent, description.descent, description.cap_height) == (1069, -293, 714)


def test_an_italic_sans_face_leans_to_the_right() -> None:
    description = described(face("Noto Sans", italic=True))
    assert description.flags == SYMBOLIC | ITALIC
    assert description.italic_angle == -12


def test_the_box_holds_what_reaches_below_and_above() -> None:
    left, bottom, right, top = described(face("Noto Serif")).box
    assert left < 0 < right
    assert bottom < -240
    assert top > 1000


def test_bold_stems_are_wider() -> None:
    assert described(face("Noto Serif", bold=True)).stem > described(face("Noto Serif")).stem
