"""Annex F: where the text comes from, under which licence, and what was done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes import annex
from aras_docs.composition.phrases import aside, bullets, cell, columns, header_row, paragraph
from aras_docs.document import plain_text
from aras_docs.nodes import Inline, Link, Paragraph, Role, Row, Table, Text, Url, is_safe_url

if TYPE_CHECKING:
    from aras_docs.article import Article, Source
    from aras_docs.document import Part

TITLE = "Source and licence"
AUTHORS = "Wikipedia contributors"
LICENCE_URL = "https://creativecommons.org/licenses/by-sa/4.0/"
NOT_RECORDED = "not recorded"
CHANGES = (
    (
        "The text is the article's own, unshortened. Its paragraphs were numbered, references to the annexes "
        "added at their ends in square brackets, and footnotes that stood in it as calls of templates were "
        "set as notes."
    ),
    (
        "The panel “At a glance”, the extract, the timeline, the key figures and annexes A to E were derived "
        "from it by a program; no person has checked them. Each row names the paragraph that it rests on."
    ),
    "Dates without a year, and relative ones such as “next day”, were worked out as annex B says.",
    "Words in another language were tagged with it; their spelling is unchanged.",
)
SHARE_ALIKE = (
    "This document may be copied, changed and passed on, also commercially, under the same licence, if its "
    "source is named and changes are said. No copy protection may be added. The authors of the article and "
    "the Wikimedia Foundation do not endorse this document."
)


def rights(article: Article) -> str:
    """Return the attribution and licence of a document made from an article, in one sentence."""
    title = plain_text((article.title,))
    return f"Adapted from “{title}” by {AUTHORS}, {article.source.licence} ({LICENCE_URL})"


def sources_annex(article: Article, generator: str) -> Part:
    """Return annex F."""
    title = plain_text((article.title,))
    licence = (
        Text(f"The text is adapted from the encyclopedic article “{title}” by {AUTHORS}, used under the "),
        Text("licence "),
        Link((Text(article.source.licence),), Url(LICENCE_URL)),
        Text(", under which this document stands as well."),
    )
    changes = tuple((paragraph(change, Role.LIST_ITEM),) for change in CHANGES)
    return annex(
        "F",
        TITLE,
        Paragraph(licence),
        paragraph("What was changed:"),
        bullets(changes),
        paragraph(SHARE_ALIKE),
        _particulars(article, generator),
    )


def _particulars(article: Article, generator: str) -> Table:
    source = article.source
    lines: dict[str, tuple[Inline, ...]] = {
        "Article": (Text(plain_text((article.title,))),),
        "Authors": (Text(AUTHORS),),
        "Page": _page(source),
        "Revision": _recorded(source.revision),
        "Retrieved": _recorded(source.retrieved),
        "Licence": (Text(f"{source.licence}, {LICENCE_URL}"),),
        "SHA-256 of the source": (Text(source.sha256),),
        "Made by": (Text(generator),),
    }
    return Table(
        columns(1.4, 4.6),
        (header_row("Particular", "Value"),),
        tuple(Row((cell((Text(name),)), cell(value))) for name, value in lines.items()),
        (Text("Particulars of the source"),),
        "Where the text was taken from, as far as it was recorded.",
    )


def _page(source: Source) -> tuple[Inline, ...]:
    if source.url is None:
        return (aside(NOT_RECORDED),)
    if not is_safe_url(source.url):
        return (Text(source.url),)
    return (Link((Text(source.url),), Url(source.url)),)


def _recorded(value: str | None) -> tuple[Inline, ...]:
    return (Text(value),) if value else (aside(NOT_RECORDED),)
