"""The losses of the infobox: its casualty fields, item by item, under the labels that part them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import regex
from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis.casualties.groups import covering, spread
from aras_docs.analysis.casualties.labels import TRAILING, Heading, split_label, under
from aras_docs.analysis.casualties.rows import Setting, row, template
from aras_docs.analysis.casualties.sources import ACCORDING, REMARK, Sources, remark
from aras_docs.analysis.losses.belongings import CIVIL, SPARED
from aras_docs.analysis.losses.fates import FATE, HUMAN_FATES, behind, fate_of
from aras_docs.analysis.losses.grammar import Loss, losses
from aras_docs.analysis.passages import Lines, field_passage
from aras_docs.analysis.sides import Sides
from aras_docs.analysis.temporal.focus import Anchor, Focus
from aras_docs.analysis.temporal.recogniser import recognise
from aras_docs.analysis.temporal.tagger import Expression, tag_passage
from aras_docs.article import Article, Field, Item
from aras_docs.facts import Casualty, Category, Fate, Moment, Provenance

# Losses without a number; the words are kept as the qualifier.
UNSTATED = re.compile(
    r"(?:unknown|unspecified|undisclosed|not\s+(?:known|stated|disclosed|specified|reported)|classified|unclear|uncertain|disputed"
    r"|none(?:\s+(?:reported|known))?|nil|no\s+(?:known\s+|reported\s+)?(?:losses|casualties|deaths)"
    r"|(?:very\s+|extremely\s+)?(?:heavy|light|minimal|minor|moderate|severe|significant|high|low|few|many|negligible|some)|\?+)"
    r"(?:\s+(?:number|numbers|total))?(?:\s+of)?(?P<words>\s+.{1,60})?[.?]?",
    re.IGNORECASE,
)
# What may be unstated besides fates: "unknown number of civilian casualties".
OF_UNSTATED = re.compile(
    r"(?:\s|/|\b(?:or|and|of|military|civilians?|human|personnel|combat|total|numbers?|troops|soldiers|men)\b)*+"
)
NONE = re.compile(r"(?:none|nil|no\s+(?:losses|casualties|deaths))\.?", re.IGNORECASE)
# Words that only go on from the item before ("2,900 killed", "wounded or captured").
CONTINUATION = re.compile(
    r"(?:killed|wounded|captured|missing|dead|injured|sick|or|and|/|\s)+", re.IGNORECASE
)
HUMAN = re.compile(r"(?:killed|wounded|captured|missing|dead|injured|sick)\W*$", re.IGNORECASE)
BRACKETS = re.compile(r"\([^()]{0,400}\)|\[(?!\w{1,3}\])[^\[\]]{0,400}\]|\{\{.*|<[^<>]{0,200}>", re.DOTALL)
# A part of a figure already given is no loss beside it, to the end of the sentence.
PART = re.compile(
    r"\b(?:including|includes|incl\.?|of\s+(?:which|whom|them|these|those)|among\s+(?:which|whom|them)|out\s+of|excluding|not\s+counting)\b(?:[^;.]|\.(?!\s+[^\W\d_]|\s*$))*+",
    re.IGNORECASE,
)
TITLE = regex.compile(r"\b\p{Lu}\p{Ll}+\b")
SUM = re.compile(r"\s*(?:in\s+)?(?:total|overall|all\s+told)\b|altogether\b", re.IGNORECASE)
# What joins the bounds of a figure given twice: "22,000; possibly as high as 38,500", "5 dead to 7 dead".
UP_TO = re.compile(
    r"[\s,;]*(?:(?:to|or|possibly|perhaps|maybe|probably)\s*)+(?:as\s+(?:high|many)\s+as\s*)?",
    re.IGNORECASE,
)
END = re.compile(r"\s*(?:[,;.)?]|(?:in\s+)?total|$)")
# "120 k., 300 w.": only where both stand in a field, since "k" is also a thousand.
ABBREVIATED = {re.compile(r"\bk\b\.?"): "killed", re.compile(r"\bw\b\.?"): "wounded"}
# How far before a figure a word still describes it, and how long an item is that others go on with.
NEAR = 120
AS_OF = re.compile(r"\bas\s+(?:of|at)\b", re.IGNORECASE)


class Frame(Struct, frozen=True):
    """What holds for a whole field: whose it is, the category of its people, and the dates it states."""

    field: Field
    side: int | None
    people: Category
    dates: tuple[Expression, ...]
    abbreviated: bool
    sides: Sides
    sources: Sources


def of_infobox(article: Article, sides: Sides) -> Iterator[Casualty]:
    """Yield the losses of the infobox's casualty fields, in the order of the infobox."""
    sources = Sources(sides, article.source.text)
    for field in article.infobox.fields if article.infobox else ():
        if field.name == "casualties":
            yield from Reading(_frame(article, field, sides, sources)).of_field()


def _frame(article: Article, field: Field, sides: Sides, sources: Sources) -> Frame:
    side = None if field.across else field.side
    people = Category.UNSPECIFIED if side is None else Category.MILITARY
    dates: tuple[Expression, ...] = ()
    if AS_OF.search(field.raw):
        text = article.source.text
        dates = tag_passage(field_passage(field, text, Lines(text)), Focus(), Anchor(None, None)).dates
    abbreviated = all(each.search(field.raw) for each in ABBREVIATED)
    return Frame(field, side, people, dates, abbreviated, sides, sources)


class Reading:
    """The reading of one field: what its labels and the losses so far say of those that follow."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._rows: list[Casualty] = []
        self._headings: list[Heading] = []

    def of_field(self) -> tuple[Casualty, ...]:
        """Return the losses of the field."""
        self._of_items(self._frame.field.items, Heading())
        return tuple(self._rows)

    def _of_items(self, items: tuple[Item, ...], heading: Heading) -> None:
        """Read the losses of items and of those nested under them."""
        for item in _whole(items):
            text = " ".join(item.text.split())
            trailing = TRAILING.search(text)
            label, rest = split_label(text[: trailing.start()] if trailing else text)
            if label is None and item.children and not losses(_bare(rest)):
                label, rest = rest, ""
            own = heading if label is None else self._under(heading, label, item)
            parent = heading
            self._of_text(rest, item, own, text if label is not None else _under_label(own, text))
            if label is not None and not (rest and (own.fates or own.total)):
                heading = own
            if trailing is not None:
                heading = self._under(heading, trailing["label"], item)
            self._of_items(item.children, heading)
            heading = parent if item.children and not text.endswith(":") else heading

    def _under(self, heading: Heading, label: str, item: Item) -> Heading:
        own = under(heading, label, self._frame.sources)
        return replace(own, as_of=self._as_of(item) or own.as_of)

    def _as_of(self, item: Item) -> Moment | None:
        """Return the date behind "as of" in an item, where it states one with its year."""
        mark = AS_OF.search(item.text)
        if mark is None:
            return None
        start, end = item.span.start + mark.end(), item.span.end
        inside = (each for each in self._frame.dates if start <= each.timex.span.start < end)
        return next((each.moment for each in inside if each.moment.first is not None), None)

    def _of_text(self, text: str, item: Item, heading: Heading, words: str) -> None:
        side = self._frame.side
        own = self._frame.sources.claimed(text)
        plain = template(
            words,
            Provenance.INFOBOX,
            item.span,
            side=self._frame.sides.of(words) if side is None else side,
            claimant=own or heading.claimant,
            as_of=self._as_of(item) or heading.as_of,
        )
        covers = own is not None and covering(text)
        before = len(self._rows)
        for casualty in self._stated(text, heading, plain):
            self._rows.append(casualty)
            self._headings.append(heading)
        if own is not None and covers:
            spread(self._rows, before, own, alike=lambda index: self._headings[index] is heading)

    def _stated(self, text: str, heading: Heading, plain: Casualty) -> Iterator[Casualty]:
        plainly = BRACKETS.sub("", text).strip()
        unstated = _unstated(plainly, heading, plain)
        if unstated is not None:
            yield replace(unstated, category=self._people(heading, text, None))
            return
        text = _spelt_out(text) if self._frame.abbreviated else text
        bare = _bare(text)
        found = _merged(bare, losses(bare))
        for loss in found:
            if _is_said(bare, loss, alone=len(found) == 1):
                full = _under_heading(loss, heading, bare)
                context = f"{heading.words} {bare[max(0, loss.start - NEAR) : loss.end]}"
                setting = Setting(self._people(heading, context, full.fate), context, plain)
                yield self._remarked(row(full, setting, self._frame.sides), remark(text, loss.end))

    def _remarked(self, casualty: Casualty, words: str | None) -> Casualty:
        """Return a row with what a remark behind its figure says: who gives it, or that it is an estimate."""
        if words is None:
            return casualty
        who = self._frame.sources.remarked(words) or casualty.claimant
        remarked = REMARK.fullmatch(words) is not None and casualty.qualifier is None
        return replace(casualty, claimant=who, qualifier=words.lower() if remarked else casualty.qualifier)

    def _people(self, heading: Heading, words: str, fate: Fate | None) -> Category:
        """Return the category of people whom no word describes: like those before, where that is plain."""
        last = self._rows[-1] if self._rows else None
        if CIVIL.search(heading.words) or CIVIL.search(words):
            return Category.CIVILIAN
        if last is None or last.category is not Category.CIVILIAN or CIVIL.search(heading.words):
            return self._frame.people
        goes_on = self._frame.side is None or (fate is Fate.WOUNDED and last.fate is Fate.KILLED)
        return Category.CIVILIAN if goes_on else Category.UNSPECIFIED


def _whole(items: Iterable[Item]) -> list[Item]:
    """Return the items with those that a comma tore apart put together ("killed, wounded or captured")."""
    result: list[Item] = []
    for item in items:
        last = result[-1] if result else None
        if last is not None and _goes_on(last, item):
            span = replace(last.span, end=item.span.end, last_line=item.span.last_line)
            result[-1] = replace(last, text=f"{last.text}, {item.text}", span=span)
        else:
            result.append(item)
    return result


def _goes_on(last: Item, item: Item) -> bool:
    """Return whether an item is only more fates of the people in the one before it."""
    if last.children or len(last.text) > NEAR:
        return False
    return CONTINUATION.fullmatch(item.text) is not None and HUMAN.search(last.text) is not None


def _under_label(heading: Heading, text: str) -> str:
    return f"{heading.words}: {text}" if heading.words else text


def _unstated(text: str, heading: Heading, plain: Casualty) -> Casualty | None:
    """Return the row of a loss without a number ("unknown", "heavy", "none"), or None."""
    match = UNSTATED.fullmatch(text)
    if match is None:
        return None
    words = (match["words"] or "").lower()
    if OF_UNSTATED.fullmatch(FATE.sub("", words)) is None:
        return None
    zero = 0 if NONE.fullmatch(text) else None
    told = behind(words, found.start()) if (found := FATE.search(words)) else None
    fate = fate_of(told.fates) if told else fate_of(heading.fates) if heading.fates else Fate.UNSPECIFIED
    return replace(plain, fate=fate, low=zero, high=zero, qualifier=text.rstrip(".").lower())


def _bare(text: str) -> str:
    """Return a text with dates, brackets, sources and parts of a figure blanked out; no offset moves."""
    parts: list[str] = []
    position = 0
    for date in recognise(text):
        if not date.vague:
            parts += [text[position : date.start], ";" * (date.end - date.start)]
            position = date.end
    dated = "".join([*parts, text[position:]])
    for pattern in (BRACKETS, ACCORDING, PART):
        dated = pattern.sub(_blank, dated)
    return TITLE.sub(_lowered, dated)


def _blank(match: re.Match[str] | regex.Match[str]) -> str:
    return " " * len(match.group())


def _spelt_out(text: str) -> str:
    for letter, word in ABBREVIATED.items():
        text = letter.sub(word, text)
    return text


def _lowered(match: regex.Match[str]) -> str:
    """Return a capitalised word for a fate in small letters, any other as it stands."""
    lowered = match.group().lower()
    return lowered if FATE.fullmatch(lowered) else match.group()


def _merged(text: str, found: list[Loss]) -> list[Loss]:
    """Return losses with two figures for one thing made a range ("22,000; possibly as high as 38,500")."""
    result: list[Loss] = []
    for loss in found:
        last = result[-1] if result else None
        if last is not None and _is_bound(text, last, loss):
            count = last.counted._replace(high=loss.counted.high)
            result[-1] = last._replace(counted=count, end=loss.end)
        else:
            result.append(loss)
    return result


def _is_bound(text: str, one: Loss, other: Loss) -> bool:
    if one.counted.high is None or other.counted.high is None or other.counted.high < one.counted.high:
        return False
    alike = other.item in {"", one.item} and other.fate in {None, one.fate}
    return alike and UP_TO.fullmatch(text, one.end, other.start) is not None


def _is_said(text: str, loss: Loss, *, alone: bool) -> bool:
    """Return whether a figure is one of losses: named, or with nothing behind it but its end."""
    if SPARED.search(loss.item) or SPARED.match(text, loss.end + 1):
        return False
    return bool(alone or loss.item or loss.fate or END.match(text, loss.end))


def _under_heading(loss: Loss, heading: Heading, text: str) -> Loss:
    """Return a loss with what its heading says of it: a fate, a kind of equipment, that it is a sum."""
    bare = SUM.fullmatch(loss.item) is not None
    item = "" if bare else loss.item
    if loss.fate is None and heading.fates:
        loss = loss._replace(fate=fate_of(heading.fates), fate_words=heading.fates.lower())
    if not item and heading.item and loss.fate not in HUMAN_FATES:
        item = heading.item
    total = bare or heading.total or SUM.match(text, loss.end) is not None
    words = f"total {loss.fate_words}".strip() if total else loss.fate_words
    return loss._replace(item=item, fate_words=words)
