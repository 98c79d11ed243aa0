"""What couldn't be rendered as it was meant, as diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.exporters.pdf.runs import Missing


def missing_glyphs(missing: Missing) -> Iterator[Diagnostic]:
    """Yield one error that names all characters no bundled font has, with their lines in the source."""
    if missing.lines:
        named = "; ".join(_with_lines(points, lines) for points, lines in missing.lines.items())
        hint = "each is printed as its code point in brackets"
        yield Diagnostic(Severity.ERROR, "glyph-missing", f"no bundled font has {named}", hint=hint)


def unresolved_links(anchors: Iterable[str]) -> Iterator[Diagnostic]:
    """Yield a warning for every anchor that links lead to but that lies nowhere."""
    for anchor in anchors:
        message = f'a link leads to "{anchor}", which is nowhere in the document'
        yield Diagnostic(Severity.WARNING, "link-unresolved", message, hint="it is printed as plain text")


def _with_lines(points: str, lines: set[int]) -> str:
    if not lines:
        return points
    listed = ", ".join(map(str, sorted(lines)))
    return f"{points} ({'line' if len(lines) == 1 else 'lines'} {listed})"
