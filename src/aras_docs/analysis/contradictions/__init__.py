"""Where an article disagrees with itself: dates, figures, what is stated and what is only claimed."""

from __future__ import annotations

from aras_docs.analysis.contradictions.attributions import attributions
from aras_docs.analysis.contradictions.dates import dates
from aras_docs.analysis.contradictions.denials import denials
from aras_docs.analysis.contradictions.evidence import Evidence
from aras_docs.analysis.contradictions.figures import figures
from aras_docs.facts import Contradiction


def contradictions(evidence: Evidence) -> tuple[Contradiction, ...]:
    """Return the contradictions of an article, in the order of their first accounts."""
    found = [*dates(evidence), *figures(evidence), *attributions(evidence), *denials(evidence)]
    return tuple(sorted(found, key=lambda each: each.accounts[0].span.start))


__all__ = ["Evidence", "contradictions"]
