"""The print options that were chosen, and which of them don't go together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError
from aras_docs.exporters.inlines import one_line
from aras_docs.stylesheet import Paper

if TYPE_CHECKING:
    from aras_docs.exporters import Options
    from aras_docs.fonts import Face

# Options that contradict each other, and why.
_CONTRADICTIONS = (
    ("summary", "booklet", "a booklet has four pages or more"),
    ("summary", "duplex", "it has no other side"),
)


class Choices(Struct, frozen=True):
    """How a document is to be printed; without a ``paper`` the stylesheet's is taken.

    The ``supplied`` faces set what no bundled one has.
    """

    paper: Paper | None = None
    duplex: bool = False
    gray: bool = False
    summary: bool = False
    booklet: bool = False
    marking: str = ""
    attach_source: bool = False
    supplied: tuple[Face, ...] = ()


def chosen(options: Options) -> Choices:
    """Return the print options among an exporter's; raises ConfigurationError for what makes no sense."""
    for one, other, reason in _CONTRADICTIONS:
        if options.flag(one) and options.flag(other):
            raise ConfigurationError(_contradiction(one, other, reason))
    paper = options.text("paper")
    return Choices(
        Paper(paper) if paper else None,
        duplex=options.flag("duplex"),
        gray=options.flag("gray"),
        summary=options.flag("summary"),
        booklet=options.flag("booklet"),
        marking=_marking(options.text("marking")),
        attach_source=options.flag("attach-source"),
    )


def _marking(text: str | None) -> str:
    marking = one_line(text or "")
    if text is not None and not marking:
        message = "the option 'marking' needs words to print"
        hint = 'such as --marking "OFFICIAL"'
        raise ConfigurationError(Diagnostic(Severity.ERROR, "option-value", message, hint=hint))
    return marking


def _contradiction(one: str, other: str, reason: str) -> Diagnostic:
    message = f"the options {one!r} and {other!r} can't both be given: the {one} is one page, and {reason}"
    return Diagnostic(Severity.ERROR, "option-conflict", message, hint=f"leave out {other!r} or {one!r}")
