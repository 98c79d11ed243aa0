"""Make the bundled fonts anew from Debian's: ``python -m aras_docs.fonts.trim [FOLDER]``.

Needs the extra ``fonts`` and Debian's package ``fonts-noto-core``. The same originals and the same
fontTools give the same bytes, so a change in ``files`` is always a change of one of the two.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# (fontTools is annotated in part and has no py.typed)

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from itertools import chain
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

import fontTools
import msgspec
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from aras_docs.fonts.catalogue import FILES, MANIFEST
from aras_docs.fonts.face import Face, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PACKAGE = "fonts-noto-core"
TRIMMER = f"fontTools {fontTools.version}"
DEBIAN_FOLDER = "/usr/share/fonts/truetype/noto"

STYLES = ("Regular", "Italic", "Bold", "BoldItalic")
UPRIGHT = ("Regular", "Bold")
SOURCES = (
    ("NotoSerif", STYLES),
    ("NotoSans", STYLES),
    ("NotoSerifArmenian", UPRIGHT),
    ("NotoSansArmenian", UPRIGHT),
    ("NotoSansMath", UPRIGHT[:1]),
)

# Unicode blocks that articles on the Caucasus and its neighbours are written with.
TEXT = (
    (0x0020, 0x024F),  # Basic Latin to Latin Extended-B: Azerbaijani, Turkish, romanised Armenian
    (0x0250, 0x02FF),  # IPA Extensions (ə) and its stress and length marks
    (0x0300, 0x036F),  # Combining Diacritical Marks
    (0x0370, 0x052F),  # Greek, Cyrillic and Cyrillic Supplement
    (0x0530, 0x058F),  # Armenian
    (0x1E00, 0x1FFF),  # Latin Extended Additional, Greek Extended
    (0x2000, 0x218F),  # punctuation, superscripts, currency, letterlike symbols, number forms
    (0x25CC, 0x25CC),  # the dotted circle that carries a lone combining mark
    (0xFB00, 0xFB06),  # Latin ligatures, as pasted text has them
    (0xFB13, 0xFB17),  # Armenian ligatures
    (0xFFFD, 0xFFFD),  # the replacement character
)
SIGNS = ((0x2190, 0x22FF),)  # Arrows and Mathematical Operators, the minus sign among them

# What a shaper needs to compose, substitute by language, kern and place marks. Small capitals and
# the like are left out: their glyphs would double the size.
FEATURES = ["ccmp", "locl", "liga", "kern", "mark", "mkmk"]
# Copyright, family, style, full name, version, PostScript name, licence and its address (OpenType `name`).
NAME_IDS = [0, 1, 2, 4, 5, 6, 13, 14]


def main(arguments: Sequence[str]) -> None:
    """Trim the originals in the given folder, or Debian's, into the package."""
    originals = Path(arguments[0] if arguments else DEBIAN_FOLDER)
    version = package_version()
    names = [f"{design}-{style}.ttf" for design, styles in SOURCES for style in styles]
    trimmed = [trim_file(originals / name, version) for name in names]
    for face, data in trimmed:
        (FILES / face.file).write_bytes(data)
        sys.stdout.write(f"{face.file}: {len(data):,} bytes\n")
    (FILES / MANIFEST).write_bytes(manifest([face for face, _ in trimmed]))


def package_version() -> str | None:
    """Return the installed version of Debian's package, None where it isn't installed."""
    if not which("dpkg-query"):
        return None
    command = ["dpkg-query", "--show", "--showformat=${Version}", PACKAGE]
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (constants)
    return result.stdout or None


def trim_file(original: Path, version: str | None) -> tuple[Face, bytes]:
    """Return the trimmed face of a file from the package of that version, with its bytes."""
    data = original.read_bytes()
    trimmed = trim_font(data, SIGNS if original.name.startswith("NotoSansMath") else TEXT)
    origin = Origin(PACKAGE, version, original.name, sha256(data).hexdigest(), TRIMMER)
    return _describe(trimmed, original.name, origin), trimmed


def manifest(faces: Sequence[Face]) -> bytes:
    """Return the manifest of these faces as JSON."""
    return msgspec.json.format(msgspec.json.encode(faces), indent=1) + b"\n"


def trim_font(data: bytes, ranges: Iterable[tuple[int, int]]) -> bytes:
    """Return a TrueType font with only the glyphs of these code points, without hinting."""
    font = TTFont(BytesIO(data), recalcTimestamp=False)
    # Where HarfBuzz is installed, fontTools would have it pack layout tables: other bytes for the same font.
    font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
    subsetter = Subsetter(_options())
    subsetter.populate(unicodes=chain.from_iterable(range(first, last + 1) for first, last in ranges))
    subsetter.subset(font)
    buffer = BytesIO()
    font.save(buffer)
    return buffer.getvalue()


def _options() -> Options:
    options = Options()
    options.hinting = False  # drawn for print and for screens that smooth
    options.layout_features = FEATURES
    options.name_IDs = NAME_IDS
    options.notdef_outline = True
    # The signature no longer holds, gasp steers hinting, and GlyphOrder is a left-over of Google's build.
    options.drop_tables = [*options.drop_tables, "DSIG", "GlyphOrder", "gasp"]
    return options


def _describe(data: bytes, file: str, origin: Origin) -> Face:
    font = TTFont(BytesIO(data))
    style = _name(font, 2)
    return Face(
        name=_name(font, 6),
        family=_name(font, 1),
        bold="Bold" in style,
        italic="Italic" in style,
        file=file,
        sha256=sha256(data).hexdigest(),
        coverage=ranges_of(font.getBestCmap() or {}),
        origin=origin,
    )


def _name(font: TTFont, number: int) -> str:
    text = font["name"].getDebugName(number)
    if text is None:
        message = f"the font has no name {number}"
        raise ValueError(message)
    return text


def ranges_of(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return numbers as ascending ranges, both ends inclusive."""
    ranges: list[tuple[int, int]] = []
    for number in sorted(numbers):
        adjoins = bool(ranges) and ranges[-1][1] == number - 1
        ranges.append((ranges.pop()[0] if adjoins else number, number))
    return tuple(ranges)


if __name__ == "__main__":
    main(sys.argv[1:])
