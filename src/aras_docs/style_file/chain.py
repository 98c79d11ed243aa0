"""A style file and those it extends, found by name among the built-in ones or by path next to it."""

from __future__ import annotations

from os.path import normpath
from pathlib import PurePath
from typing import TYPE_CHECKING

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError
from aras_docs.style_file.builtin import builtin_styles, builtin_text
from aras_docs.style_file.spelling import suggestion
from aras_docs.style_file.written import StyleFile, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    ReadText = Callable[[str], str]


def read_chain(name: str, read_text: ReadText) -> tuple[StyleFile, ...]:
    """Return the style file of a built-in name or a path, then those it extends, nearest first.

    Raises ConfigurationError if one is unknown, can't be read or is wrong, or if they extend each other.
    """
    chain = [_read(name, None, read_text)]
    while (parent := chain[-1].extends) is not None:
        file = _read(parent, chain[-1], read_text)
        _refuse_cycle(chain, file)
        chain.append(file)
    return tuple(chain)


def _read(name: str, child: StyleFile | None, read_text: ReadText) -> StyleFile:
    if name in builtin_styles():
        return parse(builtin_text(name), f"<{name}>")
    if not name.endswith(".toml"):
        raise ConfigurationError(_unknown(name, child))
    path = normpath(PurePath(child.path).parent / name) if child else name
    return parse(_read_text(path, child, read_text), path)


def _read_text(path: str, child: StyleFile | None, read_text: ReadText) -> str:
    try:
        return read_text(path)
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it isn't UTF-8"
        message = f"the style file {path} can't be read: {reason or type(error).__name__}"
        raise ConfigurationError(_error("style-unreadable", message, child)) from error


def _refuse_cycle(chain: list[StyleFile], file: StyleFile) -> None:
    paths = [normpath(each.path) for each in chain]
    if file.path in paths:
        circle = " extends ".join([*paths[paths.index(file.path) :], file.path])
        message = f"style files extend each other: {circle}"
        raise ConfigurationError(chain[-1].error("style-cycle", message, ("extends",)))


def _unknown(name: str, child: StyleFile | None) -> Diagnostic:
    hint = f"the name of a file ends in .toml; {suggestion(name, builtin_styles())}"
    return _error("style-unknown", f'no style is named "{name}"', child, hint)


def _error(code: str, message: str, child: StyleFile | None, hint: str | None = None) -> Diagnostic:
    if child:
        return child.error(code, message, ("extends",), hint)
    return Diagnostic(Severity.ERROR, code, message, hint=hint)
