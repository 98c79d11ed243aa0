"""Facts as rows: in the order of the annexes, with the numbers by which documents refer to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct

from aras_docs.composition.annexes.chronology import in_order
from aras_docs.composition.annexes.contradictions import in_register
from aras_docs.composition.annexes.places import statements
from aras_docs.composition.crossing import Crossing
from aras_docs.composition.losses import numbered
from aras_docs.facts import Account, Casualty, Contradiction, Event, PlaceClaim, Timex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.article import Article
    from aras_docs.document import Document
    from aras_docs.facts import Facts

Fact = TypeVar("Fact", Event, Casualty, PlaceClaim, Timex, Account)


class Row(Struct, Generic[Fact], frozen=True):
    """A fact with the mark of its annex row ("B 12") and its paragraph's number, None where it has none.

    Places that one statement claims share a row of annex D, and so its mark; so do the accounts of a
    contradiction.
    """

    number: str | None
    paragraph: int | None
    fact: Fact


class Entry(Struct, frozen=True):
    """A contradiction of the register, annex E, with its mark and its accounts as rows."""

    number: str
    contradiction: Contradiction
    accounts: tuple[Row[Account], ...]


class Dataset(Struct, frozen=True):
    """An article and its facts, with the paragraphs as the document composed of both numbers them."""

    article: Article
    facts: Facts
    crossing: Crossing

    @classmethod
    def of(cls, article: Article, facts: Facts, document: Document) -> Dataset:
        """Return the dataset of an article, its facts and the document composed of both."""
        return cls(article, facts, Crossing.of_article(article, document.parts))

    def chronology(self) -> tuple[Row[Event], ...]:
        """Return the rows of annex B."""
        return self._numbered("B", in_order(self.facts.events))

    def casualties(self) -> tuple[Row[Casualty], ...]:
        """Return the rows of annex C."""
        return self._numbered("C", numbered(self.facts.casualties))

    def places(self) -> tuple[Row[PlaceClaim], ...]:
        """Return the claims of annex D, one by one."""
        rows = enumerate(statements(self.facts.places, self.crossing), start=1)
        return tuple(
            self._row(f"D {number}", claim) for number, statement in rows for claim in statement.claims
        )

    def contradictions(self) -> tuple[Entry, ...]:
        """Return the register of annex E."""
        return tuple(
            Entry(f"E {number}", each, tuple(self._row(f"E {number}", account) for account in each.accounts))
            for number, each in enumerate(in_register(self.facts.contradictions), start=1)
        )

    def timexes(self) -> tuple[Row[Timex], ...]:
        """Return the time expressions in the order of the source; they are in no annex."""
        return tuple(self._row(None, timex) for timex in self.facts.timexes)

    def _numbered(self, annex: str, facts: Iterable[Fact]) -> tuple[Row[Fact], ...]:
        return tuple(self._row(f"{annex} {number}", fact) for number, fact in enumerate(facts, start=1))

    def _row(self, number: str | None, fact: Fact) -> Row[Fact]:
        paragraph = self.crossing.at(fact.span)
        return Row(number, paragraph.number if paragraph else None, fact)
