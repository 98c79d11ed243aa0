r"""The letters of words as ranges, which a regular expression looks up in a table.

Of a class such as ``[^\W\d_]`` it asks for each character by itself, which takes half as long again.
"""

from __future__ import annotations

# The letters of all scripts, among them the few signs of Latin-1 and the scripts' own punctuation, but not
# the marks that Western texts put around words, which are in the blocks from U+2000 on.
LETTERS = r"A-Za-z\xaa\xb5\xba\xc0-\u1fff\u2c00-\U0010ffff"
# Where a word begins: for a pattern that is searched for, sooner told than by a boundary.
WORD_START = rf"(?<![{LETTERS}0-9_])"
