from __future__ import annotations

import pytest

from aras_docs.composition.annexes import Desk
from aras_docs.composition.annexes.contradictions import (
    LONGEST_QUOTE,
    account_mark,
    contradictions_annex,
    in_register,
)
from aras_docs.composition.crossing import Crossing
from aras_docs.composition.infobox import Sides
from aras_docs.composition.languages import Tagger
from aras_docs.facts import Account, Claimant, Contradiction, Disagreement, Provenance
from aras_docs.nodes import Paragraph, Span, Text
from document_text import block_lines

SPACE = "\N{NO-BREAK SPACE}"
PARAGRAPHS = tuple(
    Paragraph(
        (Text("x"),), number=number, anchor=f"p{number}", span=Span(number * 100, number * 100 + 90, 9, 9)
    )
    for number in (1, 2)
)
CROSSING = Crossing.of(PARAGRAPHS, Span(0, 50, 1, 4))


def account(value: str, start: int, text: str = "words", claimant: str | None = None) -> Account:
    who = Claimant(claimant, claimant, None) if claimant else None
    return Account(value, text, who, Provenance.PROSE, None, Span(start, start + 5, 9, 9))


def contradiction(kind: Disagreement, subject: str = "truce", *accounts: Account) -> Contradiction:
    return Contradiction(kind, subject, accounts or (account("9 May", 100), account("10 May", 200)))


def lines(*entries: Contradiction) -> list[str]:
    desk = Desk(Tagger(""), CROSSING, Sides(()), in_register(entries))
    annex = contradictions_annex(desk)
    return [line.replace(SPACE, " ").strip() for block in annex.blocks for line in block_lines(block)]


def test_each_account_is_a_row_with_its_words_its_claimant_and_its_paragraph() -> None:
    accounts = (
        account("40", 10),
        account("43", 110, "43 of\nthem", claimant="Bland"),
        account("44", 210),
    )
    assert lines(contradiction(Disagreement.FIGURE, "killed", *accounts))[2:] == [
        "h2 #annex-e-figure Figures disagree",
        "table data (Figures disagree: 1 matter)",
        "| ! On what | ! Account | ! Who says so | ! Source",
        "| #e1 *E 1a* ⏎ killed | *40* ⏎ /“/words/”/ | /the infobox/ | [infobox→annex-a]",
        "| *E 1b* | *43* ⏎ /“/43 of them/”/ | Bland | [para 1→p1]",
        "| *E 1c* | *44* ⏎ /“/words/”/ | /the article/ | [para 2→p2]",
    ]


def test_matters_are_numbered_kind_by_kind() -> None:
    entries = [contradiction(kind, kind.name) for kind in reversed(Disagreement)]
    assert [entry.kind for entry in in_register(entries)] == [*Disagreement]
    found = lines(*entries)
    marks = [line.split(" | ")[0] for line in found if line.startswith("| #")]
    assert marks == [
        f"| #e{number} *E {number}a* ⏎ {kind.name}" for number, kind in enumerate(Disagreement, 1)
    ]


def test_matters_of_a_kind_keep_the_order_of_the_article() -> None:
    first, second = (contradiction(Disagreement.DATE, subject) for subject in ("a", "b"))
    assert in_register((first, contradiction(Disagreement.DENIAL), second))[:2] == (first, second)


def test_kinds_are_worded_for_a_reader() -> None:
    heads = [line for line in lines(*map(contradiction, Disagreement)) if line.startswith("h2")]
    assert [head.partition(" ")[2].partition(" ")[2] for head in heads] == [
        *("Dates disagree", "Figures disagree", "Stated as fact here, attributed there", "Claims denied"),
    ]


def test_where_none_is_found_that_is_no_guarantee() -> None:
    (_, sentence) = lines()
    assert "The program found none" in sentence
    assert "no finding that the article agrees with itself" in sentence


def test_a_sentence_without_end_is_shortened() -> None:
    endless = account("9 May", 100, "word " * 20_000)
    (row,) = (line for line in lines(contradiction(Disagreement.DATE, "x", endless)) if "*9 May*" in line)
    assert "word…/”/" in row
    assert len(row) < LONGEST_QUOTE + 100


@pytest.mark.parametrize(("index", "mark"), [(0, "E 3a"), (25, "E 3z"), (26, "E 3aa"), (52, "E 3ba")])
def test_accounts_are_lettered_without_end(index: int, mark: str) -> None:
    assert account_mark("E 3", index) == mark


def test_foreign_words_are_tagged_in_subject_and_quote() -> None:
    entry = contradiction(Disagreement.DATE, "Արաս", account("9 May", 100, "Արաս"))
    assert sum(line.count("{hy:Արաս}") for line in lines(entry)) == 2
