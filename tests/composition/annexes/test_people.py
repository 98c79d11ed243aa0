from __future__ import annotations

from msgspec.structs import replace

from aras_docs.composition.annexes.people import people_matrix
from aras_docs.composition.infobox import Sides
from aras_docs.facts import Casualty, Category, Fate, SideName
from aras_docs.nodes import Table
from composition.losses_made import DAY, DESK, figures_disagree, loss, numbered, unnumbered
from document_text import block_lines, row_text

SPACE = "\N{NO-BREAK SPACE}"
GAP = "/not stated/ | /not stated/ | /in neither/"


def matrix(*losses: Casualty) -> list[str]:
    """Return the rows of the matrix as text, without those of gaps."""
    return [row for row in whole(*losses) if not row.endswith(GAP)]


def whole(*losses: Casualty) -> list[str]:
    blocks = people_matrix(numbered(*losses), DESK)
    return [
        row_text(row).replace(SPACE, " ")
        for block in blocks
        if isinstance(block, Table)
        for row in block.rows
    ]


def test_the_infobox_stands_beside_the_text() -> None:
    assert matrix(loss(40, infobox=True), loss(40, qualifier="at least", claimant="Bland")) == [
        "! killed ⏎ /military/ | *40* ([C 1→c1]) | *at least 40* /Bland/ ([C 2→c2]) | same"
    ]


def test_civilians_stand_apart_from_the_military() -> None:
    civilian = loss(40, category=Category.CIVILIAN, infobox=True)
    rows = matrix(loss(40), civilian)
    assert [row.split(" | ")[0] for row in rows] == ["! killed ⏎ /military/", "! killed ⏎ /civilians/"]
    assert [row.split(" | ")[3] for row in rows] == ["only in the text", "only in the infobox"]


def test_what_is_not_said_to_be_civilian_is_compared_with_the_military_and_marked() -> None:
    (row,) = matrix(loss(40, infobox=True), loss(40, category=Category.UNSPECIFIED))
    assert row.startswith("! killed ⏎ /military, or not said/")
    assert row.endswith("| same")
    (row,) = matrix(loss(40, category=Category.UNSPECIFIED))
    assert row.startswith("! killed ⏎ /not said whose/")


def test_other_fates_share_a_row_and_name_theirs() -> None:
    (row,) = matrix(loss(7, fate=Fate.LOST, item="men"), loss(9, fate=Fate.UNSPECIFIED))
    assert row.startswith("! not told apart ⏎ /military/")
    assert "*7* men lost ([C 1→c1]) ⏎ *9* ([C 2→c2])" in row


def test_the_same_figure_of_the_same_claimant_stands_once() -> None:
    (row,) = matrix(loss(7, claimant="Bland"), loss(7, claimant="Bland"), loss(7, claimant="Cland"))
    assert row.split(" | ")[2] == "*7* /Bland/ ([C 1–2→c1]) ⏎ *7* /Cland/ ([C 3→c3])"


def test_a_figure_says_as_of_when_it_is() -> None:
    (row,) = matrix(replace(loss(7), as_of=DAY))
    assert "*7* /as of 3 October 2020/" in row


def test_many_figures_are_named_by_their_rows_and_none_is_added_up() -> None:
    (row,) = matrix(*[loss(100 + number) for number in range(40)])
    assert row.split(" | ")[2].endswith("*103* ([C 4→c4]) ⏎ /and 36 more: /[C 5–40→c5]")


def test_one_more_figure_than_fits_is_written_out() -> None:
    (row,) = matrix(*[loss(100 + number) for number in range(5)])
    assert "more" not in row
    assert "*104*" in row


def test_a_registered_contradiction_is_referred_to() -> None:
    desk = replace(DESK, register=(figures_disagree("1", "2"), figures_disagree("40", "7")))
    blocks = people_matrix(numbered(loss(40, infobox=True), loss(7)), desk)
    rows = [
        row_text(row).replace(SPACE, " ")
        for block in blocks
        if isinstance(block, Table)
        for row in block.rows
    ]
    assert rows[0].endswith("| different ⏎ see [E 2→e2]")


def test_what_nothing_is_said_of_is_not_stated_and_not_zero() -> None:
    assert whole(loss(40))[1:] == [
        f"! wounded, missing, captured ⏎ /military/ | {GAP}",
        f"! any loss ⏎ /civilians/ | {GAP}",
    ]


def test_of_no_side_no_gap_is_said() -> None:
    assert [row.split(" ⏎ ")[0] for row in whole(loss(7, side=None, infobox=True))] == ["! killed"]


def test_a_side_without_a_name_is_said_to_have_none() -> None:
    desk = replace(DESK, sides=Sides((SideName(1, "Side 1", None),)))
    (table,) = people_matrix(numbered(loss(40)), desk)
    assert next(iter(block_lines(table))) == "table data (Losses of people: Side 1 (not named))"


def test_a_number_word_stands_without_of_where_no_noun_follows() -> None:
    bare, followed = unnumbered("thousands of"), replace(unnumbered("dozens of"), item="men")
    (row,) = matrix(bare, followed)
    assert "*thousands* (" in row
    assert "*dozens of* men (" in row


def test_each_side_has_its_table() -> None:
    blocks = people_matrix(numbered(loss(40), loss(7, side=None, infobox=True)), DESK)
    captions = [line for block in blocks for line in block_lines(block) if line.startswith("table")]
    assert captions == [
        "table data (Losses of people: Aland)",
        "table data (Losses of people: side not stated)",
    ]


def test_figures_of_no_side_in_the_text_are_named_by_their_rows() -> None:
    blocks = [*people_matrix(numbered(loss(40), loss(7, side=None), loss(8, side=3)), DESK)]
    assert [*block_lines(blocks[-1])] == [f"body: Figures without a side: [C{SPACE}2–3→c2]."]
