from __future__ import annotations

from aras_docs.exporters.pdf.tagging.elements import Element
from aras_docs.exporters.pdf.tagging.order import ordered
from exporters.pdf.drawn import area, holding, mark


def kinds(root: Element) -> list[str]:
    return [element.kind for element in ordered(root).elements]


def test_blocks_stay_in_the_order_in_which_they_were_made() -> None:
    root = Element("Document")
    holding(root, "P", mark(9, page=4))
    holding(root, "H1", mark(0))
    assert kinds(root) == ["Document", "P", "H1"]


def test_inlines_stand_where_their_text_lies() -> None:
    root = Element("Document")
    paragraph = root.child("P")
    later, earlier = holding(paragraph, "Span", mark(3)), holding(paragraph, "Quote", mark(1))
    before, between, after = mark(0), mark(2), mark(0, page=1)
    paragraph.children.extend((after, between, before))
    assert ordered(root).children[paragraph] == [before, earlier, between, later, after]


def test_an_inline_stands_where_the_first_text_within_it_lies() -> None:
    root = Element("Document")
    paragraph = root.child("P")
    link = paragraph.child("Reference").child("Link")
    link.children.extend((mark(1), mark(0, page=1)))
    first, last = mark(0), mark(2)
    paragraph.children.extend((first, last))
    assert ordered(root).children[paragraph] == [first, link.parent, last]


def test_the_area_of_a_link_follows_its_text_on_each_page() -> None:
    root = Element("Document")
    link = root.child("Link")
    first, second = (mark(5), area(0)), (mark(0, page=1), area(1, page=1))
    link.children.extend((first[1], second[1], first[0], second[0]))
    assert ordered(root).children[link] == [*first, *second]


def test_what_holds_nothing_is_left_out_with_all_that_only_holds_such() -> None:
    root = Element("Document")
    root.child("L").child("LI").child("LBody")
    root.child("P").child("Span")
    holding(root, "P", mark(0)).child("Link")
    assert kinds(root) == ["Document", "P"]


def test_empty_cells_stay() -> None:
    root = Element("Document")
    row = root.child("Table").child("TR")
    row.child("TH").child("P")
    row.child("TD")
    assert kinds(root) == ["Document", "Table", "TR", "TH", "TD"]


def test_a_document_without_anything_is_its_root() -> None:
    assert kinds(Element("Document")) == ["Document"]


def test_elements_may_nest_without_end() -> None:
    root = deepest = Element("Document")
    for _ in range(5000):
        deepest = deepest.child("L")
    deepest.children.append(mark(0))
    assert len(kinds(root)) == 5001


def test_a_lone_paragraph_in_a_cell_is_the_cell_itself() -> None:
    root = Element("Document")
    cell = root.child("Table").child("TR").child("TD")
    paragraph = holding(cell, "P", mark(0))
    link = holding(paragraph, "Link", mark(1), area(0))
    tree = ordered(root)
    assert paragraph not in tree.children
    assert tree.children[cell] == [mark(0), link]
    assert link.parent is cell


def test_paragraphs_that_say_more_than_their_cell_stay() -> None:
    root = Element("Document")
    row = root.child("Table").child("TR")
    two, titled, list_item = row.child("TD"), row.child("TD"), root.child("L").child("LI").child("LBody")
    for number in range(2):
        holding(two, "P", mark(number))
    holding(titled, "P", mark(2)).title = "A title"
    holding(list_item, "P", mark(3))
    assert kinds(root) == ["Document", "Table", "TR", "TD", "P", "P", "TD", "P", "L", "LI", "LBody"]


def test_what_was_moved_knows_who_holds_it() -> None:
    root = Element("Document")
    note = holding(root.child("P"), "Note", mark(0))
    other = holding(root, "P", mark(1))
    other.children.append(note)
    root.children.pop(0)
    ordered(root)
    assert note.parent is other
