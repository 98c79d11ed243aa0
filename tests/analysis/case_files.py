"""Cases kept as readable files: a name, an article of a few lines, and what is expected of its analysis.

    #### a relative date crosses the end of the month
    - Date: 2020-09-27

    == Battle ==
    On 30 September it began. Next day it went on.
    ---- expected
    30 September = 2020-09-30 (year inferred)
    Next day = 2020-10-01 (relative: 30 September 2020 + 1 day)

To add one, write the article and leave the expectation empty; the failing test shows what was found.
"""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

CASES = Path(__file__).parent / "cases"
CASE = re.compile(
    r"^#### (?P<name>.+)\n(?P<text>(?:(?!----).*\n)*)---- expected\n(?P<expected>(?:(?!####).*\n)*)",
    re.MULTILINE,
)


class Case(Struct, frozen=True):
    """A sentence that should hold, an article, and what is to be found in it."""

    name: str
    text: str
    expected: str


def load(stem: str) -> list[Case]:
    """Return the cases of tests/analysis/cases/<stem>.txt; raises ValueError if a part of it isn't a case."""
    content = (CASES / f"{stem}.txt").read_text(encoding="utf-8")
    found = [
        Case(m["name"], m["text"].strip("\n") + "\n", m["expected"].strip("\n"))
        for m in CASE.finditer(content)
    ]
    if len(found) != content.count("#### ") or not found:
        message = f"{stem}.txt: {content.count('#### ')} cases begin, {len(found)} are whole"
        raise ValueError(message)
    return found
