"""Where the infobox stands in flattened wiki text, and the lines of its fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aras_docs.readers.infobox import RawField

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aras_docs.readers.lines import Line

# A template parameter's name, or the number of an unnamed one ("1"), which needs a space after its colon
# lest "12:30" be one.
_FIELD = re.compile(r"-[ \t]+(?P<key>[^\W\d_][^:]{0,79}|\d{1,3}(?=:(?:\s|$))):[ \t]*")


def find_run(lines: Sequence[Line]) -> range:
    """Return where the infobox stands among the lines above the first heading; without one, an empty range.

    It begins with the first ``- Key:`` line; a single such line counts only right below the title. Blank
    lines may part its fields. Other lines between two fields continue a value, and so does a bulleted line
    after the last field; any other text there, which a blank line should have parted, is the lead.
    """
    start = next((index for index, line in enumerate(lines) if _FIELD.match(line.text)), 0)
    stop = _end_of_run(lines, start)
    return range(start, stop) if not start or _fields(lines[start:stop]) > 1 else range(0)


def _end_of_run(lines: Sequence[Line], start: int) -> int:
    stop = start
    for index in range(start, len(lines)):
        if _FIELD.match(lines[index].text):
            stop = index + 1
        elif lines[index].number > lines[index - 1].number + 1:
            break
        elif stop == index and stop > start and lines[index].text.startswith("*"):
            stop += 1
    return stop


def _fields(lines: Sequence[Line]) -> int:
    return sum(_FIELD.match(line.text) is not None for line in lines)


def field_lines(lines: Sequence[Line]) -> Iterator[RawField]:
    """Return the fields of an infobox's lines, of which the first is a field."""
    starts = [index for index, line in enumerate(lines) if _FIELD.match(line.text)]
    for start, end in zip(starts, [*starts, len(lines)][1:], strict=True):
        if match := _FIELD.match(lines[start].text):
            yield RawField(match["key"].rstrip(), lines[start].start + match.end(), tuple(lines[start:end]))
