"""The program: its commands, found when they are asked for, and its help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from aras_docs.cli.options import console_parameters
from aras_docs.exporters import is_installed, names
from aras_docs.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

NAME = "aras-docs"
HELP = """Make briefings, reports and books from encyclopedic articles on military campaigns,
with chronology, casualties and places claimed; every row points back at its sentence."""
EPILOG = """\b
Examples:
  aras-docs pdf --sample
  aras-docs pdf article.txt -o briefing.pdf --paper letter
  aras-docs export article.txt --to pdf,docx,epub
  aras-docs docx - -o - < article.txt > report.docx
  aras-docs show article.txt --part chronology
  aras-docs facts article.txt -o data
  aras-docs check *.txt --strict

\b
Exit codes:
  0  done                       3  the article can't be read
  1  finished with problems     4  nothing was written
  2  wrong usage or settings    130  interrupted"""


def _export() -> click.Command:
    from aras_docs.cli.export_commands import export_command  # noqa: PLC0415 (as late as its command)

    return export_command()


def _show() -> click.Command:
    from aras_docs.cli.show import show_command  # noqa: PLC0415 (as late as its command)

    return show_command()


def _facts() -> click.Command:
    from aras_docs.cli.facts_command import facts_command  # noqa: PLC0415 (as late as its command)

    return facts_command()


def _schema() -> click.Command:
    from aras_docs.cli.schema_command import schema_command  # noqa: PLC0415 (as late as its command)

    return schema_command()


def _check() -> click.Command:
    from aras_docs.cli.checking import check_command  # noqa: PLC0415 (as late as its command)

    return check_command()


def _list() -> click.Command:
    from aras_docs.cli.listing import list_command  # noqa: PLC0415 (as late as its command)

    return list_command()


COMMANDS: dict[str, Callable[[], click.Command]] = {
    "export": _export,
    "show": _show,
    "facts": _facts,
    "schema": _schema,
    "check": _check,
    "list": _list,
}


class Program(click.Group):
    """The commands of COMMANDS, and one for each installed exporter that has none of their names."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the formats, then the other commands."""
        del ctx
        return [*_formats(), *COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command of a name, or None."""
        del ctx
        return _command(cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that arguments begin with; for a misspelt one suggests the nearest."""
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            from difflib import get_close_matches  # noqa: PLC0415 (for mistakes only)

            near = get_close_matches(args[0], self.list_commands(ctx), 1)
            ctx.fail(f"No such command {args[0]!r}.{f' Did you mean {near[0]!r}?' if near else ''}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the two lists of commands."""
        for title, listed in (("Formats", _formats()), ("Other commands", COMMANDS)):
            rows = self._rows(ctx, listed, formatter.width)
            with formatter.section(title):
                formatter.write_dl(rows)

    def _rows(self, ctx: click.Context, listed: Iterable[str], width: int) -> list[tuple[str, str]]:
        commands = ((name, self.get_command(ctx, name)) for name in listed)
        return [(name, found.get_short_help_str(width - 16)) for name, found in commands if found]


def _formats() -> list[str]:
    return [name for name in names() if name not in COMMANDS]


def _command(name: str) -> click.Command | None:
    if name in COMMANDS:
        return COMMANDS[name]()
    if not is_installed(name):
        return None
    from aras_docs.cli.export_commands import format_command  # noqa: PLC0415 (as late as its command)

    return format_command(name)


program = Program(
    NAME,
    help=HELP,
    epilog=EPILOG,
    params=[
        *console_parameters(),
        *click.version_option(VERSION, prog_name=NAME)(click.Command(NAME)).params,
    ],
)
