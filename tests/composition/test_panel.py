"""The panel on infoboxes of one side, two, three and none, with odd fields and with odd dates."""

from __future__ import annotations

from msgspec.structs import replace

import small_article
from aras_docs.article import Belligerent, Field, Infobox
from aras_docs.composition.languages import Tagger
from aras_docs.composition.panel import as_of_words, last_event, panel, panel_notes
from aras_docs.facts import Basis, Casualty, Date, Event, Facts, Moment, Precision, SideName
from aras_docs.nodes import Span, Table
from document_text import block_lines, inline_text, row_text

NOTHING = Facts((), (), (), (), ())
GAP_MARK = "^not-stated"


def rows(infobox: Infobox, facts: Facts = NOTHING) -> list[str]:
    made = panel(infobox, facts, Tagger(""))
    fill_their_rows(made)
    return [row_text(row).removeprefix("! ").replace(GAP_MARK, "") for row in made.rows]


def fill_their_rows(table: Table) -> None:
    assert all(sum(cell.columns for cell in row.cells) == len(table.columns) for row in table.rows)


def box(*fields: Field) -> Infobox:
    numbers = sorted({field.side for field in fields if field.side})
    sides = (Belligerent(n, tuple(field for field in fields if field.side == n)) for n in numbers)
    return replace(small_article.infobox(), fields=fields, belligerents=tuple(sides))


def field(name: str, value: str = "", side: int | None = None) -> Field:
    whole = Span(0, 1, 1, 1)
    items = (replace(small_article.infobox().fields[0].items[0], text=value),) if value else ()
    return Field(name, name, side, value, items, whole)


def sides(*names: str) -> Facts:
    return replace(NOTHING, sides=tuple(SideName(n, name, None) for n, name in enumerate(names, start=1)))


def moment(day: Date, basis: Basis = Basis.STATED, last: Date | None = None) -> Moment:
    return Moment(day, last or day, None, Precision.DAY, basis)


def test_without_sides_the_panel_has_the_general_fields_alone() -> None:
    assert rows(box(field("date", "480 BC"))) == ["At a glance <2>", "Date | 480 BC"]


def test_three_sides_stand_in_three_columns() -> None:
    infobox = box(*(field("commander", name, side) for side, name in enumerate("KLM", start=1)))
    assert rows(infobox, sides("A", "B", "C")) == [
        "At a glance <4>",
        "Side | ! A | ! B | ! C",
        "Combatants | /not stated/ | /not stated/ | /not stated/",
        "Commanders | K | L | M",
        "Strength | /not stated/ | /not stated/ | /not stated/",
        "Casualties | /not stated/ | /not stated/ | /not stated/",
    ]


def test_a_side_without_a_name_is_said_to_have_none() -> None:
    shown = rows(box(field("commander", "K", 1)), sides("Side 1", "B"))
    assert "Side | ! Side 1 /(not named)/ | ! B" in shown


def test_a_side_that_the_infobox_says_nothing_of_has_gaps() -> None:
    assert "Commanders | K | /not stated/" in rows(box(field("commander", "K", 1)), sides("A", "B"))


def test_units_are_shown_where_a_side_has_them() -> None:
    assert "Units | /not stated/ | Army" in rows(box(field("units", "Army", 2)), sides("A", "B"))


def test_other_fields_of_sides_follow_the_usual_ones() -> None:
    infobox = box(field("polcasualties", "3", 1), field("arms", "bows", 1))
    assert [row.split(" |")[0] for row in rows(infobox, sides("A"))][-2:] == ["Polcasualties", "Arms"]


def test_fields_unknown_to_the_template_are_named_as_they_are_written() -> None:
    shown = rows(box(field("casus", "A raid"), field("map_type", "Egypt"), field("campaign")))
    assert shown[1:] == ["Casus belli | A raid", "Map type | Egypt", "Campaign | /not stated/"]


def test_only_the_date_is_taken_for_one() -> None:
    shown = rows(box(field("date", "1943-12-20"), field("notes", "1943-12-20")))
    assert shown[1:] == ["Date | 20 December 1943", "Notes | 1943-12-20"]


def test_a_field_without_a_name_is_left_to_the_annex() -> None:
    assert rows(box(field("1", "57"), field("date", "May"))) == ["At a glance <2>", "Date | May"]


def losses(*moments: Moment) -> Facts:
    stated: Casualty = small_article.facts().casualties[0]
    return replace(NOTHING, casualties=tuple(replace(stated, as_of=each) for each in moments))


def test_as_of_dates_are_in_order_and_once_each() -> None:
    third, first = Date(1940, 9, 15), Date(1940, 8, 13)
    facts = losses(moment(third), moment(first), moment(third))
    assert inline_text(as_of_words(facts)) == "13 August 1940; 15 September 1940"


def test_many_as_of_dates_are_given_as_a_range() -> None:
    facts = losses(*(moment(Date(1940, 9, day)) for day in (4, 2, 3, 1)))
    assert inline_text(as_of_words(facts)) == "4 dates from 1 September 1940 to 4 September 1940"


def happened(*moments: Moment) -> Facts:
    began: Event = small_article.facts().events[0]
    return replace(NOTHING, events=tuple(replace(began, when=each) for each in moments))


def test_the_last_dated_event_is_named_where_the_infobox_gives_no_end() -> None:
    facts = happened(moment(Date(2020, 9, 27)), moment(Date(2020, 10, 3)))
    assert last_event(small_article.infobox(), facts) == moment(Date(2020, 10, 3))


def test_the_last_dated_event_is_not_named_where_the_infobox_gives_an_end() -> None:
    told = happened(moment(Date(2020, 10, 3)))
    stated = replace(
        told.events[0],
        when=moment(Date(2020, 9, 27), last=Date(2020, 10, 1)),
        span=small_article.infobox().span,
    )
    facts = replace(told, events=(stated, *told.events))
    assert last_event(small_article.infobox(), facts) is None


def test_the_last_dated_event_is_not_named_where_it_is_the_day_of_the_infobox() -> None:
    day = moment(Date(1939, 9, 1))
    told = happened(day, day)
    stated = replace(told.events[0], span=small_article.infobox().span)
    facts = replace(told, events=(stated, *told.events))
    assert last_event(small_article.infobox(), facts) is None


def test_a_range_that_only_the_text_gives_is_no_end() -> None:
    facts = happened(moment(Date(2020, 9, 1), last=Date(2020, 9, 30)), moment(Date(2020, 10, 3)))
    assert last_event(small_article.infobox(), facts) == moment(Date(2020, 10, 3))


def test_a_war_before_christ_has_no_day_to_name() -> None:
    assert last_event(small_article.infobox(), happened(moment(Date(-479, 9, 20)))) is None


def test_of_the_last_day_s_events_the_one_counts_whose_date_is_known_best() -> None:
    day = Date(2020, 10, 3)
    carried, stated = moment(day, Basis.INHERITED), moment(day, Basis.YEAR_INFERRED)
    facts = happened(moment(Date(2020, 9, 27)), carried, stated, carried)
    assert last_event(small_article.infobox(), facts) == stated


def notes(infobox: Infobox, facts: Facts) -> list[str]:
    tagger = Tagger("")
    made = panel_notes(panel(infobox, facts, tagger), infobox, facts, tagger)
    return [line for note in made for line in block_lines(note)]


def test_every_gap_refers_to_one_note_on_what_a_gap_means() -> None:
    infobox = box(field("commander", "K", 1))
    shown = panel(infobox, sides("A", "B"), Tagger("")).rows
    gaps = [row_text(row).count("/not stated/" + GAP_MARK) for row in shown]
    assert sum(gaps) == 7
    assert notes(infobox, sides("A", "B")) == [
        "note not-stated note: Not stated: the infobox has nothing here, which is neither “none” nor zero."
    ]


def test_a_panel_without_gaps_has_no_note_on_them() -> None:
    assert notes(box(field("date", "May")), NOTHING) == []


def test_an_inferred_name_has_a_note_with_the_words_it_follows_from() -> None:
    inferred = replace(NOTHING, sides=(SideName(1, "Aland, Bland", "Aland's army; Blandish"),))
    infobox = box(*(field(name, "x", 1) for name in ("combatant", "commander", "strength", "casualties")))
    assert "Side | ! Aland, Bland /(inferred)/^side-1" in rows(infobox, inferred)
    assert notes(infobox, inferred) == [
        (
            "note side-1 note: The infobox names no combatants of this side; the name follows from "
            "“Aland's army”; “Blandish”."
        )
    ]


def test_dates_in_brackets_have_notes_one_for_each_way_of_inferring_them() -> None:
    worked_out = replace(moment(Date(2020, 9, 28), Basis.RELATIVE), derivation="27 September 2020 + 1 day")
    carried = moment(Date(2020, 9, 30), Basis.INHERITED)
    facts = losses(moment(Date(2020, 9, 27)), worked_out, carried)
    infobox = box(field("date", "27 September 2020"))
    assert rows(infobox, facts)[-1] == (
        "Figures as of | 27 September 2020; [28 September 2020]^date-relative-2020-9-28; "
        "[30 September 2020]^date-inherited /(from the text)/"
    )
    assert notes(infobox, facts) == [
        (
            "note date-relative-2020-9-28 note: Worked out: the text counts from another date (“next day”); "
            "here 27 September + 1 day."
        ),
        (
            "note date-inherited note: Carried over: the sentence has no date and takes that "
            "of the narrative before it."
        ),
    ]


def test_a_date_that_is_only_bounded_says_so_itself() -> None:
    undated = moment(Date(2020, 9, 28), Basis.UNDATED)
    infobox = box(field("date", "27 September 2020"))
    assert rows(infobox, losses(undated))[-1].endswith("undated, on 28 September 2020 /(from the text)/")
    assert notes(infobox, losses(undated)) == []
