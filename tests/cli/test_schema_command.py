"""What ``schema`` prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from command_line import Run

DEFAULT = Path("dist/battle-of-sül-facts/facts.json")


def test_the_schema_has_the_name_that_the_facts_give(aras_docs: Run, article: Path) -> None:
    result = aras_docs("schema")
    assert result.code == 0
    assert result.stderr == ""
    aras_docs("facts", article)
    schema, facts = json.loads(result.stdout), json.loads(DEFAULT.read_bytes())
    assert schema["$id"] == facts["$schema"]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(schema["$defs"]["FactsFile"]["required"]) == facts.keys()
