"""What ``list`` prints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from command_line import Run


@pytest.mark.parametrize(
    ("what", "entry"),
    [
        ("exporters", {"name": "markdown", "suffix": "md", "options": "--bullet --no-title"}),
        ("styles", {"name": "briefing", "default": "yes"}),
        ("papers", {"name": "a4", "width_mm": "210.0", "height_mm": "297.0"}),
        ("fonts", {"name": "NotoSerif-BoldItalic", "bold": "yes", "italic": "yes"}),
    ],
)
def test_a_list(aras_docs: Run, what: str, entry: dict[str, str]) -> None:
    rows = json.loads(aras_docs("list", what, "--json").stdout)
    (row,) = (row for row in rows if row["name"] == entry["name"])
    assert entry.items() <= row.items()
    text = aras_docs("list", what)
    assert text.code == 0
    assert any(line.startswith(entry["name"]) for line in text.stdout.splitlines())


def test_media_types_are_for_programs(aras_docs: Run) -> None:
    assert "text/markdown" in aras_docs("list", "exporters", "--json").stdout
    assert "text/markdown" not in aras_docs("list", "exporters").stdout
