"""How many list fields of real infoboxes are parted like their wikitext (pytest -rP shows the report)."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from aras_docs.readers import read
from readers.infobox_truth import items, parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aras_docs.article import Field, Item

LISTS = ("combatant", "commander", "units", "strength", "casualties", "place")
# Measured on the articles the rules were made with: 1,770 of 1,821.
FLOOR = 0.97


def flat(nested: tuple[Item, ...]) -> Iterator[str]:
    for item in nested:
        yield " ".join(item.text.split())
        yield from flat(item.children)


def same_words(field: Field, lines: list[str]) -> bool:
    """Return whether the flattened value is that of the wikitext, commas aside."""
    return re.findall(r"[^\s,]+", field.raw) == re.findall(r"[^\s,]+", " ".join(lines))


def comparisons(folder: Path) -> Iterator[tuple[str, bool]]:
    """Return for each list field its name and whether its items are those of the wikitext."""
    for path in sorted(folder.glob("*.txt")):
        truth = json.loads(path.with_suffix(".truth.json").read_text(encoding="utf-8"))["infobox_wikitext"]
        box = read(path.read_bytes(), path.name).value.infobox
        for field in box.fields if box else ():
            lines = parts(truth.get(field.key.lower(), ""))
            if field.name in LISTS and same_words(field, lines):
                yield field.name, list(flat(field.items)) == items(lines)


def test_list_fields_are_parted_as_in_their_wikitext(shared: Path) -> None:
    compared = list(comparisons(shared / "articles" / "flattened"))
    if not compared:
        pytest.skip(f"no flattened articles in {shared}")
    right, found = Counter(name for name, same in compared if same), Counter(name for name, _ in compared)
    for name in LISTS:
        print(f"{name:11}{right[name]:5} of {found[name]:5}")  # noqa: T201 - the report
    print(f"{'all':11}{right.total():5} of {found.total():5}")  # noqa: T201
    assert found.total() > 1000
    assert right.total() / found.total() >= FLOOR
