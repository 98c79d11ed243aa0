from __future__ import annotations

from xml.etree import ElementTree as ET

from msgspec.structs import replace

import specimen
from aras_docs.exporters.pdf.metadata.xmp import xmp
from exporters.pdf.drawn import canvas, opened

META = specimen.document(title="Əli’s <title> & more").meta
SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def parsed(packet: bytes) -> ET.Element:
    return ET.fromstring(packet.decode("utf-8").replace("\ufeff", ""))  # noqa: S314 (we wrote it)


def text(packet: bytes, name: str) -> str | None:
    """Return a property, be it an element or an attribute."""
    prefix, _, local = name.partition(":")
    described = parsed(packet).find(".//rdf:Description", SPACES)
    assert described is not None
    return described.get(f"{{{SPACES[prefix]}}}{local}") or described.findtext(name, namespaces=SPACES)


def listed(packet: bytes, name: str) -> list[str | None]:
    return [item.text for item in parsed(packet).findall(f".//{name}//rdf:li", SPACES)]


def test_the_packet_claims_both_standards() -> None:
    packet = xmp(META, 3)
    assert text(packet, "pdfaid:part") == "3"
    assert text(packet, "pdfaid:conformance") == "A"
    assert text(packet, "pdfuaid:part") == "1"


def test_the_packet_says_what_the_document_says_of_itself() -> None:
    packet = xmp(replace(META, source_url="https://example.org/?a=1&b=2"), 2)
    assert listed(packet, "dc:title") == ["Əli’s <title> & more"]
    assert listed(packet, "dc:creator") == ["Wikipedia contributors"]
    assert listed(packet, "dc:description") == ["Every node once."]
    assert listed(packet, "dc:subject") == ["specimen", "test"]
    assert listed(packet, "dc:language") == list(META.languages)
    assert listed(packet, "dc:rights") == [META.rights]
    assert text(packet, "dc:source") == "https://example.org/?a=1&b=2"
    assert text(packet, "xmp:CreatorTool") == "aras-docs test"
    moments = {text(packet, f"xmp:{name}") for name in ("CreateDate", "ModifyDate")}
    assert moments == {"2026-11-23T12:00:00Z"}


def test_the_title_is_that_of_any_language() -> None:
    titles = parsed(xmp(META, 2)).findall(".//dc:title//rdf:li", SPACES)
    assert [title.get(LANG) for title in titles] == ["x-default"]


def test_the_packet_is_brief_but_says_its_claims_as_elements() -> None:
    packet = xmp(META, 2)
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in packet
    assert b"<pdfuaid:part>1</pdfuaid:part>" in packet
    assert len(packet) < 2200


def test_what_is_not_known_is_not_said() -> None:
    silent = replace(META, authors=(), keywords=(), rights="", source_url=None, description="")
    packet = xmp(silent, 2)
    for name in (
        b"dc:creator",
        b"dc:subject",
        b"dc:rights",
        b"dc:source",
        b"dc:description",
    ):
        assert name not in packet


def test_the_packet_is_the_same_as_the_information_dictionary() -> None:
    made = canvas(META)
    made.showPage()
    with opened(made) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        assert packet.startswith(b"<?xpacket begin=")
        assert str(pdf.docinfo["/Title"]) == listed(packet, "dc:title")[0]
        assert str(pdf.docinfo["/Producer"]) == text(packet, "pdf:Producer")
        assert str(pdf.docinfo["/Keywords"]) == text(packet, "pdf:Keywords")
        assert str(pdf.docinfo["/Creator"]) == text(packet, "xmp:CreatorTool")
