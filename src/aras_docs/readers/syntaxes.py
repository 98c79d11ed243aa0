"""Syntaxes that articles come in and that no reader here understands yet, told by their beginning."""

from __future__ import annotations

import re
from typing import Final

from aras_docs.diagnostics import Diagnostic, Severity, locate
from aras_docs.errors import ArticleError

FOREIGN: Final = (
    ("MediaWiki XML", re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:mediawiki|page)\b", re.IGNORECASE)),
    ("HTML", re.compile(r"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE)),
    ("XML", re.compile(r"\s*<\?xml\b")),
    (
        "wikitext",
        re.compile(r"\s*(?:\{\{|\[\[|\{\||<!--|#redirect\b|'''|=[^=\n]+=\s+\{\{infobox\b)", re.IGNORECASE),
    ),
)
HINT = (
    "this version reads flattened wiki text only: a line “= Title =”, the infobox as lines “- Key: value”, "
    "then paragraphs and “== Headings ==”"
)


def foreign_syntax(text: str) -> str | None:
    """Return the name of the foreign syntax that a text begins like, or None."""
    return next((name for name, pattern in FOREIGN if pattern.match(text)), None)


def refuse_foreign(text: str, path: str) -> None:
    """Raise ArticleError if a text is in a known syntax that can't be read yet."""
    if name := foreign_syntax(text):
        start = len(text) - len(text.lstrip())
        message = f"this looks like {name}, which can't be read yet"
        position = locate(text, start)
        raise ArticleError(Diagnostic(Severity.ERROR, "unsupported-syntax", message, path, position, HINT))
