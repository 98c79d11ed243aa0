"""What is said of a style file that is wrong; the cases are in errors.txt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aras_docs.diagnostics import Severity
from aras_docs.errors import ConfigurationError
from aras_docs.style_file import builtin, load_stylesheet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aras_docs.diagnostics import Diagnostic

CASES = Path(__file__).with_name("errors.txt").read_text("utf-8").split("\n== ")[1:]


def diagnostics(name: str, files: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Return what is said of a style, given the texts of all files."""

    def read_text(path: str) -> str:
        if path not in files:
            raise FileNotFoundError(2, "No such file or directory", path)
        return files[path]

    with pytest.raises(ConfigurationError) as caught:
        load_stylesheet(name, read_text)
    return caught.value.diagnostics


def printed(diagnostic: Diagnostic) -> str:
    """Return a diagnostic as the case file writes it."""
    place = f"{diagnostic.position.line}:{diagnostic.position.column} " if diagnostic.position else ""
    hint = f"\n    hint: {diagnostic.hint}" if diagnostic.hint else ""
    return f"{place}{diagnostic.code} {diagnostic.message}{hint}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.partition("\n")[0])
def test_a_wrong_file_is_explained(case: str) -> None:
    source, _, expected = case.partition("\n")[2].partition("\n--\n")
    found = diagnostics("my.toml", {"my.toml": source + "\n"})
    assert "\n".join(map(printed, found)) == expected.rstrip("\n")
    assert {(each.path, each.severity) for each in found} == {("my.toml", Severity.ERROR)}


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    (found,) = diagnostics("brifing", {})
    assert printed(found) == (
        'style-unknown no style is named "brifing"\n'
        '    hint: the name of a file ends in .toml; did you mean "briefing"?'
    )
    assert found.path is None


def test_a_name_like_no_other_is_answered_with_all() -> None:
    (found,) = diagnostics("zzz", {})
    assert found.hint == "the name of a file ends in .toml; known: base, briefing, large-print, mono"


def test_a_missing_file_is_an_error_without_a_place() -> None:
    (found,) = diagnostics("my.toml", {})
    assert (
        printed(found) == "style-unreadable the style file my.toml can't be read: No such file or directory"
    )


def test_a_file_that_isnt_utf8_is_unreadable() -> None:
    with pytest.raises(ConfigurationError, match=r"my\.toml can't be read: it isn't UTF-8"):
        load_stylesheet("my.toml", lambda _: b"\xff".decode())


def test_a_cycle_names_the_whole_circle_and_nothing_before_it() -> None:
    files = {
        "my.toml": 'extends = "a.toml"',
        "a.toml": '\nextends = "b.toml"',
        "b.toml": '\n\nextends = "sub/../a.toml"',
    }
    (found,) = diagnostics("my.toml", files)
    assert (
        printed(found)
        == "3:1 style-cycle style files extend each other: a.toml extends b.toml extends a.toml"
    )
    assert found.path == "b.toml"


def test_a_limit_is_reported_in_the_file_that_sets_it() -> None:
    files = {
        "my.toml": 'extends = "parent.toml"\n[text.body]\nbold = true',
        "parent.toml": 'extends = "base"\n[text.body]\nsize = "1pt"\nleading = "1pt"',
    }
    (found,) = diagnostics("my.toml", files)
    assert (found.path, printed(found)) == (
        "parent.toml",
        "3:1 style-limit text.body.size is 1 pt but must be 4 to 96 pt",
    )


def test_brackets_nested_a_thousandfold_are_a_syntax_error() -> None:
    (found,) = diagnostics("my.toml", {"my.toml": f"extends = {'[' * 20_000}"})
    assert found.code == "style-syntax"


def test_builtin_takes_no_file() -> None:
    with pytest.raises(ConfigurationError, match="no built-in style"):
        builtin("my.toml")
