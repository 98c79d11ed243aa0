"""What every block and run needs to know while it is written: the story it is part of and its place there.

A story is Word's term for a stream of text with its own part: the document, its footnotes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.exporters.docx.style_names import Named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docx.parts.story import StoryPart

    from aras_docs.exporters.docx.bookmarks import Bookmarks
    from aras_docs.exporters.docx.caption_numbers import CaptionNumbers
    from aras_docs.exporters.docx.footnotes import Footnotes
    from aras_docs.exporters.docx.layout import Layout
    from aras_docs.exporters.docx.links import Links
    from aras_docs.exporters.docx.numbering import Marker, Numbering
    from aras_docs.exporters.docx.toggles import Toggles
    from aras_docs.exporters.reports import Reports
    from aras_docs.nodes import Alignment
    from aras_docs.stylesheet import Stylesheet


class Story(Struct, frozen=True):
    """A stream of text and what it shares with the others; ``footnotes`` is None where none may stand.

    ``part`` owns the relationships of its pictures and of its ``links``; ``paragraph_numbers`` are those of
    the document by anchor, ``heading_numbers`` those that Word will count, where headings are to be numbered.
    """

    part: StoryPart
    links: Links
    sheet: Stylesheet
    layout: Layout
    bookmarks: Bookmarks
    numbering: Numbering
    footnotes: Footnotes | None
    captions: CaptionNumbers
    toggles: Toggles
    paragraph_numbers: Mapping[str, str]
    heading_numbers: Mapping[str, str]
    picture_ids: Iterator[int]
    reports: Reports


class Place(Struct, frozen=True):
    """Where blocks stand: its size in points, the style of plain paragraphs, and the lists around them.

    Each of the ``depth`` lists indents by ``step`` points. A compact place (a cell, a footnote) keeps its
    style in lists and indents them less; one that ``keeps`` stays on the page of what comes next.
    """

    width: float
    height: float
    style: Named = Named.BODY_TEXT
    marker: Marker | None = None
    alignment: Alignment | None = None
    depth: int = 0
    step: float = 0
    compact: bool = False
    keeps: bool = False
    annex: bool = False

    @property
    def indent(self) -> float:
        """Return by how many points the lists around the place indent it."""
        return self.depth * self.step
