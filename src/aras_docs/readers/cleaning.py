"""Characters that no text may hold, replaced one for one by U+FFFD, with one warning for each kind."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from aras_docs.diagnostics import Diagnostic, Outcome, Severity, locate

if TYPE_CHECKING:
    from collections.abc import Iterator

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_PLANE_ENDS = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
# The Unicode Standard, sections 23.1 (control codes), 23.6 (surrogates) and 23.7 (noncharacters).
KINDS: Final = (
    ("control-characters", "control character", re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")),
    ("surrogates", "lone surrogate", re.compile(r"[\ud800-\udfff]")),
    ("noncharacters", "noncharacter", re.compile(f"[\ufdd0-\ufdef{_PLANE_ENDS}]")),
)
# All that none of these patterns finds, told in one quick look: most of it, then the rest of the first plane.
_FIT: Final = re.compile(
    r"(?:[\t\n -~\xa0-\u20ff]++|[^\x00-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe-\U0010ffff])*+"
)
MOST_NAMED = 5


def clean(text: str, path: str) -> Outcome[str]:
    """Return the text with every unfit character replaced; offsets stay as they are."""
    diagnostics = () if _FIT.fullmatch(text) else tuple(_warnings(text, path))
    if diagnostics:
        for _, _, pattern in KINDS:
            text = pattern.sub(REPLACEMENT, text)
    return Outcome(text, diagnostics)


def _warnings(text: str, path: str) -> Iterator[Diagnostic]:
    for code, kind, pattern in KINDS:
        if first := pattern.search(text):
            message = _message(kind, Counter(pattern.findall(text)))
            position = locate(text, first.start())
            hint = "each is read as U+FFFD, the replacement character; correct the source where it matters"
            yield Diagnostic(Severity.WARNING, code, message, path, position, hint)


def _message(kind: str, found: Counter[str]) -> str:
    names = [f"U+{ord(char):04X}" for char in sorted(found)]
    named = ", ".join(names[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")
    total = found.total()
    return f"{total} {kind}{'' if total == 1 else 's'} ({named}), the first one here"
