"""JSON on standard output and error; the standard library's, as msgspec refuses undecodable file names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aras_docs.dataset.json_values import escaped

if TYPE_CHECKING:
    from aras_docs.dataset.json_values import Json


def dumps(value: Json, *, indent: int | None = None) -> str:
    """Return JSON with letters as they are, and as escapes whatever a terminal might obey."""
    return f"{escaped(json.dumps(value, ensure_ascii=False, indent=indent))}\n"
