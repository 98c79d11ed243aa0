"""The straight path: read, analyse, compose, attach; an exporter takes it from there."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis import analyse
from aras_docs.article import Article
from aras_docs.composition import compose
from aras_docs.dataset.attachments import attachments
from aras_docs.dataset.rows import Dataset
from aras_docs.diagnostics import Outcome
from aras_docs.document import Document
from aras_docs.facts import Facts
from aras_docs.readers import read

# Without a given timestamp every file says this one: the same input then gives the same bytes.
FIXED_TIMESTAMP = datetime(2000, 1, 1, tzinfo=UTC)


class Settings(Struct, frozen=True):
    """What the text itself doesn't say: its language (BCP 47), year, origin, and the documents' timestamp."""

    language: str = "en"
    year: int | None = None
    url: str | None = None
    revision: str | None = None
    retrieved: str | None = None
    modified: datetime = FIXED_TIMESTAMP


class Publication(Struct, frozen=True):
    """An article with what was derived from it and the document composed of both."""

    article: Article
    facts: Facts
    document: Document


def prepare(data: bytes, path: str, settings: Settings) -> Outcome[Publication]:
    """Return the document of an article's bytes; raises ArticleError if they can't be read."""
    article = read(data, path, url=settings.url, revision=settings.revision, retrieved=settings.retrieved)
    facts = analyse(article.value, year=settings.year)
    document = compose(article.value, facts.value, language=settings.language, modified=settings.modified)
    dataset = partial(Dataset.of, article.value, facts.value, document)
    attached = attachments(data, article.value, dataset)
    publication = Publication(article.value, facts.value, replace(document, attachments=attached))
    return Outcome(publication, article.diagnostics + facts.diagnostics)
