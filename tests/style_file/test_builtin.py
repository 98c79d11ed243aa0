"""The styles that come with the program resolve, can be read, and print."""

from __future__ import annotations

from itertools import product

import pytest

from aras_docs.drawing import Ink
from aras_docs.nodes import Alignment, Role
from aras_docs.style_file import builtin, builtin_styles
from aras_docs.stylesheet import PAPER_SIZES, Family, Stylesheet

EACH_STYLE = pytest.mark.parametrize(
    "sheet", [builtin(name) for name in builtin_styles()], ids=lambda each: each.name
)
# WCAG 2.2, success criterion 1.4.3 (AA).
LEAST_CONTRAST = 4.5


def luminance(color: str) -> float:
    """Return the relative luminance of "#rrggbb", as WCAG 2.2 defines it."""
    shares = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_these_styles_come_with_the_program() -> None:
    assert builtin_styles() == ("base", "briefing", "large-print", "mono")


def test_contrast_is_measured_as_the_web_guidelines_do() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@EACH_STYLE
def test_every_role_ink_and_family_is_resolved(sheet: Stylesheet) -> None:
    assert (set(sheet.text), set(sheet.palette), set(sheet.fonts)) == (set(Role), set(Ink), set(Family))


@EACH_STYLE
def test_text_stands_out_from_paper_and_panel(sheet: Stylesheet) -> None:
    inks = [sheet.palette[ink] for ink in (Ink.TEXT, Ink.MUTED, Ink.ACCENT)]
    colors = {*inks, *(style.color for style in sheet.text.values())}
    grounds = (sheet.palette[Ink.PAPER], sheet.palette[Ink.PANEL])
    assert [pair for pair in product(colors, grounds) if contrast(*pair) < LEAST_CONTRAST] == []


def test_large_print_has_a_body_of_18_points_and_nothing_below_14() -> None:
    sheet = builtin("large-print")
    assert sheet.text[Role.BODY].size == 18
    assert min(style.size for style in sheet.text.values()) >= 14


def test_large_print_s_lines_are_ragged_and_hold_enough_words() -> None:
    sheet = builtin("large-print")
    measure = PAPER_SIZES[sheet.page.paper][0] - sheet.page.left - sheet.page.right
    assert measure / sheet.text[Role.BODY].size > 25
    assert Alignment.JUSTIFY not in {style.alignment for style in sheet.text.values()}


def test_paragraph_numbers_stand_level_with_the_body_s_first_line() -> None:
    for name in builtin_styles():
        text = builtin(name).text
        assert text[Role.PARAGRAPH_NUMBER].leading == pytest.approx(text[Role.BODY].leading)


def test_mono_has_only_greys() -> None:
    sheet = builtin("mono")
    colors = {*sheet.palette.values(), *(style.color for style in sheet.text.values())}
    assert [color for color in colors if len({color[1:3], color[3:5], color[5:7]}) > 1] == []


def test_mono_differs_from_the_briefing_in_colour_only() -> None:
    mono, briefing = builtin("mono"), builtin("briefing")
    assert (mono.page, mono.fonts, mono.table) == (briefing.page, briefing.fonts, briefing.table)
    assert {role: style.size for role, style in mono.text.items()} == {
        role: style.size for role, style in briefing.text.items()
    }


@EACH_STYLE
def test_headings_are_graded_and_stay_with_what_they_head(sheet: Stylesheet) -> None:
    ranks = (Role.TITLE, Role.HEADING_1, Role.HEADING_2, Role.HEADING_3)
    sizes = [sheet.text[role].size for role in ranks]
    assert sizes == sorted(set(sizes), reverse=True)
    for role in ranks[1:]:
        style = sheet.text[role]
        assert style.keep_with_next
        assert style.space_before > style.space_after > 0


@EACH_STYLE
def test_a_paragraph_number_stands_level_with_its_paragraph(sheet: Stylesheet) -> None:
    assert sheet.text[Role.PARAGRAPH_NUMBER].leading == sheet.text[Role.BODY].leading
