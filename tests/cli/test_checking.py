"""What ``check`` reports of articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from command_line import Run


def test_a_sound_article_has_no_problems(aras_docs: Run, article: Path) -> None:
    result = aras_docs("check", article, "--year", "2020", "--strict")
    assert result.code == 0
    assert result.stdout == ""
    assert result.stderr == "Checked 1 article: no problems\n"


def test_warnings_are_problems_only_if_strict(aras_docs: Run, article: Path) -> None:
    result = aras_docs("check", article)
    assert result.code == 0
    assert "warning[year-inferred]" in result.stderr
    assert result.stderr.endswith("Checked 1 article: 1 warning\n")
    assert aras_docs("check", article, "--strict").code == 1


def test_an_unreadable_article_does_not_stop_the_others(aras_docs: Run, article: Path) -> None:
    result = aras_docs("check", "nowhere.txt", article, ".", "--strict")
    assert result.code == 3
    assert result.stderr.count("\n --> nowhere.txt\n") == 1
    assert "warning[year-inferred]" in result.stderr
    assert result.stderr.endswith("Checked 3 articles: 2 errors, 1 warning\n")


def test_standard_input_is_checked(aras_docs: Run, article: Path) -> None:
    result = aras_docs("check", "-", stdin=article.read_bytes())
    assert result.code == 0
    assert "--> <stdin>:" in result.stderr


def test_nothing_to_check_is_wrong_usage(aras_docs: Run) -> None:
    assert aras_docs("check").code == 2


def test_nothing_is_made(aras_docs: Run, article: Path) -> None:
    aras_docs("check", article)
    assert [path.name for path in Path().iterdir()] == ["article.txt"]
