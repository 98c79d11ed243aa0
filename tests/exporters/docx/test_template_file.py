from __future__ import annotations

import zipfile
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

import click
import pytest

from aras_docs import exporters
from aras_docs.cli.exporter_options import parameters
from aras_docs.errors import ConfigurationError
from aras_docs.exporters import Options, SuppliedFile
from aras_docs.exporters.docx import DocxExporter
from exporters.docx.templates import changed, given, of_kind, organisations, packed
from exporters.docx.written import unzipped
from plain_sheet import plain_sheet
from specimen import document

if TYPE_CHECKING:
    from collections.abc import Callable

RELATIONSHIPS = "word/_rels/document.xml.rels"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@cache
def sound() -> bytes:
    return organisations()


def referring(kind: str, target: str) -> bytes:
    made = f'<Relationship Id="rId99" Type="{KIND}/{kind}" Target="{target}" TargetMode="External"/>'
    return changed(sound(), RELATIONSHIPS, "</Relationships>", f"{made}</Relationships>")


def bomb() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(11):
            archive.writestr(f"word/{number}.xml", bytes(10_000_000))
    return buffer.getvalue()


def crowd() -> bytes:
    return packed({f"{number}.xml": b"" for number in range(2001)})


def encrypted() -> bytes:
    data = bytearray(sound())
    entry = data.index(b"PK\x01\x02")
    data[entry + 8] |= 1
    return bytes(data)


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "damaged"),
    "text": (lambda: b"not a file of Word", "damaged"),
    "cut off": (lambda: sound()[:2000], "damaged"),
    "without a document": (
        lambda: packed({name: data for name, data in unzipped(sound()).items() if "document" not in name}),
        "damaged",
    ),
    "bad XML": (lambda: changed(sound(), "word/styles.xml", "<w:style ", "<w:style <"), "damaged"),
    "protected": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
    "encrypted": (encrypted, "encrypted"),
    "a bomb": (bomb, "too large"),
    "too many parts": (crowd, "too large"),
    "a .docm": (lambda: of_kind(sound(), "document.macroEnabled.main+xml"), "macros"),
    "a .dotm": (lambda: of_kind(sound(), "template.macroEnabledTemplate.main+xml"), "macros"),
    "a glossary": (lambda: of_kind(sound(), "document.glossary+xml"), "no document or template"),
    "another template": (lambda: referring("attachedTemplate", r"\\host\x.dotm"), "outside"),
    "a picture elsewhere": (lambda: referring("image", "https://example.org/x.png"), "outside"),
    "a script": (lambda: referring("hyperlink", "javascript:alert(1)"), "outside"),
}


def export(options: Options) -> bytes:
    return DocxExporter().export(document(), plain_sheet(), options)


@pytest.mark.parametrize("name", REFUSED)
def test_a_template_that_could_do_harm_is_refused_with_the_reason(name: str) -> None:
    make, reason = REFUSED[name]
    with pytest.raises(ConfigurationError) as refused:
        export(given(make()))
    (told,) = refused.value.diagnostics
    assert told.code == "template-refused"
    assert told.path == "own.dotx"
    assert reason in told.message


def test_a_harmless_link_is_no_reason() -> None:
    assert export(given(referring("hyperlink", "https://example.org/")))


def test_a_file_that_is_too_large_is_not_even_read() -> None:
    def read() -> bytes:
        raise AssertionError

    with pytest.raises(ConfigurationError, match="too large"):
        export(Options(files={"template": (SuppliedFile("own.dotx", 10**9, read),)}))


def test_a_file_that_cannot_be_read_is_told() -> None:
    def read() -> bytes:
        raise OSError(5, "Input/output error")

    with pytest.raises(ConfigurationError, match="Input/output error"):
        export(Options(files={"template": (SuppliedFile("own.dotx", 1, read),)}))


def test_there_is_one_template() -> None:
    with pytest.raises(ConfigurationError, match="one file, not 2"):
        exporters.export(document(), "docx", plain_sheet(), given(sound(), sound()))


def test_the_help_speaks_of_one_file() -> None:
    (option,) = parameters(option for option in DocxExporter.options if option.name == "template")
    assert isinstance(option, click.Option)
    assert option.metavar == "FILE"
    assert "several" not in str(option.help)


def test_fonts_of_a_template_are_not_ours_to_embed() -> None:
    with pytest.raises(ConfigurationError, match="can't be embedded"):
        export(given(sound(), flags=frozenset({"embed-fonts"})))
