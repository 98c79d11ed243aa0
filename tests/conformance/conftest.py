"""Validators that take long to start, kept running for all tests that ask them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from conformance.engine import machine
from conformance.require import require
from conformance.verapdf import HOW, VeraPdf, jar

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def verapdf() -> Iterator[VeraPdf]:
    """Return veraPDF, running."""
    engine, library = jar(), machine()
    require(engine and library, HOW)
    assert engine
    assert library
    with VeraPdf(library, engine) as running:
        yield running
