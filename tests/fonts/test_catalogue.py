"""The bundled files are what the manifest says, and may be bundled and embedded."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, cast

import pytest

from aras_docs.errors import ConfigurationError
from aras_docs.fonts import Face, face, faces, families, font_data, font_path

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont  # pyright: ignore[reportMissingTypeStubs]

EACH_FACE = pytest.mark.parametrize("each", faces(), ids=lambda each: each.name)


def opened(each: Face) -> TTFont:
    library = pytest.importorskip("fontTools.ttLib", reason="fontTools (extra 'fonts') isn't installed")
    return cast("TTFont", library.TTFont(BytesIO(font_data(each))))


def test_the_families_are_bundled_in_these_styles() -> None:
    assert families() == (
        "Noto Serif",
        "Noto Sans",
        "Noto Serif Armenian",
        "Noto Sans Armenian",
        "Noto Sans Math",
    )
    for family in ("Noto Serif", "Noto Sans"):
        styles = {(each.bold, each.italic) for each in faces() if each.family == family}
        assert styles == {(False, False), (False, True), (True, False), (True, True)}


def test_no_two_faces_share_a_postscript_name_or_a_file() -> None:
    assert len({each.name for each in faces()}) == len({each.file for each in faces()}) == len(faces())


@EACH_FACE
def test_a_file_has_the_hash_in_the_manifest(each: Face) -> None:
    assert sha256(font_data(each)).hexdigest() == each.sha256


def test_no_file_lies_in_the_folder_without_a_face() -> None:
    folder = font_path(faces()[0]).parent
    assert {path.name for path in folder.glob("*.ttf")} == {each.file for each in faces()}


@EACH_FACE
def test_a_file_has_glyphs_for_just_what_is_claimed(each: Face) -> None:
    claimed = {code for first, last in each.coverage for code in range(first, last + 1)}
    assert claimed == set(opened(each).getBestCmap() or {})


@EACH_FACE
def test_a_file_calls_itself_what_the_manifest_calls_it(each: Face) -> None:
    names = opened(each)["name"]
    style = " ".join(word for word, is_so in (("Bold", each.bold), ("Italic", each.italic)) if is_so)
    assert [names.getDebugName(number) for number in (6, 1, 2)] == [
        each.name,
        each.family,
        style or "Regular",
    ]


@EACH_FACE
def test_a_file_is_truetype_that_may_be_embedded_without_restriction(each: Face) -> None:
    font = opened(each)
    assert "glyf" in font
    assert getattr(font["OS/2"], "fsType", None) == 0


@EACH_FACE
def test_the_licence_text_names_the_copyright_of_each_file(each: Face) -> None:
    licence = font_path(each).with_name("OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert opened(each)["name"].getDebugName(0) in licence.splitlines()


@EACH_FACE
def test_a_text_face_covers_the_scripts_of_the_region(each: Face) -> None:
    if each.family in {"Noto Serif", "Noto Sans"}:
        assert each.has_glyphs(
            "Azərbaycan, Şuşa, İğdır, Ağrı – «Москва» Ελλάς ᾅ № ½ ₼ \u00a0\u00ad\u2011\ufffd"
        )


@pytest.mark.parametrize("family", ["Noto Serif Armenian", "Noto Sans Armenian"])
def test_an_armenian_companion_covers_armenian(family: str) -> None:
    assert face(family).has_glyphs(
        "Արասի հովտի արշավ, և՝ «ﬓ»։".translate({ord(mark): None for mark in ",«»"})
    )


@pytest.mark.parametrize(
    ("family", "bold", "italic", "expected"),
    [
        ("Noto Serif", False, False, "NotoSerif-Regular"),
        ("Noto Sans", True, True, "NotoSans-BoldItalic"),
        ("Noto Sans Armenian", True, True, "NotoSansArmenian-Bold"),
        ("Noto Serif Armenian", False, True, "NotoSerifArmenian-Regular"),
        ("Noto Sans Math", True, True, "NotoSansMath-Regular"),
    ],
)
def test_the_nearest_face_keeps_the_weight(family: str, bold: bool, italic: bool, expected: str) -> None:
    assert face(family, bold=bold, italic=italic).name == expected


def test_an_unknown_family_is_an_error_that_lists_the_bundled_ones() -> None:
    with pytest.raises(ConfigurationError) as caught:
        face("Comic Sans")
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "font-unknown"
    assert "Comic Sans" in diagnostic.message
    assert "Noto Serif, Noto Sans" in (diagnostic.hint or "")
