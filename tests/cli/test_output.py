"""Writing: whole or not at all, and never over an input."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aras_docs.cli.output import write_file
from aras_docs.errors import ExportError

if TYPE_CHECKING:
    from command_line import Run

posix = pytest.mark.skipif(os.name == "nt", reason="file modes, devices and limits of POSIX")
LIMITED = """
import resource, sys
from pathlib import Path
from aras_docs.cli.output import write_file
from aras_docs.errors import ExportError
resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
try:
    write_file(Path("out.pdf"), b"x" * 100)
except ExportError as error:
    print(error)
"""


def test_a_file_is_written(tmp_path: Path) -> None:
    write_file(tmp_path / "out.pdf", b"data")
    assert (tmp_path / "out.pdf").read_bytes() == b"data"
    assert len(list(tmp_path.iterdir())) == 1


@posix
def test_a_new_file_has_the_permissions_that_the_umask_grants(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_file(tmp_path / "out.pdf", b"data")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out.pdf").stat().st_mode) == 0o640


@posix
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    path.chmod(0o604)
    write_file(path, b"data")
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


@posix
def test_a_link_still_leads_to_the_file_it_led_to(tmp_path: Path) -> None:
    (tmp_path / "target.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to("target.pdf")
    write_file(tmp_path / "link.pdf", b"data")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "target.pdf").read_bytes() == b"data"


@posix
def test_a_full_disk_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "out.pdf").write_bytes(b"old")
    command = [sys.executable, "-c", LIMITED]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=True)
    assert result.stdout == "it can't be written: File too large\n"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"out.pdf": b"old"}


def test_an_interruption_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_descriptor: int) -> None:
        raise KeyboardInterrupt

    (tmp_path / "out.pdf").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "out.pdf", b"data")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"out.pdf": b"old"}


@posix
def test_a_pipe_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    # Not a device: a fault would cost root's machine that device.
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file(pipe, b"data")
        assert os.read(reader, 10) == b"data"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_a_file_name_with_a_null_character_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="null"):
        write_file(tmp_path / "a\0b", b"data")


def test_the_output_must_not_be_the_input(aras_docs: Run, article: Path) -> None:
    before = article.read_bytes()
    result = aras_docs("markdown", article, "-o", f"../{Path.cwd().name}/{article}")
    assert result.code == 2
    assert "error[output-is-input]: the output would replace an input" in result.stderr
    assert article.read_bytes() == before


@posix
@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to], ids=["symbolic", "hard"])
def test_the_output_must_not_be_a_link_to_the_input(aras_docs: Run, article: Path, link: object) -> None:
    assert callable(link)
    link(Path("out.md"), article)
    assert aras_docs("markdown", article, "-o", "out.md").code == 2
    assert aras_docs("markdown", "out.md", "-o", article).code == 2


@posix
def test_the_output_must_not_be_what_standard_input_comes_from(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("= Sul =\n\nA battle.\n")
    command = [sys.executable, "-m", "aras_docs", "pdf", "-", "-o", str(path)]
    with path.open() as stdin:
        result = subprocess.run(command, stdin=stdin, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 2
    assert "output-is-input" in result.stderr


def test_the_output_must_not_be_the_style_file(aras_docs: Run, article: Path) -> None:
    Path("mine.toml").write_text('extends = "base"\n', "utf-8")
    result = aras_docs("markdown", article, "--style", "mine.toml", "-o", "mine.toml")
    assert result.code == 2
    assert "output-is-input" in result.stderr


def test_no_clobber_keeps_a_file(aras_docs: Run, article: Path) -> None:
    Path("out.md").write_text("mine")
    result = aras_docs("markdown", article, "-o", "out.md", "--no-clobber")
    assert result.code == 4
    assert "error[output-exists]: the file exists" in result.stderr
    assert Path("out.md").read_text() == "mine"


def test_no_clobber_allows_a_new_file(aras_docs: Run, article: Path) -> None:
    assert aras_docs("markdown", article, "-o", "out.md", "--no-clobber").code == 0


def test_no_clobber_keeps_all_files_if_one_exists(aras_docs: Run, article: Path) -> None:
    Path("dist").mkdir()
    Path("dist/battle-of-sül.time.txt").write_text("mine")
    assert aras_docs("export", article, "--to", "markdown,time", "--no-clobber").code == 4
    assert [path.name for path in Path("dist").iterdir()] == ["battle-of-sül.time.txt"]


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("article.txt/out.md", "Not a directory"),
        ("nowhere/out.md", "No such file or directory"),
        (".", "the output is a folder"),
        ("", "the output is a folder"),
        ("x" * 300, "File name too long"),
    ],
)
def test_what_cannot_be_written_is_an_error_and_leaves_nothing(
    aras_docs: Run, article: Path, output: str, reason: str
) -> None:
    result = aras_docs("markdown", article, "-o", output)
    assert result.code == 4
    assert reason in result.stderr
    assert [path.name for path in Path().iterdir()] == ["article.txt"]


def test_a_write_protected_file_is_kept(
    aras_docs: Run, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def readable(_path: object, mode: int) -> bool:
        return mode == os.R_OK

    Path("out.md").write_text("mine")
    monkeypatch.setattr(os, "access", readable)  # root may write anything, whatever the file's mode
    result = aras_docs("markdown", article, "-o", "out.md")
    assert result.code == 4
    assert "the file is write-protected" in result.stderr
    assert Path("out.md").read_text() == "mine"


def test_a_dist_that_is_a_file_is_an_error(aras_docs: Run, article: Path) -> None:
    Path("dist").write_text("mine")
    assert aras_docs("markdown", article).code == 4
    assert Path("dist").read_text() == "mine"
