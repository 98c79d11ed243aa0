from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.scaling import scaled
from aras_docs.nodes import Role
from aras_docs.style_file import builtin


def test_text_leading_and_padding_shrink_together() -> None:
    before, after = builtin(), scaled(builtin(), 0.9)
    body, smaller = before.text[Role.BODY], after.text[Role.BODY]
    assert smaller.size == pytest.approx(9)
    assert smaller.leading / smaller.size == pytest.approx(body.leading / body.size)
    assert after.table.padding == pytest.approx(before.table.padding * 0.9)


def test_large_text_comes_nearer_to_the_body_s() -> None:
    title = scaled(builtin(), 1, display=0.5).text[Role.TITLE]
    assert title.size == pytest.approx((25 + 10) / 2)


def test_no_text_becomes_illegible() -> None:
    before, after = builtin(), scaled(builtin(), 0.5)
    assert min(style.size for style in after.text.values()) == 6.5
    assert all(style.size <= before.text[role].size for role, style in after.text.items())
