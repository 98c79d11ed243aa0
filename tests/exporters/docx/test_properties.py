from __future__ import annotations

from datetime import datetime, timedelta, timezone
from io import BytesIO

import docx
from msgspec.structs import replace

from exporters.docx.written import Written
from specimen import document

VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"


def custom(made: Written) -> dict[str, str]:
    return {str(found.get("name")): found[0].text or "" for found in made.xml("docProps/custom.xml")}


def test_the_core_properties_say_what_the_document_says_of_itself() -> None:
    made = Written(document(title="A title"))
    core = docx.Document(BytesIO(made.data)).core_properties
    assert (core.title, core.subject, core.author) == ("A title", "A subtitle", "Wikipedia contributors")
    assert (core.keywords, core.comments) == ("specimen, test", "Every node once.")
    assert (core.language, core.identifier) == ("en", "0" * 64)
    assert core.created == core.modified == document().meta.modified


def test_times_are_written_in_utc() -> None:
    whole = document()
    local = whole.meta.modified.astimezone(timezone(timedelta(hours=4)))
    moved = replace(whole, meta=replace(whole.meta, modified=local))
    assert Written(moved).data == Written(whole).data


def test_a_long_title_is_shortened_and_reported() -> None:
    made = Written(document(title="x" * 300))
    assert made.codes == ["property-shortened"]
    assert docx.Document(BytesIO(made.data)).core_properties.title == "x" * 254 + "…"


def test_the_source_is_told_and_what_is_unknown_is_left_out() -> None:
    assert custom(Written(document())) == {
        "Source URL": "https://en.wikipedia.org/wiki/Specimen",
        "Source SHA-256": "0" * 64,
        "Rights": "CC BY-SA 4.0",
        "Generator": "aras-docs test",
    }


def test_the_program_is_named_and_python_docx_is_not() -> None:
    made = Written(document())
    assert b"<Application>aras-docs</Application>" in made.parts["docProps/app.xml"]
    assert not any(b"python-docx" in part for part in made.parts.values())


def test_a_year_is_that_of_the_document() -> None:
    whole = document()
    early = replace(
        whole, meta=replace(whole.meta, modified=datetime(1999, 1, 1, tzinfo=whole.meta.modified.tzinfo))
    )
    assert b"1999-01-01T00:00:00Z" in Written(early).parts["docProps/core.xml"]
