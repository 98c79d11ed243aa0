"""The Unicode Bidirectional Algorithm (Unicode Standard Annex 9) for text without explicit embeddings.

Explicit embeddings, overrides and isolates are ignored: an article has them in pasted text only, where they
stand around what has the same direction without them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Where characters of the classes R and AL are: no others make a text read from the right.
_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# A letter for each class: what the rules leave as it is, and neutrals, are O, what they ignore is nothing.
_CLASSES = {
    "L": "L",
    "R": "R",
    "AL": "A",
    "EN": "E",
    "AN": "N",
    "ES": "S",
    "ET": "T",
    "CS": "C",
    "NSM": "M",
    **dict.fromkeys(("BN", "LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"), ""),
}
_NEUTRAL = "O"
_DIRECTIONS = "LR"
_STRONG = {"L": "L", "R": "R", "E": "R", "N": "R"}
# BidiBrackets.txt: pairs, without those that nobody but a dictionary of signs has.
_BRACKETS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩"
    "⟪⟫⟬⟭⟮⟯⸢⸣⸤⸥⸦⸧⸨⸩〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｟｠｢｣"
)
_CLOSING = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
_EQUIVALENT = {"\u2329": "\u3008", "\u232a": "\u3009"}
# BD16: a deeper nesting has no pairs.
_DEEPEST = 63


def reads_from_right(text: str) -> bool:
    """Return whether a text has characters that are written from right to left."""
    return not text.isascii() and bool(_FROM_RIGHT.search(text))


def base_level(text: str) -> int:
    """Return 1 if the first letter is one that is written from right to left, else 0 (P2, P3)."""
    classes = (unicodedata.bidirectional(character) for character in text)
    return next((int(name != "L") for name in classes if name in {"L", "R", "AL"}), 0)


def levels(text: str, base: int) -> list[int]:
    """Return the embedding level of each character of a paragraph with a base level of 0 or 1."""
    kinds = [_CLASSES.get(unicodedata.bidirectional(character), _NEUTRAL) for character in text]
    kept = [index for index, kind in enumerate(kinds) if kind]
    resolved = _resolved("".join(kinds), "".join([text[index] for index in kept]), _DIRECTIONS[base])
    found: list[int] = []
    places = iter(resolved)
    for kind in kinds:
        # What is ignored stays with what is before it (section 5.2).
        found.append(_level(next(places), base) if kind else (found or [base])[-1])
    return found


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the indices of a line's items from left to right (L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order


def _level(kind: str, base: int) -> int:
    """Return the level of a resolved class (I1, I2)."""
    if base:
        return 1 if kind == "R" else 2
    return {"L": 0, "R": 1}.get(kind, 2)


def _resolved(kinds: str, text: str, base: str) -> str:
    """Return the classes resolved to L, R, E and N (W1 to N2)."""
    strong = _weak_resolved(kinds, base)
    paired = _with_brackets(strong, text, kinds, base)
    bounded = f"{base}{paired}{base}"
    bounded = re.sub("(?<=L)O+(?=L)", lambda found: "L" * len(found[0]), bounded)
    bounded = re.sub("(?<=[REN])O+(?=[REN])", lambda found: "R" * len(found[0]), bounded)
    return bounded[1:-1].replace("O", base)


def _weak_resolved(kinds: str, base: str) -> str:
    """Return the classes resolved to L, R, E, N and O (W1 to W7)."""
    bounded = re.sub("(.)M+", lambda found: found[1] * len(found[0]), base + kinds)
    bounded = re.sub("A[^LR]*", lambda found: found[0].replace("E", "N"), bounded).replace("A", "R")
    bounded = re.sub("(?<=E)[SC](?=E)", "E", bounded)
    bounded = re.sub("(?<=N)C(?=N)", "N", bounded)
    bounded = re.sub("T+(?=E)|(?<=E)T+", lambda found: "E" * len(found[0]), bounded)
    bounded = re.sub("[STC]", "O", bounded)
    return re.sub("L[^R]*", lambda found: found[0].replace("E", "L"), bounded)[1:]


def _with_brackets(kinds: str, text: str, original: str, base: str) -> str:
    """Return the classes with those of paired brackets, and of the marks on them, resolved (N0)."""
    resolved = [*kinds]
    for opening, closing in sorted(_pairs(text, kinds)):
        inside = {_STRONG[kind] for kind in resolved[opening + 1 : closing] if kind in _STRONG}
        if not inside:
            continue
        before = next((_STRONG[kind] for kind in reversed(resolved[:opening]) if kind in _STRONG), base)
        direction = base if base in inside else before
        for bracket in (opening, closing):
            end = bracket + 1
            while end < len(original) and original[end] == "M":
                end += 1
            resolved[bracket:end] = direction * (end - bracket)
    return "".join(resolved)


def _pairs(text: str, kinds: str) -> Iterator[tuple[int, int]]:
    """Yield the places of brackets that belong together (BD16)."""
    expected: list[tuple[str, int]] = []
    for index, character in enumerate(text):
        bracket = _EQUIVALENT.get(character, character)
        if kinds[index] != _NEUTRAL or bracket not in _BRACKETS:
            continue
        if bracket in _CLOSING:
            if len(expected) == _DEEPEST:
                return
            expected.append((_CLOSING[bracket], index))
            continue
        depth = next((d for d in reversed(range(len(expected))) if expected[d][0] == bracket), None)
        if depth is not None:
            yield expected[depth][1], index
            del expected[depth:]
