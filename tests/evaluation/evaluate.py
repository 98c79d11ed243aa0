"""Print how good and how fast the analysis is, layer by layer.

Usage: python tests/evaluation/evaluate.py

Data is looked for in the folder that ARAS_SHARED names, else beside the repository. Exits 2 if any of it
is missing, after measuring what is there.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterable
from pathlib import Path

# Run as a script, Python finds the folder of this file only.
sys.path.insert(0, str(Path(__file__).parents[1]))

from aras_docs.analysis import analyse
from aras_docs.cli import OBJECTS_BETWEEN_COLLECTIONS
from aras_docs.readers import read
from evaluation import seed, wikiwars
from evaluation.data import ARTICLES, GOLD, WIKIWARS
from evaluation.scoring import Score

MISSING = 2
# How often the speed is measured.
ROUNDS = 5


def main() -> int:
    """Measure what there is data for; return the exit code."""
    if GOLD.is_dir():
        _table("the seed", seed.scores(seed.facts()))
    if WIKIWARS.is_dir():
        _table("WikiWars, development half", wikiwars.scores(WIKIWARS))
    if ARTICLES.is_dir():
        analysed, read_too = speed(ARTICLES)
        sys.stdout.write(f"\nwhole analysis  {analysed:.2f} MB/s, with reading {read_too:.2f} MB/s\n")
    missing = [folder for folder in (GOLD, WIKIWARS, ARTICLES) if not folder.is_dir()]
    for folder in missing:
        sys.stderr.write(f"not measured: there is no folder {folder} (set ARAS_SHARED)\n")
    return MISSING if missing else 0


def speed(folder: Path) -> tuple[float, float]:
    """Return how many megabytes of articles are analysed in a second of processor time, and read as well.

    It is one article at a time and nothing is kept of it, and garbage is collected as seldom as the command
    has it collected, as when a user has one article made into a document. Of several rounds each article's
    shortest counts: what else the machine did makes times longer, never shorter.
    """
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    sources = [(path.read_bytes(), path.name) for path in sorted(folder.glob("*.txt"))]
    megabytes = sum(len(data) for data, _ in sources) / 1e6
    rounds = [[_seconds(data, name) for data, name in sources] for _ in range(ROUNDS)]
    shortest = [tuple(map(min, zip(*times, strict=True))) for times in zip(*rounds, strict=True)]
    reading, analysis = map(sum, zip(*shortest, strict=True))
    return megabytes / analysis, megabytes / (reading + analysis)


def _seconds(data: bytes, name: str) -> tuple[float, float]:
    """Return how long the processor reads an article, and how long it analyses it."""
    start = time.process_time()
    article = read(data, name).value
    between = time.process_time()
    analyse(article)
    return between - start, time.process_time() - between


def _table(title: str, scores: Iterable[Score]) -> None:
    sys.stdout.write(f"\n{title:24}{'P':>8}{'R':>8}{'F1':>8}\n")
    for score in scores:
        sys.stdout.write(f"{score.line()}{score.right:8} of {score.gold}\n")


if __name__ == "__main__":
    sys.exit(main())
