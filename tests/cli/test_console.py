"""Standard error: colours, forms, and what a terminal is spared."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from command_line import Run

RED = "\x1b[31m"


def on_a_terminal(folder: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """Return the exit code of a run on a pseudo-terminal, and what it showed there."""
    pty = pytest.importorskip("pty", reason="no pseudo-terminals")
    ours, theirs = pty.openpty()
    variables = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    process = subprocess.Popen(
        [sys.executable, "-m", "aras_docs", *arguments],
        cwd=folder,
        env=variables | {"TERM": "xterm"} | environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = _drain(ours)
    os.close(ours)
    return process.wait(), shown


def _drain(descriptor: int) -> str:
    data = b""
    while True:
        try:
            read = os.read(descriptor, 65536)
        except OSError:  # Linux's way of saying that the other end is closed
            read = b""
        if not read:
            return data.decode()
        data += read


def test_colours_on_a_terminal(tmp_path: Path) -> None:
    code, shown = on_a_terminal(tmp_path, "check", "nowhere.txt")
    assert code == 3
    assert f"{RED}\x1b[1merror[article-missing]\x1b[0m" in shown


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "TERM=dumb"])
def test_no_colours_where_they_are_not_wanted(tmp_path: Path, environment: dict[str, str]) -> None:
    _, shown = on_a_terminal(tmp_path, "check", "nowhere.txt", **environment)
    assert "\x1b" not in shown


def test_the_option_has_the_last_word_on_colours(tmp_path: Path) -> None:
    assert RED in on_a_terminal(tmp_path, "--color", "always", "check", "x", NO_COLOR="1")[1]
    assert RED not in on_a_terminal(tmp_path, "--color", "never", "check", "x")[1]


def test_no_colours_in_a_pipe_unless_asked_for(aras_docs: Run) -> None:
    assert "\x1b" not in aras_docs("check", "x").stderr
    assert RED in aras_docs("check", "x", "--color", "always").stderr


def test_a_binary_file_is_never_sent_to_a_terminal(tmp_path: Path) -> None:
    code, shown = on_a_terminal(tmp_path, "pdf", "--sample", "-o", "-")
    assert code == 2
    assert "Won't write a binary file to a terminal; use -o FILE, or a pipe." in shown
    assert "%PDF" not in shown


def test_text_of_an_article_cannot_command_a_terminal(tmp_path: Path) -> None:
    text = "= Sul \x1b]0;owned\x07\x9b2J =\n\n- Date: \x1b[2J\n\nOn 27 September \x1b[31m it fell.\n"
    (tmp_path / "a\x1b[5m.txt").write_text(text, "utf-8")
    _, shown = on_a_terminal(tmp_path, "show", "a\x1b[5m.txt", NO_COLOR="1")
    assert not set(shown) & set("\x1b\x07\x9b")


def test_a_long_article_shows_signs_of_life_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("= Sul =\n\n" + "A sentence.\n\n" * 20_000, "utf-8")
    _, shown = on_a_terminal(tmp_path, "check", "long.txt")
    assert "reading long.txt…" in shown


def test_a_short_article_needs_none(tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("= Sul =\n\nA sentence.\n", "utf-8")
    assert "reading" not in on_a_terminal(tmp_path, "check", "short.txt")[1]


def test_concise_messages_are_one_line_each(aras_docs: Run, article: Path) -> None:
    line, last = aras_docs("--diagnostics", "concise", "check", article).stderr.splitlines()
    assert line.startswith("article.txt:12:4: warning[year-inferred]: ")
    assert last.startswith("Checked")


def test_json_messages_are_one_object_a_line_and_nothing_else(aras_docs: Run, article: Path) -> None:
    result = aras_docs("--diagnostics", "json", "-v", "check", article, "nowhere.txt")
    codes = [json.loads(line)["code"] for line in result.stderr.splitlines()]
    assert codes == ["year-inferred", "article-missing"]


def test_the_options_of_the_console_may_stand_after_the_command(aras_docs: Run, article: Path) -> None:
    before = aras_docs("--diagnostics", "json", "check", article).stderr
    assert aras_docs("check", article, "--diagnostics", "json").stderr == before
