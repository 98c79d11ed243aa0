from __future__ import annotations

from msgspec.structs import replace

from aras_docs.document import Document, Part, PartKind
from aras_docs.exporters.epub.splitting import LARGEST, split
from aras_docs.nodes import (
    Anchor,
    Block,
    Cell,
    Column,
    Heading,
    Link,
    Note,
    NoteRef,
    Paragraph,
    Row,
    Table,
    Text,
)
from exporters.epub.expected_text import expected_text, squeezed
from exporters.epub.opened import Opened, export, find, reports, shown, values
from specimen import document

# Three of them are more than a file holds, two are not.
LONG = "word " * (LARGEST * 2 // 5 // 5)


def of(*blocks: Block) -> Document:
    part = Part(PartKind.BODY, "P", "p", (heading(1, "p"), *blocks))
    return replace(document(), parts=(part,))


def heading(level: int, anchor: str) -> Heading:
    return Heading(level, (Text(anchor),), anchor)


def long(anchor: str) -> Paragraph:
    return Paragraph((Text(LONG),), anchor=anchor)


def pieces(*blocks: Block) -> list[list[str]]:
    """Return the anchors of the blocks, and the names of the notes, in each piece."""
    return [
        [
            str(block.name if isinstance(block, Note) else getattr(block, "anchor", ""))
            for block in part.blocks
        ]
        for part in split(of(*blocks)).parts
    ]


def test_what_fits_into_one_file_stays_as_it_is() -> None:
    assert split(document()) == document()


def test_a_large_part_is_divided_between_blocks() -> None:
    assert pieces(long("a"), long("b"), long("c")) == [["p", "a", "b"], ["c"]]


def test_it_is_divided_before_a_heading_rather_than_later() -> None:
    blocks = long("a"), Paragraph((Text(LONG[: LARGEST // 4]),), anchor="b"), heading(2, "h"), long("c")
    assert pieces(*blocks) == [["p", "a", "b"], ["h", "c"]]


def test_no_heading_stays_behind_what_it_heads() -> None:
    larger = Paragraph((Text(LONG + LONG),), anchor="b")
    assert pieces(long("a"), heading(2, "h"), heading(3, "i"), larger) == [["p", "a"], ["h", "i", "b"]]


def test_notes_go_where_they_are_referred_to_and_all_others_to_the_end() -> None:
    def mark(name: str) -> Paragraph:
        return Paragraph((Text("x"), NoteRef(name)), anchor=f"to {name}")

    notes = [Note(name, (Paragraph((Text("n"),)),)) for name in "abc"]
    assert pieces(mark("a"), long("1"), long("2"), long("3"), mark("a"), mark("b"), *notes) == [
        ["p", "to a", "1", "2", "a"],
        ["3", "to a", "to b", "a", "b", "c"],
    ]


def test_a_part_of_five_million_characters_becomes_small_files_whose_links_hold() -> None:
    links = [Paragraph((Link((Text("to"),), Anchor(f"p{number}")),)) for number in range(84)]
    large = of(*(long(f"p{number}") for number in range(84)), *links)
    assert reports(large) == []
    opened = Opened.of(export(large))
    sections = [name for name in opened.spine if "section" in name]
    assert len(sections) == 42
    assert max(len(opened.members[name]) for name in sections) < 300_000
    addresses = values(opened.pages[sections[-1]], "//x:a/@href")
    assert len(addresses) == 84
    for address in addresses:
        file, fragment = opened.resolve(sections[-1], address)
        assert find(opened.pages[file], f"//*[@id='{fragment}']")
    body = (text for name in sections for text in shown(find(opened.pages[name], "x:body")[0]))
    assert squeezed("".join(body)) == expected_text(large)
    assert values(opened.navigation, "//x:nav[@epub:type='toc']//x:a/@href")[0] == "section-1.xhtml#p"


def test_a_table_too_large_becomes_several_with_its_caption_and_head() -> None:
    header = Row((cell("Head", header=True),))
    rows = tuple(Row((cell(LONG),), f"r{number}") for number in range(7))
    table = Table((Column(1),), (header,), rows, (Text("C"),), "D", anchor="t")
    whole = of(table, Paragraph((Link((Text("to"),), Anchor("r6")), Link((Text("top"),), Anchor("t")))))
    assert reports(whole) == []
    opened = Opened.of(export(whole))
    tables = [found for page in opened.pages.values() for found in find(page, "//x:table")]
    assert [found.get("id") for found in tables] == ["t", None, None, None]
    assert [values(found, ".//x:tbody/x:tr/@id") for found in tables] == [
        ["r0", "r1"],
        ["r2", "r3"],
        ["r4", "r5"],
        ["r6"],
    ]
    assert all(values(found, ".//x:caption/text() | .//x:th/text()") == ["C", "Head"] for found in tables)
    last = opened.pages[opened.spine[-2]]
    assert values(last, "//x:a/@href") == ["#r6", "section-1.xhtml#t"]
    assert max(len(data) for name, data in opened.members.items() if name.endswith("xhtml")) < 300_000


def cell(text: str, *, header: bool = False) -> Cell:
    return Cell((Paragraph((Text(text),)),), header)
