"""All that a file says of itself, put into its catalog and its information dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.file.syntax import reference
from aras_docs.exporters.pdf.metadata.attachments import attach
from aras_docs.exporters.pdf.metadata.information import Information
from aras_docs.exporters.pdf.metadata.output_intent import intend_srgb
from aras_docs.exporters.pdf.metadata.xmp import xmp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.document import Attachment, Meta
    from aras_docs.exporters.pdf.file.document import FileDocument

# The parts of PDF/A: the second forbids attached files of any kind, the third allows them.
_WITHOUT_FILES, _WITH_FILES = 2, 3


def describe(document: FileDocument, meta: Meta, attachments: Sequence[Attachment]) -> None:
    """Let the file say what ``meta`` says, that it is PDF/A and PDF/UA, and carry files along.

    Raises ValueError for an attachment whose name isn't that of a file.
    """
    document.info = Information(meta)
    part = _WITH_FILES if attachments else _WITHOUT_FILES
    # As it is: what knows nothing of PDF can find it, and some validators of PDF/A refuse a filter here.
    packet = document.add_stream(b"/Type/Metadata/Subtype/XML", xmp(meta, part), compressed=False)
    document.put_in_catalog("Metadata", reference(packet))
    document.put_in_catalog("MarkInfo", b"<</Marked true>>")
    intend_srgb(document)
    if attachments:
        attach(document, attachments, meta.modified)
