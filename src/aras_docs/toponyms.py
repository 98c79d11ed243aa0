"""Place names compared: spellings of one name are equal, names that merely look alike never are."""

from __future__ import annotations

import unicodedata

# Letters that no decomposition turns into the one that other alphabets write for them.
LETTERS = str.maketrans(
    {"İ": "i", "I": "i", "ı": "i", "Ə": "a", "ə": "a", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l"}
)


def folded(name: str) -> str:
    """Return what all spellings of a name share: "Zəngilan" is "Zangilan", "Füzuli" is "Fuzuli".

    Case is folded as Turkic alphabets have it, where both the dotted and the dotless i occur; marks on
    letters are left out. Nothing else is: "Birinci Ağalı" and "İkinci Ağalı" stay two names.
    """
    bare = unicodedata.normalize("NFD", " ".join(name.translate(LETTERS).split()))
    return "".join(letter for letter in bare.casefold() if not unicodedata.combining(letter))
