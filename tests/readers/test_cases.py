"""What is read from an article, case by case (tests/readers/cases)."""

from __future__ import annotations

import pytest

from readers.case_files import Case, load
from readers.rendering import rendering

CASES = [
    pytest.param(case, id=f"{stem}: {case.name}")
    for stem in ("layout", "notes", "infobox", "bad_input")
    for case in load(stem)
]


@pytest.mark.parametrize("case", CASES)
def test_case(case: Case) -> None:
    assert rendering(case.data) == case.expected
