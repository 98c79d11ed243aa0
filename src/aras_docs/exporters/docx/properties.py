"""Document properties: Dublin Core for everyone, and where the document comes from as custom properties."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from lxml import etree

from aras_docs.exporters.docx.package import add_properties_part
from aras_docs.exporters.inlines import one_line

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from aras_docs.document import Meta
    from aras_docs.exporters.reports import Reports

# What Office takes in a core property; python-docx refuses more.
LONGEST = 255

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
# The set of a user's own properties (MS-OLEPS, FMTID_UserDefinedProperties); 0 and 1 are reserved in it.
USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
FIRST_NUMBER = 2


def set_core_properties(package: WordDocument, meta: Meta, reports: Reports) -> None:
    """Fill in title, subject, authors, keywords, description, language, identifier and the two times."""
    core = package.core_properties
    core.title = _shortened("title", meta.title, reports)
    core.subject = _shortened("subject", meta.subtitle, reports)
    core.author = _shortened("authors", "; ".join(meta.authors), reports)
    core.last_modified_by = core.author
    core.keywords = _shortened("keywords", ", ".join(meta.keywords), reports)
    core.comments = _shortened("description", meta.description, reports)
    core.language = meta.language
    core.identifier = meta.identifier
    # python-docx writes the time it is given and calls it UTC.
    core.created = core.modified = meta.modified.astimezone(UTC)


def add_custom_properties(package: WordDocument, meta: Meta) -> None:
    """Add the part with the source's address, revision and checksum, the rights and the program."""
    stated = {
        "Source URL": meta.source_url,
        "Source revision": meta.revision,
        "Source SHA-256": meta.identifier,
        "Rights": meta.rights,
        "Generator": meta.generator,
    }
    root = etree.Element(f"{{{NAMESPACE}}}Properties", nsmap={"p": NAMESPACE, "vt": VARIANT})
    known = ((name, value) for name, value in stated.items() if value is not None)
    for number, (name, value) in enumerate(known, start=FIRST_NUMBER):
        made = etree.SubElement(root, f"{{{NAMESPACE}}}property")
        made.attrib.update({"fmtid": USER_DEFINED, "pid": str(number), "name": name})
        etree.SubElement(made, f"{{{VARIANT}}}lpwstr").text = value
    add_properties_part(package, "/docProps/custom.xml", CONTENT_TYPE, RELATION, root)


def _shortened(name: str, value: str, reports: Reports) -> str:
    text = one_line(value)
    if len(text) <= LONGEST:
        return text
    reports.warn(
        "property-shortened", f"the {name} in the document's properties is cut to {LONGEST} characters"
    )
    return text[: LONGEST - 1] + "…"
