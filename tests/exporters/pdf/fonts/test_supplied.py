"""What is taken of the fonts that a user supplies, and what is said of those that can't be."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, NoReturn

import pytest
from msgspec.structs import replace

from aras_docs.diagnostics import Severity
from aras_docs.exporters import Options, SuppliedFile
from aras_docs.exporters.pdf.fonts.harfbuzz import natural_advance, nominal_glyph
from aras_docs.exporters.pdf.fonts.shaping import shaped
from aras_docs.exporters.pdf.fonts.supplied import LARGEST, supplied_faces
from aras_docs.exporters.reports import Reports
from exporters.pdf.fonts.cff_fonts import cid_keyed, name_keyed, still, varying
from exporters.pdf.fonts.showing import opened, piece, shown
from exporters.pdf.foreign import CHINESE, HEBREW, collection, font, supplied, variable_font

if TYPE_CHECKING:
    from aras_docs.diagnostics import Diagnostic
    from aras_docs.fonts import SuppliedFace

TEXT = ("a plain text", "שלום and 毛泽东")
RESTRICTED, NO_SUBSETTING, EDITABLE = 0x0002, 0x0100, 0x0008


def taken(*files: SuppliedFile, text: object = TEXT) -> tuple[tuple[SuppliedFace, ...], list[Diagnostic]]:
    return chosen(Options(files={"font-path": files}), text)


def chosen(options: Options, text: object = TEXT) -> tuple[tuple[SuppliedFace, ...], list[Diagnostic]]:
    told: list[Diagnostic] = []
    return supplied_faces(options, text, Reports(told.append)), told


def refusal(data: bytes) -> str:
    """Return why a font isn't taken."""
    faces, (told,) = taken(supplied(data))
    assert faces == ()
    assert (told.code, told.path) == ("font-unusable", "fonts/foreign.ttf")
    assert told.hint
    return told.message.removeprefix("the font can't be used: ")


def unread() -> NoReturn:
    pytest.fail("nobody needs this file")


def test_a_face_holds_what_the_text_needs_and_no_more() -> None:
    (face,), told = taken(supplied(font(HEBREW + CHINESE)))
    assert told == []
    assert face.covers("שלום")
    assert face.covers("毛泽东 ")
    assert not face.covers("א")
    assert (face.name, face.family, face.file) == ("Foreign-Regular", "Foreign", "fonts/foreign.ttf")
    assert len(face.data) < len(font(HEBREW + CHINESE))


def test_no_file_is_read_where_the_bundled_fonts_are_enough() -> None:
    assert taken(SuppliedFile("x.ttf", 1, unread), text="Արաս → ə") == ((), [])


def test_a_font_without_what_is_missing_is_left_alone() -> None:
    assert taken(supplied(font("abc"))) == ((), [])


def test_several_fonts_complete_each_other() -> None:
    faces, _ = taken(supplied(font(HEBREW)), supplied(font(CHINESE)))
    assert [face.covers("ש") for face in faces] == [True, False]


def test_a_font_with_nothing_new_is_left_out() -> None:
    faces, _ = taken(supplied(font(), "one"), supplied(font(), "two"), supplied(font("ש"), "three"))
    assert [face.file for face in faces] == ["one"]


def test_each_weight_and_design_is_kept() -> None:
    faces, _ = taken(
        supplied(font(), "regular"),
        supplied(font(bold=True), "bold"),
        supplied(font(family="Noto Sans Hebrew"), "sans"),
    )
    assert [face.file for face in faces] == ["regular", "bold", "sans"]
    assert [face.bold for face in faces] == [False, True, False]


def test_of_a_collection_every_face_is_looked_at() -> None:
    faces, _ = taken(supplied(collection(font("abc"), font(HEBREW), font(CHINESE))))
    assert [face.covers("ש") for face in faces] == [True, False]


def test_a_variable_font_is_set_to_its_default() -> None:
    (face,), _ = taken(supplied(variable_font()))
    glyph = nominal_glyph("ש", face)
    assert glyph
    assert natural_advance(glyph, face) == 600
    assert b"fvar" not in face.data
    assert b"gvar" not in face.data


@pytest.mark.parametrize(
    "data", [name_keyed(), cid_keyed(), varying(), collection(name_keyed(), cid_keyed())]
)
def test_a_font_with_cff_outlines_is_taken(data: bytes) -> None:
    (face,), told = taken(supplied(data, "boxes.otf"), text="שלום")
    assert told == []
    assert face.covers("שלום")
    assert not face.covers("א")
    assert (face.name, face.file) == ("Boxes-Regular", "boxes.otf")
    assert len(face.data) < len(data)


def test_cff_outlines_that_vary_are_set_to_their_default() -> None:
    (face,), _ = taken(supplied(varying()))
    assert b"fvar" not in face.data
    assert b"CFF2" not in face.data
    assert b"CFF " in face.data


def test_outlines_that_pdf_does_not_know_cannot_be_embedded() -> None:
    assert refusal(still()) == "its outlines are CFF2, which PDF doesn't know"


@pytest.mark.parametrize("permission", [RESTRICTED, NO_SUBSETTING, NO_SUBSETTING | EDITABLE])
def test_a_font_that_may_not_be_embedded_is_not(permission: int) -> None:
    assert "licence doesn't allow embedding" in refusal(font(permission=permission))


def test_a_font_for_editable_embedding_is_embedded() -> None:
    assert taken(supplied(font(permission=EDITABLE)))[1] == []


def test_blank_glyphs_are_no_letters() -> None:
    assert refusal(font(blank=True)) == "its glyphs have no outlines"


@pytest.mark.parametrize("data", [b"", b"hello", b"\0\1\0\0", font()[:200], b"ttcf\0\1\0\0\xff\xff\xff\xff"])
def test_what_is_no_font_is_told(data: bytes) -> None:
    assert refusal(data) == "it is damaged, or no font at all"


def test_a_font_that_was_cut_off_is_told() -> None:
    assert refusal(font()[:-300])


def test_a_refused_font_that_another_makes_up_for_is_not_told() -> None:
    assert taken(supplied(still()), supplied(font()))[1] == []


def test_a_file_that_cannot_be_read_is_told() -> None:
    def read() -> NoReturn:
        raise PermissionError(13, "Permission denied")

    _, (told,) = taken(SuppliedFile("x.ttf", 1, read))
    assert told.message == "the font can't be used: it can't be read: Permission denied"


def test_a_huge_file_is_not_read() -> None:
    _, (told,) = taken(SuppliedFile("x.ttf", LARGEST + 1, unread))
    assert told.message == "the font can't be used: it has more than 40 MiB"


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("sound", [font(), name_keyed(), cid_keyed(), varying()])
def test_a_damaged_font_breaks_nothing(sound: bytes, seed: int) -> None:
    random = Random(seed)  # noqa: S311 (no secret)
    data = bytearray(sound)
    for _ in range(random.choice((1, 10, 100))):
        data[random.randrange(len(data))] = random.randrange(256)
    faces, _ = taken(supplied(bytes(data)))
    assert len(faces) <= 1
    for face in faces:
        word = shaped("".join(filter(face.has_glyphs, "שלום")), face)
        assert len(opened(shown((piece(word),))).pages) == 1


def asking(found: tuple[SuppliedFile, ...], *named: SuppliedFile) -> tuple[Options, list[frozenset[str]]]:
    """Return options that look for fonts of the system, and the characters that they looked for so far."""
    asked: list[frozenset[str]] = []

    def find(characters: frozenset[str]) -> tuple[SuppliedFile, ...]:
        asked.append(characters)
        return found

    flags = frozenset({"system-fonts"})
    return Options(flags=flags, files={"font-path": named}, fonts_with=find), asked


def test_the_system_is_asked_for_what_named_fonts_lack() -> None:
    options, asked = asking((supplied(font(CHINESE), "/usr/chinese.ttf"),), supplied(font(HEBREW)))
    faces, (told,) = chosen(options)
    assert asked == [frozenset("毛泽东")]
    assert [face.file for face in faces] == ["fonts/foreign.ttf", "/usr/chinese.ttf"]
    assert (told.severity, told.code) == (Severity.NOTE, "font-found")
    assert told.message.endswith(" of this system: /usr/chinese.ttf")


def test_the_system_is_not_asked_where_fonts_are_enough() -> None:
    options, asked = asking((), supplied(font(HEBREW + CHINESE)))
    assert (len(chosen(options)[0]), asked) == (1, [])
    assert (chosen(options, "Արաս → ə"), asked) == (((), []), [])


def test_the_system_is_not_asked_unless_the_user_says_so() -> None:
    options, asked = asking((supplied(font()),))
    assert (chosen(replace(options, flags=frozenset())), asked) == (((), []), [])


def test_nothing_is_told_of_a_system_without_such_fonts() -> None:
    assert chosen(asking(())[0]) == ((), [])
