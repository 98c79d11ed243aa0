from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from io import BytesIO

import pytest

from aras_docs.fonts import face, font_data
from aras_docs.fonts.subsetting import subset

ARMENIAN = face("Noto Serif Armenian")
TEXT = "Արասի հովտի արշավ"


def characters(font: bytes) -> set[str]:
    library = pytest.importorskip("fontTools.ttLib", reason="fontTools (extra 'fonts') isn't installed")
    return {chr(code) for code in library.TTFont(BytesIO(font)).getBestCmap()}


def test_a_subset_has_the_characters_wanted_and_no_others() -> None:
    assert characters(subset(ARMENIAN, TEXT)) == set(TEXT)
    assert len(subset(ARMENIAN, TEXT)) < len(font_data(ARMENIAN)) / 4


def test_what_the_face_lacks_is_left_out() -> None:
    assert characters(subset(ARMENIAN, "Ա毛")) == {"Ա"}


def test_letters_that_join_bring_what_they_join_into() -> None:
    library = pytest.importorskip("fontTools.ttLib", reason="fontTools (extra 'fonts') isn't installed")
    plain, joining = (
        len(library.TTFont(BytesIO(subset(ARMENIAN, text))).getGlyphOrder()) for text in ("եւ", "մն")
    )
    assert joining == plain + 1


def test_the_order_of_the_characters_leaves_no_trace() -> None:
    program = (
        "from aras_docs.fonts import face; from aras_docs.fonts.subsetting import subset; import hashlib\n"
        f"print(hashlib.sha256(subset(face('Noto Serif Armenian'), frozenset({TEXT!r}))).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", program]
    printed = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    assert printed.strip() == sha256(subset(ARMENIAN, TEXT)).hexdigest()
