"""What other programs read in a DOCX: all its words in order, and its headings."""

# pypdfium2 has few type annotations.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any, cast

import pypdfium2
import pytest
from pypandoc import get_pandoc_path

from aras_docs.document import plain_text
from aras_docs.exporters.docx.heading_numbers import heading_numbers
from aras_docs.nodes import Heading
from conformance.reports import document, exported
from conformance.require import require
from exporters.docx.wording import python_docx_reads, unexpected, without_contents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMES = ("specimen", "seed")
TEXT = "txt:Text (encoded):UTF8"


def converted(name: str, to: str, folder: Path, *flags: str) -> Path:
    """Return the path of what LibreOffice makes of a report."""
    require(shutil.which("soffice"), "no LibreOffice: apt-get install libreoffice-writer")
    source = folder / f"{name}.docx"
    source.write_bytes(exported(name, *flags))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", to, "--outdir", folder, source]
    subprocess.run(convert, check=True, capture_output=True)
    return source.with_suffix(f".{to.partition(':')[0]}")


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_reads_the_words_in_order_and_counts_as_we_do(name: str, tmp_path: Path) -> None:
    # LibreOffice counts captions, footnotes and the numbers in references by itself.
    text = converted(name, TEXT, tmp_path).read_text(encoding="utf-8-sig")
    assert unexpected(text, document(name)) is None


@pytest.mark.parametrize("flags", [(), ("number-headings",)], ids=" ".join)
@pytest.mark.parametrize("name", NAMES)
def test_python_docx_reads_the_words_in_order(name: str, flags: tuple[str, ...]) -> None:
    read = python_docx_reads(exported(name, *flags))
    assert unexpected(read, without_contents(document(name))) is None


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_has_the_headings_in_its_outline(name: str, tmp_path: Path) -> None:
    printed = pypdfium2.PdfDocument(converted(name, "pdf", tmp_path))
    shown = [mark.get_title() for mark in printed.get_toc()]
    blocks = [block for part in document(name).parts for block in part.blocks]
    assert shown == [plain_text(block.content) for block in blocks if isinstance(block, Heading)]


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_numbers_headings_as_the_contents_do(name: str, tmp_path: Path) -> None:
    printed = pypdfium2.PdfDocument(converted(name, "pdf", tmp_path, "number-headings"))
    shown = [mark.get_title() for mark in printed.get_toc()]
    numbers = heading_numbers(document(name))
    headings = [block for part in document(name).parts for block in part.blocks if isinstance(block, Heading)]
    titled = [(numbers.get(heading.anchor, ""), plain_text(heading.content)) for heading in headings]
    assert shown == [f"{number} {title}".strip() for number, title in titled]


@pytest.mark.parametrize("name", NAMES)
def test_pandoc_reads_the_words_in_order(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(exported(name))
    read = subprocess.run([get_pandoc_path(), "--to", "json", path], check=True, capture_output=True).stdout
    told = json.loads(read)
    front = [told["meta"][key] for key in ("title", "subtitle") if key in told["meta"]]
    assert unexpected("".join(_words([*front, told["blocks"]])), document(name)) is None


def _words(node: Any) -> Iterator[str]:  # noqa: ANN401 (pandoc's JSON)
    """Yield the words of pandoc's tree, without notes and what stands for pictures."""
    match node:
        case {"t": "Str" | "Code", "c": str(text)}:
            yield text
        case {"t": "Note" | "Image"}:
            pass
        case {"t": "Table", "c": [_, [_, [{"t": "Para"} as caption]], *rows]}:
            yield from _words([caption, rows])
        case {"t": "Table", "c": [_, _, *rows]}:  # captioned with what we say of the table to the blind
            yield from _words(rows)
        case {"c": content}:
            yield from _words(content)
        case list():
            for each in cast("list[Any]", node):
                yield from _words(each)
        case _:
            pass
