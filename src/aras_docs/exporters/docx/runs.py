"""Inlines as runs: text in character styles and languages, links, line breaks and footnote references."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias, assert_never

from docx.oxml.ns import qn

from aras_docs.exporters.addresses import iri
from aras_docs.exporters.docx.fields import field
from aras_docs.exporters.docx.languages import language_slot, runs_right_to_left, word_tag
from aras_docs.exporters.docx.oxml import element, switch, text_element
from aras_docs.exporters.docx.references import divided, instruction
from aras_docs.exporters.docx.spacing import unbroken
from aras_docs.exporters.docx.style_names import Named
from aras_docs.exporters.inlines import pieces
from aras_docs.nodes import LONGEST_URL, Anchor, LineBreak, NoteRef, Url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.docx.story import Story
    from aras_docs.exporters.inlines import Piece
    from aras_docs.nodes import Inline, Target

# Text of one character style and one language is one run.
Look: TypeAlias = tuple[Named | None, str | None]

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


def runs(content: Iterable[Inline], style: Named, story: Story) -> list[Element]:
    """Return inlines as the content of a paragraph of a style."""
    made: list[Element] = []
    for _, group in groupby(pieces(content), key=lambda piece: id(piece.format.link)):
        made.extend(_linked(list(group), style, story))
    return made


def text_run(text: str, *properties: Element | None) -> Element:
    """Return a run of text with run properties."""
    kept = [made for made in properties if made is not None]
    return element("w:r", element("w:rPr", *kept) if kept else None, text_element("w:t", text))


def hyperlink(target: Target, story: Story) -> Element | None:
    """Return an empty link, or None, reported, where it can't lead anywhere."""
    match target:
        case Anchor(name=name):
            bookmark = story.bookmarks.link(name)
            return element("w:hyperlink", anchor=bookmark, history=1) if bookmark else None
        case Url(address=address):
            return _outward(iri(address), story)
        case _:
            assert_never(target)


def _outward(address: str, story: Story) -> Element | None:
    # Encoded it may have become longer than a link may be.
    if len(address) > LONGEST_URL:
        message = f"the address {address[:40]}… is too long for a link: it is plain text"
        story.reports.warn("link-too-long", message)
        return None
    link = element("w:hyperlink", history=1)
    link.set(qn("r:id"), story.links.relation(address))
    return link


def _linked(group: list[Piece], style: Named, story: Story) -> list[Element]:
    link = group[0].format.link
    around = hyperlink(link.target, story) if link else None
    if around is None:
        return list(_runs(group, style, story))
    words, number = divided(group, story.paragraph_numbers)
    around.extend(_runs(words, style, story, linked=True))
    if number is not None:
        code = instruction(str(around.get(qn("w:anchor"))))
        around.extend(field(code, list(_runs([number], style, story, linked=True))))
    return [around]


def _runs(found: Iterable[Piece], style: Named, story: Story, *, linked: bool = False) -> Iterator[Element]:
    """Yield a run for each stretch that looks alike, and the marks between them."""
    for look, stretch in groupby(found, key=lambda piece: _look(piece, style, story, linked=linked)):
        match look:
            case LineBreak():
                yield from (element("w:r", element("w:br")) for _ in stretch)
            case NoteRef(note=name):
                yield from (mark for _ in stretch for mark in _reference(name, story))
            case (marked, tag):
                text = "".join(str(piece.content) for piece in stretch)
                yield text_run(unbroken(text), *_properties(marked, tag))


def _look(piece: Piece, style: Named, story: Story, *, linked: bool) -> Look | LineBreak | NoteRef:
    """Return the character style and the language of text; a mark is itself."""
    if not isinstance(piece.content, str):
        return piece.content
    form = piece.format
    strong = form.strong and not story.toggles.bold(style.id)
    emphasis = form.emphasis and not story.toggles.italic(style.id)
    return STYLES.get((strong, emphasis, linked)), form.language


def _properties(marked: Named | None, tag: str | None) -> list[Element | None]:
    named = element("w:rStyle", val=marked.id) if marked else None
    if tag is None:
        return [named]
    backwards = switch("w:rtl", on=runs_right_to_left(tag))
    return [named, backwards, element("w:lang", **{language_slot(tag): word_tag(tag)})]


def _reference(name: str, story: Story) -> list[Element]:
    if story.footnotes is not None:
        return story.footnotes.reference(name)
    message = f"a note can't refer to another note ({name!r}): the reference is left out"
    story.reports.warn("note-nested", message)
    return []
