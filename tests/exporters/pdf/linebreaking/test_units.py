from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.linebreaking.units import hyphenated, natural_width, units
from aras_docs.exporters.pdf.notes.numbering import Numbering
from aras_docs.exporters.pdf.paragraphs.runs import Missing, Run, Typesetter
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


def test_a_space_in_another_look_closes_the_word_before_it() -> None:
    (section,) = units(runs(Text("a\u200b"), Strong((Text(" b"),))))
    assert [bool(unit.space) for unit in section] == [True, False]


def test_the_natural_width_is_that_of_words_and_spaces() -> None:
    content = (Text("one "), Strong((Text("two"),)), Text(" 3"))
    (section,) = units(runs(*content))
    widths = sum(unit.width + (unit.space.width if unit.space else 0) for unit in section)
    assert natural_width(runs(*content)) == pytest.approx(widths)
