"""What contradicts itself in an article and what doesn't, case by case (cases/contradictions.txt)."""

from __future__ import annotations

import pytest

from analysis.case_files import Case, load
from analysis.small import article
from aras_docs.analysis import analyse
from aras_docs.facts import Account, Facts

CASES = [pytest.param(case, id=case.name) for case in load("contradictions")]


@pytest.mark.parametrize("case", CASES)
def test_case(case: Case) -> None:
    assert rendered(analyse(article(case.text)).value) == case.expected


@pytest.mark.parametrize("case", CASES)
def test_every_account_is_cut_out_by_its_span_in_the_order_of_the_source(case: Case) -> None:
    for found in analyse(article(case.text)).value.contradictions:
        assert len(found.accounts) > 1
        starts = [each.span.start for each in found.accounts]
        assert starts == sorted(starts)
        for each in found.accounts:
            assert " ".join(case.text[each.span.start : each.span.end].split()).endswith(each.text)


def rendered(facts: Facts) -> str:
    """Return the contradictions as lines: what each is about, then its accounts."""
    lines = [
        line
        for each in facts.contradictions
        for line in (f"{each.kind}: {each.subject}", *map(_account, each.accounts))
    ]
    return "\n".join(lines) or "nothing"


def _account(account: Account) -> str:
    who = account.claimant.name if account.claimant else account.provenance
    return f"  {account.value} ({who}, {account.section or 'summary'})"
