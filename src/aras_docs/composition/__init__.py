"""Compose a document from an article and its facts: front page, contents, numbered text, annexes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes import Desk
from aras_docs.composition.annexes.casualties import casualty_annex
from aras_docs.composition.annexes.chronology import chronology_annex, in_order
from aras_docs.composition.annexes.contradictions import contradictions_annex, in_register
from aras_docs.composition.annexes.infobox import infobox_annex
from aras_docs.composition.annexes.places import places_annex, statements
from aras_docs.composition.annexes.sources import AUTHORS, rights, sources_annex
from aras_docs.composition.body import body
from aras_docs.composition.crossing import Crossing
from aras_docs.composition.front import front, subtitle
from aras_docs.composition.infobox import Sides
from aras_docs.composition.key_figures import key_figures
from aras_docs.composition.languages import Tagger, languages
from aras_docs.composition.losses import numbered
from aras_docs.document import Document, Meta, Part, PartKind, plain_text
from aras_docs.traversal import descend, inlines_of
from aras_docs.version import VERSION

if TYPE_CHECKING:
    from datetime import datetime

    from aras_docs.article import Article
    from aras_docs.facts import Facts

GENERATOR = f"aras-docs {VERSION}"
CONTENTS = Part(PartKind.CONTENTS, "Contents", "contents", ())


def compose(article: Article, facts: Facts, *, language: str, modified: datetime) -> Document:
    """Return the document of an article; ``language`` is a BCP 47 tag, ``modified`` in UTC."""
    tagger = Tagger(article.source.text, tuple(claim.place for claim in facts.places))
    text = body(article, tagger)
    register = in_register(facts.contradictions)
    desk = Desk(tagger, Crossing.of_article(article, text.parts), Sides(facts.sides), register)
    events, losses = in_order(facts.events), numbered(facts.casualties)
    places = statements(facts.places, desk.crossing)
    rows = {
        "B": tuple((event.span,) for event in events),
        "C": tuple((loss.span,) for loss in losses),
        "D": tuple((statement.first.span,) for statement in places),
        "E": tuple(tuple(account.span for account in entry.accounts) for entry in register),
    }
    parts = (
        front(article, facts, text, key_figures(losses, places, desk), tagger),
        CONTENTS,
        *text.with_back_references(desk.crossing.back_references(rows)).parts,
        infobox_annex(article, desk),
        chronology_annex(events, desk),
        casualty_annex(losses, desk),
        places_annex(places, desk),
        contradictions_annex(desk),
        sources_annex(article, GENERATOR),
    )
    return Document(_meta(article, parts, language, modified), parts)


def _meta(article: Article, parts: tuple[Part, ...], language: str, modified: datetime) -> Meta:
    title = plain_text((article.title,))
    return Meta(
        title=title,
        subtitle=subtitle(article),
        language=language,
        languages=(language, *sorted(_foreign(parts) - {language})),
        authors=(AUTHORS,),
        description=f"The article “{title}” with its infobox, a chronology, casualties and places claimed",
        keywords=(title, "chronology", "casualties", "places claimed"),
        identifier=article.source.sha256,
        modified=modified,
        source_url=article.source.url,
        revision=article.source.revision,
        rights=rights(article),
        generator=GENERATOR,
    )


def _foreign(parts: tuple[Part, ...]) -> set[str]:
    """Return the languages of foreign words, however deep they stand; those of an unknown one left out."""
    tags = {tag for part in parts for node in descend(part.blocks) for tag in languages(inlines_of(node))}
    return {tag for tag in tags if not tag.startswith("und")}
