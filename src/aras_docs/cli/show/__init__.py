"""``show``: what was found in an article, for people as tables and for programs as JSON or CSV."""

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
from aras_docs.cli.output import write_stdout, write_text
from aras_docs.cli.preparing import exit_code, prepare
from aras_docs.cli.printable import printable

if TYPE_CHECKING:
    from aras_docs.dataset.rows import Dataset
    from aras_docs.pipeline import Publication

HELP = "Print what was found in an article, one part or all."
CSV_HELP = "Print a part that is a table as CSV (UTF-8)."


class Part(StrEnum):
    """What can be shown."""

    INFOBOX = "infobox"
    OUTLINE = "outline"
    CHRONOLOGY = "chronology"
    CASUALTIES = "casualties"
    PLACES = "places"
    CONTRADICTIONS = "contradictions"
    TIMEXES = "timexes"
    LICENCE = "licence"


TABLES = (Part.CHRONOLOGY, Part.CASUALTIES, Part.PLACES, Part.CONTRADICTIONS, Part.TIMEXES)


class ShowValues(ArticleValues):
    """The values of the command's parameters."""

    part: str | None
    strict: bool
    as_json: bool
    as_csv: bool


def show_command() -> click.Command:
    """Return the command."""
    names = [part.value for part in Part]
    part = click.Option(["--part"], type=click.Choice(names), help="What to print.  [default: everything]")
    forms = [json_option("it"), click.Option(["--csv", "as_csv"], is_flag=True, help=CSV_HELP)]
    return command("show", _run, [*article_parameters(), part, *forms, strict_option()], HELP)


def _run(**values: object) -> int:
    chosen = cast("ShowValues", values)
    part = Part(chosen["part"]) if chosen["part"] else None
    _refuse(part, chosen)
    console = console_of(click.get_current_context())
    outcome = prepare(open_article(chosen), settings(chosen), console)
    if chosen["as_csv"]:
        write_stdout(_as_csv(cast("Part", part), outcome.value).encode())
    else:
        show = _as_json if chosen["as_json"] else _as_text
        write_text(show(part, outcome.value))
    return exit_code(outcome.diagnostics, strict=chosen["strict"])


def _refuse(part: Part | None, values: ShowValues) -> None:
    if not values["as_csv"]:
        return
    if values["as_json"]:
        message = "--json and --csv can't both be given."
        raise click.UsageError(message, click.get_current_context())
    if part not in TABLES:
        message = f"--csv needs a --part that is a table: {', '.join(TABLES)}."
        raise click.UsageError(message, click.get_current_context())


def _as_json(part: Part | None, publication: Publication) -> str:
    from aras_docs.cli.jsontext import dumps  # noqa: PLC0415 (as late as what it prints)
    from aras_docs.dataset.records import facts_record, selection  # noqa: PLC0415 (likewise)

    dataset = _dataset(publication)
    return dumps(selection(dataset, [part]) if part else facts_record(dataset), indent=2)


def _as_csv(part: Part, publication: Publication) -> str:
    from aras_docs.dataset.tables import table  # noqa: PLC0415 (as late as what it prints)

    return table(part, _dataset(publication))


def _dataset(publication: Publication) -> Dataset:
    from aras_docs.dataset.rows import Dataset  # noqa: PLC0415 (as late as what it prints)

    return Dataset.of(publication.article, publication.facts, publication.document)


def _as_text(part: Part | None, publication: Publication) -> str:
    from aras_docs.cli.show.views import VIEWS  # noqa: PLC0415 (as late as what it prints)

    width = shutil.get_terminal_size().columns
    if part:
        text = VIEWS[part](publication, width)
    else:
        text = "\n".join(f"{each.upper()}\n\n{VIEWS[each](publication, width)}" for each in Part)
    return "\n".join(map(printable, text.split("\n")))
