"""Writing output: a file is there whole or not at all, and never takes the place of an input."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from aras_docs.cli.printable import printable
from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError, ExportError

if TYPE_CHECKING:
    from collections.abc import Iterable

# What standard output is called in messages.
STDOUT = Path("<stdout>")


def check_target(path: Path, inputs: Iterable[Path], *, clobber: bool) -> None:
    """Raise an error if a path can't or mustn't be written, as far as that shows before the work is done.

    ConfigurationError if it is one of the inputs, under whatever name; ExportError otherwise.
    """
    status = _status(path)
    if status is None:
        return
    if any(_is_same(status, each) for each in inputs):
        raise ConfigurationError(_diagnostic("output-is-input", "the output would replace an input", path))
    if stat.S_ISDIR(status.st_mode):
        raise ExportError(
            _diagnostic("output-is-folder", "the output is a folder", path, "name a file in it")
        )
    if not os.access(path, os.W_OK):
        raise ExportError(_diagnostic("output-unwritable", "the file is write-protected", path))
    if not clobber and stat.S_ISREG(status.st_mode):
        raise ExportError(_diagnostic("output-exists", "the file exists", path, "leave --no-clobber out"))


def make_folder(path: Path) -> None:
    """Make a folder and those it is in unless they are there; raises ExportError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise ExportError(_diagnostic("output-unwritable", _reason(error), path)) from error


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, into a device or pipe directly; raises ExportError."""
    try:
        status = _status(path)
        if status is None or stat.S_ISREG(status.st_mode):
            _replace(path.resolve(), data, status)
        else:
            with path.open("wb") as device:
                device.write(data)
    except (OSError, ValueError) as error:
        raise ExportError(_diagnostic("output-unwritable", _reason(error), path)) from error


def write_stdout(data: bytes) -> None:
    """Write bytes to standard output and flush it; raises ExportError or BrokenPipeError."""
    if not sys.stdout:  # closed from the start, as by `>&-`
        return _refuse_closed(data)
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence_stdout()
        raise ExportError(_diagnostic("output-unwritable", _reason(error), STDOUT)) from error
    return None


def silence_stdout() -> None:
    """Lead what standard output still holds nowhere, or Python complains of it at exit (library/signal)."""
    with suppress(OSError, ValueError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _refuse_closed(data: bytes) -> None:
    if data:
        raise ExportError(_diagnostic("output-unwritable", "standard output is closed", STDOUT))


def write_text(text: str) -> None:
    """Write text to standard output in its encoding, what that lacks as escapes."""
    encoding = sys.stdout.encoding if sys.stdout else "utf-8"
    write_stdout(text.encode(encoding, "backslashreplace"))


def _replace(path: Path, data: bytes, existing: os.stat_result | None) -> None:
    temporary = path.with_name(f".aras-docs-{os.urandom(8).hex()}.tmp")
    try:
        _write_new(temporary, data)
        if existing:
            temporary.chmod(stat.S_IMODE(existing.st_mode))
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def _write_new(path: Path, data: bytes) -> None:
    # Opened like any new file, so that it gets the permissions the umask grants; tempfile's are private.
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    # Windows can't open folders, and some network file systems can't sync them; the file itself is safe.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (OSError, ValueError):
        return None


def _is_same(status: os.stat_result, path: Path) -> bool:
    other = _status(path)
    return other is not None and os.path.samestat(status, other)


def _reason(error: OSError | ValueError) -> str:
    reason = error.strerror if isinstance(error, OSError) else None
    return f"it can't be written: {reason or error}"


def _diagnostic(code: str, message: str, path: Path, hint: str | None = None) -> Diagnostic:
    return Diagnostic(Severity.ERROR, code, message, printable(str(path)), hint=hint)
