"""Attached files, each with its relationship to the document (ISO 32000-1, 7.11; ISO 19005-3, 6.8)."""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.file.syntax import array, date, name, name_tree, reference, text_string

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aras_docs.document import Attachment
    from aras_docs.exporters.pdf.file.document import FileDocument

# What separates folders, drives or streams on some system.
_SEPARATORS = frozenset("/\\:")


def attach(document: FileDocument, attachments: Sequence[Attachment], modified: datetime) -> None:
    """Embed files and list them by name.

    Raises ValueError for a name that could lead out of the folder it is saved to, or that comes twice.
    """
    _refuse_unsafe([attachment.name for attachment in attachments])
    specifications = {
        attachment.name: reference(_specification(document, attachment, modified))
        for attachment in attachments
    }
    document.put_in_catalog("AF", array(specifications.values()))
    document.put_in_catalog("Names", b"<</EmbeddedFiles%b>>" % name_tree(specifications))


def _refuse_unsafe(names: list[str]) -> None:
    for each in names:
        if not _is_bare(each) or names.count(each) > 1:
            message = f"not the name of a file to attach: {each!r}"
            raise ValueError(message)


def _is_bare(each: str) -> bool:
    plain = each.isprintable() and unicodedata.is_normalized("NFC", each)
    return plain and bool(each.strip(". ")) and _SEPARATORS.isdisjoint(each)


def _specification(document: FileDocument, attachment: Attachment, modified: datetime) -> int:
    data = reference(_embedded(document, attachment, modified))
    called = text_string(attachment.name)
    return document.add(
        b"<</Type/Filespec/F%b/UF%b/Desc%b/AFRelationship%b/EF<</F %b/UF %b>>>>"
        % (called, called, text_string(attachment.description), _relationship(attachment), data, data)
    )


def _relationship(attachment: Attachment) -> bytes:
    """Return what a file is to the document: facts as data, anything else the text it was made from."""
    return b"/Data" if attachment.media_type == "application/json" else b"/Source"


def _embedded(document: FileDocument, attachment: Attachment, modified: datetime) -> int:
    data = attachment.content()
    checksum = hashlib.md5(data, usedforsecurity=False).hexdigest().encode()
    return document.add_stream(
        b"/Type/EmbeddedFile/Subtype%b/Params<</ModDate%b/Size %d/CheckSum<%b>>>"
        % (name(attachment.media_type), date(modified), len(data), checksum),
        data,
    )
