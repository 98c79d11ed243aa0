"""The notes of a part as boxes: for the foot of the page that refers to them, or for the part's end."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.drawing import Ink
from aras_docs.exporters.pdf.boxes import Item, Mark, Rule, Stack
from aras_docs.exporters.pdf.linebreaking.lines import natural_width
from aras_docs.exporters.pdf.notes.elements import NoteElements
from aras_docs.exporters.pdf.notes.numbering import note_anchor, reference_anchor
from aras_docs.exporters.pdf.paragraphs.lists import enclosed
from aras_docs.exporters.pdf.paragraphs.text import text_box
from aras_docs.nodes import Alignment, Anchor, Inline, Link, Note, Role, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aras_docs.exporters.pdf.setting import Flow, Setting
    from aras_docs.exporters.pdf.tagging.elements import Element

_RULE = 72.0
# Between a note's number and its text, in em.
_GAP = 0.5


def noted(items: Iterable[Item], setting: Setting, flow: Flow) -> tuple[Item, ...]:
    """Lay out the notes of a part whose text is given, and return those that the text doesn't refer to.

    These stand at the part's end; the others are kept by the numbering for the feet of pages.
    """
    waiting = _by_reference(setting.typesetter.numbering.release())
    elements = NoteElements(setting.element)
    marks = list(Stack(tuple(items)).marks()) if waiting else []
    for mark in marks:
        laid = tuple(_notes(waiting.pop(mark.anchor, ()), setting, flow, elements, mark.element))
        if laid:
            setting.typesetter.numbering.footnotes[mark.anchor] = laid
            marks += Stack(laid).marks()  # a note may refer to another
    left = [note for notes in waiting.values() for note in _notes(notes, setting, flow, elements, None)]
    elements.place()
    return (note_rule(setting), *left) if left else ()


def note_rule(setting: Setting) -> Item:
    """Return the short rule that stands above notes, kept with the first of them."""
    space = setting.style(Role.NOTE).leading
    line = Rule(_RULE, setting.sheet.table.rule, setting.sheet.palette[Ink.MUTED])
    return Item(line, space, space / 2, keep=True)


def _by_reference(notes: Iterable[tuple[int, Note]]) -> dict[str, list[tuple[int, Note]]]:
    """Return notes by the anchor of what refers to them; more than one if they share a name."""
    waiting: defaultdict[str, list[tuple[int, Note]]] = defaultdict(list)
    for number, note in notes:
        waiting[reference_anchor(number)].append((number, note))
    return dict(waiting)


def _notes(
    notes: Sequence[tuple[int, Note]],
    setting: Setting,
    flow: Flow,
    elements: NoteElements,
    reference: Element | None,
) -> Iterator[Item]:
    for index, (number, note) in enumerate(notes):
        identifier = f"note-{number}-{index + 1}" if index else f"note-{number}"
        yield _note(number, note, setting.within(elements.make(identifier, reference)), flow)


def _note(number: int, note: Note, setting: Setting, flow: Flow) -> Item:
    """Return a note, its number a link back to where it is referred to."""
    style = setting.style(Role.NOTE)
    content = _number(number, referred=setting.typesetter.numbering.is_referred(note.name))
    runs = setting.typesetter.runs((content,), style, element=setting.element.child("Lbl"))
    indent = max(natural_width(runs), style.size) + _GAP * style.size
    marker = text_box(runs, style, indent, Alignment.LEFT)
    item = enclosed(flow(note.blocks, setting.narrowed(indent)), marker, indent)
    return replace(item, mark=Mark(note_anchor(number)))


def _number(number: int, *, referred: bool) -> Inline:
    text = Text(str(number))
    return Link((text,), Anchor(reference_anchor(number))) if referred else text
