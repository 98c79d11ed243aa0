"""Which of the faces that a user supplied sets what no bundled face covers."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from aras_docs.fonts import SuppliedFace, face, font_data, font_runs

LETTERS = (("א", "ת"), (" ", " "), (",", ","))
HEBREW = SuppliedFace(
    name="Hebrew",
    family="Hebrew",
    bold=False,
    italic=False,
    file="hebrew.ttf",
    sha256="1",
    coverage=tuple((ord(first), ord(last)) for first, last in LETTERS),
    origin=None,
    data=b"hebrew",
)


def supplied(name: str, **changes: str | bool | tuple[tuple[int, int], ...]) -> SuppliedFace:
    return replace(HEBREW, name=name, sha256=name, **changes)  # pyright: ignore[reportArgumentType] (each fits)


BOLD = supplied("Bold", bold=True)
SERIF = supplied("Serif", family="Noto Serif Hebrew")
SANS = supplied("Sans", family="Noto Sans Hebrew")


def setters(text: str, *faces: SuppliedFace, **style: bool) -> list[str]:
    runs = font_runs(text, face("Noto Serif", **style), faces)
    return [f"{run.face.name if run.face else None}|{run.text}" for run in runs]


def test_what_no_bundled_face_covers_is_set_in_a_supplied_one() -> None:
    assert setters("a אב גד, 漢", HEBREW) == [
        "NotoSerif-Regular|a ",
        "Hebrew|אב גד",
        "NotoSerif-Regular|, ",
        "None|漢",
    ]


def test_bundled_faces_come_first() -> None:
    greedy = supplied("Greedy", coverage=((0, 0x10FFFF),))
    assert setters("aև→א", greedy) == [
        "NotoSerif-Regular|a",
        "NotoSerifArmenian-Regular|և",
        "NotoSansMath-Regular|→",
        "Greedy|א",
    ]


@pytest.mark.parametrize(
    ("faces", "bold", "expected"),
    [
        ((HEBREW, BOLD), True, "Bold"),
        ((HEBREW, BOLD), False, "Hebrew"),
        ((BOLD, HEBREW), False, "Hebrew"),
        ((BOLD,), False, "Bold"),
        ((SANS, SERIF), False, "Serif"),
        ((SERIF, BOLD), True, "Bold"),
        ((HEBREW, SANS), False, "Hebrew"),
    ],
)
def test_the_one_most_like_the_text_is_taken(
    faces: tuple[SuppliedFace, ...],
    bold: bool,
    expected: str,
) -> None:
    assert setters("א", *faces, bold=bold) == [f"{expected}|א"]


def test_what_several_have_stays_with_the_word() -> None:
    mark = (0x05F3, 0x05F3)  # a sign that ends abbreviations
    other = supplied("Other", family="Noto Serif Hebrew", coverage=(mark,))
    whole = supplied("Whole", coverage=(*HEBREW.coverage, mark))
    assert setters("א׳ ׳", other, whole) == ["Whole|א׳ ׳"]


def test_a_cluster_is_never_divided_between_faces() -> None:
    assert setters("א\u0301", HEBREW) == ["None|א\u0301"]


def test_a_supplied_face_has_its_font_with_it() -> None:
    assert font_data(HEBREW) == b"hebrew"
    assert "hebrew.ttf" in repr(HEBREW)
    assert "b'hebrew'" not in repr(HEBREW)


def test_faces_are_equal_by_what_they_are() -> None:
    assert replace(HEBREW) == HEBREW
    assert hash(replace(HEBREW)) == hash(HEBREW)
    assert HEBREW != BOLD
