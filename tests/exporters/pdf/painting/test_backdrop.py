from __future__ import annotations

from aras_docs.exporters.pdf.painting.backdrop import Backdrop
from aras_docs.exporters.pdf.painting.pens import Pen
from aras_docs.exporters.pdf.painting.shapes import rectangle, rule

GROUND, INK = Pen(fill="#dddddd"), Pen(fill="#000000")


def test_nothing_lies_under_an_empty_page() -> None:
    assert Backdrop().content() == ""


def test_grounds_lie_below_all_rules_and_each_pen_is_set_once() -> None:
    backdrop = Backdrop()
    for y in (10, 20):
        backdrop.add_rule(rule(0, y, 9, 0.5), INK)
        backdrop.add_ground(rectangle(0, y, 9, 10), GROUND)
    colors = [each for each in backdrop.content().split("\n") if each.endswith((" g", "f"))]
    assert colors == [".867 g", "f", "0 g", "f"]


def test_a_backdrop_is_an_artifact_and_leaves_the_state_as_it_was() -> None:
    backdrop = Backdrop()
    backdrop.add_ground(rectangle(0, 0, 9, 9), GROUND)
    assert backdrop.content().split("\n") == [
        *("q", "/Artifact BMC", ".867 g", "0 0 9 9 re", "f", "EMC", "Q", "")
    ]
