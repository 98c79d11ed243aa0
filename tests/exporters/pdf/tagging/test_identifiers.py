from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.tagging.elements import Element, Headers
from aras_docs.exporters.pdf.tagging.identifiers import identifiers


def test_notes_and_header_cells_that_others_name_get_one() -> None:
    note, unnamed, head, other = (Element(kind) for kind in ("Note", "P", "TH", "TH"))
    cell = Element("TD", attributes=(Headers((head,)),))
    found = identifiers([note, unnamed, head, other, cell])
    assert set(found) == {note, head}
    assert len(set(found.values())) == 2


def test_one_that_was_given_stays() -> None:
    paragraph, note = Element("P", identifier="para-1"), Element("Note", identifier="note-1")
    assert identifiers([paragraph, note]) == {paragraph: "para-1", note: "note-1"}


def test_two_elements_with_the_same_are_refused() -> None:
    with pytest.raises(ValueError, match="same identifier"):
        identifiers([Element("Note", identifier="n"), Element("P", identifier="n")])
