"""The names of Word's styles, and which role's text style each is made from."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from aras_docs.nodes import Role


class Named(StrEnum):
    """The styles this exporter uses, by Word's names where Word has one (its own are in lower case)."""

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    BODY_TEXT = "Body Text"
    NUMBERED_PARAGRAPH = "Numbered Paragraph"
    LABEL = "Label"
    QUOTE = "Quote"
    CAPTION = "caption"
    FIGURE = "Figure"
    TABLE_HEADING = "Table Heading"
    TABLE_TEXT = "Table Text"
    TERM = "Definition Term"
    DEFINITION = "Definition"
    LIST_BULLET = "List Bullet"
    LIST_NUMBER = "List Number"
    LIST_CONTINUE = "List Continue"
    FOOTNOTE_TEXT = "footnote text"
    TOC_HEADING = "TOC Heading"
    TOC_1 = "toc 1"
    TOC_2 = "toc 2"
    HEADER = "header"
    FOOTER = "footer"
    SEPARATOR = "Separator"
    STRONG = "Strong"
    EMPHASIS = "Emphasis"
    STRONG_EMPHASIS = "Strong Emphasis"
    HYPERLINK = "Hyperlink"
    HYPERLINK_STRONG = "Hyperlink Strong"
    HYPERLINK_EMPHASIS = "Hyperlink Emphasis"
    HYPERLINK_STRONG_EMPHASIS = "Hyperlink Strong Emphasis"
    FOOTNOTE_REFERENCE = "footnote reference"
    DATA_TABLE = "Data Table"
    PANEL_TABLE = "Panel Table"

    @cached_property
    def id(self) -> str:
        """Return the identifier by which paragraphs, runs and tables name the style."""
        return "".join(word[:1].upper() + word[1:] for word in self.split())


class Definition(Struct, frozen=True):
    """What Word keeps of a paragraph style besides the stylesheet's text style of its role."""

    name: Named
    role: Role
    based_on: Named | None = None
    next: Named | None = Named.BODY_TEXT
    outline: int | None = None
    keeps_with_next: bool = False
    rule: str | None = None
    gallery: bool = True


# What Word has no style for; all other names are its own.
CUSTOM = frozenset(
    {
        Named.NUMBERED_PARAGRAPH,
        Named.LABEL,
        Named.FIGURE,
        Named.TABLE_HEADING,
        Named.TABLE_TEXT,
        Named.TERM,
        Named.DEFINITION,
        Named.SEPARATOR,
        Named.STRONG_EMPHASIS,
        Named.HYPERLINK_STRONG,
        Named.HYPERLINK_EMPHASIS,
        Named.HYPERLINK_STRONG_EMPHASIS,
        Named.DATA_TABLE,
        Named.PANEL_TABLE,
    }
)

DEFINITIONS = (
    Definition(Named.TITLE, Role.TITLE, next=Named.SUBTITLE),
    Definition(Named.SUBTITLE, Role.SUBTITLE),
    Definition(Named.HEADING_1, Role.HEADING_1, outline=0, keeps_with_next=True),
    Definition(Named.HEADING_2, Role.HEADING_2, outline=1, keeps_with_next=True),
    Definition(Named.HEADING_3, Role.HEADING_3, outline=2, keeps_with_next=True),
    Definition(Named.BODY_TEXT, Role.BODY),
    Definition(Named.NUMBERED_PARAGRAPH, Role.BODY, Named.BODY_TEXT, next=None),
    Definition(Named.LABEL, Role.LABEL, keeps_with_next=True),
    Definition(Named.QUOTE, Role.QUOTE, rule="left", next=None),
    Definition(Named.CAPTION, Role.CAPTION),
    Definition(Named.TABLE_HEADING, Role.TABLE_HEADER, next=None),
    Definition(Named.TABLE_TEXT, Role.TABLE_CELL, next=None),
    Definition(Named.TERM, Role.TERM, next=Named.DEFINITION, keeps_with_next=True),
    Definition(Named.DEFINITION, Role.DEFINITION, next=None),
    Definition(Named.LIST_BULLET, Role.LIST_ITEM, next=None),
    Definition(Named.LIST_NUMBER, Role.LIST_ITEM, next=None),
    Definition(Named.LIST_CONTINUE, Role.LIST_ITEM, next=None),
    Definition(Named.FOOTNOTE_TEXT, Role.NOTE, next=None, gallery=False),
    Definition(Named.TOC_HEADING, Role.HEADING_1, keeps_with_next=True),
    Definition(Named.TOC_1, Role.CONTENTS_1, next=None, gallery=False),
    Definition(Named.TOC_2, Role.CONTENTS_2, next=None, gallery=False),
    Definition(Named.HEADER, Role.RUNNING_HEAD, rule="bottom", next=None, gallery=False),
    Definition(Named.FOOTER, Role.FOOTER, next=None, gallery=False),
)

PARAGRAPH_STYLES = {definition.role: definition.name for definition in reversed(DEFINITIONS)} | {
    Role.LIST_ITEM: Named.LIST_CONTINUE,
    # Only a numbering definition uses this role's text style; a paragraph of the role is body text.
    Role.PARAGRAPH_NUMBER: Named.BODY_TEXT,
}
