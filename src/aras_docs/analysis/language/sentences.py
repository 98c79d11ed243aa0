"""Sentences, found without being fooled by abbreviations, initials and quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from aras_docs.analysis.language.letters import IN_WORD
from aras_docs.analysis.language.names import STARTERS

# Abbreviations that a full stop follows within a sentence, in lower case and without it.
ABBREVIATIONS = frozenset(
    [
        "lt",
        "gen",
        "col",
        "maj",
        "capt",
        "cpl",
        "sgt",
        "adm",
        "cdr",
        "brig",
        "cmdr",
        "pvt",
        "hon",
        "rev",
        "gov",
        "sen",
        "rep",
        "pres",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "mt",
        "ft",
        "no",
        "nos",
        "vs",
        "vol",
        "pp",
        "fig",
        "app",
        "approx",
        "ca",
        "c",
        "cf",
        "e.g",
        "i.e",
        "etc",
        "al",
        "inc",
        "ltd",
        "co",
        "corp",
        "bros",
        "jr",
        "sr",
        "est",
        "div",
        "bde",
        "bn",
        "regt",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "u.s",
        "u.k",
        "u.n",
        "u.s.s.r",
        "d.c",
        "a.m",
        "p.m",
        "op",
    ]
)
# Those that also end sentences: a word that only begins one then follows.
ENDING = frozenset(
    ["u.s", "u.k", "u.n", "u.s.s.r", "d.c", "a.m", "p.m", "etc", "inc", "ltd", "jr", "sr", "al"]
)

# A lower-case letter behind the mark goes on with the sentence.
END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s+[^\sa-z]|\s*\Z)")
TOKEN = re.compile(r"[^\s(\[\"“]{1,20}+$")
WORD = re.compile(rf"{IN_WORD}+")

# What a full stop in a bracket shortens: "(O.S. 22 August)", "(lit. 'watch')", "(200. Division)".
SHORTENED = re.compile(r"(?:\w/)?\d{1,3}|(?:\w\.)+\w|\w|lit|er|fl|dal|tr|abbr")
ELLIPSIS = re.compile(r"(?<=\.)\.[\"'”’»)\]]*\s+[\[(]")
# How long an abbreviation may be that holds no full stop itself.
LONGEST = max(map(len, ABBREVIATIONS))
# How far back a bracket may have been opened.
REACH = 40

STARTER = re.compile(rf"\s+(?:{'|'.join(STARTERS)})\b|\s*$")


class Sentence(NamedTuple):
    """A sentence of a text without the white space around it, the end exclusive.

    ``words`` are all that it holds: what none of them tells of needs no search.
    """

    start: int
    end: int
    words: frozenset[str]


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a paragraph; what holds no word is none."""
    start = 0
    for mark in END.finditer(text):
        if not _is_inner(text, mark):
            end = mark.end()
            if (sentence := _trimmed(text, start, end)) is not None:
                yield sentence
            start = end
    if (sentence := _trimmed(text, start, len(text))) is not None:
        yield sentence


def _is_inner(text: str, mark: re.Match[str]) -> bool:
    position = mark.start()
    if text[position] != ".":
        return False
    last = text[max(0, position - REACH) : position].rpartition(" ")[2]
    if len(last) > LONGEST and last.isalpha():
        return False
    found = TOKEN.search(text, max(0, position - 20), position)
    token = found.group().lower() if found else ""
    if len(token) > LONGEST and "." not in token:
        return False
    shortened = SHORTENED.fullmatch(token) and _in_brackets(text, position)
    if shortened or ELLIPSIS.match(text, position):
        return True
    if token in ENDING:
        return STARTER.match(text, mark.end()) is None
    return token in ABBREVIATIONS or (len(token) == 1 and token.isalpha() and text[position - 1].isupper())


def _in_brackets(text: str, position: int) -> bool:
    """Return whether a bracket is open at an offset, and no end of a sentence closes it."""
    reach = max(0, position - REACH)
    return text.rfind("(", reach, position) > text.rfind(")", reach, position)


def _trimmed(text: str, start: int, end: int) -> Sentence | None:
    """Return a stretch without the white space around it, None where it holds no word."""
    inner = text[start:end].lstrip()
    words = frozenset(WORD.findall(inner))
    first = end - len(inner)
    return Sentence(first, first + len(inner.rstrip()), words) if words else None
