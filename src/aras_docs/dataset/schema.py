"""The JSON Schema of ``facts.json``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from aras_docs.dataset.records import SCHEMA_ID
from aras_docs.dataset.shape import FactsFile

if TYPE_CHECKING:
    from aras_docs.dataset.json_values import Json

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Json]:
    """Return the JSON Schema (draft 2020-12) of the whole dataset."""
    return {"$schema": DIALECT, "$id": SCHEMA_ID, **msgspec.json.schema(FactsFile)}
