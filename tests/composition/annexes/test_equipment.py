from __future__ import annotations

from msgspec.structs import replace

from aras_docs.composition.annexes.equipment import by_item, equipment_tables
from aras_docs.facts import Casualty, Fate
from composition.losses_made import DAY, DESK, equipment, numbered
from document_text import block_lines

SPACE = "\N{NO-BREAK SPACE}"


def lines(*losses: Casualty) -> list[str]:
    tables = equipment_tables(numbered(*losses), DESK)
    return [line.replace(SPACE, " ").strip() for table in tables for line in block_lines(table)]


def test_an_item_is_a_row_and_what_became_of_it_a_column() -> None:
    assert lines(
        equipment(7, "tanks", claimant="Bland"), equipment(2, "tanks", Fate.CAPTURED, claimant="Cland")
    ) == [
        "table data (Equipment: Aland)",
        "| ! Item | ! Destroyed | ! Captured",
        "| ! tanks | *7* /Bland/ ([C 1→c1]) | *2* /Cland/ ([C 2→c2])",
    ]


def test_a_column_is_left_out_where_no_item_has_it() -> None:
    assert "| ! Item | ! Damaged, lost or not said how" in lines(equipment(7, "tanks", Fate.LOST))
    assert "| ! Item | ! Destroyed" in lines(
        equipment(7, "ships", Fate.SUNK), equipment(8, "UAVs", Fate.DOWNED)
    )


def test_the_fate_is_said_where_the_column_does_not_say_it() -> None:
    rows = lines(
        equipment(2, "UAVs", Fate.DOWNED),
        equipment(1, "ship", Fate.SUNK),
        equipment(3, "tanks", Fate.DAMAGED),
    )
    assert [word in " ".join(rows) for word in ("*2* downed", "*1* sunk", "*3* damaged")] == [True] * 3


def test_who_gives_most_of_the_figures_is_named_once_above_them() -> None:
    ours = [equipment(7, "tanks", claimant="Bland"), equipment(6, "guns", claimant="Bland")]
    caption, _, *rows = lines(*ours, equipment(1, "UAV", claimant="Cland"))
    assert caption == "table data (Equipment: Aland. Unless another is named, by Bland)"
    assert ["Bland" in row for row in rows] == [False] * 3
    assert "*1* /Cland/" in rows[2]


def test_who_gives_figures_of_several_dates_is_named_above_them_and_the_dates_beside_them() -> None:
    dated = [replace(equipment(number, "tanks"), as_of=DAY) for number in (7, 8)]
    caption, _, row = lines(*dated, equipment(5, "tanks"), equipment(6, "tanks"))
    assert caption == "table data (Equipment: Aland. Unless another is named, by the article)"
    assert "*7* /as of 3 October 2020/" in row
    assert "*5* ([C 3→c3])" in row


def test_a_single_figure_names_who_gives_it() -> None:
    caption, _, row = lines(equipment(7, "tanks"))
    assert "Unless" not in caption
    assert "/the article/" in row


def test_items_are_one_in_singular_and_plural_and_any_case_but_never_by_likeness() -> None:
    named = [equipment(1, item) for item in ("Su-25", "SU-25", "Su-25s", "Su-25 warplane", "Su-24")]
    assert [*by_item(numbered(*named))] == ["Su-25", "Su-25 warplane", "Su-24"]


def test_what_is_of_no_side_comes_last() -> None:
    found = lines(replace(equipment(1, "gun"), side=None), equipment(2, "tanks"))
    captions = [line for line in found if line.startswith("table")]
    assert captions == ["table data (Equipment: Aland)", "table data (Equipment: side not stated)"]


def test_equipment_without_a_name_is_said_to_have_none() -> None:
    assert lines(replace(equipment(7, ""), item=None))[-1].startswith("| ! equipment not named | *7*")
