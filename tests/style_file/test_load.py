"""A style file says what differs from those it extends, and resolves to a whole stylesheet."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.drawing import Ink
from aras_docs.nodes import Alignment, Role
from aras_docs.style_file import DEFAULT_STYLE, builtin, load_stylesheet
from aras_docs.stylesheet import Family, Page, Paper, Stylesheet, TableStyle, TextStyle

PARENT = 'extends = "base"\n[text]\nalignment = "justify"\n[text.body]\nsize = "11pt"'


def sheet(source: str, **others: str) -> Stylesheet:
    """Return the stylesheet of my.toml; ``others`` are the files next to it, without ".toml"."""
    files = {"folder/my.toml": source} | {f"folder/{name}.toml": text for name, text in others.items()}
    return load_stylesheet("folder/my.toml", files.__getitem__)


def test_an_empty_file_with_a_parent_is_its_parent_under_another_name() -> None:
    assert sheet('extends = "briefing"') == replace(builtin("briefing"), name="my")


def test_the_default_is_the_briefing() -> None:
    assert builtin() == builtin(DEFAULT_STYLE) == builtin("briefing")
    assert builtin().name == "briefing"


def test_every_key_of_a_file_takes_effect() -> None:
    changed = sheet(
        """
        extends = "base"
        page = { paper = "letter", top = "1in", right = "2cm", bottom = "30mm", left = "72.5pt" }
        fonts = { serif = "Noto Sans", sans = "Noto Serif" }
        colors = { text = "#000001", muted = "#000002", accent = "#000003" }
        table = { rule = "1pt", padding = "2mm", banded = false }
        [text.quote]
        family = "sans"
        size = "12pt"
        leading = "1.5em"
        bold = true
        italic = true
        color = "#ABCDEF"
        alignment = "justify"
        space-before = "0.5em"
        space-after = "1mm"
        indent = "2em"
        keep-with-next = true
        """
    )
    assert changed.page == Page(Paper.LETTER, 72, 56.693, 85.039, 72.5)
    assert changed.fonts == {Family.SERIF: "Noto Sans", Family.SANS: "Noto Serif"}
    assert dict(changed.palette) == {
        **builtin("base").palette,
        Ink.TEXT: "#000001",
        Ink.MUTED: "#000002",
        Ink.ACCENT: "#000003",
    }
    assert changed.table == TableStyle(1, 5.669, banded=False)
    assert changed.text[Role.QUOTE] == TextStyle(
        family=Family.SANS,
        size=12,
        leading=18,
        bold=True,
        italic=True,
        color="#abcdef",
        alignment=Alignment.JUSTIFY,
        space_before=6,
        space_after=2.835,
        indent=24,
        keep_with_next=True,
    )


def test_a_role_inherits_from_the_text_of_all_files() -> None:
    changed = sheet('extends = "parent.toml"\n[text.body]\nitalic = true', parent=PARENT)
    body = changed.text[Role.BODY]
    assert (body.italic, body.size, body.alignment) == (True, 11, Alignment.JUSTIFY)


def test_a_parents_role_outweighs_a_childs_text() -> None:
    changed = sheet('extends = "parent.toml"\n[text]\nsize = "9pt"', parent=PARENT)
    assert (changed.text[Role.BODY].size, changed.text[Role.QUOTE].size) == (11, 9)


def test_the_size_of_a_role_in_em_is_a_multiple_of_the_texts() -> None:
    changed = sheet('extends = "base"\n[text]\nsize = "12pt"\n[text.note]\nsize = "0.75em"\nleading = "2em"')
    assert (changed.text[Role.NOTE].size, changed.text[Role.NOTE].leading) == (9, 18)


def test_the_colour_of_a_role_follows_the_childs_palette() -> None:
    changed = sheet('extends = "briefing"\n[colors]\naccent = "#7B1113"')
    assert changed.text[Role.TITLE].color == changed.palette[Ink.ACCENT] == "#7b1113"


def test_a_builtin_name_wins_over_a_file_and_a_path_is_relative_to_its_file() -> None:
    assert load_stylesheet("briefing", {"briefing": "?"}.__getitem__) == builtin("briefing")
    files = {"a/my.toml": 'extends = "../b/other.toml"', "b/other.toml": 'extends = "third.toml"'}
    files["b/third.toml"] = 'extends = "base"\n[table]\nbanded = false'
    assert not load_stylesheet("a/my.toml", files.__getitem__).table.banded


@pytest.mark.parametrize(
    "source", ['\ufeffextends = "base"\n', 'extends = "base"\r\n[page]\r\npaper = "letter"\r\n']
)
def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(source: str) -> None:
    assert sheet(source).fonts == builtin("base").fonts
