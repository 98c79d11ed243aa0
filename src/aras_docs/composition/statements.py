"""Who says a thing, and who denies or confirms it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.phrases import aside
from aras_docs.nodes import Inline

if TYPE_CHECKING:
    from aras_docs.composition.languages import Tagger
    from aras_docs.facts import Claimant, Response


def speaker(claimant: Claimant | None, tagger: Tagger, narrator: str) -> tuple[Inline, ...]:
    """Return who makes a statement; without a claimant it is the narrator: the article or its infobox."""
    return tagger.text(claimant.name) if claimant else (aside(narrator),)


def responses(verb: str, given: tuple[Response, ...], tagger: Tagger) -> tuple[tuple[Inline, ...], ...]:
    """Return denials or confirmations as lines: who, and which part of the claim where that is stated."""
    return tuple(
        (
            aside(f"{verb} by "),
            *tagger.text(response.claimant.name),
            aside(f" ({response.scope or 'scope not stated'})"),
        )
        for response in given
    )
