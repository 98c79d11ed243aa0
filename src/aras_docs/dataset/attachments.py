"""What travels with a document, for formats that can embed files: the source as read, and the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.dataset.facts_file import facts_json
from aras_docs.dataset.slug import slug
from aras_docs.document import Attachment, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from aras_docs.article import Article
    from aras_docs.dataset.rows import Dataset

FACTS = "facts.json"


def attachments(data: bytes, article: Article, dataset: Callable[[], Dataset]) -> tuple[Attachment, ...]:
    """Return an article's bytes and ``facts.json``; named by its title, wherever the article lies."""
    title = plain_text((article.title,))
    return (
        Attachment(f"{slug(title)}.txt", "text/plain", f"The article “{title}” as it was read", lambda: data),
        Attachment(
            FACTS,
            "application/json",
            "What a program found in it, with offsets",
            lambda: facts_json(dataset()),
        ),
    )
