"""Exporters turn a document into bytes; every one, the built-in ones too, comes in through an entry point.

A third party's package needs that entry point and a class with ``suffix``, ``media_type`` and ``export``;
no base class. An exporter is pure: no clock, no disk, no network. What it can't render it reports.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, ClassVar, Protocol, cast

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aras_docs.document import Document
    from aras_docs.stylesheet import Stylesheet

GROUP = "aras_docs.exporters"


@dataclass(frozen=True, slots=True)
class Option:
    """An option of an exporter as data, from which the command line makes its own (``--paper a4``).

    Without ``choices`` an option takes any text; ``flag`` makes it a switch that takes none.
    """

    name: str
    help: str
    choices: tuple[str, ...] = ()
    flag: bool = False
    default: str | None = None


def _ignore(_diagnostic: Diagnostic) -> None:
    """Take a diagnostic and do nothing: the default for callers that want no reports."""


@dataclass(frozen=True, slots=True)
class Options:
    """The values of an exporter's options by name, and where it reports what it can't render."""

    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    flags: frozenset[str] = frozenset()
    report: Callable[[Diagnostic], None] = _ignore

    def text(self, name: str) -> str | None:
        """Return the value of an option, or None where it wasn't given."""
        return self.texts.get(name)

    def flag(self, name: str) -> bool:
        """Return whether a switch was given."""
        return name in self.flags


class Exporter(Protocol):
    """What a format must offer; it may also have ``summary`` (one line of help) and ``options``."""

    suffix: ClassVar[str]
    media_type: ClassVar[str]

    def export(self, document: Document, sheet: Stylesheet, options: Options) -> bytes:
        """Return the document in this format as the bytes of one file."""
        ...


@cache
def _entry_points() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=GROUP)}


def names() -> tuple[str, ...]:
    """Return the names of all installed exporters, sorted, without loading any."""
    return tuple(sorted(_entry_points()))


def get(name: str) -> Exporter:
    """Return the installed exporter of a name; raises ConfigurationError if it is missing or broken."""
    point = _entry_points().get(name)
    if point is None:
        raise ConfigurationError(_unknown(name))
    try:
        return cast("Exporter", point.load()())
    except Exception as error:  # a third party's code may fail in any way
        raise ConfigurationError(_broken(name, error)) from error


def options_of(exporter: Exporter) -> tuple[Option, ...]:
    """Return the options that an exporter declares; one without an ``options`` attribute has none."""
    return cast("tuple[Option, ...]", getattr(exporter, "options", ()))


def summary_of(exporter: Exporter) -> str:
    """Return the one line of help that an exporter declares, or a plain one."""
    return cast("str", getattr(exporter, "summary", f"Export to {exporter.suffix}."))


def _unknown(name: str) -> Diagnostic:
    hint = f"installed: {', '.join(names()) or 'none'}"
    return Diagnostic(Severity.ERROR, "exporter-unknown", f"no exporter named {name!r}", hint=hint)


def _broken(name: str, error: Exception) -> Diagnostic:
    message = f"the exporter {name!r} can't be loaded: {type(error).__name__}: {error}"
    return Diagnostic(Severity.ERROR, "exporter-broken", message, hint="reinstall or remove its package")
