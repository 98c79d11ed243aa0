"""Source text → Article: decode, choose a reader by content and then by suffix, let it parse."""

from __future__ import annotations

import hashlib
from pathlib import PurePath
from typing import Protocol

from aras_docs.article import Article, Source
from aras_docs.diagnostics import Outcome
from aras_docs.readers.cleaning import clean
from aras_docs.readers.decoding import decode
from aras_docs.readers.flattened import FlattenedReader
from aras_docs.readers.printable import printable
from aras_docs.readers.syntaxes import refuse_foreign


class Reader(Protocol):
    """What knows one syntax of articles: a third one is added by writing it and naming it in READERS."""

    @property
    def syntax(self) -> str:
        """Return the name of the syntax, as it is printed among the sources."""
        ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Return the lower-case file suffixes of the syntax, each with its dot."""
        ...

    def accepts(self, text: str) -> bool:
        """Return whether a text's content shows that it is in this syntax."""
        ...

    def parse(self, source: Source) -> Outcome[Article]:
        """Return the article of a source; raises ArticleError if it isn't one."""
        ...


# The first one also gets what nobody recognises, and says what it expects.
READERS: tuple[Reader, ...] = (FlattenedReader(),)


def read(
    data: bytes,
    path: str,
    *,
    url: str | None = None,
    revision: str | None = None,
    retrieved: str | None = None,
) -> Outcome[Article]:
    """Return the article in a file's bytes; raises ArticleError if they are none.

    ``path`` is only named, never opened; ``url``, ``revision`` and ``retrieved`` say where it came from.
    """
    name = printable(path)
    cleaned = clean(decode(data, name), name)
    reader = choose(cleaned.value, name)
    digest = hashlib.sha256(data).hexdigest()
    source = Source(name, reader.syntax, digest, cleaned.value, url, revision, retrieved)
    parsed = reader.parse(source)
    return Outcome(parsed.value, cleaned.diagnostics + parsed.diagnostics)


def choose(text: str, path: str) -> Reader:
    """Return the reader for a text; raises ArticleError for a syntax that is known but can't be read yet."""
    for reader in READERS:
        if reader.accepts(text):
            return reader
    refuse_foreign(text, path)
    suffix = PurePath(path).suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes), READERS[0])
