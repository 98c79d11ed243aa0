"""An organisation's template, opened with suspicion: what could do harm is refused, with the reason."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.package import Package
from lxml.etree import XMLSyntaxError

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError
from aras_docs.nodes import is_safe_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.opc.rel import _Relationship as Relationship  # pyright: ignore[reportPrivateUsage] (its name)

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
ACCEPTED = frozenset({f"{WORD}.document.main+xml", f"{WORD}.template.main+xml"})
# Encrypted Office files are OLE compound files (MS-OFFCRYPTO, 2.3); so are those of Word 97.
COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = 0x1
# Templates hold styles and perhaps a logo: these are far beyond any, and far from filling a machine.
MOST_BYTES = 100_000_000
MOST_PARTS = 2_000


def open_template(name: str, data: bytes) -> Package:
    """Return a template's package; ``name`` is what messages call it.

    Raises ConfigurationError for one that is damaged, encrypted, too large once unpacked, not of Word, or
    that holds macros or refers to files outside it.
    """
    _refuse(name, _archive_fault(data))
    try:
        package = Package.open(BytesIO(data))
        content_type = package.main_document_part.content_type
    except (BadZipFile, XMLSyntaxError, KeyError, ValueError, AttributeError, EOFError) as error:
        raise refused(name, f"it is damaged ({type(error).__name__})") from error
    _refuse(name, _kind_fault(content_type, package))
    _refuse(name, next(_outside(package), None))
    return package


def _archive_fault(data: bytes) -> str | None:
    if data.startswith(COMPOUND_FILE):
        return "it is protected by a password, or of Word 97: save it as .docx or .dotx without one"
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
    except (BadZipFile, ValueError, EOFError):
        return "it is damaged, or no Word file"
    if any(member.flag_bits & ENCRYPTED for member in members):
        return "it is encrypted"
    if len(members) > MOST_PARTS or sum(member.file_size for member in members) > MOST_BYTES:
        return "unpacked it would be too large for a template"
    return None


def _kind_fault(content_type: str, package: Package) -> str | None:
    if "macroEnabled" in content_type or any(
        "vba" in part.content_type.lower() for part in package.iter_parts()
    ):
        return "it may run macros: save it as .docx or .dotx"
    return None if content_type in ACCEPTED else "it is no document or template of Word"


def _outside(package: Package) -> Iterator[str]:
    for relationship in package.iter_rels():
        if relationship.is_external and not _is_link(relationship):
            yield f"it refers to a file outside it: {relationship.target_ref[:80]!r}"


def _is_link(relationship: Relationship) -> bool:
    return relationship.reltype == RELATIONSHIP_TYPE.HYPERLINK and is_safe_url(relationship.target_ref)


def _refuse(name: str, fault: str | None) -> None:
    if fault is not None:
        raise refused(name, fault)


def refused(name: str, fault: str) -> ConfigurationError:
    """Return the error that says why a template can't be used."""
    message = f"the template can't be used: {fault}"
    return ConfigurationError(Diagnostic(Severity.ERROR, "template-refused", message, path=name))
