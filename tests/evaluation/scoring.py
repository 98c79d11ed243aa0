"""Precision, recall and F1 of what was given against what the gold has."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct


class Score(Struct, frozen=True, dict=True):
    """How many gold rows there are, how many were given, and how many of these are right."""

    name: str
    gold: int
    given: int
    right: int
    wrong: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        """Return the share of what was given that is right."""
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """Return the share of the gold that was found."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __str__(self) -> str:
        listed = "".join(f"\n  {each}" for each in self.wrong)
        return f"{self.line()}: {self.right} right of {self.given} given, {self.gold} gold{listed}"

    def line(self) -> str:
        """Return the name and the three figures in per cent, as a line of a table."""
        figures = (100 * each for each in (self.precision, self.recall, self.f1))
        return f"{self.name:24}" + "".join(f"{each:8.1f}" for each in figures)


def of_rows(name: str, gold: Sequence[object], given: Sequence[object]) -> Score:
    """Return the score of rows that are right if the gold has their equal."""
    missing = [f"missing: {each}" for each in gold if each not in given]
    extra = [f"extra: {each}" for each in given if each not in gold]
    return Score(name, len(gold), len(given), len(gold) - len(missing), tuple(missing + extra))


def of_pairs(name: str, gold: int, pairs: int, wrong: Sequence[str]) -> Score:
    """Return the score of an attribute: of so many gold rows, so many were found, some of them wrong."""
    return Score(name, gold, pairs, pairs - len(wrong), tuple(wrong))
