from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from aras_docs.exporters.epub.css import NARROW, css
from aras_docs.nodes import Alignment, Role
from aras_docs.stylesheet import Family, TextStyle
from exporters.epub.opened import Opened, export, values
from plain_sheet import plain_sheet

# A heading's space is in its own size: 21 points above 14 points are 1.5em.
HEADING = TextStyle(
    family=Family.SANS,
    size=14,
    leading=17.5,
    bold=True,
    italic=False,
    color="#0f406b",
    alignment=Alignment.CENTER,
    space_before=21,
    space_after=7,
    indent=0,
    keep_with_next=True,
)


def rule(selector: str, role: Role, style: TextStyle) -> str:
    sheet = plain_sheet()
    text = css(replace(sheet, text={**sheet.text, role: style})).decode()
    return next(line for line in text.splitlines() if line.startswith(f"{selector} {{"))


def test_a_role_becomes_a_rule_in_em() -> None:
    assert rule("h2", Role.HEADING_2, HEADING) == (
        "h2 { margin: 1.5em 0 0.5em 0; font-size: 1.4em; font-weight: bold; font-style: normal; "
        "font-family: sans-serif; line-height: 1.25; text-align: center; }"
    )


def test_the_readers_own_settings_rule_the_body() -> None:
    body = replace(plain_sheet().text[Role.BODY], size=12, space_after=6)
    assert rule("p", Role.BODY, body) == "p { margin: 0 0 0.5em 0; }"


@pytest.mark.parametrize(("size", "expected"), [(5, "0.8em"), (30, "2em")])
def test_no_text_is_too_small_or_too_large_for_a_small_screen(size: float, expected: str) -> None:
    assert f"font-size: {expected};" in rule("h2", Role.HEADING_2, replace(HEADING, size=size))


def test_the_palette_stays_out() -> None:
    text = css(plain_sheet()).decode()
    assert set(re.findall("#[0-9a-f]{3,6}", text)) == {"#808080"}
    assert all("border" in line for line in text.splitlines() if "#808080" in line)


def test_what_readers_stumble_over_stays_out() -> None:
    text = css(plain_sheet()).decode()
    for wrong in ("--", "/*", "float", "var(", "background", "@import", "url("):
        assert wrong not in text
    assert not re.search(r"body {[^}]*font-family", text)


def test_old_engines_are_told_which_elements_are_blocks() -> None:
    assert "section, nav, aside, figure, figcaption { display: block; }" in css(plain_sheet()).decode()


def test_all_rules_are_whole() -> None:
    text = css(plain_sheet()).decode()
    assert re.fullmatch(r"(?:[^{}\n]+ \{ (?:[a-z-]+: [^;{}]+; )+\}\n)+", text)


def test_tables_and_headings_go_by_the_text_size_and_not_by_the_screen_alone() -> None:
    text = NARROW.decode()
    assert ".table, .headline { container-type: inline-size; }" in text
    assert re.search(r"@container \(max-width: \d+em\)", text)
    assert "@media all {" in text
    assert text.count("{") == text.count("}")


def test_what_old_engines_cannot_read_stands_in_a_file_of_its_own() -> None:
    assert "@" not in css(plain_sheet()).decode()
    styles = values(Opened.of(export()).page("annex-1.xhtml"), "//x:link/@href")
    assert styles == ["style/book.css", "style/narrow.css"]


def test_a_captions_space_is_that_of_its_table_alone() -> None:
    lines = css(plain_sheet()).decode().splitlines()
    assert lines.index("caption { margin-top: 0; }") > next(
        number for number, line in enumerate(lines) if line.startswith("caption, figcaption")
    )
