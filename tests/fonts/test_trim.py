"""Trimming anew gives the same bytes, and hence the same manifest."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from aras_docs.fonts import Face, faces, font_data
from aras_docs.fonts.catalogue import FILES, MANIFEST


@pytest.fixture
def trim() -> ModuleType:
    pytest.importorskip("fontTools.subset", reason="fontTools (extra 'fonts') isn't installed")
    from aras_docs.fonts import trim  # noqa: PLC0415  # needs fontTools

    return trim


@pytest.mark.parametrize("each", faces(), ids=lambda each: each.name)
def test_trimming_again_gives_the_same_face_and_bytes(each: Face, trim: ModuleType) -> None:
    assert each.origin
    original = Path(trim.DEBIAN_FOLDER) / each.origin.file
    if not original.exists():
        pytest.skip(f"{each.origin.package} isn't installed")
    made_with = (each.origin.version, each.origin.trimmer)
    if made_with != (trim.package_version(), trim.TRIMMER):
        pytest.skip(f"made with {made_with}, other versions are installed")
    assert trim.trim_file(original, each.origin.version) == (each, font_data(each))


def test_the_manifest_is_as_the_script_writes_it(trim: ModuleType) -> None:
    assert trim.manifest(faces()) == (FILES / MANIFEST).read_bytes()


def test_numbers_become_ranges_with_both_ends_inclusive(trim: ModuleType) -> None:
    assert trim.ranges_of([7, 1, 2, 3, 9, 8]) == ((1, 3), (7, 9))
    assert trim.ranges_of([]) == ()
