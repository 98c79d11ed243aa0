"""Articles that lack what others have, or have what none should: each becomes a document all the same."""

from __future__ import annotations

import pytest

from aras_docs.document import plain_text
from aras_docs.facts import Date
from aras_docs.pipeline import Publication, Settings, prepare
from aras_docs.readers import read
from aras_docs.traversal import descend, inlines_of

BODY = "\nThe war began in spring. Ruritania took Abad on 3 October.\n\n== Battle ==\nThey fought.\n"
DATES = {
    "a range": "27 September – 10 November 2020",
    "a range turned round": "10 November – 27 September 2020",
    "a year": "1943",
    "a year BC": "August 216 BC",
    "about a year": "c. 1274 BC",
    "up to the present": "2014 – present",
    "nothing": "",
    "a lone comma": ",",
    "no day of any calendar": "2020-13-45",
    "a year of five digits": "1 May 99999",
    "a minus sign": "-500",
    "words": "the day after never",
    "5,000 digits": "9" * 5000,
}
# Each would keep a rule that is not linear busy for minutes; the run's own limit would end it.
ENDLESS = {
    "open braces": "{{efn|" * 50_000,
    "notes": "It fell.{{efn|x}} " * 20_000,
    "attributes": "{{efn|" + "|name=a" * 100_000 + "}}",
    "blanks in a note": "{{efn|a" + " " * 500_000 + "b}}",
    "blank lines in a note": "{{efn|a" + "\n \n" * 100_000 + "b}}",
    "blanks after braces": "{{" + " " * 500_000,
    "lines of a list": "a\n* b\n" * 20_000,
    "quotation marks": '"a, ' * 50_000,
    "open brackets": "( " * 200_000,
    "commas": ", " * 200_000,
}


def prepared(text: str) -> Publication:
    return prepare(text.encode(), "t.txt", Settings()).value


def printed(publication: Publication) -> str:
    nodes = (node for part in publication.document.parts for node in descend(part.blocks))
    return "\n".join(plain_text(inlines_of(node)) for node in nodes)


@pytest.mark.parametrize("date", DATES.values(), ids=DATES.keys())
def test_whatever_the_infobox_gives_as_date_is_printed_as_it_is(date: str) -> None:
    words = printed(prepared(f"= T =\n- Date: {date}\n- Combatant1: Ruritania\n{BODY}"))
    assert (date.strip(",") or "not stated") in words


def test_an_article_without_infobox_says_so() -> None:
    assert "The article has no infobox." in printed(prepared(f"= T =\n{BODY}"))


def test_an_article_without_dates_has_no_dated_events() -> None:
    facts = prepared("= T =\n- Combatant1: A\n\nThey fought. They left.\n").facts
    assert [event.when.first for event in facts.events if event.when.first] == []


def test_of_repeated_keys_all_are_printed_and_the_first_counts() -> None:
    made = prepared(f"= T =\n- Date: 1 May 1900\n- Date: 2 June 1901\n{BODY}")
    assert made.facts.events[0].when.first == Date(1900, 5, 1)
    assert "2 June 1901" in printed(made)


@pytest.mark.parametrize("words", ["x" * 100_000, "they took the town of Abad and " * 3000])
def test_a_sentence_of_100_kb_is_kept_whole(words: str) -> None:
    assert f"On 5 May {words.strip()}." in printed(prepared(f"= T =\n\nOn 5 May {words.strip()}.\n"))


@pytest.mark.parametrize("words", ENDLESS.values(), ids=ENDLESS.keys())
def test_endless_text_is_read_in_linear_time(words: str) -> None:
    article = read(f"= T =\n- Strength1: {words}\n\n{words}\n".encode(), "t.txt").value
    assert article.lead
    assert article.infobox
