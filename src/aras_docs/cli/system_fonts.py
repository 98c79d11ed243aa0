"""Fonts of this system that have characters, as fontconfig knows them and in the order that it prefers."""

from __future__ import annotations

import os
import shutil
import subprocess
from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.cli.supplied_files import supplied_files
from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from aras_docs.exporters import SuppliedFile

# The designs of the bundled fonts, each in two weights; letters beside theirs should look like them.
_PLAIN = "Noto Sans"
_STYLES = tuple((design, bold) for design in ("Noto Serif", _PLAIN) for bold in (False, True))
_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
_FORMAT = "%{file}\t%{family[0]}\t%{weight}\t%{slant}\t%{charset}\n"
# Weights count from 0 to 215 here: demi-bold, from which a face counts as bold (fontconfig.h, FC_WEIGHT_*).
_DEMIBOLD = 180
_UPRIGHT = "0"
# Fontconfig compares every font with every character, and a command line has an end.
_MOST_CHARACTERS = 1000
# In seconds: the first call after fonts were installed looks at all of them.
_PATIENCE = 120
_HINT = "install your system's package fontconfig, or name fonts yourself with --font-path"


class _Installed(Struct, frozen=True):
    """A font file, and those of the wanted characters that it has."""

    file: str
    family: str
    bold: bool
    characters: frozenset[str]


def system_fonts(characters: frozenset[str]) -> tuple[SuppliedFile, ...]:
    """Return files of fonts that together have as many of the characters as fontconfig has fonts for.

    Raises ConfigurationError where it can't be asked.
    """
    wanted = sorted(characters)[:_MOST_CHARACTERS]
    installed = [*_installed(_listing(wanted), wanted)]
    chosen = (file for design, bold in _STYLES for file in _chosen(installed, design, bold=bold))
    return supplied_files([Path(file) for file in dict.fromkeys(chosen)], ())


def _listing(wanted: Iterable[str]) -> str:
    """Return a line for each font; the order depends on no locale."""
    program = shutil.which("fc-match")
    if program is None:
        raise ConfigurationError(_unasked("it isn't installed"))
    charset = " ".join(f"{ord(character):x}" for character in wanted)
    try:
        return subprocess.run(  # noqa: S603 (a program that the user installed; the code points are digits)
            [program, "--all", "--format", _FORMAT, f":charset={charset}"],
            capture_output=True,
            check=True,
            timeout=_PATIENCE,
            env={**os.environ, "LC_ALL": "C"},
        ).stdout.decode("utf-8", "surrogateescape")
    except (OSError, subprocess.SubprocessError) as error:
        raise ConfigurationError(_unasked(str(error))) from error


def _installed(listing: str, wanted: Collection[str]) -> Iterator[_Installed]:
    """Yield the upright fonts that have some of the characters, in the order of the list.

    It may name files that have been deleted since it was made.
    """
    for line in listing.split("\n"):
        match line.split("\t"):
            case [file, family, weight, slant, charset] if slant == _UPRIGHT:
                characters = _characters(charset, wanted)
                if characters and file.lower().endswith(_SUFFIXES) and Path(file).is_file():
                    yield _Installed(file, family, _is_bold(weight), characters)
            case _:
                pass


def _characters(charset: str, wanted: Iterable[str]) -> frozenset[str]:
    """Return those of the wanted characters that lie in ranges, which rise."""
    ranges = [_range(part) for part in charset.split()]
    starts = [codes.start for codes in ranges]
    places = ((character, bisect_right(starts, ord(character)) - 1) for character in wanted)
    return frozenset(char for char, place in places if place >= 0 and ord(char) in ranges[place])


def _range(text: str) -> range:
    """Return the code points of a range as fontconfig writes it: "5d0-5ea", or one alone."""
    first, _, last = text.partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)


def _is_bold(weight: str) -> bool:
    """Return whether a face is bold; a variable font, whose weight is a range, is set to its regular one."""
    return weight.isdecimal() and int(weight) >= _DEMIBOLD


def _chosen(installed: Iterable[_Installed], design: str, *, bold: bool) -> Iterator[str]:
    """Yield the first fonts that complete each other, those of the design and the weight before others."""

    def unlike(font: _Installed) -> tuple[bool, bool, bool]:
        return not font.family.startswith(design), not font.family.startswith(_PLAIN), font.bold != bold

    found: frozenset[str] = frozenset()
    for font in sorted(installed, key=unlike):
        if font.characters - found:
            found |= font.characters
            yield font.file


def _unasked(reason: str) -> Diagnostic:
    message = f"fontconfig can't be asked for fonts of this system: {reason}"
    return Diagnostic(Severity.ERROR, "fontconfig-missing", message, hint=_HINT)
