"""What the labels and remarks of casualty fields say: whose figure it is, who says so, of what it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from aras_docs.analysis.language.names import CAPITALISED
from aras_docs.analysis.losses.belongings import is_equipment
from aras_docs.analysis.losses.counts import counts
from aras_docs.analysis.losses.fates import BEHIND, FATE
from aras_docs.analysis.sides import Sides
from aras_docs.facts import Claimant, Fate, Moment

LABEL = regex.compile(
    r"(?P<label>(?:[^:()]|\([^()]{0,60}\)){1,80}+):(?=\s|$|[\p{Lu}\d])\s*(?P<rest>.*)", regex.DOTALL
)
# A remark in brackets that is the label of what follows: "(Polish accounts:)".
TRAILING = regex.compile(r"\((?P<label>[^():]{1,60}):\)\s*$")
BRACKETED = regex.compile(r"[\[(](?P<words>[^\[\]()]{1,80})[\])]")
SOURCE = (
    r"(?:claim(?:s|ed)?|estimat(?:e|es|ed|ion)|est\.?|sources?|accounts?|figures?|records?|reports?|reported|archives?|data|statistics"
    r"|version|historians?)"
)
CLAIM = regex.compile(
    rf"\s*(?:(?:[Aa]ccording\s+to|(?:[Aa]s\s+)?[Pp]er|(?:[Cc]laimed|[Rr]eported|[Ss]tated)\s+by)\s+(?:the\s+)?(?P<who>[^,;]{{2,60}}?)"
    rf"|(?P<who>[^,;]{{2,60}}?\b{SOURCE})(?:\s+\S{{1,20}})?)\s*",
)
ACCORDING = regex.compile(
    r"[\s,]*\b(?:according\s+to|claimed\s+by|reported\s+by)\s+(?:the\s+)?(?P<who>\p{Lu}[^,;()]{1,60}?)[\s.]*$",
)
# Words of a remark that qualify a figure without saying who gives it.
REMARK = regex.compile(r"(?i:est(?:\.|imated?)?|claimed|approx(?:\.|imately)?|official|unconfirmed|disputed)")
# Sources that need no name.
PARTY = regex.compile(
    r"(?:opposition|government|rebels?|militants?|insurgents?|separatists?|coalition|army|military|police|official|state|local|western"
    r"|independent|modern|contemporary|ancient)\b"
)
REMARK_REACH = 80
NAMED = regex.compile(rf"{CAPITALISED}")
TOTAL = regex.compile(r"(?:grand\s+)?total|overall|sum|in\s+all|altogether", regex.IGNORECASE)
KIND = regex.compile(
    r"(?:materi[ae]ls?|equipment|personnel|human|manpower|military|civilians?|men|people|ships?|naval|vessels|aircraft|armou?r|tanks?"
    r"|casualties|losses|vehicles|artillery|guns)\b",
    regex.IGNORECASE,
)
# A label without a colon: nothing but a name ("United Kingdom"), or a kind ("Materiel destroyed").
BARE_NAME = regex.compile(
    rf"{CAPITALISED}(?:\s+(?:of\s+(?:the\s+)?|the\s+|and\s+|&\s+)?{CAPITALISED}){{0,3}}"
)
DATES = regex.compile(r"\([^()]*\)|\d")


@dataclass(frozen=True, slots=True)
class Heading:
    """What holds for the items under labels: the contingent or source, the kind within it, what they say.

    ``fates`` are the label's words for a fate, ``item`` a kind of equipment, ``total`` marks sums.
    """

    root: str = ""
    kind: str = ""
    claimant: Claimant | None = None
    fates: str = ""
    item: str = ""
    total: bool = False
    as_of: Moment | None = None

    @property
    def words(self) -> str:
        """Return the labels as they are read: "American, Personnel"."""
        return ", ".join(filter(None, (self.root, self.kind)))


def split_label(text: str) -> tuple[str | None, str]:
    """Return the label that an item begins with, or all of an item that is one, and what is left."""
    match = LABEL.match(text)
    if match is not None and not _states_loss(match["label"]):
        return match["label"].strip(" '\""), match["rest"]
    return (text, "") if _is_bare(text) else (None, text)


def _states_loss(words: str) -> bool:
    return FATE.search(words) is not None and bool(counts(words)) and not DATES.fullmatch(words)


def _is_bare(text: str) -> bool:
    if not text[:1].isupper():
        return False
    if FATE.search(text.lower()) or UNSTATED_WORD.fullmatch(text):
        return KIND.match(text) is not None and not counts(text) and not KIND.fullmatch(text)
    return BARE_NAME.fullmatch(text) is not None or KIND.fullmatch(text) is not None


UNSTATED_WORD = regex.compile(
    r"unknown|unspecified|undisclosed|none|nil|heavy|light|minimal|minor|moderate|severe|significant|high|low|few|many|see\b.*"
    r"|negligible|n/?a|unclear|classified|all|disputed|both|various|several",
    regex.IGNORECASE,
)


def under(heading: Heading, label: str, sides: Sides) -> Heading:
    """Return the heading that a label makes under the one before: a kind or sum keeps who says so."""
    claimant = claim(label, sides)
    fates, total = _fates(label), TOTAL.match(label) is not None
    if claimant is not None or not (fates or total or KIND.match(label)):
        return Heading(label, claimant=claimant, as_of=heading.as_of)
    item = label.lower() if is_equipment(label, Fate.LOST) else ""
    root = "" if total and heading.claimant is None else heading.root
    return replace(heading, root=root, kind=label, fates=fates, item=item, total=total)


def _fates(label: str) -> str:
    """Return the words for a fate that a label consists of, or that follow its kind ("Ships sunk")."""
    lowered = label[:1].lower() + label[1:]
    whole = BEHIND.fullmatch(lowered)
    fate = FATE.search(lowered) if KIND.match(label) or TOTAL.match(label) else None
    behind = BEHIND.match(lowered, fate.start()) if fate else whole
    return behind["fates"] if behind else ""


def claim(words: str, sides: Sides) -> Claimant | None:
    """Return the claimant that a label or remark names ("Soviet sources", "per the UN"), or None."""
    match = CLAIM.fullmatch(words)
    if match is None or not (NAMED.search(match["who"]) or PARTY.match(match["who"])):
        return None
    who = " ".join(match["who"].split())
    return Claimant(who, " ".join(words.split()), sides.of(who))


def claimed(text: str, sides: Sides) -> Claimant | None:
    """Return the claimant that an item itself names, in brackets or behind its figure."""
    for remark in BRACKETED.finditer(text):
        found = claim(remark["words"], sides)
        if found is not None:
            return found
    match = ACCORDING.search(text)
    if match is None:
        return None
    return Claimant(match["who"], match.group().strip(" ,."), sides.of(match["who"]))


def remark(text: str, position: int) -> str | None:
    """Return the words in brackets that follow a figure which ends at an offset, or None."""
    found = BRACKETED.search(text, position, position + REMARK_REACH)
    return None if found is None else found["words"]
