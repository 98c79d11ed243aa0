"""Words in another language: found by script, and Azerbaijani by its own letters, and tagged for readers."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from aras_docs.nodes import Emphasis, Foreign, Inline, LineBreak, Link, NoteRef, Strong, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

# Scripts that name a language outright, and those that many share ("und" with the ISO 15924 code).
SCRIPTS = {
    "hy": "\u0531-\u058f",
    "ka": "\u10a0-\u10ff",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "he": "\u0590-\u05ff",
    "th": "\u0e00-\u0e7f",
    "und-Cyrl": "\u0400-\u052f",
    "und-Arab": "\u0600-\u06ff\u0750-\u077f",
    "und-Jpan": "\u3040-\u30ff",
    "und-Kore": "\uac00-\ud7af",
    "und-Hani": "\u4e00-\u9fff",
}
# Where those of East Asia begin, whose thousands of letters take long to compile.
EAST_ASIAN = "\u3040"
# Among languages written in Latin letters only Azerbaijani has ə (Unicode CLDR exemplar characters).
AZERBAIJANI = "əƏ"
# Shared with Turkish: taken for Azerbaijani only in an article that also has ə.
TURKIC = AZERBAIJANI + "ığşİĞŞ"
LATIN = "A-Za-z\u00c0-\u024f\u0259'’-"


def _script_pattern(*, east_asian: bool) -> str:
    return "|".join(
        f"(?P<{tag.replace('-', '_')}>[{letters}]+(?:[\\s-]+[{letters}]+)*)"
        for tag, letters in SCRIPTS.items()
        if east_asian or letters < EAST_ASIAN
    )


def _latin_pattern(letters: str, names: Iterable[str]) -> str:
    word = f"[{LATIN}]*[{letters}][{LATIN}]*"
    known = {name for name in names if " " in name and set(letters) & set(name)}
    spelt = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    whole = f"(?:{spelt})(?![{LATIN}])|" if known else ""
    return f"(?P<az>(?<![{LATIN}])(?:{whole}{word}(?:[ \\n]{word})*))"


# The names in brackets after the title: "(Araz vadisi əməliyyatları, Արասի հովտի արշավ)".
GLOSS = re.compile(rf"(?<=\()[^(),;:]*[{AZERBAIJANI}][^(),;:]*(?=[,;)])")


class Tagger(Struct, frozen=True, dict=True):
    """Finds foreign words in the texts of one article; of its known ``names`` each is tagged as a whole."""

    source: str
    names: tuple[str, ...] = ()

    def text(self, value: str) -> tuple[Inline, ...]:
        """Return a text as inlines, its foreign words tagged with their BCP 47 language."""
        return tuple(self._pieces(value))

    def content(self, content: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """Return inlines with the foreign words in their texts tagged."""
        return tuple(piece for inline in content for piece in self._inline(inline))

    def gloss(self, content: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """Return the first paragraph's inlines; a name in brackets after the title is tagged as a whole."""
        match content:
            case (Text(value=value), *rest) if found := GLOSS.search(value):
                before, after = value[: found.start()], value[found.end() :]
                name = Foreign((Text(found[0]),), "az")
                return (*self.text(before), name, *self.text(after), *self.content(tuple(rest)))
            case _:
                return self.content(content)

    @cached_property
    def _western(self) -> re.Pattern[str]:
        return self._compiled(east_asian=False)

    @cached_property
    def _every(self) -> re.Pattern[str]:
        return self._compiled(east_asian=True)

    def _compiled(self, *, east_asian: bool) -> re.Pattern[str]:
        scripts = _script_pattern(east_asian=east_asian)
        if set(AZERBAIJANI) & set(self.source):
            return re.compile(f"{_latin_pattern(TURKIC, self.names)}|{scripts}")
        return re.compile(scripts)

    def _found(self, value: str) -> Iterable[re.Match[str]]:
        if value.isascii():
            return ()
        return (self._every if max(value) >= EAST_ASIAN else self._western).finditer(value)

    def _inline(self, inline: Inline) -> tuple[Inline, ...]:
        match inline:
            case Text(value=value):
                return self.text(value)
            case Emphasis(content=content):
                return (Emphasis(self.content(content)),)
            case Strong(content=content):
                return (Strong(self.content(content)),)
            case Link(content=content, target=target):
                return (Link(self.content(content), target),)
            case Foreign() | NoteRef() | LineBreak():
                return (inline,)
            case _:
                assert_never(inline)

    def _pieces(self, value: str) -> list[Inline]:
        pieces: list[Inline] = []
        end = 0
        for found in self._found(value):
            if found.start() > end:
                pieces.append(Text(value[end : found.start()]))
            pieces.append(Foreign((Text(found[0]),), (found.lastgroup or "und").replace("_", "-")))
            end = found.end()
        if end < len(value):
            pieces.append(Text(value[end:]))
        return pieces


def languages(content: tuple[Inline, ...]) -> frozenset[str]:
    """Return the BCP 47 tags of the foreign words among inlines."""
    tags: set[str] = set()
    for inline in content:
        match inline:
            case Foreign(language=language):
                tags.add(language)
            case Emphasis() | Strong() | Link():
                tags |= languages(inline.content)
            case Text() | NoteRef() | LineBreak():
                pass
            case _:
                assert_never(inline)
    return frozenset(tags)
