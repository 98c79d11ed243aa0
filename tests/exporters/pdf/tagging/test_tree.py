from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.tagging.elements import Content, Element, Headers, Scope
from exporters.pdf.drawn import area, holding, mark, tagged

if TYPE_CHECKING:
    import pikepdf


def number_tree(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(key): value for key, value in zip(nums[::2], nums[1::2], strict=True)}


def test_an_element_points_at_its_parent_and_its_parent_at_it() -> None:
    root = Element("Document")
    holding(root.child("Sect"), "P", mark(0))
    with tagged(root) as pdf:
        top = pdf.Root.StructTreeRoot
        document = top.K
        section = document.K
        assert [str(each.S) for each in (document, section, section.K)] == ["/Document", "/Sect", "/P"]
        assert top == document.P
        assert section == section.K.P


def test_a_single_mark_is_a_number_and_several_are_an_array() -> None:
    root = Element("Document")
    holding(root, "P", mark(0))
    holding(root, "P", mark(1), mark(2))
    with tagged(root, marks=[3]) as pdf:
        one, two = pdf.Root.StructTreeRoot.K.K
        assert one.K == 0
        assert list(two.K) == [1, 2]
        assert one.Pg == two.Pg == pdf.pages[0].obj


def test_marks_on_another_page_say_which() -> None:
    root = Element("Document")
    holding(root, "P", mark(0), mark(0, page=1), mark(1, page=1))
    with tagged(root, marks=[1, 2]) as pdf:
        first, second, third = pdf.Root.StructTreeRoot.K.K.K
        assert first == 0
        assert [(int(each.MCID), each.Pg) for each in (second, third)] == [
            (0, pdf.pages[1].obj),
            (1, pdf.pages[1].obj),
        ]


def test_pages_of_a_booklet_share_a_sheet() -> None:
    root = Element("Document")
    holding(root, "P", Content(page=1, sheet=0, mark=0), Content(page=0, sheet=0, mark=1))
    with tagged(root, marks=[2]) as pdf:
        assert list(pdf.Root.StructTreeRoot.K.K.K) == [1, 0]
        assert [str(each.S) for each in number_tree(pdf)[0]] == ["/P", "/P"]


def test_every_page_knows_the_holders_of_its_marks() -> None:
    root = Element("Document")
    paragraph = holding(root, "P", mark(0), mark(2), mark(1, page=1))
    holding(paragraph, "Span", mark(1), mark(0, page=1))
    with tagged(root, marks=[3, 2, 0]) as pdf:
        tree = number_tree(pdf)
        held = [[str(each.S) for each in tree[int(page.obj.StructParents)]] for page in pdf.pages]
        assert held == [["/P", "/Span", "/P"], ["/Span", "/P"], []]
        assert all(str(page.obj.Tabs) == "/S" for page in pdf.pages)


def test_a_link_and_its_area_know_each_other() -> None:
    root = Element("Document")
    paragraph = root.child("P")
    for number in range(2):
        holding(paragraph, "Link", mark(number), area(number))
    with tagged(root, marks=[2, 0], links=2) as pdf:
        links = list(pdf.Root.StructTreeRoot.K.K.K)
        annotations = list(pdf.pages[0].Annots)
        assert [link.K[1].Obj for link in links] == annotations
        assert {str(link.K[1].Type) for link in links} == {"/OBJR"}
        tree = number_tree(pdf)
        assert [tree[int(each.StructParent)] for each in annotations] == links
        assert pdf.Root.StructTreeRoot.ParentTreeNextKey == max(tree) + 1


def test_the_keys_of_the_parent_tree_ascend() -> None:
    root = Element("Document")
    for number in (2, 0, 1):
        holding(root, "Link", mark(number), area(number))
    with tagged(root, marks=[3, 0], links=3) as pdf:
        assert list(number_tree(pdf)) == [0, 1, 2, 3, 4]


def test_an_element_says_what_it_is_told_to() -> None:
    root = Element("Document")
    figure = root.child("Figure", alternative="Ağdam (1993)", title="A map")
    figure.children.append(mark(0))
    figure.identifier = "figure-1"
    with tagged(root) as pdf:
        read = pdf.Root.StructTreeRoot.K.K
        assert [str(each) for each in (read.Alt, read.T, read.ID)] == [
            "Ağdam (1993)",
            "A map",
            "figure-1",
        ]


def test_an_empty_alternative_is_still_one() -> None:
    root = Element("Document")
    root.child("Figure", alternative="").children.append(mark(0))
    with tagged(root) as pdf:
        assert str(pdf.Root.StructTreeRoot.K.K.Alt) == ""


def test_elements_are_found_by_their_identifiers_in_byte_order() -> None:
    root = Element("Document")
    row = root.child("Table").child("TR")
    heads = [row.child("TH", Scope.COLUMN) for _ in range(2)]
    for head in heads:
        row.child("TD", Headers((head,)))
    holding(root, "Note", mark(0)).identifier = "!first"
    with tagged(root) as pdf:
        names = list(pdf.Root.StructTreeRoot.IDTree.Names)
        found = dict(zip(map(bytes, names[::2]), names[1::2], strict=True))
        assert list(found) == sorted(found)
        assert [str(element.S) for element in found.values()] == ["/Note", "/TH", "/TH"]
        cells = list(pdf.Root.StructTreeRoot.K.K[0].K.K)
        assert found[bytes(cells[2].A.Headers[0])] == cells[0]
