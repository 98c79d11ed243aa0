"""Footnotes, which flattening left as template calls: “{{#tag:ref|…|group=nb}}”, “{{efn|…}}”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from aras_docs.readers.braces import WIDTH

if TYPE_CHECKING:
    from aras_docs.readers.braces import Call

# MediaWiki's own parser function for <ref>, and Wikipedia's templates for notes (Help:Explanatory notes).
_HEAD = re.compile(r"\{\{\s*(?:#tag:\s*ref|efn(?:-[a-z]{1,3})?|refn|notetag)\s*(?=\|)", re.IGNORECASE)
# The attributes of <ref> (Help:Cite), which say where a note goes and not what it says.
_ATTRIBUTE = re.compile(r"\|\s*(?:group|name|follow|extends|dir)\s*=[^|{}]*+(?=\||\Z)", re.IGNORECASE)
_WORDS = re.compile(r"(?:\|\s*(?:1\s*=)?)?\s*")


class Footnote(NamedTuple):
    """A footnote's call in a source, and the stretch of its words, which may be empty."""

    start: int
    end: int
    words_start: int
    words_end: int

    @property
    def name(self) -> str:
        """Return what marks refer to the note by: where in the source it stands."""
        return f"note-{self.start}"

    @property
    def says_nothing(self) -> bool:
        """Return whether the note lost its words."""
        return self.words_start == self.words_end


def footnote(source: str, call: Call) -> Footnote | None:
    """Return the footnote that a call makes, or None for another template's."""
    head = _HEAD.match(source, call.start, call.end - WIDTH)
    if head is None:
        return None
    start, end = _without_attributes(source, head.end(), call.end - WIDTH)
    if words := _WORDS.match(source, start, end):
        start = words.end()
    return Footnote(*call, start, start + len(source[start:end].rstrip()))


def _without_attributes(source: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch of a call's parameters without the attributes at its beginning and its end."""
    while found := _ATTRIBUTE.match(source, start, end):
        start = found.end()
    while (bar := source.rfind("|", start, end)) >= 0 and _ATTRIBUTE.fullmatch(source, bar, end):
        end = bar
    return start, end
