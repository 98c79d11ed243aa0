"""Pages for Kobo's own reader, which counts, marks and remembers places by spans around sentences.

What it wants was never published; the names are those that books from Kobo's shop have, and that kepubify
and calibre write. To every other reader such a page says what it said before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree
from msgspec import Struct

from aras_docs.exporters.epub.markup import append, element, file, taken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.epub.markup import Content, Element

# A sentence ends with its marks, what closes after them, and the space before the next one.
_SENTENCE = re.compile(r".+?[.!?…][\"'”’)\]]*\s+|.+?\Z", re.DOTALL)
# With one of these a paragraph of the count begins; a picture is one of its own.
BLOCKS = frozenset(
    {"caption", "dd", "dt", "figcaption", "h1", "h2", "h3", "img", "li", "object", "p", "td", "th"}
)
PICTURES = frozenset({"img", "object"})


def kobo_page(data: bytes) -> bytes:
    """Return an XHTML file of the book with a numbered span around each sentence and each picture."""
    root = etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False))
    body = root[-1]
    _Spans().around(body)
    columns = element("div", {"id": "book-columns"}, element("div", {"id": "book-inner"}, *taken(body)))
    append(body, columns)
    return file(root)


class _Spans(Struct):
    """Counts the paragraphs, and the stretches in each."""

    paragraph: int = 0
    stretch: int = 0

    def around(self, parent: Element) -> None:
        """Put spans around the texts in an element, however deep they stand."""
        for item in taken(parent):
            for made in self._spans(item) if isinstance(item, str) else self._child(item):
                append(parent, made)

    def _child(self, child: Element) -> Iterator[Content]:
        name = etree.QName(child).localname
        if name in BLOCKS:
            self.paragraph, self.stretch = self.paragraph + 1, 0
        if name in PICTURES:
            yield self._span(child)
            return
        if child.get("hidden") is None:
            self.around(child)
        yield child

    def _spans(self, text: str) -> Iterator[Content]:
        if text.isspace():
            yield text
        else:
            yield from map(self._span, _SENTENCE.findall(text))

    def _span(self, content: Content) -> Element:
        self.stretch += 1
        name = f"kobo.{self.paragraph}.{self.stretch}"
        return element("span", {"class": "koboSpan", "id": name}, content)
