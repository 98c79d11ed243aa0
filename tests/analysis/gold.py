"""The hand-made gold for the seed, and how the facts of an analysis are measured against it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "aras-valley-campaign.txt"
Row = dict[str, Any]


def shared() -> Path:
    """Return the folder of shared facts; skips the test where it is missing."""
    folder = Path(os.environ.get("ARAS_SHARED", str(ROOT.parent / "shared")))
    if not folder.is_dir():
        pytest.skip(f"no shared facts at {folder} (set ARAS_SHARED)")
    return folder


def rows(name: str) -> list[Row]:
    """Return the rows of a gold file."""
    lines = (shared() / "gold" / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@dataclass(frozen=True)
class Score:
    """How many gold rows there are, how many were given, and how many of these are right."""

    name: str
    gold: int
    given: int
    right: int
    wrong: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __str__(self) -> str:
        figures = f"P {self.precision:.3f} R {self.recall:.3f} F1 {self.f1:.3f}"
        listed = "".join(f"\n  {each}" for each in self.wrong)
        return f"{self.name}: {self.right} right of {self.given} given, {self.gold} gold; {figures}{listed}"
