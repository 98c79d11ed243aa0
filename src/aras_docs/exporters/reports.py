"""What an exporter can't render, told once for each kind and subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Callable


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
