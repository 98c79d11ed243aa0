from __future__ import annotations

from aras_docs.diagnostics import Diagnostic
from aras_docs.drawing import Drawing, Label
from aras_docs.exporters.pictures import image
from aras_docs.exporters.reports import Reports
from plain_sheet import plain_sheet


def reported(*labels: str) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    drawing = Drawing(100, 50, tuple(Label(0, 20, text, 10) for text in labels))
    assert image(drawing, plain_sheet(), 100, Reports(found.append)).startswith(b"\x89PNG")
    return found


def test_a_label_that_no_font_has_is_reported_with_its_characters() -> None:
    (found,) = reported("Ağdam 阿拉斯", "阿拉斯")
    assert found.code == "glyph-missing"
    assert "阿拉斯" in found.message


def test_labels_that_the_fonts_have_are_not_reported() -> None:
    assert reported("Ağdam", "Շուշի", "Шуша") == []
