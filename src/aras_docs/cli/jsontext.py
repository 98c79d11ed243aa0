"""JSON on standard output and error; the standard library's, as msgspec refuses undecodable file names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aras_docs.printable import UNPRINTABLE

if TYPE_CHECKING:
    import re

    from aras_docs.dataset.json_values import Json


def dumps(value: Json, *, indent: int | None = None) -> str:
    """Return JSON with letters as they are, and as escapes whatever a terminal might obey."""
    return UNPRINTABLE.sub(_escape, json.dumps(value, ensure_ascii=False, indent=indent)) + "\n"


def _escape(match: re.Match[str]) -> str:
    # json.dumps escapes what JSON forbids; a line feed that is left over is its own.
    return match[0] if match[0] == "\n" else f"\\u{ord(match[0]):04x}"
