"""A third party's exporter: the time that a document says it was made."""

from typing import ClassVar

from aras_docs.document import Document
from aras_docs.exporters import Options
from aras_docs.stylesheet import Stylesheet


class TimeExporter:
    """Writes nothing but the time, and declares nothing that it needn't."""

    suffix: ClassVar[str] = "time.txt"
    media_type: ClassVar[str] = "text/plain"

    def export(self, document: Document, sheet: Stylesheet, options: Options) -> bytes:
        """Return the time as ISO 8601."""
        del sheet, options
        return document.meta.modified.isoformat().encode()
