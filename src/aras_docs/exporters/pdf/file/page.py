"""One page of the file (ISO 32000-1, 7.7.3.3)."""

# pyright: reportUnknownMemberType=false
# ReportLab's stubs leave most arguments without a type.

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from reportlab.pdfbase.pdfdoc import PDFObject

from aras_docs.exporters.pdf.file.object_streams import series
from aras_docs.exporters.pdf.file.syntax import array, number, reference

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.file.document import FileDocument


@dataclass(eq=False)
class Page(PDFObject):
    """A page of a size in points, with its content as a stream and the numbers of its links.

    ``key`` is the page's in the parent tree, by which the holders of its marks are found.
    """

    # ReportLab's: others refer to a page, and never hold it.
    __RefOnly__: ClassVar[int] = 1

    size: tuple[float, float]
    content: bytes
    links: range
    key: int

    def format(self, document: FileDocument) -> bytes:
        """Return the dictionary, and add what belongs to it: so all pages' streams have consecutive numbers.

        Resources must be each page's own (ISO 19005-2, 6.2.2).
        """
        links = series(b"[", map(reference, self.links), b"]")
        content, self.content = self.content, b""
        return (
            b"<</Type/Page/Parent %b/MediaBox%b/Resources<</Font %b>>/Tabs/S/StructParents %d/Contents %b%b>>"
            % (
                reference(document.number_of(document.Pages)),
                array(map(number, (0, 0, *self.size))),
                reference(document.fonts_number()),
                self.key,
                reference(document.add(content)),
                b"/Annots " + reference(document.add(links)) if self.links else b"",
            )
        )
