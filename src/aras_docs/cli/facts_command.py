"""``facts``: what was found in an article as files for programs and spreadsheets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from aras_docs.cli import summary
from aras_docs.cli.exporting import FOLDER
from aras_docs.cli.jsontext import dumps
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
from aras_docs.cli.output import check_target, make_folder, write_file, write_text
from aras_docs.cli.preparing import exit_code, prepare
from aras_docs.cli.printable import printable
from aras_docs.cli.summary import Made
from aras_docs.dataset.slug import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aras_docs.diagnostics import Outcome
    from aras_docs.pipeline import Publication

HELP = "Write what was found in an article as JSON and CSV."
FOLDER_HELP = f"The folder to write to, made when missing.  [default: {FOLDER}/TITLE-facts]"
TABLES = ("chronology", "casualties", "places", "contradictions")
# Without a byte order mark Excel takes a CSV for Windows-1252; LibreOffice, R and pandas see through it.
CSV_ENCODING = "utf-8-sig"


class FactsValues(ArticleValues):
    """The values of the command's parameters."""

    output: str | None
    strict: bool
    no_clobber: bool
    as_json: bool


def facts_command() -> click.Command:
    """Return the command."""
    own = [
        click.Option(["-o", "--output"], metavar="FOLDER", help=FOLDER_HELP),
        click.Option(["--no-clobber"], is_flag=True, help="Never replace a file."),
        json_option("what was made"),
        strict_option(),
    ]
    return command("facts", _run, [*article_parameters(), *own], HELP)


def _run(**values: object) -> int:
    chosen = cast("FactsValues", values)
    _refuse_stdout(chosen)
    article = open_article(chosen)
    console = console_of(click.get_current_context())
    outcome = prepare(article, settings(chosen), console)
    folder = _folder(chosen["output"], outcome.value)
    made = _made(folder, outcome.value)
    for each in made:
        check_target(each.path, filter(None, [article.file]), clobber=not chosen["no_clobber"])
    make_folder(folder)
    for each in made:
        write_file(each.path, each.data)
    console.say(_line(folder, made, outcome))
    if chosen["as_json"]:
        write_text(dumps(summary.as_json(made, outcome.value, outcome.diagnostics), indent=2))
    return exit_code(outcome.diagnostics, strict=chosen["strict"])


def _refuse_stdout(values: FactsValues) -> None:
    if values["output"] == "-":
        message = "-o '-' must be a folder here; for one table on standard output: show --part PART --csv."
        raise click.UsageError(message, click.get_current_context())


def _folder(output: str | None, publication: Publication) -> Path:
    return FOLDER / f"{slug(publication.document.meta.title)}-facts" if output is None else Path(output)


def _made(folder: Path, publication: Publication) -> tuple[Made, ...]:
    from aras_docs.dataset.attachments import FACTS  # noqa: PLC0415 (as late as what it makes)
    from aras_docs.dataset.facts_file import facts_json  # noqa: PLC0415 (likewise)
    from aras_docs.dataset.rows import Dataset  # noqa: PLC0415 (likewise)
    from aras_docs.dataset.tables import table  # noqa: PLC0415 (likewise)

    dataset = Dataset.of(publication.article, publication.facts, publication.document)
    tables = [
        Made("csv", folder / f"{name}.csv", table(name, dataset).encode(CSV_ENCODING)) for name in TABLES
    ]
    return (Made("json", folder / FACTS, facts_json(dataset)), *tables)


def _line(folder: Path, made: Sequence[Made], outcome: Outcome[Publication]) -> str:
    names = ", ".join(each.path.name for each in made)
    size = summary.size(sum(len(each.data) for each in made))
    found = (size, summary.findings(outcome.value.facts), summary.problems(outcome.diagnostics))
    return f"Wrote {names} to {printable(str(folder))} ({', '.join(filter(None, found))})"
