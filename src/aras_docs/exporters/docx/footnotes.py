"""Footnotes: numbered where they are first referred to, written at the foot of that page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.docx.fields import field
from aras_docs.exporters.docx.oxml import element, elements, part_root, text_element
from aras_docs.exporters.docx.paragraphs import paragraph
from aras_docs.exporters.docx.style_names import Named
from aras_docs.nodes import Note
from aras_docs.traversal import descend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.document import Part
    from aras_docs.exporters.docx.bookmarks import Bookmarks
    from aras_docs.exporters.docx.oxml import Element
    from aras_docs.exporters.reports import Reports

# The lines above footnotes; settings.xml names them by these numbers.
SEPARATORS = (("separator", -1), ("continuationSeparator", 0))


class Footnotes:
    """The footnotes of a document: which there are in the part at hand, and which were referred to."""

    def __init__(self, bookmarks: Bookmarks, reports: Reports) -> None:
        self._bookmarks = bookmarks
        self._reports = reports
        self._notes: tuple[Note, ...] = ()
        self._here: dict[str, Note] = {}
        self._numbers: dict[str, int] = {}
        self._referred: list[Note] = []

    def enter(self, part: Part) -> None:
        """Take the notes of a part as those that references name from now on."""
        self._notes = tuple(block for block in descend(part.blocks) if isinstance(block, Note))
        self._here = {note.name: note for note in reversed(self._notes)}  # the first of a name counts
        self._numbers = {}

    def reference(self, name: str) -> list[Element]:
        """Return the mark that refers to a note of this part; a missing note is reported and has none."""
        if name not in self._here:
            self._reports.note_missing(name)
            return []
        if name in self._numbers:
            return self._again(self._numbers[name])
        self._referred.append(self._here[name])
        number = self._numbers[name] = len(self._referred)
        return self._bookmarks.named(_bookmark(number), [_mark(element("w:footnoteReference", id=number))])

    def unreferred(self) -> list[Note]:
        """Return the notes of this part that nothing refers to, and report them."""
        referred = {id(self._here[name]) for name in self._numbers}
        lost = [note for note in self._notes if id(note) not in referred]
        for note in lost:
            message = f"nothing refers to the note {note.name!r}: it stands at the end of its part"
            self._reports.warn("note-unreferred", message)
        return lost

    def numbered(self) -> Iterator[tuple[int, Note]]:
        """Yield every note referred to, with its number."""
        return enumerate(self._referred, start=1)

    def _again(self, number: int) -> list[Element]:
        result = [_mark(text_element("w:t", str(number)))]
        return field(f"NOTEREF {_bookmark(number)} \\f \\h", result)


def empty_footnotes() -> Element:
    """Return ``w:footnotes`` with the two separators that Word asks for."""
    separators = (_separator(kind, number) for kind, number in SEPARATORS)
    return part_root("w:footnotes", *separators, prefixes="wr")


def footnote(number: int, content: list[Element]) -> Element:
    """Return a footnote of content, its number put before the first words."""
    if not content or content[0] is not next(elements(content[0], "w:p"), None):
        content.insert(0, paragraph(Named.FOOTNOTE_TEXT))
    content[0][1:1] = [_mark(element("w:footnoteRef")), element("w:r", text_element("w:t", " "))]
    return element("w:footnote", *content, id=number)


def _bookmark(number: int) -> str:
    # An underscore first hides a bookmark from Word's dialogue; no anchor's name begins with one.
    return f"_RefNote{number}"


def _mark(content: Element) -> Element:
    style = element("w:rPr", element("w:rStyle", val=Named.FOOTNOTE_REFERENCE.id))
    return element("w:r", style, content)


def _separator(kind: str, number: int) -> Element:
    line = element("w:r", element(f"w:{kind}"))
    return element("w:footnote", paragraph(Named.FOOTNOTE_TEXT, [line]), type=kind, id=number)
