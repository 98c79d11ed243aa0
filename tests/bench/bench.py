"""How long a cold export takes, next to a stock Platypus script on the same text in the same run.

Usage: python bench.py [RUNS]
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
SEED = HERE.parents[1] / "seeds" / "aras-valley-campaign.txt"
PROGRAM = (sys.executable, "-m", "aras_docs")


def commands(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return what is measured, by name; all files go to the folder."""
    peer = (sys.executable, str(HERE / "platypus_peer.py"), str(SEED), str(folder / "peer.pdf"))
    return {
        "aras-docs --help": (*PROGRAM, "--help"),
        "aras-docs pdf": (*PROGRAM, "pdf", str(SEED), "-o", str(folder / "ours.pdf")),
        "stock Platypus": peer,
    }


def seconds(command: tuple[str, ...]) -> float:
    """Return how long a process takes from start to end; warnings of the program (exit code 1) are fine."""
    start = time.perf_counter()
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)
    if result.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}\n{result.stderr}")
    return time.perf_counter() - start


def main(runs: int) -> None:
    """Write the median of each command, all run in turn so that a busy moment hits all alike."""
    with TemporaryDirectory() as folder:
        measured = commands(Path(folder))
        rounds = [{name: seconds(command) for name, command in measured.items()} for _ in range(runs)]
    medians = {name: median(times[name] for times in rounds) for name in measured}
    for name, value in medians.items():
        sys.stdout.write(f"{name:18} {value:6.3f} s\n")
    ratio = medians["aras-docs pdf"] / medians["stock Platypus"]
    sys.stdout.write(f"{'ratio':18} {ratio:6.2f}   (medians of {runs} cold runs)\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
