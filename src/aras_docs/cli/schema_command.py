"""``schema``: the JSON Schema of ``facts.json``."""

from __future__ import annotations

import click

from aras_docs.cli.exits import Exit
from aras_docs.cli.options import command
from aras_docs.cli.output import write_text

HELP = "Print the JSON Schema of facts.json."


def schema_command() -> click.Command:
    """Return the command."""
    return command("schema", _run, [], HELP)


def _run() -> int:
    from aras_docs.cli.jsontext import dumps  # noqa: PLC0415 (as late as what it prints)
    from aras_docs.dataset.schema import schema  # noqa: PLC0415 (brings in msgspec)

    write_text(dumps(schema(), indent=2))
    return Exit.DONE
