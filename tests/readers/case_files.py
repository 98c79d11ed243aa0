r"""Cases kept as readable files: a name, an input, and what is expected of it.

    #### a lone comma is an empty value
    ---- text
    = Example =
    ---- expected
    title “Example”

Under ``---- text`` stands the article as it is; under ``---- bytes`` its bytes with Python's escapes
(``\xff``, ``\r``), where a line break counts only as ``\n``.
"""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

CASES = Path(__file__).parent / "cases"
_CASE = re.compile(
    r"^#### (?P<name>.+)\n---- (?P<form>text|bytes)\n(?P<input>(?:.*\n)*?)"
    r"---- expected\n(?P<expected>(?:(?!####).*\n)*)",
    re.MULTILINE,
)


class Case(Struct, frozen=True):
    """A sentence that should hold, the bytes of an article, and the rendering of what is read from them."""

    name: str
    data: bytes
    expected: str


def load(stem: str) -> list[Case]:
    """Return the cases of tests/readers/cases/<stem>.txt; raises ValueError if a part of it isn't a case."""
    content = (CASES / f"{stem}.txt").read_text(encoding="utf-8")
    found = list(_CASE.finditer(content))
    if len(found) != content.count("#### ") or not found:
        message = f"{stem}.txt: {content.count('#### ')} cases begin, {len(found)} are whole"
        raise ValueError(message)
    return [Case(m["name"], _data(m["form"], m["input"]), m["expected"].strip("\n") + "\n") for m in found]


def _data(form: str, text: str) -> bytes:
    if form == "text":
        return text.encode()
    return text.replace("\n", "").encode("latin-1").decode("unicode_escape").encode("latin-1")
