from __future__ import annotations

import pytest
from msgspec.structs import replace

import small_article
from aras_docs.composition.annexes.sources import sources_annex
from document_text import block_lines


@pytest.mark.parametrize(
    ("url", "row"),
    [
        (None, "  | Page | /not recorded/"),
        ("https://example.org/x", "  | Page | [https://example.org/x→https://example.org/x]"),
        ("javascript:alert(1)", "  | Page | javascript:alert(1)"),
    ],
)
def test_only_a_safe_address_becomes_a_link(url: str | None, row: str) -> None:
    article = small_article.article()
    annex = sources_annex(replace(article, source=replace(article.source, url=url)), "aras-docs")
    assert row in [line for block in annex.blocks for line in block_lines(block)]
