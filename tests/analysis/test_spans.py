from __future__ import annotations

import pytest

from analysis.small import article
from aras_docs.analysis import analyse
from aras_docs.analysis.passages import Lines, passages
from aras_docs.article import Article
from aras_docs.facts import Facts
from aras_docs.nodes import Emphasis, LineBreak, List, NoteRef, Paragraph, Span, Text

TEXT = """\
- Date: 2020-09-27
- Combatant1: Ruritania
- Combatant2: Sylvania
- Casualties2: At least 40 killed

The war began.

== Battle ==
On 3 October Ruritania claimed control
over Abad in North District; Sylvania issued a denial.
"""


@pytest.fixture
def facts() -> Facts:
    return analyse(article(TEXT)).value


def cut(span: Span) -> str:
    return TEXT[span.start : span.end]


def test_every_time_expression_is_cut_out_by_its_span(facts: Facts) -> None:
    assert [cut(each.span) for each in facts.timexes] == [each.text for each in facts.timexes]


def test_an_event_is_cut_out_by_its_span_white_space_aside(facts: Facts) -> None:
    assert [" ".join(cut(each.span).split()) for each in facts.events[1:]] == [
        "On 3 October Ruritania claimed control over Abad in North District",
        "Sylvania issued a denial.",
    ]
    assert (facts.events[1].span.first_line, facts.events[1].span.last_line) == (9, 10)


def test_the_event_of_the_infobox_has_the_span_of_its_field(facts: Facts) -> None:
    assert cut(facts.events[0].span) == "- Date: 2020-09-27"
    assert facts.events[0].section is None


def test_places_and_losses_are_cut_out_by_their_spans(facts: Facts) -> None:
    assert [cut(each.span) for each in facts.places] == ["Abad"]
    assert [cut(each.span) for each in facts.casualties] == ["At least 40 killed"]


def test_text_in_several_pieces_is_traced_back_piece_by_piece() -> None:
    source = "''It'' fell on [[3 October]]"
    words = (
        Emphasis((Text("It", Span(2, 4, 1, 1)),)),
        Text(" fell on ", Span(6, 15, 1, 1)),
        NoteRef("n1"),
        Text("3 October", Span(17, 26, 1, 1)),
    )
    (passage,) = passages(_of(source, Paragraph(words)), Lines(source), None)
    assert passage.text == "It fell on 3 October"
    assert [passage.span(*each) for each in ((0, 2), (3, 10), (11, 20))] == [
        Span(2, 4, 1, 1),
        Span(7, 14, 1, 1),
        Span(17, 26, 1, 1),
    ]


def test_lists_are_read_and_a_forced_break_parts_words() -> None:
    source = "* It fell<br>on 3 May"
    item = Paragraph((Text("It fell", Span(2, 9, 1, 1)), LineBreak(), Text("on 3 May", Span(13, 21, 1, 1))))
    (passage,) = passages(_of(source, List(((item,),))), Lines(source), None)
    assert passage.text == "It fell\non 3 May"
    assert passage.span(8, 16) == Span(13, 21, 1, 1)


def _of(source: str, block: Paragraph | List) -> Article:
    empty = article(source)
    return Article(empty.title, (), None, (block,), (), (), empty.source)
