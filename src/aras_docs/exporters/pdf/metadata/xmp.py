"""XMP: what the file says of itself as RDF (ISO 16684-1; ISO 32000-1, 14.3.2).

The claims to be PDF/A and PDF/UA stand here, and nowhere else. The packet isn't compressed, so it is short:
simple properties are attributes (ISO 16684-1, 7.9.2.2), but for those claims and their schema, which programs
search for as elements.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from aras_docs.exporters.inlines import one_line
from aras_docs.exporters.pdf.metadata.information import PRODUCER, keywords

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.document import Meta

# PDF/A prescribes some of the prefixes, so they are written as they are, with their declarations.
_NAMESPACES = {
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:xmp": "http://ns.adobe.com/xap/1.0/",
    "xmlns:pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmlns:pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "xmlns:pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "xmlns:pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "xmlns:pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "xmlns:pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
# The identifier is prescribed (ISO 16684-1, 7.3.2); "r" keeps editors from changing the text in place.
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'.encode()
_END = b'\n<?xpacket end="r"?>'


def xmp(meta: Meta, part: int) -> bytes:
    """Return the packet, which claims conformance to that part of PDF/A at level A, and to PDF/UA-1."""
    root = Element("x:xmpmeta", {"xmlns:x": "adobe:ns:meta/"})
    rdf = SubElement(root, "rdf:RDF", {"xmlns:rdf": _RDF})
    description = SubElement(rdf, "rdf:Description", {"rdf:about": "", **_NAMESPACES})
    _claim(description, part)
    _describe(description, meta)
    _extension(description)
    return _BEGIN + tostring(root, "utf-8", xml_declaration=False) + _END


def _claim(description: Element, part: int) -> None:
    _text(description, "pdfaid:part", str(part))
    _text(description, "pdfaid:conformance", "A")
    _text(description, "pdfuaid:part", "1")


def _describe(description: Element, meta: Meta) -> None:
    moment = f"{meta.modified.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    _items(description, "dc:language", "rdf:Bag", meta.languages)
    _in_any_language(description, "dc:title", one_line(meta.title))
    _items(description, "dc:creator", "rdf:Seq", meta.authors)
    _in_any_language(description, "dc:description", meta.description)
    _items(description, "dc:subject", "rdf:Bag", meta.keywords)
    _attribute(description, "dc:source", meta.source_url)
    _in_any_language(description, "dc:rights", meta.rights)
    _attribute(description, "xmp:CreatorTool", meta.generator)
    _attribute(description, "xmp:CreateDate", moment)
    _attribute(description, "xmp:ModifyDate", moment)
    _attribute(description, "pdf:Producer", PRODUCER)
    _attribute(description, "pdf:Keywords", keywords(meta))


def _extension(description: Element) -> None:
    """Describe the one schema that PDF/A doesn't know, as it demands (ISO 19005-2, 6.6.2.3.3)."""
    schema = _resource(SubElement(description, "pdfaExtension:schemas"), "rdf:Bag")
    _text(schema, "pdfaSchema:schema", "PDF/UA")
    _text(schema, "pdfaSchema:namespaceURI", _NAMESPACES["xmlns:pdfuaid"])
    _text(schema, "pdfaSchema:prefix", "pdfuaid")
    described = _resource(SubElement(schema, "pdfaSchema:property"), "rdf:Seq")
    _text(described, "pdfaProperty:name", "part")
    _text(described, "pdfaProperty:valueType", "Integer")
    _text(described, "pdfaProperty:category", "internal")
    _text(described, "pdfaProperty:description", "Part of PDF/UA")


def _resource(parent: Element, container: str) -> Element:
    return SubElement(SubElement(parent, container), "rdf:li", {"rdf:parseType": "Resource"})


def _attribute(parent: Element, name: str, value: str | None) -> None:
    if value:
        parent.set(name, value)


def _text(parent: Element, name: str, value: str | None) -> None:
    if value:
        SubElement(parent, name).text = value


def _items(parent: Element, name: str, container: str, values: Iterable[str]) -> None:
    present = [value for value in values if value]
    if present:
        holder = SubElement(SubElement(parent, name), container)
        for value in present:
            SubElement(holder, "rdf:li").text = value


def _in_any_language(parent: Element, name: str, value: str) -> None:
    """Add a text, of which there is one alone, as what readers of any language get."""
    if value:
        alternatives = SubElement(SubElement(parent, name), "rdf:Alt")
        SubElement(alternatives, "rdf:li", {"xml:lang": "x-default"}).text = value
