"""Exporters turn a document into bytes; every one, the built-in ones too, is declared as an entry point.

A third party's package needs that entry point and a class with ``suffix``, ``media_type`` and ``export``;
no base class. An exporter is pure: no clock, no disk, no network. What it can't render it reports.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, Protocol, cast

from msgspec import Struct, field
from msgspec.structs import replace

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ArasDocsError, ConfigurationError, ExportError

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping
    from importlib.metadata import EntryPoint

    from aras_docs.document import Document
    from aras_docs.stylesheet import Stylesheet

GROUP = "aras_docs.exporters"
# The built-in ones, as they are declared: known without a search through all that is installed, for which
# 10 ms of modules would be imported. No third party's takes the place of one.
BUILT_IN = {
    "docx": "aras_docs.exporters.docx:DocxExporter",
    "epub": "aras_docs.exporters.epub:EpubExporter",
    "pdf": "aras_docs.exporters.pdf:PdfExporter",
}
# A suffix becomes part of a file name, so it must hold nothing that leads elsewhere.
SUFFIX = re.compile(r"[A-Za-z0-9]+(\.[A-Za-z0-9]+)*")


class Option(Struct, frozen=True):
    """An option of an exporter as data, from which the command line makes its own (``--paper a4``).

    Without ``choices`` an option takes any text; ``flag`` makes it a switch that takes none. With ``files``
    it takes files, any number of times, and folders, in which those with one of these suffixes ("ttf") count;
    a ``single`` one takes one file alone. A switch with a ``suffix`` gives the output that one instead of the
    exporter's, unless the user names the file.
    """

    name: str
    help: str
    choices: tuple[str, ...] = ()
    flag: bool = False
    default: str | None = None
    files: tuple[str, ...] = ()
    single: bool = False
    suffix: str | None = None


def _ignore(_diagnostic: Diagnostic) -> None:
    """Take a diagnostic and do nothing: the default for callers that want no reports."""


class SuppliedFile(Struct, frozen=True):
    """A file that an option was given: what messages call it, its size in bytes, and how it is read.

    ``read`` raises OSError. An exporter calls it only for files that it needs, one at a time.
    """

    name: str
    size: int
    read: Callable[[], bytes]


def _no_fonts(_characters: frozenset[str]) -> tuple[SuppliedFile, ...]:
    """Return nothing: the default for callers that know no fonts."""
    return ()


def _ignore_pages(_pages: Mapping[str, int]) -> None:
    """Take the pages of anchors and do nothing: the default for callers that don't ask for them."""


class Options(Struct, frozen=True):
    """The values of an exporter's options by name, and where it reports what it can't render.

    An exporter that makes pages tells ``paginated`` on which one, counted from 1, each anchor lies. One that
    makes none finds in ``pages`` where the anchors lie in another format, if that is known. ``fonts_with``
    finds fonts that have some of the characters asked for; it raises ConfigurationError where it can't.
    """

    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    flags: frozenset[str] = frozenset()
    report: Callable[[Diagnostic], None] = _ignore
    files: Mapping[str, tuple[SuppliedFile, ...]] = field(default_factory=dict[str, tuple[SuppliedFile, ...]])
    paginated: Callable[[Mapping[str, int]], None] = _ignore_pages
    pages: Mapping[str, int] = field(default_factory=dict[str, int])
    fonts_with: Callable[[frozenset[str]], tuple[SuppliedFile, ...]] = _no_fonts

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


def _entry_points() -> dict[str, EntryPoint]:
    return _entry_points_on(tuple(sys.path))


@cache
def _entry_points_on(_path: tuple[str, ...]) -> dict[str, EntryPoint]:
    from importlib.metadata import entry_points  # noqa: PLC0415 (takes time that a built-in format needn't)

    found = entry_points(group=GROUP)
    # Of two with one name the first on the path wins, as with modules.
    return {point.name: point for point in reversed(tuple(found))}


def names() -> tuple[str, ...]:
    """Return the names of all installed exporters, sorted, without loading any."""
    return tuple(sorted({*BUILT_IN, *_entry_points()}))


def is_installed(name: str) -> bool:
    """Return whether an exporter of a name is installed, without loading it."""
    return name in BUILT_IN or name in _entry_points()


def get(name: str) -> Exporter:
    """Return the installed exporter of a name; raises ConfigurationError if it is missing or broken."""
    if not is_installed(name):
        raise ConfigurationError(_unknown(name))
    try:
        exporter = cast("Exporter", _load(name)())
        _check(exporter)
    except (Exception, SystemExit) as error:  # a third party's code may fail in any way
        raise ConfigurationError(_broken(name, error)) from error
    return exporter


def _load(name: str) -> Callable[[], object]:
    if name not in BUILT_IN:
        return _entry_points()[name].load()
    module, _, attribute = BUILT_IN[name].partition(":")
    return getattr(import_module(module), attribute)


def options_of(exporter: Exporter) -> tuple[Option, ...]:
    """Return the options that an exporter declares; one without an ``options`` attribute has none."""
    return cast("tuple[Option, ...]", getattr(exporter, "options", ()))


def summary_of(exporter: Exporter) -> str:
    """Return the one line of help that an exporter declares, or a plain one."""
    return cast("str", getattr(exporter, "summary", f"Export to {exporter.suffix}."))


def suffix_of(exporter: Exporter, given: Container[str] = ()) -> str:
    """Return the suffix of an exporter's output where these options are given."""
    own = (option.suffix for option in options_of(exporter) if option.suffix and option.name in given)
    return next(own, exporter.suffix)


def export(document: Document, to: str, sheet: Stylesheet, options: Options | None = None) -> bytes:
    """Return a document in an installed format ("pdf"), with defaults for the options not given.

    Raises ConfigurationError for an unknown format or a wrong option, ExportError where rendering fails.
    """
    exporter = get(to)
    settled = settle(to, exporter, options or Options())
    try:
        data = cast("object", exporter.export(document, sheet, settled))
    except ArasDocsError:
        raise
    except Exception as error:  # whatever fails in an exporter, its caller hears which one
        raise ExportError(_failed(to, f"{type(error).__name__}: {error}")) from error
    if not isinstance(data, bytes):
        raise ExportError(_failed(to, f"it returned {type(data).__name__}, not bytes"))
    return data


def settle(name: str, exporter: Exporter, options: Options) -> Options:
    """Return options with the exporter's defaults filled in.

    Raises ConfigurationError for one that it doesn't declare, a value that it doesn't know, or several files
    where it takes one.
    """
    declared = {option.name: option for option in options_of(exporter)}
    for given in (*options.texts, *options.flags, *options.files):
        if given not in declared:
            raise ConfigurationError(_unknown_option(name, given, tuple(declared)))
    for given, value in options.texts.items():
        if declared[given].choices and value not in declared[given].choices:
            raise ConfigurationError(_unknown_value(declared[given], value))
    for given, supplied in options.files.items():
        if declared[given].single and len(supplied) > 1:
            raise ConfigurationError(_several_files(given, supplied))
    defaults = {option.name: option.default for option in declared.values() if option.default is not None}
    return replace(options, texts={**defaults, **options.texts})


def _check(exporter: Exporter) -> None:
    """Raise TypeError unless an object keeps the contract as far as that can be seen without a call."""
    if not all(isinstance(option, Option) for option in cast("tuple[object, ...]", options_of(exporter))):
        message = "its options must be a tuple of aras_docs.exporters.Option"
        raise TypeError(message)
    for suffix in (exporter.suffix, *filter(None, (option.suffix for option in options_of(exporter)))):
        if not SUFFIX.fullmatch(suffix):
            message = f"its suffix {suffix!r} isn't letters and digits"
            raise TypeError(message)
    if not (exporter.media_type and callable(exporter.export)):
        message = "it needs a media_type and a method export"
        raise TypeError(message)


def _unknown(name: str) -> Diagnostic:
    hint = f"installed: {', '.join(names()) or 'none'}"
    return Diagnostic(Severity.ERROR, "exporter-unknown", f"no exporter named {name!r}", hint=hint)


def _broken(name: str, error: BaseException) -> Diagnostic:
    message = f"the exporter {name!r} can't be loaded: {type(error).__name__}: {error}"
    return Diagnostic(Severity.ERROR, "exporter-broken", message, hint="reinstall or remove its package")


def _failed(name: str, reason: str) -> Diagnostic:
    message = f"the exporter {name!r} failed: {reason}"
    return Diagnostic(Severity.ERROR, "exporter-failed", message, hint="please report this to its authors")


def _unknown_option(exporter: str, option: str, declared: tuple[str, ...]) -> Diagnostic:
    message = f"the exporter {exporter!r} has no option {option!r}"
    hint = f"it has: {', '.join(declared) or 'none'}"
    return Diagnostic(Severity.ERROR, "option-unknown", message, hint=hint)


def _unknown_value(option: Option, value: str) -> Diagnostic:
    message = f"{value!r} isn't a value of the option {option.name!r}"
    hint = f"choose from: {', '.join(option.choices)}"
    return Diagnostic(Severity.ERROR, "option-value", message, hint=hint)


def _several_files(option: str, files: tuple[SuppliedFile, ...]) -> Diagnostic:
    message = f"the option {option!r} takes one file, not {len(files)}"
    hint = f"given were: {', '.join(file.name for file in files)}"
    return Diagnostic(Severity.ERROR, "option-value", message, hint=hint)
