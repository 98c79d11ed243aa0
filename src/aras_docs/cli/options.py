"""The options that commands share; a fresh set for each command, as click parameters belong to one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypedDict

import click

from aras_docs.cli.article_input import SAMPLE_URL, ArticleInput, read_input, sample
from aras_docs.cli.console import Color, Console, Form, Verbosity
from aras_docs.cli.parameters import checked, day, language, revision, web_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from aras_docs.pipeline import Settings


class ArticleValues(TypedDict):
    """The values of the parameters that say which article to take and what isn't in its text."""

    article: str | None
    sample: bool
    lang: str
    year: int | None
    source_url: str | None
    revision: str | None
    retrieved: str | None


def article_parameters() -> list[click.Parameter]:
    """Return the parameters whose values are ``ArticleValues``."""
    return [
        click.Argument(["article"], required=False, metavar="[ARTICLE|-]"),
        click.Option(["--sample"], is_flag=True, help="Take the article that comes with aras-docs."),
        *language_parameters(),
        click.Option(
            ["--source-url"], metavar="URL", callback=checked(web_address), help="The page the text is from."
        ),
        click.Option(
            ["--revision"], metavar="ID", callback=checked(revision), help="The revision of that page."
        ),
        click.Option(
            ["--retrieved"], metavar="DATE", callback=checked(day), help="The day the text was taken from it."
        ),
    ]


def language_parameters() -> list[click.Parameter]:
    """Return the options that say in which language and year to read a text."""
    return [
        click.Option(
            ["--lang"],
            default="en",
            show_default=True,
            metavar="TAG",
            callback=checked(language),
            help="The article's language (BCP 47).",
        ),
        click.Option(
            ["--year"],
            type=click.IntRange(-4999, 9999),
            metavar="YEAR",
            help="The year of dates without one, instead of the infobox's (-479 is 480 BC).",
        ),
    ]


def strict_option() -> click.Option:
    """Return the option that makes warnings count as problems."""
    return click.Option(["--strict"], is_flag=True, help="Exit with 1 also after mere warnings.")


def json_option(what: str) -> click.Option:
    """Return the option that asks for JSON on standard output."""
    return click.Option(["--json", "as_json"], is_flag=True, help=f"Print {what} as JSON.")


def open_article(values: ArticleValues) -> ArticleInput:
    """Return the article that was asked for; raises click.UsageError or ArticleError."""
    argument = values["article"]
    if values["sample"]:
        if argument is not None:
            message = "ARTICLE and --sample can't both be given."
            raise click.UsageError(message, click.get_current_context())
        return sample()
    if argument is None:
        message = "Missing ARTICLE: a file, - for standard input, or --sample."
        raise click.UsageError(message, click.get_current_context())
    return read_input(argument)


def settings(values: ArticleValues, modified: datetime | None = None) -> Settings:
    """Return the settings of a run; the sample's page is known."""
    from aras_docs.pipeline import FIXED_TIMESTAMP, Settings  # noqa: PLC0415 (brings in the whole path)

    return Settings(
        language=values["lang"],
        year=values["year"],
        url=values["source_url"] or (SAMPLE_URL if values["sample"] else None),
        revision=values["revision"],
        retrieved=values["retrieved"],
        modified=modified or FIXED_TIMESTAMP,
    )


def console_parameters(*, hidden: bool = False) -> list[click.Parameter]:
    """Return the options of the console; every command takes them, the program's help shows them."""
    options = [
        _console_option(_set_quiet, "Only errors.", "-q", "--quiet"),
        _console_option(_set_verbose, "Every diagnostic, each step, and tracebacks.", "-v", "--verbose"),
        _console_option(
            _set_color, "Colours (auto: on a terminal, unless NO_COLOR is set).", "--color", kinds=Color
        ),
        _console_option(
            _set_form, "How messages are written (full: with the line).", "--diagnostics", kinds=Form
        ),
    ]
    for option in options:
        option.hidden = hidden
    return [*options]


def _console_option(
    callback: Callable[..., None], text: str, *spellings: str, kinds: type[StrEnum] | None = None
) -> click.Option:
    choice = click.Choice([each.value for each in kinds]) if kinds else None
    return click.Option(
        spellings, type=choice, is_flag=kinds is None, expose_value=False, callback=callback, help=text
    )


def command(
    name: str, callback: Callable[..., int], parameters: Iterable[click.Parameter], text: str
) -> click.Command:
    """Return a command that takes the console's options too: they may stand before or after its name."""
    return click.Command(
        name, callback=callback, params=[*parameters, *console_parameters(hidden=True)], help=text
    )


def console_of(ctx: click.Context) -> Console:
    """Return the console of a run."""
    return ctx.ensure_object(Console)


def _set_quiet(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:  # noqa: FBT001 (click's)
    if value:
        console_of(ctx).verbosity = Verbosity.QUIET


def _set_verbose(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:  # noqa: FBT001 (click's)
    if value:
        console_of(ctx).verbosity = Verbosity.VERBOSE


def _set_color(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value:
        console_of(ctx).color = Color(value)


def _set_form(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value:
        console_of(ctx).form = Form(value)
