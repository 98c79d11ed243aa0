"""Inlines as runs: text in character styles and languages, links, line breaks and footnote references."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from docx.oxml.ns import qn

from aras_docs.exporters.addresses import iri
from aras_docs.exporters.docx.fields import field
from aras_docs.exporters.docx.languages import language_slot, runs_right_to_left, word_tag
from aras_docs.exporters.docx.oxml import element, switch, text_element
from aras_docs.exporters.docx.references import divided, instruction
from aras_docs.exporters.docx.spacing import unbroken
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.inlines import pieces
from aras_docs.nodes import Anchor, LineBreak, NoteRef, Url

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.docx.story import Story
    from aras_docs.exporters.inlines import Format, Piece
    from aras_docs.nodes import Inline, Target

# By whether the text is strong, emphasised and linked; a run has one character style.
STYLES = {
    (True, False, False): Named.STRONG,
    (False, True, False): Named.EMPHASIS,
    (True, True, False): Named.STRONG_EMPHASIS,
    (False, False, True): Named.HYPERLINK,
    (True, False, True): Named.HYPERLINK_STRONG,
    (False, True, True): Named.HYPERLINK_EMPHASIS,
    (True, True, True): Named.HYPERLINK_STRONG_EMPHASIS,
}


def runs(content: Iterable[Inline], story: Story) -> list[Element]:
    """Return inlines as the content of a paragraph."""
    made: list[Element] = []
    for _, group in groupby(pieces(content), key=lambda piece: id(piece.format.link)):
        made.extend(_linked(list(group), story))
    return made


def text_run(text: str, *properties: Element | None) -> Element:
    """Return a run of text with run properties."""
    kept = [made for made in properties if made is not None]
    return element("w:r", element("w:rPr", *kept) if kept else None, text_element("w:t", text))


def hyperlink(target: Target, story: Story) -> Element | None:
    """Return an empty link, or None, reported, where the document has no such place."""
    match target:
        case Anchor(name=name):
            bookmark = story.bookmarks.link(name)
            return element("w:hyperlink", anchor=bookmark, history=1) if bookmark else None
        case Url(address=address):
            link = element("w:hyperlink", history=1)
            link.set(qn("r:id"), story.links.relation(iri(address)))
            return link
        case _:
            assert_never(target)


def _linked(group: list[Piece], story: Story) -> list[Element]:
    link = group[0].format.link
    around = hyperlink(link.target, story) if link else None
    if around is None:
        return [run for piece in group for run in _runs(piece, story, linked=False)]
    words, number = divided(group, story.paragraph_numbers)
    around.extend(run for piece in words for run in _runs(piece, story, linked=True))
    if number is not None:
        code = instruction(str(around.get(qn("w:anchor"))))
        around.extend(field(code, _runs(number, story, linked=True)))
    return [around]


def _runs(piece: Piece, story: Story, *, linked: bool) -> list[Element]:
    match piece.content:
        case str(text):
            return [text_run(unbroken(text), *_properties(piece.format, linked=linked))]
        case LineBreak():
            return [element("w:r", element("w:br"))]
        case NoteRef(note=name):
            return _reference(name, story)
        case _:
            assert_never(piece.content)


def _properties(form: Format, *, linked: bool) -> list[Element | None]:
    style = STYLES.get((form.strong, form.emphasis, linked))
    named = element("w:rStyle", val=style.id) if style else None
    if form.language is None:
        return [named]
    backwards = switch("w:rtl", on=runs_right_to_left(form.language))
    language = {language_slot(form.language): word_tag(form.language)}
    return [named, backwards, element("w:lang", **language)]


def _reference(name: str, story: Story) -> list[Element]:
    if story.footnotes is not None:
        return story.footnotes.reference(name)
    message = f"a note can't refer to another note ({name!r}): the reference is left out"
    story.reports.warn("note-nested", message)
    return []
