"""How the DOCX and the analysis, on text made to slow it down, grow: twice the text, about twice the time.

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
from aras_docs.document import Document, Part, PartKind
from aras_docs.exporters import export
from aras_docs.nodes import Block, Paragraph, Text
from aras_docs.readers import read
from plain_sheet import plain_sheet
from specimen import data_table, document

HEAD = "= Battle =\n\n- Conflict: Battle\n- Date: 2020-09-27\n\n== Course ==\nOn 5 May it began. "
# Growth of time over growth of text: 1 is linear, 2 quadratic where the text doubles.
MOST = 1.5
# What a report of the largest size holds: python-docx's own ways to reach cells and styles are quadratic.
PARAGRAPHS, ROWS = 8000, 2000


def seconds(unit: str, size: int) -> float:
    """Return the processor time of analysing an article of about so many characters."""
    text = HEAD + unit * (size // len(unit)) + "\n"
    article = read(text.encode(), "adversarial.txt").value
    start = time.process_time()
    analyse(article)
    return time.process_time() - start


def paragraphs(count: int) -> tuple[Block, ...]:
    """Return so many numbered paragraphs of a few lines each."""
    words = Text("On 20 October it was stated that several villages had been taken in the district. " * 4)
    return tuple(Paragraph((words,), number=number) for number in range(1, count + 1))


def rows(count: int) -> tuple[Block, ...]:
    """Return a table of so many rows."""
    return (paragraphs(1)[0], data_table(count))


def docx_seconds(blocks: tuple[Block, ...]) -> float:
    """Return the processor time of exporting blocks to DOCX."""
    whole = Document(document().meta, (Part(PartKind.BODY, "Part", "part", blocks),))
    start = time.process_time()
    export(whole, "docx", plain_sheet())
    return time.process_time() - start


def grown(name: str, times: list[float]) -> float:
    """Write the time at a quarter of a size, a half and the whole; return the growth."""
    growth = times[2] / times[0] / 4
    figures = "".join(f"{each:8.2f}s" for each in times)
    sys.stdout.write(f"{name:28}{figures}{growth:9.2f}\n")
    return growth


def main(size: int) -> int:
    """Write how each unit of text and each kind of report grows; return the exit code."""
    sys.stdout.write(f"{'unit':28}{'1/4':>9}{'1/2':>9}{'whole':>9}   growth\n")
    docx_seconds(rows(1))  # once, so that no module is loaded while time is taken
    growths = [
        grown(f"DOCX, {most} {kind.__name__}", [docx_seconds(kind(most // share)) for share in (4, 2, 1)])
        for kind, most in ((paragraphs, PARAGRAPHS), (rows, ROWS))
    ]
    growths += [
        grown(ascii(unit)[:26], [seconds(unit, size // share) for share in (4, 2, 1)]) for unit in ADVERSARIAL
    ]
    worst = max(growths)
    sys.stdout.write(f"worst growth {worst:.2f} (1 is linear)\n")
    return worst > MOST


if __name__ == "__main__":
    sys.exit(main(int(float(sys.argv[1]) * 1e6) if len(sys.argv) > 1 else 400_000))
