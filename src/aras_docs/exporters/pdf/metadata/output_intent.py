"""The output intent: the colours are meant as sRGB, whatever shows or prints them (ISO 19005-2, 6.2.3)."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.file.syntax import reference, text_string

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.file.document import FileDocument

_CONDITION = "sRGB IEC61966-2.1"


def profile() -> bytes:
    """Return the ICC profile of sRGB, as Little CMS makes it (free of copyright), dated 2000-01-01."""
    return (files("aras_docs.exporters.pdf.metadata") / "srgb.icc").read_bytes()


def intend_srgb(document: FileDocument) -> None:
    """Add the output intent to the catalog."""
    made = reference(document.add_stream(b"/N 3", profile()))
    condition = text_string(_CONDITION)
    document.put_in_catalog(
        "OutputIntents",
        b"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier%b/Info%b/DestOutputProfile %b>>]"
        % (condition, condition, made),
    )
