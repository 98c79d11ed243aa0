"""Run EPUBCheck: for each line "book<TAB>report" print the faults found, as a JSON array.

A process of its own keeps the Java virtual machine's signal handlers and threads out of the tests.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false
# Java's classes have no types in Python.

from __future__ import annotations

import json
import sys
from pathlib import Path

import jpype


def faults(book: str, report: str) -> list[str]:
    """Return severity, code, message and place of every fault; raises AssertionError if none was sought."""
    checker = jpype.JClass("com.adobe.epubcheck.tool.EpubChecker")()
    failed = checker.run([book, "--failonwarnings", "--json", report])
    messages = json.loads(Path(report).read_bytes())["messages"]
    found = [_line(message) for message in messages]
    assert bool(failed) == any(line.startswith(("ERROR", "WARNING", "FATAL")) for line in found)
    return found


def _line(message: dict[str, object]) -> str:
    return " ".join(str(message[key]) for key in ("severity", "ID", "message", "locations"))


def serve() -> None:
    """Answer the lines of standard input; what EPUBCheck says to people is left out."""
    silent = jpype.JClass("java.io.PrintStream")(jpype.JClass("java.io.OutputStream").nullOutputStream())
    jpype.JClass("java.lang.System").setOut(silent)
    jpype.JClass("java.lang.System").setErr(silent)
    for line in sys.stdin:
        book, _, report = line.rstrip("\n").partition("\t")
        sys.stdout.write(json.dumps(faults(book, report)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    machine, jar = sys.argv[1:]
    jpype.startJVM(machine, "-Xss8m", "--enable-native-access=ALL-UNNAMED", classpath=[jar])
    serve()
