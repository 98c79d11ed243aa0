from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.errors import ExportError
from aras_docs.exporters.pdf.choices import Choices
from aras_docs.exporters.pdf.pages.paper import fitted, sheet_size
from aras_docs.nodes import Role
from aras_docs.style_file import builtin
from aras_docs.stylesheet import PAPER_SIZES, Page, Paper
from plain_sheet import plain_sheet


def test_a_style_is_set_on_its_own_paper_as_it_is() -> None:
    sheet, geometry = fitted(builtin(), Choices())
    page = builtin().page
    assert sheet == builtin()
    assert (geometry.width, geometry.height) == PAPER_SIZES[Paper.A4]
    assert (geometry.top, geometry.right, geometry.bottom, geometry.left) == (
        page.top,
        page.right,
        page.bottom,
        page.left,
    )


@pytest.mark.parametrize("paper", [Paper.LETTER, Paper.LEGAL])
def test_papers_as_wide_as_a4_share_its_margins_and_type(paper: Paper) -> None:
    sheet, geometry = fitted(builtin(), Choices(paper))
    assert sheet == builtin()
    assert (geometry.left, geometry.top) == (builtin().page.left, builtin().page.top)
    assert (geometry.width, geometry.height) == PAPER_SIZES[paper]


def test_a5_has_margins_in_proportion_and_type_that_is_smaller_by_less() -> None:
    sheet, geometry = fitted(builtin(), Choices(Paper.A5))
    assert geometry.left / geometry.width == pytest.approx(builtin().page.left / PAPER_SIZES[Paper.A4][0])
    assert sheet.text[Role.BODY].size == pytest.approx(8.82, abs=0.01)
    assert sheet.text[Role.TITLE].size < 0.75 * builtin().text[Role.TITLE].size


def test_large_print_stays_large_on_any_paper() -> None:
    assert fitted(builtin("large-print"), Choices(Paper.A5))[0] == builtin("large-print")


def test_a_booklet_s_pages_are_half_of_its_sheet_and_mirrored() -> None:
    choices = Choices(Paper.LETTER, booklet=True)
    geometry = fitted(builtin(), choices)[1]
    assert sheet_size(builtin(), choices) == (792, 612)
    assert (geometry.width, geometry.height, geometry.mirrored) == (396, 612, True)


def test_on_both_sides_the_margin_at_the_spine_is_the_wider_and_the_measure_the_same() -> None:
    single, geometry = (fitted(builtin(), Choices(duplex=duplex))[1] for duplex in (False, True))
    assert geometry.measure == pytest.approx(single.measure)
    assert geometry.left_of(1) > 1.3 * geometry.left_of(2)
    assert geometry.left_of(1) + geometry.left_of(2) == pytest.approx(geometry.left + geometry.right)
    assert single.left_of(1) == single.left_of(2)


def test_a_style_s_own_margin_for_binding_is_kept() -> None:
    sheet = replace(plain_sheet(), page=Page(Paper.A4, 60, 30, 60, 90))
    geometry = fitted(sheet, Choices(duplex=True))[1]
    assert (geometry.left, geometry.right) == (90, 30)


def test_a_marking_has_the_margins_that_it_needs() -> None:
    tight = replace(plain_sheet(), page=Page(Paper.A4, 20, 30, 20, 30))
    marked = fitted(tight, Choices(marking="X"))[1]
    assert marked.top > 60
    assert marked.bottom > 60
    assert fitted(tight, Choices())[1].top < 45
    assert fitted(builtin(), Choices(marking="X"))[1] == fitted(builtin(), Choices())[1]


def test_margins_that_leave_no_room_are_an_error() -> None:
    sheet = replace(plain_sheet(), page=Page(Paper.A4, 66, 270, 60, 270))
    with pytest.raises(ExportError) as caught:
        fitted(sheet, Choices())
    assert caught.value.diagnostics[0].code == "page-too-small"


@pytest.mark.parametrize("marking", ["", "OFFICIAL"])
@pytest.mark.parametrize("margin", [0, 20, 70])
def test_what_stands_in_the_margins_can_be_printed_however_narrow(marking: str, margin: float) -> None:
    style = replace(builtin("large-print"), page=Page(Paper.A5, margin, margin, margin, margin))
    sheet, geometry = fitted(style, Choices(Paper.A5, summary=True, marking=marking))
    assert geometry.head - sheet.text[Role.RUNNING_HEAD].leading >= 14
    assert geometry.foot + sheet.text[Role.FOOTER].leading <= geometry.height - 14
    assert min(geometry.left, geometry.right) >= 30
