"""Datasets to test with: that of the small article, with facts of one's own or without any."""

from __future__ import annotations

from msgspec.structs import replace

import small_article
from aras_docs.composition import compose
from aras_docs.dataset.rows import Dataset
from aras_docs.facts import Basis, Facts, Timex, TimexType
from aras_docs.pipeline import FIXED_TIMESTAMP

NO_FACTS = Facts((), (), (), (), ())


def dataset(facts: Facts | None = None, *, with_infobox: bool = True) -> Dataset:
    article = small_article.article(with_infobox=with_infobox)
    facts = small_facts() if facts is None else facts
    return Dataset.of(article, facts, compose(article, facts, language="en", modified=FIXED_TIMESTAMP))


def small_facts() -> Facts:
    facts = small_article.facts()
    span = small_article.span("27 September")
    timex = Timex("27 September", TimexType.DATE, "2020-09-27", None, Basis.YEAR_INFERRED, span)
    began, claimed = facts.events
    return replace(facts, timexes=(timex,), events=(replace(began, timex=timex), claimed))
