"""The information dictionary: title, authors and dates for programs that don't read XMP (14.3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab import Version
from reportlab.pdfbase.pdfdoc import PDFInfo

from aras_docs.exporters.inlines import one_line
from aras_docs.exporters.pdf.file.syntax import date, text_string

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

    from aras_docs.document import Meta

PRODUCER = f"ReportLab {Version}"


def keywords(meta: Meta) -> str:
    """Return the keywords in one text, which must be the same here and in the XMP."""
    return ", ".join(meta.keywords)


class Information(PDFInfo):
    """An information dictionary that says what ``meta`` says, and nothing where it is silent."""

    def __init__(self, meta: Meta) -> None:
        super().__init__()
        self._meta = meta

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 (ReportLab's signature)
        """Return the dictionary."""
        meta = self._meta
        texts = {
            b"Title": one_line(meta.title),
            b"Author": ", ".join(meta.authors),
            b"Subject": meta.description,
            b"Keywords": keywords(meta),
            b"Creator": meta.generator,
            b"Producer": PRODUCER,
        }
        moment = date(meta.modified)
        said = b"".join(b"/%b%b" % (key, text_string(text)) for key, text in texts.items() if text)
        return b"<<%b/CreationDate%b/ModDate%b/Trapped/False>>" % (said, moment, moment)
