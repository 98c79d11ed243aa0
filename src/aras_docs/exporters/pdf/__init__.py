"""The PDF exporter: lays a document out on pages by our own rules and paints them with ReportLab's canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from aras_docs.exporters import Option

if TYPE_CHECKING:
    from aras_docs.document import Document
    from aras_docs.exporters import Options
    from aras_docs.stylesheet import Stylesheet


class PdfExporter:
    """Exports a printable briefing with bookmarks, links and all fonts embedded."""

    suffix: ClassVar[str] = "pdf"
    media_type: ClassVar[str] = "application/pdf"
    summary: ClassVar[str] = "Export a printable briefing with contents, page numbers and bookmarks."
    options: ClassVar[tuple[Option, ...]] = (
        Option("paper", "Paper size, instead of the style file's.", choices=("a4", "letter", "legal", "a5")),
        Option(
            "duplex", "Mirror the margins for printing on both sides; annexes begin at the right.", flag=True
        ),
        Option("booklet", "Put two pages on each side of a sheet, to fold and staple.", flag=True),
        Option("gray", "Print in shades of grey only.", flag=True),
        Option("summary", "Make the summary alone, on exactly one page.", flag=True),
        Option("marking", "Words for the head and foot of every page, such as OFFICIAL."),
        Option(
            "font-path",
            "A TrueType or OpenType font, or a folder of them, for what no bundled font has.",
            files=("ttf", "otf", "ttc", "otc"),
        ),
        Option(
            "system-fonts",
            "Look for such fonts among this system's, too (fontconfig); the file then depends on them.",
            flag=True,
        ),
        Option("attach-source", "Attach the article and the facts as JSON (PDF/A-3).", flag=True),
    )

    def export(self, document: Document, sheet: Stylesheet, options: Options) -> bytes:
        """Return the document as a PDF; raises ExportError if the margins leave no room for text."""
        from aras_docs.exporters.pdf.build import build  # noqa: PLC0415 (ReportLab takes 0.1 s to import)

        return build(document, sheet, options)
