"""The same input gives the same bytes: on two clocks, hash seeds, time zones and locales."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "aras-valley-campaign.txt"
# Run in a process of its own: a hash seed can't be changed in a running one.
EXPORT = """
import hashlib, sys
from pathlib import Path
import time_machine
with time_machine.travel(sys.argv[1], tick=False):
    from aras_docs import exporters
    from aras_docs.pipeline import Settings, prepare
    from aras_docs.style_file import builtin
    seed = Path(sys.argv[2])
    document = prepare(seed.read_bytes(), sys.argv[4], Settings()).value.document
    data = exporters.get(sys.argv[3]).export(document, builtin("briefing"), exporters.Options())
    print(hashlib.sha256(data).hexdigest())
"""


def digest(exporter: str, clock: str, path: str, **environment: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", EXPORT, clock, str(SEED), exporter, path],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


@pytest.mark.parametrize("exporter", ["pdf", "docx", "epub"])
def test_the_bytes_depend_on_nothing_but_the_input(exporter: str) -> None:
    here = digest(
        exporter, "1999-12-31T23:59:58+00:00", "a.txt", PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8"
    )
    there = digest(
        exporter, "2031-07-04T05:06:07+00:00", "/x/b.txt", PYTHONHASHSEED="77", TZ="Asia/Baku", LC_ALL="C"
    )
    assert here == there
