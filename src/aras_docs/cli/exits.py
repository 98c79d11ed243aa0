"""The exit codes, which scripts may rely on."""

from __future__ import annotations

from enum import IntEnum

from aras_docs.errors import ArasDocsError, ArticleError, ConfigurationError


class Exit(IntEnum):
    """How a run ended; the last two are what every shell expects (128 + the number of the signal)."""

    DONE = 0
    PROBLEMS = 1
    USAGE = 2
    UNREADABLE = 3
    NOT_WRITTEN = 4
    INTERRUPTED = 130
    BROKEN_PIPE = 141


def code_of(error: ArasDocsError) -> Exit:
    """Return the exit code of an error that ends a run."""
    if isinstance(error, ConfigurationError):
        return Exit.USAGE
    return Exit.UNREADABLE if isinstance(error, ArticleError) else Exit.NOT_WRITTEN
