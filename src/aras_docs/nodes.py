"""The AST that readers and exporters share: blocks, and the inlines within them, as closed unions.

White space inside a ``Text`` is collapsible, as in HTML: a reader keeps the source's own characters
(a line break inside a sentence included) so that a span always selects exactly the text it names.
"""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import urlsplit

from msgspec import Struct

from aras_docs.drawing import Drawing

SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
# Word, Adobe Reader and MediaWiki all cut or refuse addresses beyond about 2,000 characters.
LONGEST_URL = 2000


class Span(Struct, frozen=True, order=True):
    """A stretch of the source: character offsets, end exclusive, and 1-based lines, last inclusive."""

    start: int
    end: int
    first_line: int
    last_line: int


class Role(StrEnum):
    """What a paragraph is for; every stylesheet resolves each role to one text style."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING_1 = "heading-1"
    HEADING_2 = "heading-2"
    HEADING_3 = "heading-3"
    BODY = "body"
    LABEL = "label"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE_HEADER = "table-header"
    TABLE_CELL = "table-cell"
    TERM = "term"
    DEFINITION = "definition"
    LIST_ITEM = "list-item"
    NOTE = "note"
    CONTENTS_1 = "contents-1"
    CONTENTS_2 = "contents-2"
    PARAGRAPH_NUMBER = "paragraph-number"
    RUNNING_HEAD = "running-head"
    FOOTER = "footer"


class Anchor(Struct, frozen=True):
    """A place inside the document that a link leads to: the ``anchor`` of a block, row or part."""

    name: str


class Url(Struct, frozen=True):
    """An address outside the document, absolute and of a scheme that no viewer executes.

    Raises ValueError for any other address, so an unsafe link can't be built.
    """

    address: str

    def __post_init__(self) -> None:
        if not is_safe_url(self.address):
            message = f"not a safe absolute URL: {self.address[:80]!r}"
            raise ValueError(message)


def is_safe_url(address: str) -> bool:
    """Return whether an address may become a link: http, https or mailto, printable, of sane length."""
    if len(address) > LONGEST_URL or not address.isprintable() or " " in address:
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in SAFE_SCHEMES and bool(parts.netloc or parts.scheme == "mailto")


Target = Anchor | Url


class Text(Struct, frozen=True):
    """Characters, with the stretch of the source they were taken from when they were."""

    value: str
    span: Span | None = None


class Emphasis(Struct, frozen=True):
    """Stressed or cited words, usually set in italic."""

    content: tuple[Inline, ...]


class Strong(Struct, frozen=True):
    """Important words, usually set in bold."""

    content: tuple[Inline, ...]


class Link(Struct, frozen=True):
    """Words that lead to another place in the document, or outside it."""

    content: tuple[Inline, ...]
    target: Target


class NoteRef(Struct, frozen=True):
    """The mark that refers to the ``Note`` of the same name in the same part."""

    note: str


class LineBreak(Struct, frozen=True):
    """A forced line break within a paragraph."""


class Foreign(Struct, frozen=True):
    """Words in a language other than the document's, with their BCP 47 tag."""

    content: tuple[Inline, ...]
    language: str


Inline = Text | Emphasis | Strong | Link | NoteRef | LineBreak | Foreign


class Paragraph(Struct, frozen=True):
    """Running text; ``number`` is set on the numbered paragraphs that annex rows refer to."""

    content: tuple[Inline, ...]
    role: Role = Role.BODY
    number: int | None = None
    anchor: str | None = None
    span: Span | None = None


class Heading(Struct, frozen=True):
    """A heading of level 1 (a part) to 3."""

    level: int
    content: tuple[Inline, ...]
    anchor: str
    span: Span | None = None


class List(Struct, frozen=True):
    """A bulleted or numbered list; an item holds blocks, so lists nest."""

    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False
    span: Span | None = None


class Definition(Struct, frozen=True):
    """One term of a definition list, and what is said of it."""

    term: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    anchor: str | None = None


class DefinitionList(Struct, frozen=True):
    """Terms with their definitions."""

    entries: tuple[Definition, ...]
    span: Span | None = None


class Quote(Struct, frozen=True):
    """A passage set apart, with a label that says what it is (“Extract of the article's lead”)."""

    label: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    span: Span | None = None


class Alignment(StrEnum):
    """How text lies between its margins."""

    LEFT = "left"
    RIGHT = "right"
    CENTER = "center"
    JUSTIFY = "justify"


class TableKind(StrEnum):
    """A panel is the at-a-glance box; data is an annex table with a header row."""

    PANEL = "panel"
    DATA = "data"


class Column(Struct, frozen=True):
    """A table column: its share of the width (any unit, normalised by the sum) and alignment."""

    share: float
    alignment: Alignment = Alignment.LEFT


class Cell(Struct, frozen=True):
    """A table cell across one or more columns; a header cell labels its row or column."""

    blocks: tuple[Block, ...]
    header: bool = False
    columns: int = 1


class Row(Struct, frozen=True):
    """A table row; the cells' ``columns`` add up to the table's."""

    cells: tuple[Cell, ...]
    anchor: str | None = None


class Table(Struct, frozen=True):
    """A table with a caption, a description for those who can't see it, and rows that can be linked to.

    Raises ValueError for a row whose cells don't fill the columns.
    """

    columns: tuple[Column, ...]
    header: tuple[Row, ...]
    rows: tuple[Row, ...]
    caption: tuple[Inline, ...]
    description: str
    kind: TableKind = TableKind.DATA
    anchor: str | None = None
    span: Span | None = None

    def __post_init__(self) -> None:
        width = len(self.columns)
        for row in (*self.header, *self.rows):
            filled = sum(cell.columns for cell in row.cells)
            if filled != width:
                message = f"the cells of a row span {filled} of the table's columns, which number {width}"
                raise ValueError(message)


class Figure(Struct, frozen=True):
    """A picture with its caption and the text that stands for it where it can't be seen.

    ``narrow`` is the same picture laid out for less room, measured by its type: for large print, small pages.
    """

    drawing: Drawing
    caption: tuple[Inline, ...]
    alternative: str
    anchor: str | None = None
    span: Span | None = None
    narrow: Drawing | None = None


class Note(Struct, frozen=True):
    """A footnote; ``name`` is what a ``NoteRef`` refers to."""

    name: str
    blocks: tuple[Block, ...]
    span: Span | None = None


Block = Paragraph | Heading | List | DefinitionList | Quote | Table | Figure | Note
