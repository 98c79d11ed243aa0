from __future__ import annotations

from uuid import UUID

import pytest

from aras_docs.exporters.docx.embedding import obfuscated
from aras_docs.fonts import face, font_data
from aras_docs.nodes import Emphasis, Foreign, Paragraph, Role, Strong, Text
from exporters.docx.lint import lint
from exporters.docx.written import R, W, Written, document_of, text
from specimen import document

TABLE = "word/fontTable.xml"
ARMENIAN = Foreign((Text("Արաս"),), "hy")
SLOTS = {"embedRegular", "embedBold", "embedItalic", "embedBoldItalic"}


def embedded(*content: Paragraph) -> Written:
    return Written(document_of(*content), flags=("embed-fonts",))


def families(made: Written) -> dict[str, list[str]]:
    """Return which faces are embedded of which family."""
    fonts = {
        str(font.get(f"{W}name")): [part.tag.removeprefix(W) for part in font] for font in made.xml(TABLE)
    }
    return {name: [tag for tag in tags if tag in SLOTS] for name, tags in fonts.items()}


def test_fonts_stay_out_unless_asked_for() -> None:
    made = Written(document())
    assert not any(name.endswith(".odttf") for name in made.parts)
    assert not made.find("//w:rFonts")


def test_the_faces_that_text_needs_are_taken_along() -> None:
    made = embedded(Paragraph((Text("a"), Strong((Text("b"), Emphasis((Text("c"),)))))))
    assert families(made) == {
        "Noto Sans": [],
        "Noto Serif": ["embedRegular", "embedBold", "embedBoldItalic"],
    }
    assert lint(made.data) == []
    assert made.find("/w:settings/*[2][self::w:embedTrueTypeFonts]", "word/settings.xml")


def test_what_the_face_lacks_names_the_companion_that_is_taken_along() -> None:
    made = embedded(Paragraph((Text("see "), Strong((ARMENIAN,)), Text(" there"))))
    assert families(made)["Noto Serif Armenian"] == ["embedBold"]
    (run,) = made.find("//w:r[w:rPr/w:rFonts]")
    assert text(run) == "Արաս"
    assert [found.tag.removeprefix(W) for found in run[0]] == ["rStyle", "rFonts", "lang"]


def test_a_run_of_two_scripts_is_divided() -> None:
    made = embedded(Paragraph((Text("Araz – Արաս – Araz"),), Role.TABLE_CELL))
    assert [text(run) for run in made.find("//w:p[1]/w:r")] == ["Araz – ", "Արաս ", "– Araz"]


def test_what_no_face_has_is_reported_and_stays() -> None:
    made = embedded(Paragraph((Text("see 漢"),)))
    assert made.codes == ["font-not-embedded"]
    assert text(made.find("//w:p")[0]) == "see 漢"


def test_a_font_is_read_back_with_its_key() -> None:
    made = embedded(Paragraph((Text("a"),)))
    (font,) = (found for found in made.find("//w:embedRegular", TABLE))
    key, relation = UUID(str(font.get(f"{W}fontKey"))), font.get(f"{R}id")
    (target,) = made.values(f"//*[@Id='{relation}']/@Target", "word/_rels/fontTable.xml.rels")
    data = made.parts[f"word/{target}"]
    assert data[:4] != b"\x00\x01\x00\x00"
    assert obfuscated(data, key) == font_data(face("Noto Serif"))


@pytest.mark.parametrize("length", [0, 5, 32, 40])
def test_a_key_read_backwards_covers_the_first_32_bytes(length: int) -> None:
    key = UUID(bytes=bytes(range(16)))
    mask = bytes(range(15, -1, -1)) * 2 + bytes(8)
    assert obfuscated(bytes(length), key) == mask[:length]
