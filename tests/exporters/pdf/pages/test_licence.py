from __future__ import annotations

import pytest
from msgspec.structs import replace

import specimen
from aras_docs.exporters.pdf.pages.licence import licence_notes

META = specimen.document().meta


@pytest.mark.parametrize(
    ("rights", "name"),
    [
        ("Adapted from “X” by Y, CC BY-SA 4.0 (https://creativecommons.org/)", "CC BY-SA 4.0"),
        ("CC BY-NC-ND 3.0", "CC BY-NC-ND 3.0"),
        ("under CC0 1.0", "CC0 1.0"),
    ],
)
def test_the_licence_is_found_by_its_short_name(rights: str, name: str) -> None:
    meta = replace(META, rights=rights, authors=("Wikipedia contributors",))
    full = f"{name}, Wikipedia contributors"
    assert licence_notes(meta) == (f"Text: {full}", full, name)


def test_rights_of_another_kind_are_printed_as_they_are() -> None:
    assert licence_notes(replace(META, rights="All rights reserved")) == ("All rights reserved",)


def test_without_rights_there_is_no_note() -> None:
    assert licence_notes(replace(META, rights="")) == ()
