"""The book: an EPUB 3.3 file for e-readers, tablets and phones.

``book`` puts the whole together; ``parts`` writes each part's XHTML out of ``blocks``, ``tables`` and
``inlines``; ``places`` knows which file an anchor is in; ``package`` is the one module that knows ebooklib.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from aras_docs.exporters import Option

if TYPE_CHECKING:
    from aras_docs.document import Document
    from aras_docs.exporters import Options
    from aras_docs.stylesheet import Stylesheet


class EpubExporter:
    """Exports a document to EPUB 3.3, with the NCX and guide that older readers go by."""

    suffix: ClassVar[str] = "epub"
    media_type: ClassVar[str] = "application/epub+zip"
    summary: ClassVar[str] = "Export to EPUB: a book for e-readers, tablets and phones."
    options: ClassVar[tuple[Option, ...]] = (
        Option(
            "cover",
            "A picture to be the cover, instead of one drawn.",
            files=("jpg", "jpeg", "png"),
            single=True,
        ),
        Option("no-fonts", "Leave out fonts for scripts that few readers have.", flag=True),
        Option(
            "kepub",
            "Mark each sentence for Kobo's own reader; name the file .kepub.epub.",
            flag=True,
            suffix="kepub.epub",
        ),
    )

    def export(self, document: Document, sheet: Stylesheet, options: Options) -> bytes:
        """Return the document as the bytes of an EPUB file."""
        from aras_docs.exporters.epub.book import build  # noqa: PLC0415 (ebooklib and lxml load late)

        return build(document, sheet, options)
