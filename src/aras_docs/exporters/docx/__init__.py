"""The DOCX exporter: a report in Word's own terms, with real styles, numbering, footnotes and contents.

``report`` writes the whole; ``package`` knows OPC, ``styles``, ``table_styles``, ``numbering`` and
``font_table`` make Word's definitions from the stylesheet, ``blocks`` and its neighbours the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from aras_docs.exporters import Option

if TYPE_CHECKING:
    from aras_docs.document import Document
    from aras_docs.exporters import Options
    from aras_docs.stylesheet import Stylesheet


class DocxExporter:
    """Exports a document as Office Open XML for Word, LibreOffice and their kin."""

    suffix: ClassVar[str] = "docx"
    media_type: ClassVar[str] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    summary: ClassVar[str] = "Export a report to edit in Word or LibreOffice (DOCX)."
    options: ClassVar[tuple[Option, ...]] = (
        Option("embed-fonts", "Take the fonts along, for readers who don't have them.", flag=True),
        Option("number-headings", "Number the headings: 1, 1.1; annexes keep their letters.", flag=True),
        Option(
            "template",
            "Take styles, page, header and footer from a document or template of Word.",
            files=("docx", "dotx"),
            single=True,
        ),
    )

    def export(self, document: Document, sheet: Stylesheet, options: Options) -> bytes:
        """Return the document as a DOCX package; what can't be rendered goes to ``options.report``."""
        # python-docx loads only when used.
        from aras_docs.exporters.docx.choices import choices  # noqa: PLC0415
        from aras_docs.exporters.docx.report import export  # noqa: PLC0415

        return export(document, sheet, choices(options), options.report)
