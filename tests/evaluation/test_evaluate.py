from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parent / "evaluate.py"


def test_what_is_missing_is_said_and_exits_2(tmp_path: Path) -> None:
    environment = {**os.environ, "ARAS_SHARED": str(tmp_path)}
    result = subprocess.run(
        [sys.executable, SCRIPT], capture_output=True, text=True, check=False, env=environment
    )
    assert result.returncode == 2
    assert result.stdout == ""
    assert [line.removesuffix(" (set ARAS_SHARED)") for line in result.stderr.splitlines()] == [
        f"not measured: there is no folder {tmp_path / folder}"
        for folder in ("gold", "corpora/wikiwars-dev", "articles/flattened")
    ]
