"""The way in: from the name or path of a style to its stylesheet."""

from __future__ import annotations

from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING

from aras_docs.style_file.builtin import DEFAULT_STYLE
from aras_docs.style_file.chain import read_chain
from aras_docs.style_file.limits import refuse_impossible
from aras_docs.style_file.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from aras_docs.stylesheet import Stylesheet


def load_stylesheet(name: str, read_text: Callable[[str], str]) -> Stylesheet:
    """Return the stylesheet of a built-in name ("briefing") or of a file, whose path ends in ".toml".

    ``read_text`` returns the text at a path, and may raise OSError or UnicodeError. Raises
    ConfigurationError, with a diagnostic for every mistake found, unless the style resolves.
    """
    files = read_chain(name, read_text)
    sheet = resolve(PurePath(name).stem, files)
    refuse_impossible(sheet, files)
    return sheet


@cache
def builtin(name: str = DEFAULT_STYLE) -> Stylesheet:
    """Return a built-in stylesheet; raises ConfigurationError for a name that isn't one."""
    return load_stylesheet(name, _read_nothing)


def _read_nothing(path: str) -> str:
    raise FileNotFoundError(2, "no built-in style", path)
