"""How long a cold export takes, next to other tools that make the same text, in the same run.

Usage: python bench.py PEERS_PYTHON [RUNS]

The peers get the text ready in their own mark-up, without pictures, links or notes: they read no article,
analyse nothing and derive no annexes. Each prints twice: the article alone, and the whole briefing. Platypus
does so as plainly as can be, and as a book: shaped text, contents, outline and "page X of Y", for which it
builds twice. DOCX and EPUB are held against pandoc's, from HTML and from its own Markdown.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeAlias

from aras_docs.document import PartKind
from aras_docs.pipeline import Settings, prepare

sys.path.insert(0, str(Path(__file__).parent))
from peers.texts import Grid, Plain, Prose, Title, html, plain_blocks, rst, typst

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SEED = ROOT / "seeds" / "aras-valley-campaign.txt"
FONTS = ROOT / "src" / "aras_docs" / "fonts" / "files"
OURS = "aras-docs pdf"
OUR_DOCX = "aras-docs docx"
OUR_EPUB = "aras-docs epub"
PANDOC = "import pypandoc; print(pypandoc.get_pandoc_path())"
TYPST = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])"
Command: TypeAlias = tuple[str, ...]
# With bytecode, as pip leaves every installed package; the first, unmeasured round writes what is missing.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def commands(peers: str, folder: Path) -> dict[str, Command]:
    """Return what is measured, by name; all files go to the folder."""
    program = (str(Path(sys.executable).with_name("aras-docs")),)
    ours = {
        "aras-docs --help": (*program, "--help"),
        OURS: (*program, "pdf", str(SEED), "-o", str(folder / "ours.pdf")),
        OUR_DOCX: (*program, "docx", str(SEED), "-o", str(folder / "ours.docx")),
        OUR_EPUB: (*program, "epub", str(SEED), "-o", str(folder / "ours.epub")),
    }
    parts = prepare(SEED.read_bytes(), SEED.name, Settings()).value.document.parts
    article = tuple(part for part in parts if part.kind in (PartKind.FRONT, PartKind.BODY))
    return {
        **ours,
        **dict(_peers(peers, plain_blocks(article), "article", folder)),
        **dict(_peers(peers, plain_blocks(parts), "briefing", folder)),
        **dict(_pandoc(peers, folder / "briefing")),
    }


def _peers(python: str, blocks: tuple[Plain, ...], name: str, folder: Path) -> Iterator[tuple[str, Command]]:
    """Yield the peers' commands on some blocks, after writing what they read."""
    stem = folder / name
    stem.with_suffix(".typ").write_text(typst(blocks), encoding="utf-8")
    stem.with_suffix(".html").write_text(html(blocks, FONTS.as_uri()), encoding="utf-8")
    stem.with_suffix(".rst").write_text(rst(blocks), encoding="utf-8")
    stem.with_suffix(".json").write_text(json.dumps([_listed(block) for block in blocks]), encoding="utf-8")
    weasyprint = ("-m", "weasyprint", "--quiet", "--pdf-variant", "pdf/ua-1", f"{stem}.html", f"{stem}-w.pdf")
    platypus = (str(HERE / "peers" / "platypus_peer.py"), f"{stem}.json", f"{stem}-p.pdf")
    rst2pdf = ("-W", "ignore", "-m", "rst2pdf.createpdf", "--quiet", f"{stem}.rst", "-o", f"{stem}-r.pdf")
    yield f"Typst, {name}", (python, "-c", TYPST, f"{stem}.typ", f"{stem}-t.pdf", str(FONTS))
    yield f"stock Platypus, {name}", (sys.executable, *platypus)
    yield f"Platypus book, {name}", (sys.executable, *platypus, "book")
    yield f"rst2pdf, {name}", (python, *rst2pdf)
    yield f"WeasyPrint, {name}", (python, *weasyprint)


def _pandoc(python: str, stem: Path) -> Iterator[tuple[str, Command]]:
    """Yield pandoc's commands on the page that WeasyPrint reads, and on the Markdown it makes of that."""
    pandoc = subprocess.run((python, "-c", PANDOC), check=True, capture_output=True, text=True).stdout.strip()
    page, markdown = f"{stem}.html", f"{stem}.md"
    subprocess.run((pandoc, page, "-t", "markdown", "-o", markdown), check=True)
    for suffix in ("docx", "epub"):
        made = f"{stem}-pandoc.{suffix}"
        yield f"pandoc {suffix}, HTML", (pandoc, page, "-o", made)
        yield f"pandoc {suffix}, Markdown", (pandoc, "--metadata=title:Briefing", markdown, "-o", made)


def _listed(block: Plain) -> object:
    match block:
        case Title(text=text):
            return ("heading", text)
        case Prose(text):
            return ("paragraph", text)
        case Grid(rows):
            return rows


def seconds(command: Command) -> float:
    """Return how long a process takes from start to end; one that fails ends the bench."""
    start = time.perf_counter()
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)
    if result.returncode:
        sys.exit(f"{' '.join(command)}\n{result.stderr}")
    return time.perf_counter() - start


def main(peers: str, runs: int) -> None:
    """Write the median of each command, all run in turn so that a busy moment hits all alike."""
    with TemporaryDirectory() as folder:
        measured = commands(peers, Path(folder))
        rounds = [{name: seconds(command) for name, command in measured.items()} for _ in range(runs + 1)]
    medians = {name: median(times[name] for times in rounds[1:]) for name in measured}
    sys.stdout.write(f"medians of {runs} cold runs{'':14}ours to it\n")
    for name, value in medians.items():
        sys.stdout.write(f"{name:26} {value:6.3f} s   {medians[_ours(name)] / value:6.2f}\n")


def _ours(name: str) -> str:
    """Return which of ours a command is held against: that of the format that it makes."""
    return next((ours for ours in (OUR_DOCX, OUR_EPUB) if ours.rpartition(" ")[2] in name), OURS)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7)
