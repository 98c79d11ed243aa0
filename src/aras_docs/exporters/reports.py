"""What an exporter can't render, told once for each kind and subject, in the same words for all formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.document import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from aras_docs.nodes import Table


class Reports:
    """Passes diagnostics on, leaving out those already told."""

    def __init__(self, receive: Callable[[Diagnostic], None]) -> None:
        self._receive = receive
        self._told: set[Diagnostic] = set()

    def tell(self, diagnostic: Diagnostic) -> None:
        """Pass a diagnostic on unless the very same one was told before."""
        if diagnostic not in self._told:
            self._told.add(diagnostic)
            self._receive(diagnostic)

    def warn(self, code: str, message: str, hint: str | None = None) -> None:
        """Tell a warning unless the very same one was told before."""
        self.tell(Diagnostic(Severity.WARNING, code, message, hint=hint))

    def link_unresolved(self, anchor: str) -> None:
        """Warn of links to an anchor that lies nowhere."""
        self.warn("link-unresolved", f'no place is named "{anchor}": links to it are plain text')

    def anchor_repeated(self, anchor: str) -> None:
        """Warn of an anchor that several places have."""
        self.warn("anchor-repeated", f'two places are named "{anchor}": links lead to the first')

    def note_missing(self, name: str) -> None:
        """Warn of a reference to a note that its part doesn't have."""
        self.warn("note-missing", f'no note of the part is named "{name}": the reference to it is left out')

    def table_empty(self, table: Table) -> None:
        """Warn of a table of which nothing but the caption can be shown."""
        self.warn("table-empty", f'the table "{plain_text(table.caption)}" has no rows')

    def glyph_missing(self, characters: str, hint: str, *, supplied: bool = False) -> None:
        """Tell as an error which characters no bundled font has; ``hint`` says what stands in their place.

        ``supplied`` says that none of the user's own has them either.
        """
        message = f"no bundled {'or supplied ' if supplied else ''}font has {characters}"
        self.tell(Diagnostic(Severity.ERROR, "glyph-missing", message, hint=hint))
