"""Read a document with inline TIMEX2 annotation (Ferro et al. 2005), as WikiWars has it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from msgspec import Struct

from evaluation.tempeval import Span

TEXT = re.compile(r"<TEXT>(?P<text>.*?)</TEXT>", re.DOTALL)
TAG = re.compile(r"<(?P<close>/)?TIMEX2(?P<attributes>[^>]*)>")
VALUE = re.compile(r'\bval="(?P<value>[^"]*)"', re.IGNORECASE)


class Annotated(Struct, frozen=True, dict=True):
    """A text without its annotation: the outermost expressions, and those inside others."""

    text: str
    outer: tuple[Span, ...]
    inner: tuple[Span, ...]


def read(source: str) -> Annotated:
    """Return the text of a document with its annotations; raises ValueError if one isn't closed."""
    found = TEXT.search(source)
    body = source if found is None else found["text"]
    text = "".join(html.unescape(words) for words in TAG.split(body)[::3])
    outer: list[Span] = []
    inner: list[Span] = []
    for depth, span in _spans(body):
        (inner if depth else outer).append(span)
    return Annotated(text, tuple(outer), tuple(inner))


def _spans(body: str) -> Iterator[tuple[int, Span]]:
    """Yield each expression with how many others it stands in, in the order of their ends."""
    opened: list[tuple[int, str]] = []
    position = last = 0
    for tag in TAG.finditer(body):
        position += len(html.unescape(body[last : tag.start()]))
        last = tag.end()
        if tag["close"]:
            start, value = opened.pop()
            yield len(opened), Span(start, position, value)
        else:
            value = VALUE.search(tag["attributes"])
            opened.append((position, value["value"] if value else ""))
    if opened:
        message = f"{len(opened)} TIMEX2 elements are not closed"
        raise ValueError(message)
