from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.linebreaking.opportunities import broken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("on 27 September", "on|27|September"),
        ("27\u00a0September", "27\u00a0September"),
        ("27 000 men in 3 days", "27 000|men|in|3|days"),
        ("1 200 000", "1 200 000"),
        ("Nagorno-Karabakh", "Nagorno-|Karabakh"),
        ("mountain—valley and/or", "mountain—|valley|and/|or"),
        ("2020-21, 1–2", "2020-21,|1–2"),
        ("https://example.org/a/path", "https://example.org/|a/|path"),
        ("-ed re- x", "-ed|re-|x"),
        ("no\u200bwhere", "no|where"),
        ("hy\u00adphen", "hy|phen"),
        ("毛泽东，主席", "毛|泽|东，|主|席"),
        ("（毛）", "（毛）"),
        ("a毛b", "a|毛|b"),
        ("毛, (泽", "毛,|(泽"),
        ("キャラ", "キャ|ラ"),
    ],
)
def test_text_breaks_where_its_readers_expect_it(text: str, expected: str) -> None:
    assert "|".join(piece for piece, _ in broken(text)) == expected
