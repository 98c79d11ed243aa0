from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.linebreaking.runs import Run
from aras_docs.exporters.pdf.linebreaking.units import hyphenated, natural_width, units, unjoined
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.typesetter import Missing, Typesetter
from aras_docs.nodes import Foreign, Inline, Role, Strong, Text
from plain_sheet import plain_sheet

SHEET = plain_sheet()


def runs(*content: Inline) -> tuple[Run, ...]:
    return Typesetter(SHEET.fonts, Numbering(), Missing(), "en").runs(content, SHEET.text[Role.BODY])


def parts(*content: Inline) -> str:
    """Return the parts that hyphenation makes of a text, without its spaces."""
    (section,) = units(runs(*content))
    return "|".join("".join(atom.shaped.text for atom in unit.atoms) for unit in hyphenated(section))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ((Text("government talks"),), "gov|ern|ment|talks"),
        ((Text("counter-government organisation"),), "counter-|government|organ|isa|tion"),
        ((Strong((Text("government"),)), Text(", 3")), "gov|ern|ment,|3"),
        ((Strong((Text("govern"),)), Text("ment")), "government"),  # two looks
        ((Foreign((Text("regierungen"),), "de"),), "regie|run|gen"),
        ((Foreign((Text("operations"),), "az"),), "operations"),
    ],
)
def test_words_of_one_look_are_divided_in_their_language(content: tuple[Inline, ...], expected: str) -> None:
    assert parts(*content) == expected


def joints(text: str, measure: float = 20) -> str:
    """Return the parts that a text without spaces is divided into at its joints."""
    (section,) = units(runs(Text(text)))
    parted = unjoined(section, measure)
    return "|".join("".join(atom.shaped.text for atom in unit.atoms) for unit in parted).replace("\xa0", "_")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tor\xa0M2\xa0missiles", "Tor_|M2_|missiles"),
        ("AN/PSQ42-B1", "AN/|PSQ42-|B1"),
        ("H.M.S.", "H.|M.|S."),
        ("Battle_of_Plate.jpg", "Battle_|of_|Plate.|jpg"),
        ("Abdurrahmanli", "Abdurrahmanli"),
    ],
)
def test_what_is_too_wide_is_divided_at_its_joints(text: str, expected: str) -> None:
    assert joints(text) == expected


def test_what_fits_is_not_divided_at_its_joints() -> None:
    assert joints("Tor\xa0M2", 200) == "Tor_M2"


def test_a_space_in_another_look_closes_the_word_before_it() -> None:
    (section,) = units(runs(Text("a\u200b"), Strong((Text(" b"),))))
    assert [bool(unit.space) for unit in section] == [True, False]


def test_the_natural_width_is_that_of_words_and_spaces() -> None:
    content = (Text("one "), Strong((Text("two"),)), Text(" 3"))
    (section,) = units(runs(*content))
    widths = sum(unit.width + (unit.space.width if unit.space else 0) for unit in section)
    assert natural_width(runs(*content)) == pytest.approx(widths)
