"""Diagnostics as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from aras_docs.cli.rendering import Finding, concise, fold, full, record
from aras_docs.diagnostics import Diagnostic, Position, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCE = (
    "x\n" * 25 + "The operations started on 27 September, with Azerbaijani advancements in two districts.\n"
)
YEAR = Diagnostic(
    Severity.WARNING,
    "year-inferred",
    'no year in "27 September"; using 2020 from the infobox field "Date"',
    "seeds/aras-valley-campaign.txt",
    Position(26, 27),
    "pass --year 2020 to say so yourself",
)
FULL = """\
warning[year-inferred]: no year in "27 September"; using 2020 from the infobox field "Date"
  --> seeds/aras-valley-campaign.txt:26:27
   |
26 | The operations started on 27 September, with Azerbaijani advancements …
   |                           ^
   = hint: pass --year 2020 to say so yourself"""


def plain(text: str) -> str:
    return click.unstyle(text)


def in_full(finding: Finding) -> str:
    return full(finding, "\x1b[2Jx\n")


def test_in_full_with_the_line_of_the_source() -> None:
    assert plain(full(Finding(YEAR), SOURCE)) == FULL


def test_in_full_without_the_source() -> None:
    lines = FULL.splitlines()
    assert plain(full(Finding(YEAR), None)).splitlines() == [*lines[:2], lines[5]]


def test_in_full_without_a_place() -> None:
    diagnostic = Diagnostic(Severity.ERROR, "exporter-unknown", "no exporter named 'x'")
    assert plain(full(Finding(diagnostic), None)) == "error[exporter-unknown]: no exporter named 'x'"


def test_others_of_a_kind_are_counted() -> None:
    assert plain(full(Finding(YEAR, 39), None)).endswith("   = and 39 more of this kind (-v lists them)")


def test_concise() -> None:
    place = "seeds/aras-valley-campaign.txt:26:27"
    assert plain(concise(Finding(YEAR, 2))).startswith(f"{place}: warning[year-inferred]: no year")
    assert concise(Finding(YEAR, 2)).endswith(" (and 2 more)")


def test_as_a_record_all_keys_are_there() -> None:
    bare = record(Diagnostic(Severity.NOTE, "x", "y"))
    assert bare.keys() == record(YEAR).keys()
    assert (bare["line"], bare["path"], record(YEAR)["line"]) == (None, None, 26)


def test_diagnostics_of_a_kind_fold_into_the_first() -> None:
    other = Diagnostic(Severity.WARNING, "x", "y")
    assert fold([YEAR, other, YEAR, YEAR]) == (Finding(YEAR, 2), Finding(other))


def test_kinds_of_different_files_do_not_fold() -> None:
    elsewhere = Diagnostic(Severity.WARNING, "year-inferred", "y", "other.txt")
    assert fold([YEAR, elsewhere]) == (Finding(YEAR), Finding(elsewhere))


@pytest.mark.parametrize("form", [in_full, concise])
def test_nothing_in_a_diagnostic_reaches_the_terminal_raw(form: Callable[[Finding], str]) -> None:
    hostile = "\x1b]0;title\x07\x9b2J\u202e"
    diagnostic = Diagnostic(Severity.ERROR, "x", hostile, hostile, Position(1, 2), hostile)
    text = plain(form(Finding(diagnostic)))
    assert not set(text) & set("\x1b\x07\x9b\u202e")
    assert "\\x1b]0;title\\x07" in text
