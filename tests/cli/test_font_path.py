"""Files for an exporter's option: named on the command line, or found in folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aras_docs.cli.supplied_files import supplied_files
from aras_docs.errors import ConfigurationError
from exporters.pdf.foreign import cff_font, font

if TYPE_CHECKING:
    from command_line import Run

SUFFIXES = ("ttf", "otf")
TEXT = "= Battle of Sül =\n\nIt is called קרב in another language.\n"


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    path = tmp_path / "foreign.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with fonts, other files, and more of both below it."""
    fonts = tmp_path / "fonts"
    (fonts / "below").mkdir(parents=True)
    for name in ("b.ttf", "C.TTF", "below/z.otf", "README", "x.woff2"):
        (fonts / name).write_bytes(name.encode())
    return fonts


def test_files_of_folders_come_by_name_and_named_ones_in_their_order(folder: Path) -> None:
    readme = folder / "README"
    found = supplied_files([readme, folder, folder / "b.ttf"], SUFFIXES)
    assert [Path(file.name).name for file in found] == ["README", "C.TTF", "b.ttf", "z.otf"]
    assert [file.size for file in found] == [6, 5, 5, 11]
    assert found[0].read() == b"README"


def test_a_folder_without_such_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"no file that ends with \.ttf, \.otf"):
        supplied_files([tmp_path], SUFFIXES)


def test_a_supplied_font_sets_what_no_bundled_one_has(aras_docs: Run, foreign: Path, tmp_path: Path) -> None:
    (tmp_path / "hebrew.ttf").write_bytes(font())
    without = aras_docs("pdf", foreign, "-o", "without.pdf")
    assert (without.code, "glyph-missing" in without.stderr) == (1, True)
    assert "--font-path" in without.stderr
    result = aras_docs("pdf", foreign, "-o", "with.pdf", "--font-path", "hebrew.ttf")
    assert (result.code, "glyph-missing" in result.stderr) == (0, False)
    assert b"Foreign-Regular" not in Path("without.pdf").read_bytes()


def test_a_font_with_cff_outlines_is_as_good(aras_docs: Run, foreign: Path, tmp_path: Path) -> None:
    (tmp_path / "hebrew.otf").write_bytes(cff_font())
    result = aras_docs("pdf", foreign, "--font-path", "hebrew.otf")
    assert (result.code, "glyph-missing" in result.stderr) == (0, False)


def test_the_same_fonts_give_the_same_bytes(aras_docs: Run, foreign: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "hebrew.ttf").write_bytes(font())
        assert aras_docs("pdf", foreign, "-o", f"{name}.pdf", "--font-path", name).code == 0
    assert Path("one.pdf").read_bytes() == Path("two.pdf").read_bytes()


def test_other_formats_do_not_mind(aras_docs: Run, foreign: Path, tmp_path: Path) -> None:
    (tmp_path / "hebrew.ttf").write_bytes(font())
    result = aras_docs("export", foreign, "--to", "pdf,docx,epub", "--font-path", "hebrew.ttf", "-o", "made")
    assert "Traceback" not in result.stderr
    assert {path.suffix for path in Path("made").iterdir()} == {".pdf", ".docx", ".epub"}


def test_a_format_without_such_an_option_refuses_it(aras_docs: Run, foreign: Path, folder: Path) -> None:
    result = aras_docs("export", foreign, "--to", "docx", "--font-path", folder)
    assert (result.code, "--font-path is no option of docx" in result.stderr) == (2, True)


def test_a_font_that_cannot_be_used_is_told_with_its_path(
    aras_docs: Run, foreign: Path, tmp_path: Path
) -> None:
    (tmp_path / "hebrew.otf").write_bytes(b"OTTO")
    result = aras_docs("pdf", foreign, "--font-path", "hebrew.otf")
    assert result.code == 1
    assert "warning[font-unusable]: the font can't be used: it is damaged" in result.stderr
    assert "--> hebrew.otf" in result.stderr


def test_a_font_that_is_not_there_is_wrong_usage(aras_docs: Run, foreign: Path) -> None:
    result = aras_docs("pdf", foreign, "--font-path", "nowhere.ttf")
    assert (result.code, "'nowhere.ttf' does not exist" in result.stderr) == (2, True)


def test_a_font_is_never_written_over(aras_docs: Run, foreign: Path, tmp_path: Path) -> None:
    (tmp_path / "hebrew.ttf").write_bytes(font())
    result = aras_docs("pdf", foreign, "--font-path", "hebrew.ttf", "-o", "hebrew.ttf")
    assert (result.code, "output-is-input" in result.stderr) == (2, True)
    assert (tmp_path / "hebrew.ttf").read_bytes() == font()
