"""Inlines as sentences: where each ends, and the first few of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aras_docs.exporters.pdf.summary.words import first_letters
from aras_docs.nodes import Text
from aras_docs.traversal import leaves

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.nodes import Inline

# A sentence ends with its mark and what closes after it, before a space and anything but a small letter.
_MARK = re.compile(r"[.!?…][\"'”’)\]]*(?=\s+[^\sa-z])")
# A full stop doesn't end one after an initial or one of these.
_SHORT_FORM = re.compile(
    r"(?<!\w)(?:[^\W\d_]|Adm|Brig|Capt|Cdr|Cmdr|Col|Cpl|Cpt|Dr|Gen|Gov|Jr|Lt|Maj|Mr|Mrs|Ms|Mt|No|Pres|Prof|Pvt|Rev"
    r"|Sgt|Sr|St|Ste|ca|vs)\Z"
)
_LONGEST_SHORT_FORM = 4


def sentence_ends(content: Iterable[Inline]) -> tuple[int, ...]:
    """Return after how many letters each sentence ends; the last ends with the text."""
    text = "".join([leaf.value for leaf in leaves(content) if isinstance(leaf, Text)])
    ends = (found.end() for found in _MARK.finditer(text) if not _is_short(text, found.start()))
    return (*ends, len(text))


def _is_short(text: str, end: int) -> bool:
    """Return whether a full stop at that place shortens the word before it."""
    start = max(end - _LONGEST_SHORT_FORM, 0)
    return text[end] == "." and _SHORT_FORM.search(text, start, end) is not None


def first_sentences(content: tuple[Inline, ...], count: int) -> tuple[Inline, ...]:
    """Return the first sentences, with the marks that refer to notes on them."""
    ends = sentence_ends(content)
    return content if count >= len(ends) else first_letters(content, ends[count - 1])
