"""What couldn't be rendered as it was meant, reported when all pages are drawn."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from aras_docs.exporters.cells import is_empty
from aras_docs.nodes import Table
from aras_docs.traversal import anchored, descend

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.document import Document, Part
    from aras_docs.exporters.pdf.paragraphs.typesetter import Missing
    from aras_docs.exporters.reports import Reports

_FONTS_HINT = (
    "each is printed as its code point in brackets unless --font-path names a font that has it, or "
    "--system-fonts finds one; of Debian's, fonts-noto-core has Arabic, Hebrew, Thai and more, "
    "fonts-noto-cjk Chinese, Japanese and Korean"
)


def report_missing_glyphs(missing: Missing, reports: Reports, *, supplied: bool = False) -> None:
    """Report all characters that no font has at once, with their lines in the source.

    ``supplied`` says whether faces of the user's fonts were tried too.
    """
    if missing.lines:
        named = "; ".join(_with_lines(points, lines) for points, lines in missing.lines.items())
        reports.glyph_missing(named, _FONTS_HINT, supplied=supplied)


def report_cut_stacks(missing: Missing, reports: Reports) -> None:
    """Report all letters with more marks than there is room for at once, with their lines in the source."""
    if missing.stacks:
        named = "; ".join(_with_lines(f'"{letter}"', lines) for letter, lines in missing.stacks.items())
        message = (
            f"more marks are stacked on {named} than lines have room for: the furthest lie on one another"
        )
        reports.warn("marks-stacked", message, "take marks away in the article")


def report_document(document: Document, reports: Reports) -> None:
    """Report the anchors that several places have, and tables without rows."""
    counts = Counter(anchor for part in document.parts for anchor in _anchors(part))
    for anchor in (anchor for anchor, count in counts.items() if count > 1):
        reports.anchor_repeated(anchor)
    for table in _tables(document.parts):
        if is_empty(table):
            reports.table_empty(table)


def _anchors(part: Part) -> list[str]:
    """Return the anchors in a part, and its own unless one of its blocks bears it."""
    within = list(anchored(part.blocks))
    return within if part.anchor in within else [part.anchor, *within]


def _tables(parts: Iterable[Part]) -> Iterable[Table]:
    return (node for part in parts for node in descend(part.blocks) if isinstance(node, Table))


def _with_lines(points: str, lines: set[int]) -> str:
    if not lines:
        return points
    listed = ", ".join(map(str, sorted(lines)))
    return f"{points} ({'line' if len(lines) == 1 else 'lines'} {listed})"
