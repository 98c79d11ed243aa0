"""The public API: four functions, found when they are first used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import aras_docs

HEAVY = ("reportlab", "docx", "ebooklib", "lxml", "PIL", "msgspec", "click", "regex")


def python(code: str) -> str:
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    return result.stdout.strip()


@pytest.mark.parametrize("name", ["read", "analyse", "compose", "export"])
def test_every_step_is_a_function(name: str) -> None:
    assert python(f"import aras_docs; print(callable(aras_docs.{name}))") == "True"


def test_a_room_named_like_its_function_can_still_be_imported_from() -> None:
    assert python("from aras_docs.composition import GENERATOR; print(GENERATOR)").startswith("aras-docs ")


def test_importing_the_package_brings_in_nothing_heavy() -> None:
    code = f"import sys, aras_docs; print(*sorted(sys.modules.keys() & {set(HEAVY)!r}))"
    assert python(code) == ""


def test_importing_the_package_brings_in_no_room() -> None:
    code = "import sys, aras_docs; print(*sorted(name for name in sys.modules if 'aras_docs' in name))"
    assert python(code) == "aras_docs aras_docs.version"


def test_an_unknown_attribute_is_an_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'publish'"):
        _ = aras_docs.publish  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_dir_lists_the_steps() -> None:
    assert {"read", "analyse", "compose", "export", "__version__"} <= set(dir(aras_docs))
