"""A loss as a row of the facts: whose it was, who says so, and the words it rests on."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from aras_docs.analysis.language.names import WORD
from aras_docs.analysis.losses.belongings import category_of, is_people
from aras_docs.analysis.losses.grammar import Loss
from aras_docs.analysis.sides import Sides
from aras_docs.facts import Casualty, Category, Claimant, Fate, Moment, Provenance
from aras_docs.nodes import Span


class Setting(Struct, frozen=True):
    """What holds for all the losses of an item or clause unless their own words say otherwise.

    ``people`` is the category of people whom no word describes, ``context`` words that describe them.
    """

    people: Category
    context: str
    template: Casualty


def template(  # noqa: PLR0913 – what may be known of a row before its loss is
    text: str,
    provenance: Provenance,
    span: Span,
    *,
    side: int | None = None,
    claimant: Claimant | None = None,
    as_of: Moment | None = None,
) -> Casualty:
    """Return a row of which nothing is known yet but where it stands, whose it is and who says so."""
    return Casualty(
        side=side,
        category=Category.UNSPECIFIED,
        fate=Fate.UNSPECIFIED,
        item=None,
        low=None,
        high=None,
        qualifier=None,
        claimant=claimant,
        denials=(),
        as_of=as_of,
        provenance=provenance,
        text=text,
        span=span,
    )


def row(loss: Loss, setting: Setting, sides: Sides) -> Casualty:
    """Return a loss as a row in its setting; the nations before its item are left to the side."""
    fate = loss.fate or Fate.UNSPECIFIED
    item = _without_nations(loss.item, sides)
    return replace(
        setting.template,
        category=category_of(item, fate, setting.context, setting.people),
        fate=fate,
        item=_label(item, loss, fate),
        low=loss.counted.low,
        high=loss.counted.high,
        qualifier=loss.counted.qualifier.lower() if loss.counted.qualifier else None,
    )


def _label(item: str, loss: Loss, fate: Fate) -> str | None:
    """Return what was lost: equipment by its name, people only by a fate that is left open."""
    if is_people(item, fate):
        return loss.fate_words or None if fate is Fate.UNSPECIFIED else None
    return item or None


def _without_nations(item: str, sides: Sides) -> str:
    return " ".join(word for word in item.split() if not (WORD.fullmatch(word) and sides.of(word)))
