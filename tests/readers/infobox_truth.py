"""The items of an infobox parameter as its wikitext parts them: the truth for what flattening made of it."""

from __future__ import annotations

import re

BREAK = "\x1f"
_INNERMOST_TEMPLATE = re.compile(r"\{\{(?!#)([^{}|]*)((?:\|[^{}]*)?)\}\}")
_KEPT_TEMPLATES = {"nowrap", "small", "nobold", "smaller", "noitalic", "nobr", "big", "center", "plainlist"}
_LIST_TEMPLATES = {"ubl", "unbulleted list", "flatlist"}
_EDITS = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"<ref[^<>]*?/>", re.IGNORECASE), ""),
    (re.compile(r"<ref.*?</ref\s*>", re.DOTALL | re.IGNORECASE), ""),
)
_INLINE_EDITS = (
    (re.compile(r"\[\[(?:File|Image):(?:[^\[\]]|\[\[[^\]]*\]\])*\]\]", re.IGNORECASE), ""),
    (re.compile(r"\[\[(?:[^|\]]*\|)?([^\]]*)\]\]"), r"\1"),
    (re.compile(r"\[https?://\S+\s*([^\]]*)\]"), r"\1"),
    (re.compile(r"'''?"), ""),
    (re.compile(r"<\s*/?\s*br\s*/?\s*>", re.IGNORECASE), BREAK),
    (re.compile(r"<[^<>]+>"), ""),
    (re.compile("&nbsp;|\xa0"), " "),
)
_RESIDUE = re.compile(r"^(?:[\s,:;*]|-{4,}|\(\s*\))*")


def parts(wikitext: str) -> list[str]:
    """Return the non-empty lines of a parameter as its page shows them, without flags and references."""
    text = _without_templates(_edited(wikitext, _EDITS))
    text = _edited(text, _INLINE_EDITS).strip().replace("\n", BREAK)
    lines = (" ".join(part.split()) for part in text.split(BREAK))
    return [line for line in lines if line]


def items(lines: list[str]) -> list[str]:
    """Return the items that lines stand for: a line in brackets is a remark on the one before."""
    joined: list[str] = []
    for line in lines:
        if joined and re.match(r"[(\[](?!\s*[)\]])", line):
            joined[-1] += f", {line}"
        else:
            joined.append(line)
    bare = (_RESIDUE.sub("", item).rstrip(" ,") for item in joined)
    return [item for item in bare if re.search(r"[^\s,:;*()-]", item)]


def _without_templates(text: str) -> str:
    """Return a text with the wrappers of nested templates undone and all other templates dropped."""
    held: list[str] = []
    text = re.sub(r"\{\{(#tag:[^{}]*)\}\}", lambda m: _hold(held, m[1]), text)
    while (bare := _INNERMOST_TEMPLATE.sub(_template, text)) != text:
        text = re.sub(r"\{\{(#tag:[^{}]*)\}\}", lambda m: _hold(held, m[1]), bare)
    return re.sub("\x02(\\d+)\x03", lambda m: "{{" + held[int(m[1])] + "}}", text)


def _hold(held: list[str], body: str) -> str:
    held.append(body)
    return f"\x02{len(held) - 1}\x03"


def _template(match: re.Match[str]) -> str:
    name, content = match[1].strip().lower(), match[2][1:]
    if name in _LIST_TEMPLATES:
        return content.replace("|", BREAK)
    return content if name in _KEPT_TEMPLATES else ""


def _edited(text: str, edits: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, replacement in edits:
        text = pattern.sub(replacement, text)
    return text
