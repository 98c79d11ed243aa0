"""The files that an exporter's option was given: those named, and those in folders; none is read here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.cli.printable import printable
from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError
from aras_docs.exporters import SuppliedFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def supplied_files(paths: Iterable[Path], suffixes: tuple[str, ...]) -> tuple[SuppliedFile, ...]:
    """Return files in the order of the command line, for a folder those in and below it, by name.

    Of a folder only files with one of the suffixes count. Raises ConfigurationError for one without any.
    """
    found = (file for path in paths for file in _files(path, suffixes))
    return tuple(_supplied(file) for file in dict.fromkeys(found))


def _files(path: Path, suffixes: tuple[str, ...]) -> list[Path]:
    if not path.is_dir():
        return [path]
    files = sorted(_within(path, suffixes), key=lambda file: (file.name, file))
    if not files:
        raise ConfigurationError(_empty(path, suffixes))
    return files


def _within(folder: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    wanted = {f".{suffix}" for suffix in suffixes}
    return (path for path in folder.rglob("*") if path.suffix.lower() in wanted and path.is_file())


def _supplied(path: Path) -> SuppliedFile:
    return SuppliedFile(printable(str(path)), path.stat().st_size, path.read_bytes)


def _empty(path: Path, suffixes: tuple[str, ...]) -> Diagnostic:
    message = f"the folder has no file that ends with .{', .'.join(suffixes)}"
    hint = "name a file, or another folder"
    return Diagnostic(Severity.ERROR, "folder-empty", message, printable(str(path)), hint=hint)
