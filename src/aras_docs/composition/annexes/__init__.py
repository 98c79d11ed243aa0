"""The lettered annexes.

A infobox, B chronology, C casualties and equipment, D places claimed, E contradictions, F source and licence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.composition.phrases import heading
from aras_docs.document import Part, PartKind

if TYPE_CHECKING:
    from aras_docs.composition.crossing import Crossing
    from aras_docs.composition.infobox import Sides
    from aras_docs.composition.languages import Tagger
    from aras_docs.facts import Contradiction
    from aras_docs.nodes import Block


class Desk(Struct, frozen=True):
    """What every annex is written with: the foreign-word tagger, the cross-references, the sides.

    ``register`` holds the contradictions in the order in which annex E numbers them.
    """

    tagger: Tagger
    crossing: Crossing
    sides: Sides
    register: tuple[Contradiction, ...] = ()


def annex(letter: str, title: str, *blocks: Block) -> Part:
    """Return an annex as a part: "Annex B. Chronology", its anchor "annex-b"."""
    name, anchor = f"Annex {letter}. {title}", f"annex-{letter.lower()}"
    return Part(PartKind.ANNEX, name, anchor, (heading(1, name, anchor), *blocks))
