"""Faults planted in a good PDF, each of which the validators or our own reading of the structure must see."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# What pikepdf finds in a file has no types.

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest

from conformance.printing import printed
from conformance.structure import structure_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conformance.verapdf import VeraPdf


def dictionaries(pdf: pikepdf.Pdf, key: str, value: str) -> Iterator[pikepdf.Object]:
    """Yield the dictionaries with that entry, streams included."""
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream) and each.get(key) == value:
            yield each


def elements(pdf: pikepdf.Pdf, kind: str) -> Iterator[pikepdf.Object]:
    """Yield the structure elements of a kind, which needn't say that they are such."""
    return (each for each in dictionaries(pdf, "/S", kind) if "/P" in each)


def links(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    return dictionaries(pdf, "/Subtype", "/Link")


def figure_without_alternative(pdf: pikepdf.Pdf) -> None:
    del next(elements(pdf, "/Figure"))["/Alt"]


def figure_without_bounding_box(pdf: pikepdf.Pdf) -> None:
    del next(elements(pdf, "/Figure"))["/A"]


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def content_outside_marks(pdf: pikepdf.Pdf) -> None:
    contents = pdf.pages[0].Contents
    contents.write(contents.read_bytes() + b"\n0 0 10 10 re f\n")


def artifact_within_tagged_content(pdf: pikepdf.Pdf) -> None:
    contents = pdf.pages[0].Contents
    before, mark, after = contents.read_bytes().partition(b"<</MCID 0>>BDC\n")
    contents.write(before + mark + b"/Artifact BMC [( )]TJ EMC\n" + after)


def mark_that_is_never_ended(pdf: pikepdf.Pdf) -> None:
    contents = pdf.pages[0].Contents
    before, mark, after = contents.read_bytes().rpartition(b"EMC")
    assert mark
    contents.write(before + after)


def two_notes_with_one_identifier(pdf: pikepdf.Pdf) -> None:
    note, other = next(elements(pdf, "/Note")), next(elements(pdf, "/BlockQuote"))
    other.S, other.ID = note.S, note.ID


def note_without_identifier(pdf: pikepdf.Pdf) -> None:
    del next(elements(pdf, "/Note"))["/ID"]


def header_cell_without_scope(pdf: pikepdf.Pdf) -> None:
    del next(elements(pdf, "/TH"))["/A"]


def header_that_is_no_cell(pdf: pikepdf.Pdf) -> None:
    cell = next(each for each in elements(pdf, "/TD") if "/A" in each and "/Headers" in each.A)
    cell.A.Headers = pikepdf.Array([pikepdf.String("nobody")])


def row_with_a_cell_too_few(pdf: pikepdf.Pdf) -> None:
    row = next(each for each in elements(pdf, "/TR") if isinstance(each.K, pikepdf.Array) and len(each.K) > 2)
    del row.K[-1]


def heading_that_skips_a_level(pdf: pikepdf.Pdf) -> None:
    next(elements(pdf, "/H2")).S = pikepdf.Name.H4


def list_item_outside_a_list(pdf: pikepdf.Pdf) -> None:
    next(elements(pdf, "/L")).S = pikepdf.Name.Div


def link_without_description(pdf: pikepdf.Pdf) -> None:
    del next(links(pdf))["/Contents"]


def link_outside_a_link_element(pdf: pikepdf.Pdf) -> None:
    next(elements(pdf, "/Link")).S = pikepdf.Name.Span


def link_that_no_element_holds(pdf: pikepdf.Pdf) -> None:
    del next(links(pdf))["/StructParent"]


def link_that_is_not_printed(pdf: pikepdf.Pdf) -> None:
    next(links(pdf)).F = 0


def link_whose_element_is_another(pdf: pikepdf.Pdf) -> None:
    first, second = list(links(pdf))[:2]
    first.StructParent, second.StructParent = second.StructParent, first.StructParent


def marks_whose_elements_are_others(pdf: pikepdf.Pdf) -> None:
    held = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    held[0], held[1] = held[1], held[0]


def page_without_order_of_tabs(pdf: pikepdf.Pdf) -> None:
    del next(page for page in pdf.pages if "/Annots" in page.obj).obj["/Tabs"]


def title_not_displayed(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def not_said_to_be_tagged(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


def metadata(old: bytes, new: bytes) -> Callable[[pikepdf.Pdf], None]:
    """Return a change of the metadata."""

    def change(pdf: pikepdf.Pdf) -> None:
        before = pdf.Root.Metadata.read_bytes()
        assert old in before
        pdf.Root.Metadata.write(before.replace(old, new))

    return change


def no_output_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def font_without_unicode(pdf: pikepdf.Pdf) -> None:
    del next(dictionaries(pdf, "/Subtype", "/Type0"))["/ToUnicode"]


def font_not_embedded(pdf: pikepdf.Pdf) -> None:
    del next(dictionaries(pdf, "/Type", "/FontDescriptor"))["/FontFile2"]


# Every fault, and the rule of veraPDF's or the words of ours that must answer it.
FAULTS: dict[str, tuple[Callable[[pikepdf.Pdf], None], str]] = {
    "figure without alternative": (figure_without_alternative, "ua1 7.3-1"),
    "figure without bounding box": (figure_without_bounding_box, "Figure: no bounding box"),
    "no language": (no_language, "ua1 7.2-"),
    "content outside marks": (content_outside_marks, "ua1 7.1-3"),
    "artifact within tagged content": (artifact_within_tagged_content, "ua1 7.1-1"),
    "mark that is never ended": (mark_that_is_never_ended, "marked content isn't ended"),
    "two notes with one identifier": (two_notes_with_one_identifier, "ua1 7.9-2"),
    "note without identifier": (note_without_identifier, "ua1 7.9-1"),
    "header cell without scope": (header_cell_without_scope, "TH: no scope"),
    "header that is no cell": (header_that_is_no_cell, "is no header cell"),
    "row with a cell too few": (row_with_a_cell_too_few, "ua1 7.2-4"),
    "heading that skips a level": (heading_that_skips_a_level, "ua1 7.4.2-1"),
    "list item outside a list": (list_item_outside_a_list, "ua1 7.2-"),
    "link without description": (link_without_description, "ua1 7.18.5-2"),
    "link outside a link element": (link_outside_a_link_element, "ua1 7.18.5-1"),
    "link that no element holds": (link_that_no_element_holds, "ua1 7.18.5-1"),
    "link that is not printed": (link_that_is_not_printed, "2a 6.3.2-2"),
    "link whose element is another": (link_whose_element_is_another, "in the parent tree"),
    "marks whose elements are others": (marks_whose_elements_are_others, "in the parent tree"),
    "page without order of tabs": (page_without_order_of_tabs, "ua1 7.18.3-1"),
    "title not displayed": (title_not_displayed, "ua1 7.1-10"),
    "not said to be tagged": (not_said_to_be_tagged, "ua1 6.2-1"),
    "no title": (metadata(b"dc:title", b"dc:type"), "ua1 7.1-9"),
    "no claim to be accessible": (metadata(b"pdfuaid:part>1", b"pdfuaid:part>2"), "ua1 5-2"),
    "no claim to be archivable": (metadata(b"conformance>A", b"conformance>B"), "2a 6.6.4-"),
    "no output intent": (no_output_intent, "2a 6.2.4.3-"),
    "font without unicode": (font_without_unicode, "ua1 7.21.7-1"),
    "font not embedded": (font_not_embedded, "ua1 7.21.4.1-1"),
}


def faults_of(data: bytes, folder: Path, verapdf: VeraPdf) -> list[str]:
    path = folder / "made.pdf"
    path.write_bytes(data)
    with pikepdf.open(path) as pdf:
        return [*structure_faults(pdf), *verapdf.faults(path, "2a", "ua1")]


def damaged(damage: Callable[[pikepdf.Pdf], None]) -> bytes:
    made = BytesIO()
    with pikepdf.open(BytesIO(printed("specimen", "a4"))) as pdf:
        damage(pdf)
        pdf.save(made)
    return made.getvalue()


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_seen(fault: str, verapdf: VeraPdf, tmp_path: Path) -> None:
    damage, answer = FAULTS[fault]
    found = faults_of(damaged(damage), tmp_path, verapdf)
    assert any(answer in line for line in found), found


def test_without_damage_nothing_is_seen(verapdf: VeraPdf, tmp_path: Path) -> None:
    assert faults_of(damaged(lambda _: None), tmp_path, verapdf) == []
