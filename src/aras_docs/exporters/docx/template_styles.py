"""A template's styles and numbering in the place of a report's own, which keep only what it lacks.

Styles are matched by name: the identifiers of Word's own differ with the language of the Word that saved
them. The report names styles by its own identifiers, so the template's take those on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from docx.oxml.ns import qn

from aras_docs.exporters.docx.numbering import STYLE_NUMBERING
from aras_docs.exporters.docx.oxml import element, elements

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aras_docs.exporters.docx.oxml import Element

VAL = qn("w:val")
STYLE_ID = qn("w:styleId")
REFERENCES = tuple(
    f"w:{name}"
    for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink")
)
# The template's numbering definitions and pictures come after any of the report's.
OFFSET = 100_000
OWN_NUMBERING = {named.id: number for named, number in STYLE_NUMBERING.items()}


class ParagraphProperties(Protocol):
    """What python-docx makes of ``w:pPr``."""

    def get_or_add_numPr(self) -> Element:  # noqa: N802 (python-docx's name)
        """Return the numbering of the paragraphs, made in its place where there is none."""
        ...


class Style(Protocol):
    """What python-docx makes of ``w:style``."""

    def get_or_add_pPr(self) -> ParagraphProperties:  # noqa: N802 (python-docx's name)
        """Return the properties of the style's paragraphs, made in their place where there are none."""
        ...


def merge_styles(own: Element, theirs: Element, *, numbered: bool) -> tuple[dict[str, str], list[str]]:
    """Put a template's styles before a report's; return their new identifiers, and the names it lacks.

    The report's style of a name that the template has too gives way; the report's language stays. The
    template's styles lose their numbering unless its definitions come along (``numbered``).
    """
    identifiers = _identifiers(elements(theirs, "w:style"), elements(own, "w:style"))
    for style in elements(theirs, "w:style"):
        style.set(STYLE_ID, identifiers[_id(style)])
    rename(theirs, identifiers, numbered=numbered)
    _keep_language(own, theirs)
    found = {_key(style) for style in elements(theirs, "w:style")}
    lacking = [style for style in elements(own, "w:style") if _key(style) not in found]
    for child in list(own):
        own.remove(child)
    own.extend([*theirs, *lacking])
    _number_lists(own)
    return identifiers, [_name(style) for style in lacking]


def rename(root: Element, identifiers: Mapping[str, str], *, numbered: bool) -> None:
    """Let a template's part name styles and numbering as the report does; without its numbering, none."""
    for tag in REFERENCES:
        for found in elements(root, tag):
            found.set(VAL, identifiers.get(found.get(VAL, ""), found.get(VAL, "")))
    for found in list(elements(root, "w:numPr")):
        number = found.find(qn("w:numId"))
        if not numbered or number is None:
            _remove(found)
        elif number.get(VAL) != "0":
            number.set(VAL, str(int(number.get(VAL, "0")) + OFFSET))


def _number_lists(styles: Element) -> None:
    """Let the styles of lists and numbered paragraphs name the report's own numbering, as its text does."""
    for style in elements(styles, "w:style"):
        number = OWN_NUMBERING.get(_id(style))
        if number is not None:
            numbering = cast("Style", style).get_or_add_pPr().get_or_add_numPr()
            for child in list(numbering):
                numbering.remove(child)
            numbering.append(element("w:numId", val=number))


def add_numbering(own: Element, theirs: Element, identifiers: Mapping[str, str]) -> None:
    """Add a template's numbering definitions to a report's, under numbers of their own."""
    rename(theirs, identifiers, numbered=True)
    for found in list(elements(theirs, "w:lvlPicBulletId")):
        _remove(found)
    for found in list(elements(theirs, "w:pStyle")):
        if found.get(VAL) in OWN_NUMBERING:
            _remove(found)
    for attribute, tag in (("w:abstractNumId", "w:abstractNum"), ("w:numId", "w:num")):
        for found in elements(theirs, tag):
            found.set(qn(attribute), str(int(found.get(qn(attribute), "0")) + OFFSET))
    for found in elements(theirs, "w:abstractNumId"):
        found.set(VAL, str(int(found.get(VAL, "0")) + OFFSET))
    own[:0] = list(elements(theirs, "w:abstractNum"))
    own.extend(list(elements(theirs, "w:num")))


def _identifiers(theirs: Iterable[Element], own: Iterable[Element]) -> dict[str, str]:
    """Return what each of their identifiers becomes: that of the report's style of the same name, or its own.

    One that the report uses for another style is marked, so that no two styles share it.
    """
    mine = {_key(style): style for style in own}
    taken = {_id(style).casefold() for style in mine.values()}
    given: dict[str, str] = {}
    # LibreOffice writes "caption" beside "Caption": the one that is spelt as the report's is it.
    for style in sorted(
        theirs, key=lambda style: _key(style) in mine and _name(style) != _name(mine[_key(style)])
    ):
        same = mine.pop(_key(style), None)
        marked = f"{_id(style)}-template" if _id(style).casefold() in taken else _id(style)
        given[_id(style)] = marked if same is None else _id(same)
    return given


def _keep_language(own: Element, theirs: Element) -> None:
    """Put the language of the report's defaults into the template's."""
    defaults = next(elements(theirs, "w:docDefaults"), None)
    if defaults is None:
        theirs.insert(0, next(elements(own, "w:docDefaults")))
        return
    for old in list(elements(defaults, "w:lang")):
        _remove(old)
    properties = next(elements(defaults, "w:rPr"), None)
    if properties is None:
        properties = element("w:rPr")
        for old in list(elements(defaults, "w:rPrDefault")):
            _remove(old)
        defaults.insert(0, element("w:rPrDefault", properties))
    properties.extend(elements(next(elements(own, "w:docDefaults")), "w:lang"))


def _key(style: Element) -> tuple[str, str]:
    # Word takes names that differ in case alone for the same.
    return style.get(qn("w:type"), "paragraph"), _name(style).casefold()


def _name(style: Element) -> str:
    named = style.find(qn("w:name"))
    return "" if named is None else named.get(VAL, "")


def _id(style: Element) -> str:
    return style.get(STYLE_ID, "")


def _remove(found: Element) -> None:
    parent = found.getparent()
    if parent is not None:
        parent.remove(found)
