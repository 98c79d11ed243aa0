"""Who says a thing, and who denies or confirms it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.phrases import aside

if TYPE_CHECKING:
    from aras_docs.composition.annexes import Desk
    from aras_docs.composition.languages import Tagger
    from aras_docs.composition.phrases import Lines
    from aras_docs.facts import Claimant, Event, PlaceClaim, Response
    from aras_docs.nodes import Inline, Span


def who_says_so(fact: Event | PlaceClaim, desk: Desk) -> Lines:
    """Return who states a fact, who denies and who confirms it, as lines for a cell."""
    return (
        speaker(fact.claimant, fact.span, desk),
        *responses("denied", fact.denials, desk.tagger),
        *responses("confirmed", fact.confirmations, desk.tagger),
    )


def speaker(claimant: Claimant | None, span: Span, desk: Desk) -> tuple[Inline, ...]:
    """Return who makes the statement at a span; without a claimant the article does, or its infobox."""
    return desk.tagger.text(claimant.name) if claimant else (aside(desk.crossing.narrator(span)),)


def responses(verb: str, given: tuple[Response, ...], tagger: Tagger) -> Lines:
    """Return denials or confirmations as lines: who, and which part of the claim where that is stated."""
    return tuple(
        (
            aside(f"{verb} by "),
            *tagger.text(response.claimant.name),
            aside(f" ({response.scope or 'scope not stated'})"),
        )
        for response in given
    )
