"""``show``: what was found in an article, for people as tables and for programs as JSON."""

from __future__ import annotations

import shutil
from enum import StrEnum
from typing import TYPE_CHECKING, cast

import click

from aras_docs.cli.options import (
    ArticleValues,
    article_parameters,
    command,
    console_of,
    json_option,
    open_article,
    settings,
    strict_option,
)
from aras_docs.cli.output import write_text
from aras_docs.cli.preparing import exit_code, prepare
from aras_docs.cli.printable import printable

if TYPE_CHECKING:
    from aras_docs.pipeline import Publication

HELP = "Print what was found in an article, one part or all."


class Part(StrEnum):
    """What can be shown."""

    INFOBOX = "infobox"
    OUTLINE = "outline"
    CHRONOLOGY = "chronology"
    CASUALTIES = "casualties"
    PLACES = "places"
    LICENCE = "licence"


class ShowValues(ArticleValues):
    """The values of the command's parameters."""

    part: str | None
    strict: bool
    as_json: bool


def show_command() -> click.Command:
    """Return the command."""
    names = [part.value for part in Part]
    part = click.Option(["--part"], type=click.Choice(names), help="What to print.  [default: everything]")
    return command("show", _run, [*article_parameters(), part, json_option("it"), strict_option()], HELP)


def _run(**values: object) -> int:
    chosen = cast("ShowValues", values)
    console = console_of(click.get_current_context())
    outcome = prepare(open_article(chosen), settings(chosen), console)
    parts = (Part(chosen["part"]),) if chosen["part"] else tuple(Part)
    show = _as_json if chosen["as_json"] else _as_text
    write_text(show(parts, outcome.value))
    return exit_code(outcome.diagnostics, strict=chosen["strict"])


def _as_json(parts: tuple[Part, ...], publication: Publication) -> str:
    from aras_docs.cli.jsontext import dumps  # noqa: PLC0415 (as late as what it prints)
    from aras_docs.cli.show.records import RECORDS, source_record  # noqa: PLC0415 (likewise)

    shown = {part.value: RECORDS[part.value](publication) for part in parts}
    return dumps({"source": source_record(publication), **shown}, indent=2)


def _as_text(parts: tuple[Part, ...], publication: Publication) -> str:
    from aras_docs.cli.show.views import VIEWS  # noqa: PLC0415 (as late as what it prints)

    width = shutil.get_terminal_size().columns
    titles = [f"{part.value.upper()}\n\n" if len(parts) > 1 else "" for part in parts]
    views = [VIEWS[part.value](publication, width) for part in parts]
    text = "\n".join(title + view for title, view in zip(titles, views, strict=True))
    return "\n".join(map(printable, text.split("\n")))
