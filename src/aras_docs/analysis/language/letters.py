r"""Which characters words are made of, as a class that a regular expression looks up in a table.

Of ``\w`` and ``\b`` it asks Unicode's tables for each character, which takes half as long again. The classes
leave out what they name: one that names all letters takes ten times as long to compile.
"""

from __future__ import annotations

# What stands between words: all but letters and figures of ASCII and Latin-1, and the general punctuation.
_BETWEEN = r"\x00-/:-@\[-^`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f"
# A letter, and a character of a word as ``\w`` has it.
LETTER = rf"[^{_BETWEEN}0-9_]"
IN_WORD = rf"[^{_BETWEEN}]"
# A character that may begin a name: a figure, or a letter that is no small one of ASCII.
INITIAL = r"[^\x00-/:-@\[-\xbf\u2000-\u206f]"
# Where a word begins.
WORD_START = rf"(?<!{IN_WORD})"
