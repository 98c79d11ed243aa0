"""File names made of titles: readable, and safe on every file system."""

from __future__ import annotations

import re
import unicodedata

# Room for a suffix within the 255 bytes that ext4, APFS and NTFS allow; a line that a shell still shows.
LONGEST = 80
MOST_BYTES = 200
FALLBACK = "article"
# Devices on Windows, whatever their suffix (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
RESERVED = re.compile(r"con|prn|aux|nul|conin|conout|(com|lpt)[0-9]")


def slug(title: str) -> str:
    """Return a title as a file name without suffix: letters and digits of any script, joined by hyphens.

    Never empty, never a path, never a device; letters keep their script and diacritics, as titles do.
    """
    words = "".join(map(_kept, _folded(title))).split()
    name = _shortened("-".join(words)) or FALLBACK
    return f"{name}-{FALLBACK}" if RESERVED.fullmatch(name) else name


def _folded(title: str) -> str:
    lower = unicodedata.normalize("NFKC", title).lower()
    # Azerbaijani İ becomes i and a combining dot above, which i has anyway.
    return unicodedata.normalize("NFC", lower.replace("i\u0307", "i"))


def _kept(character: str) -> str:
    if character in "'’ʼ":
        return ""
    return character if unicodedata.category(character)[0] in "LNM" else " "


def _shortened(name: str) -> str:
    short = name[:LONGEST].encode()[:MOST_BYTES].decode(errors="ignore")
    if short == name:
        return name
    head, hyphen, _ = short.rpartition("-")
    return head if hyphen and len(head) > LONGEST // 2 else short.rstrip("-")
