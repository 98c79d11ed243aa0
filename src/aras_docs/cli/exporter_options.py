"""What exporters declare as data, made into options of the command line and back into their values."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from aras_docs.cli.supplied_files import supplied_files
from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError
from aras_docs.exporters import Option, Options, options_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from aras_docs.exporters import Exporter

# A text, a switch that was given, or the paths of files and folders.
Value = str | bool | tuple[Path, ...]
NAME = re.compile(r"[a-z][a-z0-9]+(-[a-z0-9]+)*")


def parameters(declared: Iterable[Option]) -> list[click.Parameter]:
    """Return options as click's; of several with one name the choices are put together."""
    merged: dict[str, Option] = {}
    for option in declared:
        merged[option.name] = _united(merged[option.name], option) if option.name in merged else option
    return [_parameter(option) for option in merged.values()]


def check(name: str, declared: Iterable[Option], taken: Iterable[click.Parameter]) -> None:
    """Raise ConfigurationError if an option of the exporter ``name`` is no option or one that is taken."""
    spellings = {spelling for parameter in taken for spelling in parameter.opts} | {"--help"}
    for option in declared:
        if not NAME.fullmatch(option.name) or f"--{option.name}" in spellings:
            message = f"the exporter {name!r} declares the option {option.name!r}, which is taken or no name"
            hint = "this is a mistake in its package: option names are lower-case words joined by hyphens"
            raise ConfigurationError(Diagnostic(Severity.ERROR, "exporter-broken", message, hint=hint))


def take(values: dict[str, object], declared: Iterable[Option]) -> dict[str, Value]:
    """Return the values given to exporters' options by name, removing all of them from the click values."""
    taken = {option.name: values.pop(_key(option.name), None) for option in declared}
    # An empty text was given all the same: whether it makes sense is for the exporter to say.
    return {name: cast("Value", value) for name, value in taken.items() if value or value == ""}


def options_for(
    exporter: Exporter, given: Mapping[str, Value], report: Callable[[Diagnostic], None]
) -> Options:
    """Return those of the given values that an exporter declares."""
    declared = {option.name: option for option in options_of(exporter)}
    own = {name: value for name, value in given.items() if name in declared}
    texts = {name: value for name, value in own.items() if isinstance(value, str)}
    flags = frozenset(name for name, value in own.items() if value is True)
    files = {
        name: supplied_files(value, declared[name].files)
        for name, value in own.items()
        if isinstance(value, tuple)
    }
    return Options(texts, flags, report, files)


def _united(first: Option, second: Option) -> Option:
    both = (*first.choices, *second.choices) if first.choices and second.choices else ()
    suffixes = tuple(dict.fromkeys((*first.files, *second.files)))
    flag = first.flag and second.flag
    single = first.single and second.single
    return Option(
        first.name, first.help, tuple(dict.fromkeys(both)), flag=flag, files=suffixes, single=single
    )


def _parameter(option: Option) -> click.Option:
    if option.flag:
        return click.Option([f"--{option.name}", _key(option.name)], is_flag=True, help=option.help)
    if option.files:
        # A single file is taken several times too, so that the second isn't lost without a word.
        return click.Option(
            [f"--{option.name}", _key(option.name)],
            type=click.Path(exists=True, dir_okay=not option.single, path_type=Path),
            multiple=True,
            metavar="FILE" if option.single else "FILE|FOLDER",
            help=option.help if option.single else f"{option.help} Can be given several times.",
        )
    return click.Option(
        [f"--{option.name}", _key(option.name)],
        type=click.Choice(option.choices) if option.choices else str,
        help=f"{option.help}  [default: {option.default}]" if option.default else option.help,
    )


def _key(name: str) -> str:
    """Return the key of an option's value, which differs from those of the program's own."""
    return f"exporter_{name.replace('-', '_')}"
