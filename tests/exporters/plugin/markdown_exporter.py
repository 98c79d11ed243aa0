"""A third party's exporter: the outline of a document as Markdown."""

from typing import ClassVar

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.document import Document, outline
from aras_docs.exporters import Option, Options
from aras_docs.stylesheet import Stylesheet


class MarkdownExporter:
    """Writes the title and contents, as a list or as headings."""

    suffix: ClassVar[str] = "md"
    media_type: ClassVar[str] = "text/markdown"
    summary: ClassVar[str] = "The outline of a document as Markdown."
    options: ClassVar[tuple[Option, ...]] = (
        Option("bullet", "The mark before each line.", choices=("-", "*"), default="-"),
        Option("no-title", "Leave the title out.", flag=True),
    )

    def export(self, document: Document, sheet: Stylesheet, options: Options) -> bytes:
        """Return the outline; that there is no text is reported, not kept silent."""
        bullet = options.text("bullet")
        lines = [] if options.flag("no-title") else [f"# {document.meta.title}", ""]
        lines += [f"{'  ' * (entry.level - 1)}{bullet} {entry.title}" for entry in outline(document)]
        message = f"the text and the style {sheet.name} have no place in an outline"
        options.report(Diagnostic(Severity.NOTE, "outline-only", message))
        return ("\n".join(lines) + "\n").encode()
