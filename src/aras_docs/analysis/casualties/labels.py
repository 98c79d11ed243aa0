"""What the labels of casualty fields say: whose figure it is, who says so, of what it is."""

from __future__ import annotations

import re

import regex
from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis.casualties.sources import Sources
from aras_docs.analysis.language.names import CAPITALISED
from aras_docs.analysis.losses.belongings import is_equipment
from aras_docs.analysis.losses.counts import counts
from aras_docs.analysis.losses.fates import FATE, behind
from aras_docs.facts import Claimant, Fate, Moment

LABEL = regex.compile(
    r"(?P<label>(?:[^:()]|\([^()]{0,60}\)){1,80}+):(?=\s|$|[\p{Lu}\d])\s*(?P<rest>.*)", regex.DOTALL
)
# A remark in brackets that is the label of what follows: "(Polish accounts:)".
TRAILING = re.compile(r"\((?P<label>[^():]{1,60}):\)\s*$")
TOTAL = re.compile(r"(?:grand\s+)?total|overall|sum|in\s+all|altogether", re.IGNORECASE)
KIND = re.compile(
    r"(?:materi[ae]ls?|equipment|personnel|human|manpower|military|civilians?|men|people|ships?|naval|vessels|aircraft|armou?r|tanks?"
    r"|casualties|losses|vehicles|artillery|guns)\b",
    re.IGNORECASE,
)
# A label without a colon: nothing but a name ("United Kingdom"), or a kind ("Materiel destroyed").
BARE_NAME = regex.compile(
    rf"(?P<word>{CAPITALISED})(?:\s+(?:of\s+(?:the\s+)?|the\s+|and\s+|&\s+)?(?&word)){{0,3}}"
)
DATES = re.compile(r"\([^()]*\)|\d")


class Heading(Struct, frozen=True):
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


UNSTATED_WORD = re.compile(
    r"unknown|unspecified|undisclosed|none|nil|heavy|light|minimal|minor|moderate|severe|significant|high|low|few|many|see\b.*"
    r"|negligible|n/?a|unclear|classified|all|disputed|both|various|several",
    re.IGNORECASE,
)


def under(heading: Heading, label: str, sources: Sources) -> Heading:
    """Return the heading that a label makes under the one before: a kind or sum keeps who says so."""
    claimant = sources.claim(label)
    fates, total = _fates(label), TOTAL.match(label) is not None
    if claimant is not None or not (fates or total or KIND.match(label)):
        return Heading(label, claimant=claimant, as_of=heading.as_of)
    item = label.lower() if is_equipment(label, Fate.LOST) else ""
    root = "" if total and heading.claimant is None else heading.root
    return replace(heading, root=root, kind=label, fates=fates, item=item, total=total)


def _fates(label: str) -> str:
    """Return the words for a fate that a label consists of, or that follow its kind ("Ships sunk")."""
    lowered = label[:1].lower() + label[1:]
    fate = FATE.search(lowered) if KIND.match(label) or TOTAL.match(label) else None
    told = behind(lowered, fate.start() if fate else 0)
    return told.fates if told and (fate or told.end == len(lowered)) else ""
