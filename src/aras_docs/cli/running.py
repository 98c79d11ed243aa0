"""A run of the program: its exit code, and every error as a message."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

import click

from aras_docs.cli.console import Console
from aras_docs.cli.exits import Exit, code_of
from aras_docs.cli.output import silence_stdout, write_stdout
from aras_docs.cli.printable import printable
from aras_docs.cli.program import NAME, program
from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ArasDocsError

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code, every error having become a message."""
    console = Console()
    try:
        try:
            return _run(arguments, console)
        except Exception as error:  # noqa: BLE001 (whatever it is, the user gets a message, not a traceback)
            return _fail(error, console)
    except BrokenPipeError:
        silence_stdout()
        return Exit.BROKEN_PIPE


def _run(arguments: Sequence[str] | None, console: Console) -> int:
    try:
        code: object = program.main(arguments, prog_name=NAME, standalone_mode=False, obj=console)
    except SystemExit as end:
        if end.code != 1:  # how click ends a shell's question for completions
            raise
        raise BrokenPipeError from end  # what click makes of one, even if not standalone
    write_stdout(b"")
    return code if isinstance(code, int) else Exit.DONE


def _fail(error: Exception, console: Console) -> int:
    """Say what a user should know of an error and return the exit code; raises BrokenPipeError again."""
    match error:
        case BrokenPipeError():
            raise error
        case click.Abort():
            console.say("Interrupted.")
            return Exit.INTERRUPTED
        case click.ClickException():
            console.usage(_shown(error))
            return error.exit_code
        case ArasDocsError():
            console.report(error.diagnostics)
            console.trace(error)
            return code_of(error)
        case _:
            console.report([_unexpected(error)])
            console.trace(error)
            return Exit.NOT_WRITTEN


def _shown(error: click.ClickException) -> str:
    """Return click's message, whose quoted arguments may hold anything that a file name may."""
    message = StringIO()
    error.show(message)
    return "\n".join(map(printable, message.getvalue().rstrip().split("\n")))


def _unexpected(error: Exception) -> Diagnostic:
    if isinstance(error, OSError):  # what click printed went to a full disk
        silence_stdout()
        return Diagnostic(Severity.ERROR, "system-error", str(error))
    message = f"{type(error).__name__}: {error}"
    return Diagnostic(Severity.ERROR, "internal-error", message, hint="please report this; -v shows where")
