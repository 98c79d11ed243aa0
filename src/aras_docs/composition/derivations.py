"""How dates were worked out, in words, as the annexes print it under them."""

from __future__ import annotations

import re

from aras_docs.composition.dates import moment_words
from aras_docs.facts import Basis, Moment

# A derivation that adds or subtracts; any other says in words what the date was counted from.
SUM = re.compile(r" [+−] ")
# What the analysis gives as the derivation of an undated moment: that there is none, a doubtful reading with
# its reason, or the words that set a bound with the date they refer to.
NO_DATE = "no date is stated"
PERHAPS = "perhaps "
QUOTED_FIRST = re.compile(r'(?P<quote>"[^"]*"), (?P<date>[^"]+)')
STRAIGHT_QUOTES = re.compile(r'"([^"]*)"')


def derivation_words(moment: Moment) -> str | None:
    """Return how a date was worked out, "= 27 September + 1 day", or None where there is nothing to say.

    None also where the derivation names no other date ("evening of" the date itself): then it is carried
    over. The year is left out where it is that of the date, which stands beside it. Of an undated moment
    what its bounds rest on is said, or the reading that was too doubtful to be its date.
    """
    if not moment.derivation:
        return None
    if moment.basis is Basis.UNDATED:
        return _grounds(moment.derivation, moment_words(moment))
    if moment.basis is not Basis.RELATIVE or moment.first is None:
        return None
    if re.search(rf"(?<!\d){re.escape(moment.first.in_words())}", moment.derivation):
        return None
    words = moment.derivation.replace(f" {moment.first.year_in_words()} ", " ")
    return f"= {words}" if SUM.search(words) else words


def _grounds(derivation: str, moment: str) -> str | None:
    """Return what an undated moment rests on, without what its words say already."""
    if derivation == NO_DATE:
        return None
    guess, _, reason = derivation.partition(": ")
    if guess in reason or guess.removeprefix(PERHAPS) in reason:
        derivation = guess
    if (words := QUOTED_FIRST.fullmatch(derivation)) and words["date"] in moment:
        derivation = words["quote"]
    if derivation.removeprefix(PERHAPS) in moment:
        return None
    return STRAIGHT_QUOTES.sub(r"“\1”", derivation)
