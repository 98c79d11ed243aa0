"""Which faces the text of a package needs: the stylesheet's, and companions for what those lack."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from docx.oxml.ns import qn
from docx.parts.story import StoryPart

from aras_docs.exporters.docx.oxml import element, elements
from aras_docs.exporters.docx.runs import STYLES
from aras_docs.exporters.docx.style_names import DEFINITIONS
from aras_docs.fonts import face, font_runs
from aras_docs.nodes import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as WordDocument

    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.reports import Reports
    from aras_docs.fonts import Face, FontRun
    from aras_docs.stylesheet import Stylesheet

ROLES = {definition.name.id: definition.role for definition in DEFINITIONS}
MARKS = {named.id: (strong, emphasis) for (strong, emphasis, _), named in STYLES.items()}


def used_faces(package: WordDocument, sheet: Stylesheet, reports: Reports) -> set[Face]:
    """Return the faces of all text in a package, after naming companions where a run needs one.

    What no bundled face has is reported: the reader's machine must have a font for it.
    """
    used = {_styled(Role.PARAGRAPH_NUMBER, sheet)}
    for story in _stories(package):
        for paragraph in elements(story, "w:p"):
            for run in list(elements(paragraph, "w:r")):
                used |= _set(run, _face(paragraph, run, sheet), reports)
    return used


def _stories(package: WordDocument) -> Iterator[Element]:
    parts = (relation.target_part for relation in package.part.rels.values() if not relation.is_external)
    stories = (part for part in parts if isinstance(part, StoryPart))
    return (part.element for part in (package.part, *stories))


def _face(paragraph: Element, run: Element, sheet: Stylesheet) -> Face:
    role = ROLES.get(_style(paragraph, "w:pStyle"), Role.BODY)
    strong, emphasis = MARKS.get(_style(run, "w:rStyle"), (False, False))
    return _styled(role, sheet, strong=strong, emphasis=emphasis)


def _styled(role: Role, sheet: Stylesheet, *, strong: bool = False, emphasis: bool = False) -> Face:
    style = sheet.text[role]
    return face(sheet.fonts[style.family], bold=style.bold or strong, italic=style.italic or emphasis)


def _style(parent: Element, tag: str) -> str:
    properties = parent[0] if len(parent) else None
    named = properties.find(qn(tag)) if properties is not None else None
    return str(named.get(qn("w:val"))) if named is not None else ""


def _set(run: Element, own: Face, reports: Reports) -> set[Face]:
    """Divide a run where companions set some of its text; return the faces that it needs."""
    words = run.find(qn("w:t"))
    if words is None or not words.text:
        return set()
    stretches = font_runs(words.text, own)
    for stretch in stretches:
        if stretch.face is None:
            message = f'no bundled font has "{stretch.text}": it can\'t be embedded'
            reports.warn("font-not-embedded", message, "readers need a font of their own for it")
    if any(stretch.face not in (own, None) for stretch in stretches):
        for stretch in stretches[:-1]:
            run.addprevious(_part(deepcopy(run), stretch, own))
        _part(run, stretches[-1], own)
    return {stretch.face for stretch in stretches if stretch.face is not None}


def _part(run: Element, stretch: FontRun, own: Face) -> Element:
    """Make a run the stretch that one face sets, named where it isn't the style's own; return the run."""
    next(elements(run, "w:t")).text = stretch.text
    if stretch.face is None or stretch.face == own:
        return run
    family = stretch.face.family
    named = element("w:rFonts", ascii=family, hAnsi=family, eastAsia=family, cs=family)
    properties = next(elements(run, "w:rPr"), None)
    if properties is None:
        run.insert(0, element("w:rPr", named))
    else:
        properties.insert(1 if properties.find(qn("w:rStyle")) is not None else 0, named)
    return run
