"""Fonts of the system, as a stand-in for fontconfig's program lists them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from aras_docs.cli.system_fonts import system_fonts
from aras_docs.errors import ConfigurationError
from exporters.pdf.foreign import font

if TYPE_CHECKING:
    from command_line import Run

HEBREW, CHINESE, ARABIC = "\u05d0", "\u6bdb", "\u0628"
SPOKEN = "= Battle of Sül =\n\nIt is called קרב in another language.\n"
# What stands in for fc-match: it writes down how it was called and prints what it was given.
PROGRAM = """#!{python}
import os, sys
from pathlib import Path
folder = Path(__file__).parent
(folder / "called").write_text("\\n".join([os.environ["LC_ALL"], *sys.argv[1:]]), "utf-8")
sys.stdout.buffer.write((folder / "listing").read_bytes())
sys.exit({code})
"""


class Lists(Protocol):
    """Fonts made known to the system: each has a file, a family, a weight, a slant and ranges."""

    def __call__(self, *lines: str, code: int = 0) -> Path: ...


@pytest.fixture
def lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lists:
    def install(*lines: str, code: int = 0) -> Path:
        program = tmp_path / "fc-match"
        program.write_text(PROGRAM.format(python=sys.executable, code=code), "utf-8")
        program.chmod(0o755)
        (tmp_path / "listing").write_text("".join(f"{line}\n" for line in lines), "utf-8")
        monkeypatch.setenv("PATH", str(tmp_path))
        return tmp_path

    return install


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Return a folder with a file for each font named below."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    for name in "abcdef":
        (folder / f"{name}.ttf").write_bytes(name.encode())
    return folder


def found(characters: str) -> list[str]:
    return [Path(file.name).stem for file in system_fonts(frozenset(characters))]


def test_of_fonts_that_complete_each_other_the_preferred_come_first(lists: Lists, files: Path) -> None:
    lists(
        f"{files}/a.ttf\tAny\t80\t0\t20-7e 5d0-5ea",
        f"{files}/b.ttf\tOther\t80\t0\t5d0-5ea 6bdb",
        f"{files}/c.ttf\tThird\t80\t0\t5d0 6bdb",
    )
    assert found(HEBREW) == ["a"]
    assert found(HEBREW + CHINESE) == ["a", "b"]
    assert found(ARABIC) == []


def test_the_bundled_designs_come_before_others_and_each_weight_counts(lists: Lists, files: Path) -> None:
    lists(
        f"{files}/a.ttf\tAny\t80\t0\t5d0",
        f"{files}/b.ttf\tNoto Sans Hebrew\t200\t0\t5d0",
        f"{files}/c.ttf\tNoto Sans Hebrew\t80\t0\t5d0",
        f"{files}/d.ttf\tNoto Serif Hebrew\t80\t0\t5d0",
    )
    assert found(HEBREW) == ["d", "c", "b"]


def test_a_design_that_is_not_there_gives_way_to_the_plain_one(lists: Lists, files: Path) -> None:
    lists(f"{files}/a.ttf\tAny\t80\t0\t5d0", f"{files}/b.ttf\tNoto Sans Hebrew\t[0 200]\t0\t5d0")
    assert found(HEBREW) == ["b"]


def test_slanted_and_deleted_fonts_and_other_formats_are_left_out(lists: Lists, files: Path) -> None:
    (files / "a.pfb").touch()
    lists(
        f"{files}/deleted.ttf\tAny\t80\t0\t5d0",
        f"{files}/a.ttf\tAny\t80\t100\t5d0",
        f"{files}/a.pfb\tAny\t80\t0\t5d0",
        f"{files}/c.ttf\tAny\t80\t0\t",
        "a line that is none",
    )
    assert found(HEBREW) == []


def test_fontconfig_is_asked_for_the_characters_whatever_the_locale(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lists()
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    found(CHINESE + HEBREW)
    locale, *arguments = (folder / "called").read_text("utf-8").split("\n")
    assert (locale, arguments[0], arguments[-1]) == ("C", "--all", ":charset=5d0 6bdb")


def test_a_text_in_thousands_of_characters_is_no_too_long_command(lists: Lists) -> None:
    folder = lists()
    found("".join(map(chr, range(0x4E00, 0x9FFF))))
    assert len((folder / "called").read_bytes()) < 10_000


def test_without_fontconfig_the_user_hears_what_to_do(
    aras_docs: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "foreign.txt").write_text(SPOKEN, "utf-8")
    monkeypatch.setenv("PATH", str(tmp_path))
    result = aras_docs("pdf", "foreign.txt", "--system-fonts", "-o", "made.pdf")
    assert (result.code, Path("made.pdf").exists()) == (2, False)
    assert "error[fontconfig-missing]: fontconfig can't be asked" in result.stderr
    assert "--font-path" in result.stderr


def test_where_fontconfig_fails_its_failure_is_told(lists: Lists) -> None:
    lists(code=1)
    with pytest.raises(ConfigurationError, match="non-zero exit status 1"):
        found(HEBREW)


def test_a_font_of_the_system_sets_what_no_bundled_one_has(
    aras_docs: Run, lists: Lists, tmp_path: Path
) -> None:
    (tmp_path / "foreign.txt").write_text(SPOKEN, "utf-8")
    (tmp_path / "hebrew.ttf").write_bytes(font())
    lists(f"{tmp_path}/hebrew.ttf\tForeign\t80\t0\t5d0-5ea")
    result = aras_docs("pdf", "foreign.txt", "--system-fonts", "-o", "asked.pdf")
    assert (result.code, "glyph-missing" in result.stderr) == (0, False)
    assert "note[font-found]" in result.stderr
    assert aras_docs("pdf", "foreign.txt", "--font-path", "hebrew.ttf", "-o", "named.pdf").code == 0
    assert Path("asked.pdf").read_bytes() == Path("named.pdf").read_bytes()
