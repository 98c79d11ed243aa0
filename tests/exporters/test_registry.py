"""Exporters come in through entry points: a third party's works, a broken one harms nobody else."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

import pytest

import specimen
from aras_docs import exporters
from aras_docs.errors import ConfigurationError, ExportError
from aras_docs.exporters import Option, Options
from plain_sheet import plain_sheet
from plugin_site import SOURCES, install

if TYPE_CHECKING:
    from pathlib import Path

    from aras_docs.diagnostics import Diagnostic

FAULTS = {
    "crashing": "faulty_exporters:Crashing",
    "wordy": "faulty_exporters:Wordy",
    "escaping": "faulty_exporters:Escaping",
    "straying": "faulty_exporters:Straying",
    "unfinished": "faulty_exporters:Unfinished",
    "greedy": "faulty_exporters:Greedy",
    "stopping": "faulty_exporters:Stopping",
    "missing": "nowhere:Exporter",
}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    install(tmp_path)
    install(tmp_path, "faulty", **FAULTS)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return tmp_path


def program(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, [str(site), os.environ.get("PYTHONPATH")]))
    }
    command = [sys.executable, "-m", "aras_docs", *arguments]
    return subprocess.run(
        command, cwd=site, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def test_the_built_in_formats_are_installed_like_any_other() -> None:
    declared = {point.name: point.value for point in entry_points(group=exporters.GROUP)}
    assert {"pdf", "docx", "epub"} == exporters.BUILT_IN.keys() <= set(exporters.names())
    assert exporters.BUILT_IN.items() <= declared.items()


@pytest.mark.parametrize("name", ["pdf", "docx", "epub"])
def test_a_built_in_exporter_keeps_the_contract(name: str) -> None:
    exporter = exporters.get(name)
    assert exporter.suffix == name
    assert "/" in exporter.media_type
    assert exporters.summary_of(exporter).endswith(".")


def test_the_plug_in_of_the_readme_is_about_thirty_lines() -> None:
    assert len((SOURCES / "markdown_exporter.py").read_text("utf-8").splitlines()) <= 35


@pytest.mark.usefixtures("site")
def test_a_plug_in_is_found_and_used() -> None:
    data = exporters.export(specimen.document(), "markdown", plain_sheet())
    assert data.startswith(b"# Specimen")
    assert b"\n- " in data


@pytest.mark.usefixtures("site")
def test_a_plug_in_reports_what_it_leaves_out() -> None:
    reports: list[Diagnostic] = []
    exporters.export(
        specimen.document(), "markdown", plain_sheet(), Options({"bullet": "*"}, report=reports.append)
    )
    assert [report.code for report in reports] == ["outline-only"]


def test_a_plug_in_becomes_a_command_with_its_own_options(site: Path) -> None:
    result = program(site, "markdown", "--sample", "-o", "-", "--bullet", "*", "--no-title")
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("* ")
    assert "note[outline-only]" in result.stderr


def test_the_options_of_a_plug_in_are_in_its_help(site: Path) -> None:
    text = program(site, "markdown", "--help").stdout
    assert "--bullet [-|*]" in text
    assert "[default: -]" in text
    assert "--no-title" in text


def test_broken_plug_ins_do_not_break_the_help(site: Path) -> None:
    result = program(site, "--help")
    assert result.returncode == 0
    assert result.stderr == ""
    assert "markdown    The outline of a document as Markdown." in result.stdout
    assert "missing     (can't be loaded)" in result.stdout


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing", "No module named 'nowhere'"),
        ("escaping", "its suffix '/../../x' isn't letters and digits"),
        ("straying", "its suffix '../../y' isn't letters and digits"),
        ("unfinished", "has no attribute 'media_type'"),
        ("greedy", "the option 'output', which is taken"),
        ("stopping", "SystemExit"),
    ],
)
def test_the_command_of_a_broken_plug_in_says_what_is_wrong(site: Path, name: str, reason: str) -> None:
    result = program(site, name, "--sample", "--any=option")
    assert result.returncode == 2
    assert "error[exporter-broken]" in result.stderr
    assert reason in result.stderr
    assert "Traceback" not in result.stderr


def test_several_formats_do_not_mind_a_broken_plug_in(site: Path) -> None:
    result = program(site, "export", "--sample", "--to", "markdown")
    assert result.returncode == 0, result.stderr
    assert (site / "dist/aras-valley-campaign.md").is_file()


@pytest.mark.parametrize(
    ("name", "reason"),
    [("crashing", "KeyError: 'no room for"), ("wordy", "it returned str, not bytes")],
)
def test_an_exporter_that_fails_is_named_and_leaves_no_file(site: Path, name: str, reason: str) -> None:
    result = program(site, name, "--sample")
    assert result.returncode == 4
    assert f"error[exporter-failed]: the exporter '{name}' failed: {reason}" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (site / "dist").exists()


def test_where_an_exporter_failed_is_shown_if_verbose(site: Path) -> None:
    assert "faulty_exporters.py" in program(site, "-v", "crashing", "--sample").stderr


def test_of_two_with_one_name_the_first_on_the_path_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = install(tmp_path / "first", markdown="markdown_exporter:MarkdownExporter")
    second = install(tmp_path / "second", "other", markdown="nowhere:Exporter")
    monkeypatch.setattr(sys, "path", [str(first), str(second), *sys.path])
    assert exporters.get("markdown").suffix == "md"


def test_no_plug_in_takes_the_place_of_a_built_in_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, pdf="markdown_exporter:MarkdownExporter")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert exporters.names().count("pdf") == 1
    assert exporters.get("pdf").suffix == "pdf"


def test_an_unknown_exporter_is_an_error_that_names_the_installed_ones() -> None:
    with pytest.raises(ConfigurationError, match="no exporter named 'odt'") as caught:
        exporters.get("odt")
    assert caught.value.diagnostics[0].code == "exporter-unknown"
    assert "pdf" in (caught.value.diagnostics[0].hint or "")


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    ("options", "code"),
    [(Options({"paper": "a4"}), "option-unknown"), (Options({"bullet": "+"}), "option-value")],
    ids=["unknown option", "unknown value"],
)
def test_a_wrong_option_is_refused(options: Options, code: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        exporters.export(specimen.document(), "markdown", plain_sheet(), options)
    assert caught.value.diagnostics[0].code == code


@pytest.mark.usefixtures("site")
def test_a_failing_exporter_keeps_its_cause() -> None:
    with pytest.raises(ExportError) as caught:
        exporters.export(specimen.document(), "crashing", plain_sheet())
    assert isinstance(caught.value.__cause__, KeyError)


def test_options_without_a_value_are_none_or_off() -> None:
    options = Options({"paper": "a4"}, frozenset({"gray"}))
    assert (options.text("paper"), options.text("style")) == ("a4", None)
    assert (options.flag("gray"), options.flag("duplex")) == (True, False)


def test_an_option_is_text_unless_it_says_otherwise() -> None:
    assert Option("marking", "A marking.") == Option("marking", "A marking.", (), flag=False, default=None)
