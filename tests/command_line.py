"""What running the command line in a test takes and gives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Result:
    code: int
    stdout: str
    stderr: str


class Run(Protocol):
    def __call__(self, *arguments: str | Path, stdin: bytes | None = b"") -> Result: ...
