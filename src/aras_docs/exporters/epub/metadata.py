"""What the package says of the book: Dublin Core, and what schema.org says of access to it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from msgspec import Struct

from aras_docs.exporters.inlines import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aras_docs.document import Meta

# The id by which ebooklib names the unique identifier.
IDENTIFIER_ID = "id"
COVER_ID = "cover-image"

UNTITLED = "Untitled"
SUMMARY = (
    "Headings give the text its structure, tables have header cells and a description, "
    "every picture has a text alternative, and words in other languages are marked where known. "
)
OF_PARAGRAPHS = "The numbers of paragraphs stand for page numbers."
OF_PAGES = "The page numbers are those of the document's PDF."
ACCESSIBILITY = (
    ("schema:accessMode", "textual"),
    ("schema:accessMode", "visual"),
    ("schema:accessModeSufficient", "textual"),
    ("schema:accessibilityFeature", "tableOfContents"),
    ("schema:accessibilityFeature", "structuralNavigation"),
    ("schema:accessibilityFeature", "readingOrder"),
    ("schema:accessibilityFeature", "pageNavigation"),
    ("schema:accessibilityFeature", "pageBreakMarkers"),
    ("schema:accessibilityFeature", "alternativeText"),
    ("schema:accessibilityFeature", "displayTransformability"),
    ("schema:accessibilityFeature", "ARIA"),
    ("schema:accessibilityFeature", "unlocked"),
    ("schema:accessibilityHazard", "none"),
)

# EPUB Accessibility 1.1, section 5.3, has it in these words; what Ace checks of it, the tests do.
CONFORMANCE = "EPUB Accessibility 1.1 - WCAG 2.1 Level AA"


class Statement(Struct, frozen=True):
    """One element of the package's metadata: a Dublin Core term, or else a ``meta``."""

    name: str
    value: str
    attributes: Mapping[str, str]
    dublin_core: bool = True


def book_title(meta: Meta) -> str:
    """Return the book's title, which EPUB wants even where the document has none."""
    return one_line(meta.title) or UNTITLED


def identifier(meta: Meta) -> str:
    """Return the URN of the book: a name-based UUID (RFC 9562) of the source's hash."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'urn:sha256:{meta.identifier}')}"


def statements(meta: Meta, *, paged: bool) -> Iterator[Statement]:
    """Yield all metadata but the time of modification, in the order in which they are written.

    ``paged`` says that the page list is that of the document's PDF, not one of numbered paragraphs.
    """
    yield Statement("identifier", identifier(meta), {"id": IDENTIFIER_ID})
    yield Statement("title", book_title(meta), {})
    for language in dict.fromkeys((meta.language, *meta.languages)):
        yield Statement("language", language, {})
    for number, author in enumerate(meta.authors, start=1):
        yield from _agent("creator", f"creator-{number}", author, "aut")
    yield from _agent("contributor", "producer", meta.generator, "bkp")
    yield from _simple(meta)
    yield from (_meta(name, value) for name, value in ACCESSIBILITY)
    yield _meta("schema:accessibilitySummary", SUMMARY + (OF_PAGES if paged else OF_PARAGRAPHS))
    yield _meta("dcterms:conformsTo", CONFORMANCE)
    yield _meta("a11y:certifiedBy", one_line(meta.generator))
    yield _meta("pageBreakSource", f"{book_title(meta)} (PDF)" if paged else "none")
    # Old readers know the cover by this element, some only with the attributes in this order.
    yield Statement("meta", "", {"name": "cover", "content": COVER_ID}, dublin_core=False)


def _simple(meta: Meta) -> Iterator[Statement]:
    terms = (
        ("description", meta.description),
        *(("subject", keyword) for keyword in meta.keywords),
        ("source", meta.source_url or f"urn:sha256:{meta.identifier}"),
        ("rights", meta.rights),
    )
    return (Statement(name, one_line(value), {}) for name, value in terms if one_line(value))


def _agent(name: str, key: str, value: str, role: str) -> Iterator[Statement]:
    """Yield a person or program with its role in the book (MARC code list for relators)."""
    yield Statement(name, one_line(value), {"id": key})
    yield _meta("role", role, refines=f"#{key}", scheme="marc:relators")


def _meta(name: str, value: str, **attributes: str) -> Statement:
    return Statement("meta", value, {"property": name, **attributes}, dublin_core=False)
