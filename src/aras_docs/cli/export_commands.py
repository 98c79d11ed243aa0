"""The commands that make files: one for each installed exporter, and ``export`` for several at once."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from aras_docs.cli import exporter_options
from aras_docs.cli.console import Console
from aras_docs.cli.exporting import FOLDER, ExportValues, Job, run
from aras_docs.cli.options import article_parameters, command, console_of, json_option, strict_option
from aras_docs.cli.output import STDOUT
from aras_docs.cli.parameters import checked, source_date_epoch, timestamp
from aras_docs.cli.validators import has_validator
from aras_docs.errors import ConfigurationError
from aras_docs.exporters import Option, get, names, options_of, summary_of

if TYPE_CHECKING:
    from collections.abc import Iterable

LARGE_PRINT = "large-print"
SUMMARY = "Export an article to several formats at once."


def format_command(name: str) -> click.Command:
    """Return the command of an installed exporter; that of a broken one says what is wrong with it."""
    try:
        exporter = get(name)
        declared = options_of(exporter)
        checking = [_check_option()] if has_validator((name,)) else []
        own = [_output_option(exporter.suffix), *_common_parameters(), *checking]
        exporter_options.check(name, declared, own)
    except ConfigurationError as error:
        return _broken_command(name, error)
    parameters = [*own, *exporter_options.parameters(declared)]
    return command(name, partial(_run_format, name, declared), parameters, summary_of(exporter))


def export_command() -> click.Command:
    """Return the command for several formats, with the options of all exporters that can be loaded."""
    own = [_formats_option(), _folder_option(), *_common_parameters(), _check_option()]
    declared = tuple(option for name in names() for option in _sound_options(name, own))
    parameters = [*own, *exporter_options.parameters(declared)]
    return command("export", partial(_run_export, declared), parameters, SUMMARY)


def _common_parameters() -> list[click.Parameter]:
    return [
        *article_parameters(),
        click.Option(["--style"], metavar="NAME|FILE", help="A style (see: list styles) or a style file."),
        click.Option(["--large-print"], is_flag=True, help=f"Text of 18 points: --style {LARGE_PRINT}."),
        click.Option(
            ["--timestamp"],
            metavar="TIME",
            callback=checked(timestamp),
            help="When the document was made (ISO 8601), else SOURCE_DATE_EPOCH, else a fixed date.",
        ),
        click.Option(["--no-clobber"], is_flag=True, help="Never replace a file."),
        json_option("what was made"),
        strict_option(),
    ]


def _output_option(suffix: str) -> click.Option:
    text = f"The file to write, - for standard output.  [default: {FOLDER}/TITLE.{suffix}]"
    return click.Option(["-o", "--output"], metavar="PATH|-", help=text)


def _folder_option() -> click.Option:
    text = f"The folder to write to, made when missing.  [default: {FOLDER}]"
    return click.Option(["-o", "--output"], metavar="FOLDER", help=text)


def _check_option() -> click.Option:
    return click.Option(["--check"], is_flag=True, help="Ask EPUBCheck about the EPUB, if it is installed.")


def _formats_option() -> click.Option:
    text = f"Formats, separated by commas: {', '.join(names())}."
    return click.Option(["--to"], metavar="FORMATS", required=True, callback=checked(_formats), help=text)


def _formats(text: str) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(filter(None, (name.strip() for name in text.split(",")))))
    unknown = [name for name in wanted if name not in names()]
    if unknown or not wanted:
        known = ", ".join(names())
        found = f"an unknown format {unknown[0]!r}; known: {known}" if unknown else f"no format of {known}"
        message = f"has {found}"
        raise ValueError(message)
    return wanted


def _run_format(format_name: str, declared: tuple[Option, ...], **values: object) -> int:
    given = exporter_options.take(values, declared)
    file = _file(cast("str | None", values.pop("output")))
    common = _common(values)
    _refuse_stdout(file, common)
    return run(Job((format_name,), file, FOLDER, given), common, _console())


def _run_export(declared: tuple[Option, ...], to: tuple[str, ...], **values: object) -> int:
    given = exporter_options.take(values, declared)
    folder = _folder(cast("str | None", values.pop("output")), to)
    _refuse_foreign(given, to)
    if values["check"] and not has_validator(to):
        _refuse(f"--check is no option of {' or '.join(to)}.")
    return run(Job(to, None, folder, given), _common(values), _console())


def _common(values: dict[str, object]) -> ExportValues:
    if values.pop("large_print"):
        if values["style"] not in (None, LARGE_PRINT):
            _refuse(f"--large-print is the style {LARGE_PRINT}: it can't be given with another --style.")
        values["style"] = LARGE_PRINT
    common = cast("ExportValues", values)
    common["timestamp"] = common["timestamp"] or source_date_epoch()
    return common


def _file(output: str | None) -> Path | None:
    if output is None:
        return None
    return STDOUT if output == "-" else Path(output)


def _folder(output: str | None, formats: Iterable[str]) -> Path:
    folder = FOLDER if output is None else Path(output)
    suffixes = [f".{get(name).suffix}" for name in formats]
    if output == "-" or folder.name.endswith(tuple(suffixes)):
        _refuse(f"-o {output!r} must be a folder here; a format's own command takes a file.")
    return folder


def _refuse_stdout(file: Path | None, values: ExportValues) -> None:
    if file is not STDOUT:
        return
    if values["as_json"]:
        _refuse("--json and -o - can't both have standard output.")
    if sys.stdout and sys.stdout.isatty():
        _refuse("Won't write a binary file to a terminal; use -o FILE, or a pipe.")


def _refuse_foreign(given: Iterable[str], formats: tuple[str, ...]) -> None:
    known = {option.name for name in formats for option in options_of(get(name))}
    for option in given:
        if option not in known:
            _refuse(f"--{option} is no option of {' or '.join(formats)}.")


def _refuse(message: str) -> None:
    raise click.UsageError(message, click.get_current_context())


def _console() -> Console:
    return console_of(click.get_current_context())


def _sound_options(name: str, own: Iterable[click.Parameter]) -> tuple[Option, ...]:
    try:
        declared = options_of(get(name))
        exporter_options.check(name, declared, own)
    except ConfigurationError:  # its own command says what is wrong
        return ()
    return declared


def _broken_command(name: str, error: ConfigurationError) -> click.Command:
    def fail(**_values: object) -> int:
        raise error

    broken = command(name, fail, [click.Argument(["rest"], nargs=-1, metavar="...")], str(error))
    broken.context_settings = {"ignore_unknown_options": True}
    broken.short_help = "(can't be loaded)"
    return broken
