"""The command line, run in a folder of its own with a third party's exporter installed."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from aras_docs.cli.running import run
from command_line import Result, Run
from plugin_site import install


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install(tmp_path_factory.mktemp("site"))


@pytest.fixture
def aras_docs(
    tmp_path: Path, site: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [str(site), *sys.path])
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("SOURCE_DATE_EPOCH", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def call(*arguments: str | Path, stdin: bytes | None = b"") -> Result:
        closed = stdin is None
        monkeypatch.setattr(sys, "stdin", None if closed else io.TextIOWrapper(io.BytesIO(stdin)))
        code = run([str(argument) for argument in arguments])
        captured = capfd.readouterr()
        return Result(code, captured.out, captured.err)

    return call


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Return the file of a small article, named article.txt in the current folder."""
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return Path(path.name)


ARTICLE = """\
= Battle of Sül =

- Conflict: Battle of Sül
- Date: 2020-09-27
- Commander1: A. Aliyev
- Commander2: B. Petrosyan

The battle was fought on 27 September 2020.

== Course ==

On 28 September the village of Sül was taken.
"""
