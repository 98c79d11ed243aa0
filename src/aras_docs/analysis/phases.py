"""Which part of the story a section tells: its dates and its sentences are read accordingly."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto


class Phase(Enum):
    """What a section is for; a section takes its parent's phase where its title tells nothing."""

    LEAD = auto()
    BACKGROUND = auto()
    NARRATIVE = auto()
    CASUALTIES = auto()
    AFTERMATH = auto()


# Words of a title, in lower case, that tell a section's phase; the first rule that fits decides.
TITLES: tuple[tuple[Phase, re.Pattern[str]], ...] = (
    (Phase.CASUALTIES, re.compile(r"casualt|\blosses\b|fatalit|\bdeaths?\b|\bdead\b|\bloss of life")),
    (
        Phase.BACKGROUND,
        re.compile(
            r"background|prelude|origins?\b|causes?\b|context|preparation|planning|\bplans?\b|geograph|terrain"
            r"|opposing forces|order of battle|orders of battle|^forces\b|pre-?war|earlier|previous|lead-?up"
            r"|comparison|equipment|commanders"
        ),
    ),
    (
        Phase.AFTERMATH,
        re.compile(
            r"aftermath|legacy|commemorat|memorial|reaction|response|analysis|assessment|consequence|honou?rs"
            r"|in (?:popular )?culture|in film|war crimes|investigation|awards|victoria cross|historiograph"
            r"|memory|impact|significance|literature|see also|references|notes\b|external"
        ),
    ),
)
YEAR = re.compile(r"\b(?:1\d{3}|20\d{2})\b")


def phase_of(title: str, parent: Phase, texts: Iterable[str], window_year: int | None) -> Phase:
    """Return a section's phase: by its title, else its parent's, else by its years.

    A section all of whose years lie before ``window_year``, the year of the infobox, is background.
    """
    lowered = title.lower()
    named = next((phase for phase, words in TITLES if words.search(lowered)), None)
    if named is not None:
        return named
    if parent is not Phase.NARRATIVE or window_year is None:
        return parent
    years = {int(year) for text in texts for year in YEAR.findall(text)}
    return Phase.BACKGROUND if years and max(years) < window_year else Phase.NARRATIVE
