"""What an outside validator's absence means: a skipped test at a desk, a failed one in CI."""

from __future__ import annotations

import os

import pytest


def require(found: object, how: str) -> None:
    """Skip the test where a tool isn't found, saying how to get it; with CI=true fail instead."""
    if found:
        return
    if os.environ.get("CI") == "true":
        pytest.fail(how)
    pytest.skip(how)
