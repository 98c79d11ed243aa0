"""No date or bound of a real event lies far outside its infobox's, unless its words state a year."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from aras_docs.analysis import analyse
from aras_docs.article import Article
from aras_docs.facts import Event
from aras_docs.readers import read

ROOT = Path(__file__).parents[3]
FOLDER = Path(os.environ.get("ARAS_SHARED", str(ROOT.parent / "shared"))) / "articles" / "flattened"
# Years as the infobox and the events write them, read here without the tagger.
YEARS = re.compile(r"(?<![\d,])\d{4}(?!\d)")
BC = re.compile(r"\b(\d{1,4})\s*BC")
STATES_YEAR = re.compile(r"\d{4}|\d\s?(?:BC|AD|CE)\b|\d(?:st|nd|rd|th)\s+century")


@pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no real articles at {FOLDER} (set ARAS_SHARED)")
def test_no_event_without_a_stated_year_lies_over_a_year_outside_the_infobox() -> None:
    far: list[str] = []
    for path in sorted(FOLDER.glob("*.txt")):
        article = read(path.read_bytes(), path.name).value
        years = _window(article)
        if years:
            events = analyse(article).value.events
            far += [f"{path.name}: {each.text}" for each in events if _is_far(each, years)]
    assert far == []


def _window(article: Article) -> range | None:
    """Return the years from the one before the infobox's dates to the one after them, None without any."""
    field = article.infobox.field("date") if article.infobox else None
    raw = "" if field is None else field.raw
    years = [int(year) for year in YEARS.findall(raw)] or [1 - int(year) for year in BC.findall(raw)]
    return range(min(years) - 1, max(years) + 2) if years else None


def _is_far(event: Event, years: range) -> bool:
    """Return whether a date or a bound of an event lies outside the years, though its text states none."""
    ends = (event.when.first, event.when.last)
    outside = any(end is not None and end.year not in years for end in ends)
    return outside and not STATES_YEAR.search(event.text)
