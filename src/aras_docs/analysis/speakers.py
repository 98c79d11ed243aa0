"""Who speaks: offices, bodies, countries and news services, with one name for all spellings of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import regex

from aras_docs.analysis.names import CAPITALISED, PROPER, Vocabulary, with_names
from aras_docs.analysis.sides import Sides
from aras_docs.facts import Claimant

# Offices that a person holds; "X of Country", "Country's X" and "Country X" are one.
OFFICES = (
    "Vice President",
    "President",
    "Deputy Prime Minister",
    "Prime Minister",
    "Foreign Minister",
    "Defence Minister",
    "Defense Minister",
    "Minister of Defence",
    "Minister of Defense",
    "Chancellor",
    "Secretary of State",
    "Chief of Staff",
    "Ombudsman",
    "King",
    "Emperor",
)
# Bodies, each with the spellings that stand for it.
BODIES: dict[str, str] = {
    "Ministry of Defence": r"MoD|MOD|Ministry\s+of\s+Defen[cs]e|[Dd]efen[cs]e\s+[Mm]inistry",
    "Ministry of Foreign Affairs": r"MFA|MoFA|Ministry\s+of\s+Foreign\s+Affairs|[Ff]oreign\s+[Mm]inistry",
    "General Staff": r"[Gg]eneral\s+[Ss]taff",
    "High Command": r"[Hh]igh\s+[Cc]ommand",
    "Armed Forces": r"[Aa]rmed\s+[Ff]orces",
    "authorities": r"authorities",
    "forces": r"forces",
    "troops": r"troops",
    "government": r"[Gg]overnment",
    "military": r"military",
    "army": r"[Aa]rmy",
    "officials": r"officials",
    "media": r"(?:state\s+)?media",
    "sources": r"sources",
    "parliament": r"[Pp]arliament",
}
PRONOUNS = frozenset({"he", "she", "it", "they"})
GROUPS = frozenset({"both sides", "each side", "both", "either side"})
_OFFICE = "|".join(
    regex.sub(r"\b(\p{Lu})", lambda m: f"[{m[1]}{m[1].lower()}]", office).replace(" ", r"\s+")
    for office in OFFICES
)
_BODY = "|".join(f"(?:{spelling})" for spelling in BODIES.values())
_COUNTRY = rf"(?:Republic\s+of\s+(?:the\s+)?{PROPER}|United\s+{PROPER}|Soviet\s+Union|{PROPER})"
# Only the first word of a name is checked: a word that begins a sentence rarely stands within one.
_PERSON = rf"{PROPER}(?:\s+{CAPITALISED}){{1,3}}"
MENTION = with_names(
    rf"(?<![\p{{L}}\p{{M}}])(?:(?P<office>{_OFFICE})\s+of\s+(?:the\s+)?(?P<country>{_COUNTRY})(?:,?\s+(?P<person>{_PERSON})(?:\s*,)?)?"
    rf"|(?P<country>{PROPER})(?:['’]s)?\s+(?P<office>{_OFFICE})(?:,\s+(?P<person>{_PERSON})(?:\s*,)?|\s+(?P<person>{PROPER}(?:\s+{CAPITALISED}){{0,2}}))?"
    rf"|(?P<body>{_BODY})\s+of\s+(?:the\s+)?(?P<country>{_COUNTRY})"
    rf"|(?P<country>{PROPER})(?:['’]s)?\s+(?P<body>{_BODY})\b"
    rf"|(?P<pair>{PROPER}\s+and\s+{CAPITALISED})(?!\s+{CAPITALISED})"
    rf'|["“](?P<plain>{PROPER}(?:\s+[\p{{L}}\p{{M}}]+){{0,5}})["”]'
    rf"|(?P<plain>{PROPER}(?:\s+(?:(?:of|for)\s+(?:the\s+)?|(?:de|von|van)\s+)?{PROPER}){{0,5}})"
    r"|(?P<group>[Bb]oth\s+sides|[Ee]ach\s+side|[Ee]ither\s+side)"
    r"|\b(?P<pronoun>[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b)"
)
TITLE = regex.compile(rf"\b(?:{_OFFICE}|{_BODY})\b")
# How far before an office or body its country may begin, and how far behind it a name may end.
REACH = 80


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a speaker, from ``start`` to ``end``; a pronoun has no ``name`` yet.

    ``plain`` marks a name without an office or body, ``joint`` several speakers at once.
    """

    start: int
    end: int
    words: str
    name: str | None
    person: bool
    joint: bool = False
    plain: bool = False


Key = tuple[str, str]


class Speakers:
    """The claimant lexicon of one article, learnt from its own mentions of offices, bodies and persons."""

    def __init__(self, texts: Iterable[str], vocabulary: Vocabulary, sides: Sides) -> None:
        self._vocabulary = vocabulary
        self._sides = sides
        self._holders: dict[str, str] = {}
        spellings: defaultdict[Key, Counter[str]] = defaultdict(Counter)
        for text in texts:
            for match in _titled(text):
                self._learn(match, spellings)
        self._offices = frozenset(self._holders.values())
        self._bodies = {key: counts.most_common(1)[0][0] for key, counts in spellings.items()}

    def mentions(self, text: str, start: int, end: int) -> list[Mention]:
        """Return the speakers named between two offsets, in order."""
        return [self._mention(match) for match in MENTION.finditer(text, start, end)]

    def claimant(self, mention: Mention, name: str) -> Claimant:
        """Return a mention as a claimant of a name."""
        side = None if mention.joint else self._sides.of(name)
        return Claimant(name, mention.words, side)

    def _learn(self, match: regex.Match[str], spellings: defaultdict[Key, Counter[str]]) -> None:
        groups = match.groupdict()
        if groups["body"]:
            spellings[self._body_key(groups)][_surface(match.group())] += 1
        if groups["office"] and groups["person"]:
            person = _collapsed(groups["person"])
            name = self._office(groups)
            self._holders.setdefault(person, name)
            self._holders.setdefault(person.split()[-1], name)

    def _mention(self, match: regex.Match[str]) -> Mention:
        groups = match.groupdict()
        surface = match.group().rstrip(", ")
        words, end = _collapsed(surface), match.start() + len(surface)
        if groups["pronoun"]:
            return Mention(match.start(), end, words, None, person=words.lower() in {"he", "she"})
        if groups["group"]:
            return Mention(match.start(), end, words, None, person=False, joint=True)
        name = self._name(groups)
        person = bool(groups["office"]) or (bool(groups["plain"]) and name in self._offices)
        return Mention(
            match.start(), end, words, name, person, joint=bool(groups["pair"]), plain=bool(groups["plain"])
        )

    def _name(self, groups: dict[str, str | None]) -> str:
        if groups["office"]:
            return self._office(groups)
        if groups["body"]:
            key = self._body_key(groups)
            return self._bodies.get(key, f"{key[1]} {key[0]}")
        if groups["pair"]:
            return _collapsed(groups["pair"])
        plain = _collapsed(groups["plain"] or "")
        office = next((office for office in OFFICES if plain.startswith(office + " ")), None)
        return self._holders.get(plain.split()[-1] if office else plain, plain)

    def _office(self, groups: dict[str, str | None]) -> str:
        office = " ".join(
            word if word == "of" else word.capitalize() for word in (groups["office"] or "").split()
        )
        country = self._vocabulary.country(_collapsed(groups["country"] or ""))
        return f"{office} of {country}"

    def _body_key(self, groups: dict[str, str | None]) -> Key:
        country = _collapsed(groups["country"] or "")
        return _body_named(groups["body"] or ""), self._vocabulary.country(country)


@cache
def _body_named(spelt: str) -> str:
    """Return the name of the body that a spelling stands for."""
    return next((name for name, pattern in BODIES.items() if regex.fullmatch(pattern, spelt)), spelt)


def _titled(text: str) -> Iterator[regex.Match[str]]:
    """Yield the mentions that hold an office or body, searched only around such a word."""
    done = 0
    for title in TITLE.finditer(text):
        if not _names_country(text, title):
            continue
        for match in MENTION.finditer(text, max(done, title.start() - REACH), title.end() + REACH):
            if match.end() >= title.end():
                done = max(done, match.end())
                yield match
                break


def _names_country(text: str, title: regex.Match[str]) -> bool:
    """Return whether a country may stand with an office or body: "of" behind it, or a capital before."""
    if text[title.end() : title.end() + 3].lstrip().startswith("o"):
        return True
    words = text[max(0, title.start() - REACH) : title.start()].split()
    return bool(words) and not words[-1].islower()


def _surface(words: str) -> str:
    return _collapsed(words).replace("’s ", " ").replace("'s ", " ")


def _collapsed(words: str) -> str:
    return " ".join(words.split())
