"""Articles that are none, or hostile: each gets a message and an exit code, never a traceback."""

from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from command_line import Run

HEADING = b"= Battle of Sul =\n\n- Date: 2020-09-27\n\nOn 27 September there was a battle.\n"
UNREADABLE = {
    "an empty file": (b"", "error[empty]"),
    "white space": (b" \n\n", "error[empty]"),
    "a binary file": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "error[binary]"),
    "null bytes": (b"= X =\0", "error[binary]"),
    "UTF-16": ("= Sül =\n\nText.\n".encode("utf-16"), "error[not-utf-8]"),
    "invalid UTF-8": (HEADING + b"caf\xe9 x", f"at offset {len(HEADING) + 3}"),
    "no title": (b"There was a battle.\n", "error["),
    "one line of 10 MB": (b"x" * 10_000_000, "error[too-large]"),
}
HOSTILE = {
    "control characters": "\x01\x02\x1b[31m\x9b2J\x7f",
    "a noncharacter": "\ufffe\uffff",
    "HTML": "<b>bold</b> <script>alert(1)</script> &amp; &lt;",
    "ReportLab's markup": '<font color="red">x</font> <para>',
    "wikitext": "{{cite|x}} [[File:x]] '''x''' <ref>",
    "the end of CDATA": "]]> <![CDATA[ -->",
    "a path": "../../etc/x",
    "changes of direction": "\u202ex\u2066",
    "5,000 characters": "word " * 1000,
}


def article(text: str) -> bytes:
    fields = "".join(
        f"- {key}: {text}\n" for key in ("Conflict", "Partof", "Date", "Place", "Combatant1", "Units2")
    )
    body = f"Text with {text}.\n\n== {text} ==\n\nOn 28 September {text} was taken.\n"
    return f"= {text} =\n\n{fields}\n{body}".encode()


def contained(stderr: str) -> bool:
    """Return whether nothing in a message would be obeyed by a terminal."""
    return stderr.replace("\n", "").isprintable() and "Traceback" not in stderr


@pytest.mark.parametrize(("data", "message"), UNREADABLE.values(), ids=UNREADABLE.keys())
@pytest.mark.parametrize("command", ["markdown", "show", "facts", "check"])
def test_what_is_no_article_is_refused(aras_docs: Run, command: str, data: bytes, message: str) -> None:
    Path("article.txt").write_bytes(data)
    result = aras_docs(command, "article.txt")
    assert result.code == 3
    assert message in result.stderr
    assert contained(result.stderr)
    assert result.stdout == ""
    assert not Path("dist").exists()


@pytest.mark.parametrize(("data", "message"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_is_no_article_is_refused_from_standard_input(aras_docs: Run, data: bytes, message: str) -> None:
    result = aras_docs("markdown", "-", stdin=data)
    assert result.code == 3
    assert message in result.stderr
    assert "<stdin>" in result.stderr


def test_a_closed_standard_input(aras_docs: Run) -> None:
    result = aras_docs("markdown", "-", stdin=None)
    assert result.code == 3
    assert "error[article-unreadable]: the file can't be read: it is closed\n --> <stdin>\n" in result.stderr


def test_a_missing_file(aras_docs: Run) -> None:
    result = aras_docs("markdown", "nowhere.txt")
    assert result.code == 3
    assert "error[article-missing]: there is no such file\n --> nowhere.txt\n" in result.stderr
    assert "--sample" in result.stderr


def test_a_folder(aras_docs: Run) -> None:
    result = aras_docs("markdown", ".")
    assert result.code == 3
    assert "error[article-is-folder]" in result.stderr


@pytest.mark.parametrize(
    ("name", "reason"), [("a.txt/b.txt", "Not a directory"), ("x" * 300, "File name too long")]
)
def test_a_path_that_cannot_be(aras_docs: Run, name: str, reason: str) -> None:
    Path("a.txt").write_bytes(HEADING)
    result = aras_docs("markdown", name)
    assert result.code == 3
    assert f"error[article-unreadable]: the file can't be read: {reason}" in result.stderr


def test_a_file_of_50_mb_is_refused_by_its_size_alone(aras_docs: Run) -> None:
    with Path("big.txt").open("wb") as file:
        file.truncate(50_000_000)
    result = aras_docs("markdown", "big.txt")
    assert result.code == 3
    assert "error[too-large]: the article has more than 8 MiB" in result.stderr


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no /dev/zero")
def test_an_endless_file_is_refused(aras_docs: Run) -> None:
    assert "error[too-large]" in aras_docs("markdown", "/dev/zero").stderr


def test_the_byte_that_is_no_utf_8_is_shown_in_its_line(aras_docs: Run) -> None:
    Path("article.txt").write_bytes(HEADING + b"caf\xe9 x")
    stderr = aras_docs("markdown", "article.txt").stderr
    assert "--> article.txt:6:4\n" in stderr
    assert "6 | caf\ufffd x\n  |    ^\n" in stderr


def test_an_article_without_an_infobox_is_only_warned_of(aras_docs: Run) -> None:
    Path("article.txt").write_bytes(b"= Battle of Sul =\n\nOn 27 September 2020 there was a battle.\n")
    result = aras_docs("markdown", "article.txt")
    assert result.code == 0
    assert "warning[" in result.stderr
    assert "infobox" in result.stderr


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_everywhere_is_text(aras_docs: Run, text: str) -> None:
    Path("article.txt").write_bytes(article(text))
    result = aras_docs("markdown", "article.txt")
    assert result.code == 0, result.stderr
    assert contained(result.stderr)
    (made,) = Path("dist").iterdir()
    assert made.suffix == ".md"
    assert len(made.name.encode()) < 255


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("form", [[], ["--json"]], ids=["text", "json"])
def test_hostile_text_is_shown_as_text(aras_docs: Run, text: str, form: list[str]) -> None:
    Path("article.txt").write_bytes(article(text))
    result = aras_docs("show", "article.txt", *form)
    assert result.code == 0, result.stderr
    assert contained(result.stdout)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_data(aras_docs: Run, text: str) -> None:
    Path("article.txt").write_bytes(article(text))
    result = aras_docs("facts", "article.txt")
    assert result.code == 0, result.stderr
    assert contained(result.stderr)
    (folder,) = Path("dist").iterdir()
    assert contained((folder / "facts.json").read_text("utf-8"))
    for path in folder.glob("*.csv"):
        header, *rows = csv.reader(path.read_text("utf-8-sig").splitlines(), strict=True)
        assert {len(row) for row in rows} <= {len(header)}


def test_a_title_that_is_a_path_stays_in_dist(aras_docs: Run) -> None:
    Path("article.txt").write_bytes(article("../../etc/x"))
    assert aras_docs("markdown", "article.txt").code == 0
    assert Path("dist/etc-x.md").is_file()


@pytest.mark.skipif(os.name == "nt", reason="names of bytes")
def test_a_line_is_quoted_from_a_file_with_a_no_break_space_in_its_name(aras_docs: Run) -> None:
    Path("a\u00a0b.txt").write_bytes(b"no title here\n")
    assert "1 | no title here" in aras_docs("check", "a\u00a0b.txt").stderr


def test_an_undecodable_name_is_printable(aras_docs: Run) -> None:
    name = os.fsdecode(b"caf\xe9\x1b[31m.txt")
    Path(name).write_bytes(b"= Battle of Sul =\n\nA battle.\n")
    result = aras_docs("markdown", name)
    assert result.code == 0
    assert "caf\\xe9\\x1b[31m.txt" in result.stderr
    assert contained(result.stderr)


@pytest.mark.parametrize("command", ["markdown", "show", "check"])
@pytest.mark.skipif(os.name == "nt", reason="names of bytes")
def test_an_undecodable_name_of_a_missing_file_is_printable(aras_docs: Run, command: str) -> None:
    result = aras_docs(command, os.fsdecode(b"caf\xe9\x1b[31m.txt"))
    assert result.code == 3
    assert "caf\\xe9\\x1b[31m.txt" in result.stderr


def test_a_hostile_argument_is_printable(aras_docs: Run) -> None:
    result = aras_docs("markdown", "a", "\x1b]0;title\x07\x9b2J")
    assert result.code == 2
    assert "\\x1b]0;title\\x07\\x9b2J" in result.stderr
    assert contained(result.stderr)
