"""The addresses outside the package that a part links to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE

if TYPE_CHECKING:
    from docx.parts.story import StoryPart


class Links:
    """Relationships of one part to addresses, one for each.

    python-docx compares every new relationship with all others, which takes minutes where links are many.
    """

    def __init__(self, part: StoryPart) -> None:
        self._part = part
        self._names: dict[str, str] = {}

    def relation(self, address: str) -> str:
        """Return the identifier of the relationship to an address, making it if there is none."""
        if address not in self._names:
            # The numbers that python-docx gives, the first free one, leave no gaps.
            name = self._names[address] = f"rId{len(self._part.rels) + 1}"
            self._part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, name, is_external=True)
        return self._names[address]
