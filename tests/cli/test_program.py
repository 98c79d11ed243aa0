"""The program as a whole: its help, its start-up, and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING

import pytest

import aras_docs.cli
from aras_docs.cli import article_input
from aras_docs.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from command_line import Run

HEAVY = {"reportlab", "docx", "ebooklib", "lxml", "PIL", "regex", "resvg_py"}
# What only some runs need: finding plug-ins, --json, -v, --check, other commands.
OF_OTHER_RUNS = {
    *("importlib.metadata", "email.message", "secrets", "json"),
    *(f"aras_docs.cli.{name}" for name in ("checking", "epubcheck", "facts_command", "jsontext", "listing")),
    *(f"aras_docs.cli.{name}" for name in ("schema_command", "show")),
}
IMPORTED = (
    "import sys, runpy\ntry: runpy.run_module('aras_docs', run_name='__main__')\nfinally: print(*sys.modules)"
)
posix = pytest.mark.skipif(os.name == "nt", reason="signals, pipes and devices of POSIX")


def ended(arguments: list[str], stdout: int | IO[str]) -> tuple[int, str]:
    """Return the exit code and messages of a run whose output goes to a file or pipe."""
    command = [sys.executable, "-m", "aras_docs", *arguments]
    # Buffered, as users run it: what the buffer still holds at exit is half of what can go wrong.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    result = subprocess.run(
        command, stdout=stdout, stderr=subprocess.PIPE, env=environment, encoding="utf-8", check=False
    )
    return result.returncode, result.stderr


def test_the_version(aras_docs: Run) -> None:
    assert aras_docs("--version").stdout == f"aras-docs, version {VERSION}\n"


def test_the_help_lists_formats_and_commands_with_examples_and_exit_codes(aras_docs: Run) -> None:
    text = aras_docs("--help").stdout
    titles = [line for line in text.splitlines() if line.endswith(":")]
    assert titles == ["Options:", "Formats:", "Other commands:", "  Examples:", "  Exit codes:"]
    assert "  markdown  The outline of a document as Markdown.\n" in text


def test_the_help_of_export_has_the_options_of_every_exporter(aras_docs: Run) -> None:
    text = aras_docs("export", "--help").stdout
    assert "--bullet [-|*]" in text
    assert "markdown" in text


@pytest.mark.parametrize("command", ["markdown", "show", "facts", "schema", "check", "list"])
def test_the_help_of_a_command(aras_docs: Run, golden: Callable[[str, str], None], command: str) -> None:
    golden(f"cli/help-{command}.txt", aras_docs(command, "--help").stdout)


def test_without_arguments_the_help_is_shown_as_an_error(aras_docs: Run) -> None:
    result = aras_docs()
    assert result.code == 2
    assert "Examples:" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], ["pdf", "--help"], ["export", "--help"], ["facts", "--help"], ["nonsense"]],
    ids=" ".join,
)
def test_start_up_is_light(arguments: list[str]) -> None:
    result = subprocess.run(
        [sys.executable, "-c", IMPORTED, *arguments], capture_output=True, encoding="utf-8", check=False
    )
    modules = set(result.stdout.splitlines()[-1].split())
    assert "aras_docs.cli" in modules
    assert not modules & HEAVY
    assert not [name for name in modules if name.startswith(("aras_docs.readers", "aras_docs.analysis"))]


@pytest.mark.parametrize("name", ["pdf", "docx", "epub"])
def test_making_a_built_in_format_imports_nothing_that_only_other_runs_need(
    name: str, tmp_path: Path
) -> None:
    file = tmp_path / f"made.{name}"
    result = subprocess.run(
        [sys.executable, "-c", IMPORTED, name, "--sample", "-o", str(file)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    modules = set(result.stdout.splitlines()[-1].split())
    assert file.is_file(), result.stderr
    assert not modules & OF_OTHER_RUNS


def test_the_collector_is_told_to_rest_before_anything_heavy_is_imported() -> None:
    script = "import sys, aras_docs.cli; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=False
    )
    assert not set(result.stdout.split()) & {"click", "msgspec", "aras_docs.cli.running"}


def test_main_exits_with_the_code() -> None:
    with pytest.raises(SystemExit) as caught:
        aras_docs.cli.main(["check"])
    assert caught.value.code == 2


def test_an_interruption_ends_with_130(
    aras_docs: Run, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_arguments: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(article_input, "_read", interrupt)
    result = aras_docs("markdown", article)
    assert result.code == 130
    assert "Interrupted." in result.stderr
    assert not Path("dist").exists()


@posix
@pytest.mark.parametrize("arguments", [["show", "--sample", "-q"], ["--help"]], ids=" ".join)
def test_a_reader_that_went_away_is_no_reason_to_complain(arguments: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    code, stderr = ended(arguments, write)
    os.close(write)
    assert code == 141
    assert stderr == ""


@posix
@pytest.mark.parametrize("arguments", [["show", "--sample"], ["--version"], ["list", "fonts"]], ids=" ".join)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_standard_output_on_a_full_disk_is_not_written(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        code, stderr = ended(arguments, full)
    assert code == 4
    assert "No space left on device" in stderr
    assert "Traceback" not in stderr
    assert "Exception ignored" not in stderr


@posix
def test_a_closed_standard_output_is_not_written() -> None:
    command = f"{sys.executable} -m aras_docs show --sample >&-"
    result = subprocess.run(["sh", "-c", command], capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 4
    assert "standard output is closed" in result.stderr


def test_a_mistake_of_ours_is_a_message_too(
    aras_docs: Run, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> bytes:
        message = "a \x1b[31mmistake"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(article_input, "_read", fail)
    result = aras_docs("markdown", article)
    assert result.code == 4
    assert "error[internal-error]: ZeroDivisionError: a \\x1b[31mmistake" in result.stderr
    assert "Traceback" not in result.stderr
    assert "in fail" in aras_docs("markdown", article, "-v").stderr
