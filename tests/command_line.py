"""What running the command line in a test takes and gives."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from msgspec import Struct


class Result(Struct, frozen=True):
    code: int
    stdout: str
    stderr: str


class Run(Protocol):
    def __call__(self, *arguments: str | Path, stdin: bytes | None = b"") -> Result: ...
