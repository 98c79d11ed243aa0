"""The first page: title, at-a-glance panel, an extract of the lead, the timeline, the key figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from aras_docs.composition.panel import panel, panel_notes
from aras_docs.composition.phrases import NBSP, paragraph
from aras_docs.composition.remarks import referred
from aras_docs.composition.timeline import timeline
from aras_docs.document import Part, PartKind, plain_text
from aras_docs.nodes import Anchor, Block, Link, Note, Paragraph, Quote, Role, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.article import Article
    from aras_docs.composition.body import Body
    from aras_docs.composition.languages import Tagger
    from aras_docs.facts import Facts
    from aras_docs.nodes import Table

# About what stands on a page beside the panel; whole paragraphs are taken until this is reached.
EXTRACT_WORDS = 130


def front(article: Article, facts: Facts, text: Body, figures: Table | None, tagger: Tagger) -> Part:
    """Return the front part of a document; ``figures`` is the table of key figures, if there are any."""
    blocks = (*_blocks(article, facts, text, tagger), *((figures,) if figures else ()))
    return Part(PartKind.FRONT, "Summary", "summary", blocks)


def subtitle(article: Article) -> str:
    """Return what the campaign was part of, as the infobox says, or an empty text."""
    field = article.infobox.field("partof") if article.infobox else None
    return f"Part of {field.items[0].text}" if field and field.items else ""


def _blocks(article: Article, facts: Facts, text: Body, tagger: Tagger) -> Iterator[Block]:
    yield Paragraph(tagger.content((article.title,)), Role.TITLE)
    if words := subtitle(article):
        yield Paragraph(tagger.text(words), Role.SUBTITLE)
    if article.infobox is None:
        yield paragraph("The article has no infobox; what it states stands in its text.")
    else:
        glance = panel(article.infobox, facts, tagger)
        yield glance
        yield from panel_notes(glance, article.infobox, facts, tagger)
    if extract := tuple(_extract(text)):
        yield _quote(extract)
        yield from referred(extract, _notes(text))
    if figure := timeline(facts.events):
        yield figure


def _extract(text: Body) -> Iterator[Paragraph]:
    words = 0
    lead = next((part for part in text.parts if part.anchor == "lead"), None)
    for block in lead.blocks if lead else ():
        if not isinstance(block, Paragraph):
            continue
        if words >= EXTRACT_WORDS:
            return
        words += len(plain_text(block.content).split())
        yield block


def _notes(text: Body) -> Iterator[Note]:
    return (block for part in text.parts for block in part.blocks if isinstance(block, Note))


def _quote(extract: tuple[Paragraph, ...]) -> Quote:
    first, last = extract[0].number, extract[-1].number
    where = f"para{NBSP}{first}" if first == last else f"paras{NBSP}{first}–{last}"
    link = Link((Text(where),), Anchor(extract[0].anchor or "lead"))
    label = (Text("Extract of the article's introduction ("), link, Text(")"))
    bare = (replace(block, number=None, anchor=None, role=Role.QUOTE) for block in extract)
    return Quote(label, tuple(bare))
