from __future__ import annotations

import pytest
from msgspec.structs import replace

import small_article
from aras_docs.composition.annexes import Desk
from aras_docs.composition.annexes.chronology import chronology_annex, event_words, in_order
from aras_docs.composition.crossing import Crossing
from aras_docs.composition.infobox import Sides
from aras_docs.composition.languages import Tagger
from aras_docs.document import plain_text
from aras_docs.facts import Basis, Date, Event, Moment, Precision
from aras_docs.nodes import DefinitionList

DESK = Desk(Tagger(""), Crossing.of((), None), Sides(()))


def event(first: Date | None, basis: Basis = Basis.STATED, precision: Precision = Precision.DAY) -> Event:
    began, _ = small_article.facts().events
    return replace(began, when=Moment(first, first, None, precision, basis))


def legend(*events: Event) -> list[str]:
    blocks = chronology_annex(events, DESK).blocks
    return [
        plain_text(entry.term)
        for block in blocks
        if isinstance(block, DefinitionList)
        for entry in block.entries
    ]


def test_an_undated_event_stays_behind_the_one_it_follows() -> None:
    later, earlier = event(Date(2020, 10, 2)), event(Date(-479, 9, 1))
    undated = event(Date(1990, 1, 1), Basis.UNDATED)
    assert in_order((later, undated, earlier)) == (earlier, later, undated)


def test_what_a_denial_covers_is_said_where_there_is_one() -> None:
    began, claimed = small_article.facts().events
    said = [str(chronology_annex(events, DESK).blocks[1]) for events in ((began,), (began, claimed))]
    assert ["A denial covers" in words for words in said] == [False, True]


@pytest.mark.parametrize(
    ("text", "verb", "shown"),
    [
        ("The town fell.", None, "The town fell."),
        ("on 22 October, the town.", None, "… on 22 October, the town."),
        ("to have retaken the town.", "claimed", "[claimed] to have retaken the town."),
        ("to have retaken the town.", None, "… to have retaken the town."),
        ("the ministry claimed the town.", "claimed", "… the ministry claimed the town."),
        ("", None, ""),
    ],
)
def test_words_that_do_not_begin_their_sentence_are_shown_to_be_a_part(
    text: str, verb: str | None, shown: str
) -> None:
    began, _ = small_article.facts().events
    assert event_words(replace(began, text=text, verb=verb)) == shown


def test_the_legend_explains_the_marks_on_dates_of_this_chronology() -> None:
    inherited = event(Date(1943, 9, 3), Basis.INHERITED)
    assert legend(inherited, event(Date(1943, 9, 3))) == ["3 September 1943", "[3 September 1943]"]


def test_the_legend_shows_a_day_rather_than_a_year() -> None:
    year = event(Date(1943), precision=Precision.YEAR)
    assert legend(year, event(Date(1943, 9, 3))) == ["3 September 1943"]


def test_the_legend_says_what_perhaps_means_where_it_occurs() -> None:
    undated = event(None, Basis.UNDATED)
    doubted = replace(undated, when=replace(undated.when, derivation="perhaps 3 May 1935: year from a book"))
    assert legend(undated, doubted) == ["undated; perhaps 3 May 1935: year from a book"]
    said = [str(chronology_annex(events, DESK).blocks) for events in ((undated,), (undated, doubted))]
    assert ["too uncertain" in words for words in said] == [False, True]


def test_the_legend_shows_how_a_date_was_worked_out() -> None:
    began, claimed = small_article.facts().events
    assert legend(began, claimed) == ["27 September [2020]", "[28 September 2020] = 27 September + 1 day"]
