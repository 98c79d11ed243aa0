"""Text from outside made fit for a message: no control characters, no lone surrogates, not too long."""

from __future__ import annotations

from aras_docs.printable import UNPRINTABLE

# About half a terminal's width, so that a message with one excerpt stays on two lines.
LONGEST_EXCERPT = 60


def printable(text: str) -> str:
    r"""Return a text with every unprintable character as an escape such as ``\udcff`` or ``\n``."""
    return UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def excerpt(text: str) -> str:
    """Return the beginning of a text in quotation marks, at most 60 characters of it."""
    cut = text[:LONGEST_EXCERPT]
    return f"“{printable(cut)}{'…' if len(text) > len(cut) else ''}”"
