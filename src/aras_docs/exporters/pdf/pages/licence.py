"""The licence note: whose text it is and under which licence, as short as there is room for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aras_docs.document import Meta

# The short names of the Creative Commons licences, from CC0 1.0 to CC BY-NC-SA 4.0.
_LICENCE = re.compile(r"\bCC(?:0| BY(?:-(?:NC|ND|SA))*) \d\.\d\b")


def licence_notes(meta: Meta) -> tuple[str, ...]:
    """Return what to print of a document's rights, the fullest wording first.

    Of a licence that isn't one of Creative Commons the short name is unknown, so there is only one wording.
    """
    found = _LICENCE.search(meta.rights)
    if found is None:
        return (meta.rights,) if meta.rights else ()
    named = ", ".join((found[0], *meta.authors))
    return (f"Text: {named}", named, found[0])
