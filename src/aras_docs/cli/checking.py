"""``check``: what there is to say of articles, without making anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from aras_docs.cli.article_input import read_input
from aras_docs.cli.exits import Exit
from aras_docs.cli.options import command, console_of, language_parameters, strict_option
from aras_docs.cli.preparing import exit_code, prepare
from aras_docs.cli.summary import counted, problems
from aras_docs.errors import ArticleError

if TYPE_CHECKING:
    from aras_docs.cli.console import Console
    from aras_docs.diagnostics import Diagnostic
    from aras_docs.pipeline import Settings

HELP = "Report what is doubtful in articles; make nothing."


class CheckValues(TypedDict):
    """The values of the command's parameters."""

    articles: tuple[str, ...]
    lang: str
    year: int | None
    strict: bool


def check_command() -> click.Command:
    """Return the command."""
    argument = click.Argument(["articles"], nargs=-1, required=True, metavar="ARTICLE|-...")
    return command("check", _run, [argument, *language_parameters(), strict_option()], HELP)


def _run(**values: Unpack[CheckValues]) -> int:
    from aras_docs.pipeline import Settings  # noqa: PLC0415 (brings in the whole path)

    console = console_of(click.get_current_context())
    settings = Settings(language=values["lang"], year=values["year"])
    found: list[Diagnostic] = []
    codes = [_check(article, settings, console, found) for article in values["articles"]]
    codes.append(exit_code(found, strict=values["strict"]))
    console.say(f"Checked {counted(len(values['articles']), 'article')}: {problems(found) or 'no problems'}")
    return max(codes)


def _check(article: str, settings: Settings, console: Console, found: list[Diagnostic]) -> Exit:
    try:
        found += prepare(read_input(article), settings, console).diagnostics
    except ArticleError as error:
        found += error.diagnostics
        console.report(error.diagnostics)
        return Exit.UNREADABLE
    return Exit.DONE
