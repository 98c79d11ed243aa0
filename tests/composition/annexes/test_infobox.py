from __future__ import annotations

from msgspec.structs import replace

import small_article
from aras_docs.article import Article
from aras_docs.composition.annexes import Desk
from aras_docs.composition.annexes.infobox import infobox_annex
from aras_docs.composition.crossing import Crossing
from aras_docs.composition.infobox import Sides
from aras_docs.composition.languages import Tagger
from document_text import block_lines

DESK = Desk(Tagger(""), Crossing.of((), None), Sides(()))


def lines(article: Article) -> list[str]:
    return [line for block in infobox_annex(article, DESK).blocks for line in block_lines(block)]


def with_field(key: str, text: str) -> Article:
    infobox = small_article.infobox()
    date = infobox.fields[0]
    field = replace(date, key=key, name=key, items=(replace(date.items[0], text=text),))
    return replace(small_article.article(), infobox=replace(infobox, fields=(field,)), residue=())


def test_a_field_without_a_name_is_called_so_with_its_number() -> None:
    assert lines(with_field("1", "57"))[-1] == "  | Unnamed field 1 /1/ | 57 | 4"


def test_a_footnote_stands_below_the_table() -> None:
    *_, row, note = lines(with_field("Date", "May{{#tag:ref|Or June.|group=nb}}"))
    assert row.startswith("  | Date | May^infobox-")
    assert note.endswith(" note: Or June.")


def test_residue_is_told_where_there_is_no_infobox() -> None:
    told = lines(small_article.article(with_infobox=False))
    assert told[1:] == [
        "body: The article has no infobox.",
        "body: Left over above the infobox, and part of no field: “Residue” (line 3).",
    ]
