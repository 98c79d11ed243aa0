"""The key figures: losses by side, infobox and text, then places; each with who says so and where."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

import small_article
from aras_docs.composition.annexes.places import statements
from aras_docs.composition.infobox import Sides
from aras_docs.composition.key_figures import MOST, key_figures
from aras_docs.composition.losses import numbered
from aras_docs.document import plain_text
from aras_docs.facts import Casualty, Category, Claimant, Contradiction, Fate, PlaceClaim, SideName
from aras_docs.nodes import Table
from composition.losses_made import DAY, DESK, equipment, figures_disagree, loss, unnumbered
from document_text import row_text

NAMES = (SideName(1, "Aland", None), SideName(2, "Bland", None))
SPACE = "\N{NO-BREAK SPACE}"
INFOBOX, LINE = "[infobox→annex-a]", "line 20"


def table(
    losses: Iterable[Casualty], claims: tuple[PlaceClaim, ...] = (), *register: Contradiction
) -> Table | None:
    desk = replace(DESK, sides=Sides(NAMES), register=register)
    return key_figures(numbered(losses), statements(claims, desk.crossing), desk)


def rows(
    *losses: Casualty, places: tuple[PlaceClaim, ...] = (), register: tuple[Contradiction, ...] = ()
) -> list[str]:
    made = table(losses, places, *register)
    assert made is not None
    return [row_text(row).removeprefix("! ").replace(SPACE, " ") for row in made.rows]


def claim(place: str, district: str | None = "North", *, by: int = 1, who: str | None = "A") -> PlaceClaim:
    stated = small_article.facts().places[0]
    claimant = Claimant(who, who, 1) if who else None
    return replace(stated, place=place, district=district, by=by, claimant=claimant, denials=())


def test_an_article_without_figures_has_no_table() -> None:
    assert table(()) is None


def test_alike_figures_are_one_row_that_names_all_who_give_it() -> None:
    told = replace(loss(40, qualifier="at least", claimant="Ministry"), as_of=DAY)
    assert rows(loss(40, qualifier="at least", infobox=True), told) == [
        (
            f"Killed, military ⏎ Aland | *at least 40* | /the infobox/ ⏎ Ministry, as of 3 October 2020 | "
            f"{INFOBOX}, {LINE}"
        )
    ]


def test_infobox_and_text_that_disagree_are_both_shown() -> None:
    assert rows(loss(40, infobox=True), loss(90, claimant="B")) == [
        f"Killed, military ⏎ Aland | *40* | /the infobox/ | {INFOBOX}",
        f"Killed, military ⏎ Aland | *90* | B | {LINE}",
    ]


def test_what_claimants_in_the_infobox_say_is_never_made_one() -> None:
    given = (loss(40, claimant="A", infobox=True), loss(90, claimant="B", infobox=True))
    assert [row.split(" | ")[1:3] for row in rows(*given)] == [["*90*", "B"], ["*40*", "A"]]


def test_a_part_of_the_infobox_s_figure_is_left_to_the_annex_unless_it_is_disputed() -> None:
    whole, part = loss(400, infobox=True), loss(40)
    assert len(rows(whole, part)) == 1
    assert len(rows(whole, part, register=(figures_disagree("400", "40"),))) == 2


def test_of_the_text_the_highest_figure_is_shown() -> None:
    assert [row.split(" | ")[1] for row in rows(loss(4), loss(40), loss(7))] == ["*40*"]


def test_a_figure_without_a_number_is_no_zero_and_shown_where_there_is_no_other() -> None:
    assert rows(unnumbered("unspecified", infobox=True), unnumbered("not disclosed")) == [
        (
            f"Killed, military ⏎ Aland | *unspecified*; *not disclosed* | /the infobox/ ⏎ /the article/ | "
            f"{INFOBOX}, {LINE}"
        )
    ]
    assert [row.split(" | ")[1] for row in rows(unnumbered("many"), loss(40))] == ["*40*"]


def test_the_dead_come_first_and_the_military_before_civilians() -> None:
    lost = (
        loss(1, fate=Fate.WOUNDED, side=2),
        loss(2, category=Category.CIVILIAN),
        loss(3, side=2),
        loss(4, fate=Fate.UNSPECIFIED),
        equipment(5, "tanks"),
    )
    assert [row.split(" | ")[0] for row in rows(*lost)] == [
        "Killed, military ⏎ Bland",
        "Killed, civilians ⏎ Aland",
        "Losses, military ⏎ Aland",
        "Wounded, military ⏎ Bland",
        "Equipment lost ⏎ Aland",
    ]


def test_figures_of_no_side_are_shown_only_where_no_side_has_any() -> None:
    assert rows(loss(40, side=None)) == [
        f"Killed, military ⏎ side not stated | *40* | /the article/ | {LINE}"
    ]
    assert len(rows(loss(40, side=None), loss(7))) == 1


def test_equipment_is_listed_as_the_fullest_account_gives_it_and_never_added_up() -> None:
    things = [equipment(number, f"things {number}", claimant="A") for number in range(1, 8)]
    assert rows(equipment(99, "tanks", claimant="B"), *things) == [
        (
            "Equipment lost ⏎ Aland | *1* things 1 destroyed; *2* things 2 destroyed; "
            "*3* things 3 destroyed; *4* things 4 destroyed/; and 3 more: /[C 6–8→c6] | A | line 20"
        )
    ]


def test_places_are_counted_once_for_each_claimant_and_taker() -> None:
    claims = (claim("X"), claim("X"), claim("Y", "South"), claim("Y", None), claim("Z", by=2, who="B"))
    assert [row.split(" | ")[:2] for row in rows(places=claims)] == [
        ["Places claimed as taken ⏎ by Aland", "*2 places* in 2 districts"],
        ["Places claimed as taken ⏎ by Bland", "*1 place* in 1 district"],
    ]


def test_places_without_a_district_and_denied_claims_are_said_to_be_so() -> None:
    denied = replace(small_article.facts().places[0], claimant=Claimant("A", "A", 1), place="X")
    assert rows(places=(denied, claim("Y"), claim("Z", None))) == [
        (
            "Places claimed as taken ⏎ by Aland | *3 places*: 2 in 1 district, 1 with no district stated; "
            "1 claim denied | A ⏎ /[28 September 2020]/ | [annex D→annex-d]"
        )
    ]
    assert " | *1 place* | " in rows(places=(claim("Z", None),))[0]


def test_many_losses_leave_room_for_a_row_of_places() -> None:
    lost = [loss(90 + side, fate=fate, side=side, category=category)
            for side in (1, 2) for fate in (Fate.KILLED, Fate.WOUNDED, Fate.MISSING)
            for category in (Category.MILITARY, Category.CIVILIAN)]  # fmt: skip
    kept = rows(*lost, places=(claim("X"),))
    assert len(kept) == len(rows(*lost)) == MOST
    assert kept[-1].startswith("Places")


def test_of_many_who_give_a_figure_some_are_named_and_the_rows_of_the_rest() -> None:
    given = [replace(loss(40, claimant=name), span=replace(loss().span, first_line=index))
             for index, name in enumerate("ABCDE", start=20)]  # fmt: skip
    assert rows(*given) == [
        "Killed, military ⏎ Aland | *40* | A ⏎ B ⏎ C ⏎ /and 2 more/ | line 20, line 21, line 22, [C 4–5→c4]"
    ]


def test_the_caption_leads_to_all_figures() -> None:
    for losses, words in (((loss(40), loss(7)), "all 2 figures of losses"), ((loss(40),), "the only figure")):
        made = table(losses)
        assert made is not None
        assert plain_text(made.caption).startswith(f"Key figures; {words}")
        assert plain_text(made.caption).endswith("annex C")
    only_places = table((), (claim("X"),))
    assert only_places is not None
    assert plain_text(only_places.caption) == "Key figures"
