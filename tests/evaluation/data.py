"""Where the data for measuring is: the seed, its hand-made gold, the corpus, and real articles."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "aras-valley-campaign.txt"
SHARED = Path(os.environ.get("ARAS_SHARED", str(ROOT.parent / "shared")))
GOLD = SHARED / "gold"
WIKIWARS = SHARED / "corpora" / "wikiwars-dev"
ARTICLES = SHARED / "articles" / "flattened"

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    """Return the rows of a gold file."""
    lines = (GOLD / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]
