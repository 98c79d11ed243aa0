"""Where an article's bytes come from: a file, standard input, or the sample that comes with the package."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import IO

from msgspec import Struct

from aras_docs.cli.printable import printable
from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ArticleError

SAMPLE = "seeds/aras-valley-campaign.txt"
SAMPLE_URL = "https://en.wikipedia.org/wiki/Aras_Valley_campaign"
STDIN = "<stdin>"
# What standard input was redirected from, so that it isn't written over; on Windows there is no telling.
STDIN_FILE = Path("/dev/stdin")


class ArticleInput(Struct, frozen=True):
    """The bytes of an article, the name it goes by in messages, and its file where it is one."""

    name: str
    data: bytes
    file: Path | None = None


def read_input(argument: str) -> ArticleInput:
    """Return the article of a path, or of standard input for "-"; raises ArticleError."""
    name, path = (STDIN, STDIN_FILE) if argument == "-" else (printable(argument), Path(argument))
    try:
        data = _read_stdin() if argument == "-" else _read_file(path, name)
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from error
    return ArticleInput(name, data, path)


def sample() -> ArticleInput:
    """Return the sample article, which a wheel holds inside the package and a checkout beside it."""
    return ArticleInput(SAMPLE, _sample_file().read_bytes())


def _sample_file() -> Path:
    packaged = Path(__file__).parents[1] / SAMPLE
    return packaged if packaged.is_file() else Path(__file__).parents[3] / SAMPLE


def _read_stdin() -> bytes:
    if not sys.stdin:  # closed from the start, as by `<&-`
        message = "it is closed"
        raise ValueError(message)
    return _read(sys.stdin.buffer, STDIN)


def _read_file(path: Path, name: str) -> bytes:
    _refuse_by_status(path.stat(), name)
    with path.open("rb") as file:
        return _read(file, name)


def _read(file: IO[bytes], name: str) -> bytes:
    most = _most_bytes()
    data = file.read(most + 1)
    if len(data) > most:
        raise _too_large(name)
    return data


def _most_bytes() -> int:
    from aras_docs.readers.decoding import LARGEST  # noqa: PLC0415 (the readers take time that --help needn't)

    return LARGEST


def _refuse_by_status(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise _failure(name, "article-is-folder", "this is a folder, not an article", "name a file in it")
    if status.st_size > _most_bytes():
        raise _too_large(name)


def _too_large(name: str) -> ArticleError:
    message = f"the article has more than {_most_bytes() >> 20} MiB"
    return _failure(name, "too-large", message, "give one article: is this a dump of several pages?")


def _unreadable(name: str, error: OSError | ValueError) -> ArticleError:
    if isinstance(error, FileNotFoundError):
        hint = "try the bundled article: aras-docs show --sample"
        return _failure(name, "article-missing", "there is no such file", hint)
    reason = error.strerror if isinstance(error, OSError) else None
    return _failure(name, "article-unreadable", f"the file can't be read: {reason or error}")


def _failure(path: str, code: str, message: str, hint: str | None = None) -> ArticleError:
    return ArticleError(Diagnostic(Severity.ERROR, code, message, path, hint=hint))
