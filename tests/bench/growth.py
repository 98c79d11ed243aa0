"""How the analysis grows on text made to slow it down: twice the text may take about twice the time.

Usage: python growth.py [MEGABYTES]   (0.4 takes minutes; 5 shows the same of any unit in hours)

Exits 1 if any time grows markedly faster than its text.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

# Run as a script, Python finds the folder of this file only.
sys.path.insert(0, str(Path(__file__).parents[1]))

from analysis.adversarial import ADVERSARIAL
from aras_docs.analysis import analyse
from aras_docs.readers import read

HEAD = "= Battle =\n\n- Conflict: Battle\n- Date: 2020-09-27\n\n== Course ==\nOn 5 May it began. "
# Growth of time over growth of text: 1 is linear, 2 quadratic where the text doubles.
MOST = 1.5


def seconds(unit: str, size: int) -> float:
    """Return the processor time of analysing an article of about so many characters."""
    text = HEAD + unit * (size // len(unit)) + "\n"
    article = read(text.encode(), "adversarial.txt").value
    start = time.process_time()
    analyse(article)
    return time.process_time() - start


def main(size: int) -> int:
    """Write the time at a quarter of the size, a half and the whole; return the exit code."""
    worst = 0.0
    sys.stdout.write(f"{'unit':28}{'1/4':>9}{'1/2':>9}{'whole':>9}   growth\n")
    for unit in ADVERSARIAL:
        times = [seconds(unit, size // share) for share in (4, 2, 1)]
        growth = times[2] / times[0] / 4
        worst = max(worst, growth)
        figures = "".join(f"{each:8.2f}s" for each in times)
        sys.stdout.write(f"{ascii(unit)[:26]:28}{figures}{growth:9.2f}\n")
    sys.stdout.write(f"worst growth {worst:.2f} (1 is linear)\n")
    return worst > MOST


if __name__ == "__main__":
    sys.exit(main(int(float(sys.argv[1]) * 1e6) if len(sys.argv) > 1 else 400_000))
