"""The date that the narrative has reached, and the year last stated."""

from __future__ import annotations

from msgspec import Struct

from aras_docs.analysis.phases import Phase
from aras_docs.analysis.temporal.window import Anchor, Window
from aras_docs.facts import Date


class Stated(Struct, frozen=True):
    """A year that the text states, with its words; ``exact`` where a month stands with it.

    ``leads`` marks a year alone that opens a sentence, ``heads`` one of a heading: what follows is told
    of that year. ``paragraph`` and ``section`` count where it stands.
    """

    year: int
    words: str
    exact: bool
    leads: bool = False
    heads: bool = False
    paragraph: int = 0
    section: int = 0


class Focus(Struct):
    """Where the narrative is: the date it has reached, and the year last stated with its words.

    ``day`` is the last date reached that has a month at least, ``heading`` the year of the section's
    title, ``time`` the time of day that the paragraph has reached. ``paragraph`` and ``section`` count
    those entered.
    """

    phase: Phase = Phase.LEAD
    date: Date | None = None
    stated: Stated | None = None
    day: Date | None = None
    heading: Stated | None = None
    time: str | None = None
    paragraph: int = 0
    section: int = 0

    def enter(self, phase: Phase, *, keep_year: bool) -> None:
        """Move to a section; leaving a phase for another forgets the date, and the year if told to."""
        self.section += 1
        self.heading = None
        if phase is not self.phase:
            self.date = self.day = None
            self.stated = self.stated if keep_year else None
        self.phase = phase

    def head(self, date: Date, words: str) -> None:
        """Let a section's title state the date that the section is told of."""
        exact = date.month is not None
        self.heading = Stated(date.year, words, exact, leads=True, heads=True, section=self.section)
        self.stated, self.date, self.day = self.heading, date, date if exact else None

    def begin(self) -> None:
        """Begin a paragraph: it goes back to the year of the section's title."""
        self.paragraph += 1
        self.time = None
        if self.heading is not None:
            self.stated = self.heading

    def move(
        self, date: Date, words: str, *, stated: bool, leads: bool = False, time: str | None = None
    ) -> None:
        """Let the narrative reach a date and time; a year stated with it holds for those that follow."""
        self.date, self.time = date, time
        if date.month is not None:
            self.day = date
        if stated:
            exact = date.month is not None
            self.stated = Stated(
                date.year,
                words,
                exact,
                leads=leads and not exact,
                paragraph=self.paragraph,
                section=self.section,
            )

    def is_fresh(self, stated: Stated) -> bool:
        """Return whether a year was stated in this paragraph, or for the whole of this section."""
        same_section = stated.leads and stated.section == self.section
        return same_section or stated.paragraph == self.paragraph


def describe(date: Date, count: int, unit: str) -> str:
    """Return a distance from a date in words: "27 September 2020 + 1 day"."""
    plural = "" if abs(count) == 1 else "s"
    sign = "+" if count > 0 else "−"
    return f"{date.in_words()} {sign} {abs(count)} {unit}{plural}"


__all__ = ["Anchor", "Focus", "Stated", "Window", "describe"]
