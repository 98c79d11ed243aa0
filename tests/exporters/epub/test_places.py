from __future__ import annotations

import re
from itertools import product

from lxml import etree

from aras_docs.document import Part, PartKind
from aras_docs.exporters.epub.places import Place, find_places, own_id, xml_id
from aras_docs.nodes import Heading, Note, Paragraph, Text

SIGNS = ["a", "5", "f", "_", "-", ".", " ", "é", "/", ""]
NAMES = sorted({"".join(signs) for signs in product(SIGNS, repeat=4)})


def test_plain_names_are_their_own_ids() -> None:
    for name in ("p1", "background-1-1", "at-a-glance", "b12"):
        assert xml_id(name) == name


def test_different_names_have_different_ids() -> None:
    own = [own_id(purpose, name) for purpose in ("note", "noteref") for name in NAMES]
    ids = [*map(xml_id, NAMES), *own]
    assert len(set(ids)) == len(ids)


def test_every_id_is_an_ncname() -> None:
    for name in ("", "1", "-a", ".", "a b", "p:1", "é", '"<&', "\U0001f600"):
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9._-]*", xml_id(name))
        etree.QName(xml_id(name))


def test_files_are_named_by_kind_and_position() -> None:
    kinds = [PartKind.FRONT, PartKind.CONTENTS, PartKind.BODY, PartKind.BODY, PartKind.ANNEX]
    parts = tuple(Part(kind, "../../etc", f"a{n}", ()) for n, kind in enumerate(kinds))
    assert find_places(parts).files == (
        "front-1.xhtml",
        "nav.xhtml",
        "section-1.xhtml",
        "section-2.xhtml",
        "annex-1.xhtml",
    )


def test_an_address_is_short_within_its_file() -> None:
    place = Place("section-1.xhtml", "p1")
    assert place.seen_from("section-1.xhtml") == "#p1"
    assert place.seen_from("annex-1.xhtml") == "section-1.xhtml#p1"


def test_of_two_equal_anchors_the_first_counts() -> None:
    parts = tuple(Part(PartKind.BODY, "x", f"part-{n}", (Heading(1, (Text("x"),), "same"),)) for n in (1, 2))
    assert find_places(parts).anchors["same"].file == "section-1.xhtml"


def test_notes_are_numbered_through_the_book() -> None:
    note = Note("n", (Paragraph((Text("x"),)),))
    parts = tuple(Part(PartKind.BODY, "x", f"part-{n}", (note,)) for n in (1, 2))
    assert find_places(parts).notes == {("section-1.xhtml", "n"): 1, ("section-2.xhtml", "n"): 2}
