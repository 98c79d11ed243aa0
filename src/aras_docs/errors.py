"""The errors that end a run, each carrying the diagnostics that explain it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aras_docs.diagnostics import Diagnostic


class ArasDocsError(Exception):
    """An error that a user can act on; ``diagnostics`` say what, where and how."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(diagnostic.message for diagnostic in diagnostics))
        self.diagnostics = diagnostics


class ArticleError(ArasDocsError):
    """The article can't be read (exit code 3)."""


class ConfigurationError(ArasDocsError):
    """A style file, an option or a plug-in is wrong (exit code 2)."""


class ExportError(ArasDocsError):
    """The document can't be rendered or written (exit code 4)."""
