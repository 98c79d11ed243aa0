"""The command line: the only code that writes output files or talks to a terminal."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence

OBJECTS_BETWEEN_COLLECTIONS = 100_000


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line on the given arguments, the program's own by default, and exit with its code."""
    # What the program and an article are made of holds hardly a cycle: collecting as often as Python does by
    # itself takes a tenth of the time and frees next to nothing.
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    from aras_docs.cli.running import run  # noqa: PLC0415 (importing is most of what there is to collect)

    code = run(arguments)
    # Nor is the collection worth its time that Python makes at the end of a process.
    gc.freeze()
    sys.exit(code)
