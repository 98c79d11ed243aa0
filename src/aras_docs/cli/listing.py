"""``list``: what is installed and may be named in options."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from aras_docs.cli.layout import Column, table
from aras_docs.cli.options import command, json_option
from aras_docs.cli.output import write_text
from aras_docs.errors import ConfigurationError
from aras_docs.exporters import get, names, options_of, summary_of

if TYPE_CHECKING:
    from collections.abc import Callable

Rows = list[dict[str, str]]
# A DOCX's media type alone would fill a line; JSON has it.
TOO_WIDE = frozenset({"media_type"})
HELP = "List installed exporters, styles, paper sizes or fonts."


class ListValues(TypedDict):
    """The values of the command's parameters."""

    what: str
    as_json: bool


def list_command() -> click.Command:
    """Return the command."""
    what = click.Argument(["what"], type=click.Choice(list(LISTS)), metavar="|".join(LISTS))
    return command("list", _run, [what, json_option("the list")], HELP)


def _run(**values: Unpack[ListValues]) -> int:
    rows = LISTS[values["what"]]()
    write_text(_as_json(rows) if values["as_json"] else _as_text(rows))
    return 0


def _as_json(rows: Rows) -> str:
    from aras_docs.cli.jsontext import dumps  # noqa: PLC0415 (as late as what it prints)

    return dumps(rows, indent=2)


def _as_text(rows: Rows) -> str:
    if not rows:
        return "none\n"
    *first, last = (key for key in rows[0] if key not in TOO_WIDE)
    columns = [*(Column(_title(key)) for key in first), Column(_title(last), 1)]
    cells = [[row[key] for key in (*first, last)] for row in rows]
    return table(columns, cells, shutil.get_terminal_size().columns)


def _title(key: str) -> str:
    return key.replace("_", " ").capitalize()


def _exporters() -> Rows:
    return [_exporter(name) for name in names()]


def _exporter(name: str) -> dict[str, str]:
    try:
        exporter = get(name)
    except ConfigurationError as error:
        return {"name": name, "suffix": "", "media_type": "", "options": "", "summary": str(error)}
    options = " ".join(f"--{option.name}" for option in options_of(exporter))
    return {
        "name": name,
        "suffix": exporter.suffix,
        "media_type": exporter.media_type,
        "options": options,
        "summary": summary_of(exporter),
    }


def _styles() -> Rows:
    from aras_docs.style_file import DEFAULT_STYLE, builtin_styles  # noqa: PLC0415 (brings in msgspec)

    return [{"name": name, "default": "yes" if name == DEFAULT_STYLE else ""} for name in builtin_styles()]


def _papers() -> Rows:
    from aras_docs.stylesheet import PAPER_SIZES  # noqa: PLC0415 (as late as what it prints)

    return [
        {"name": paper.value, "width_mm": _millimetres(width), "height_mm": _millimetres(height)}
        for paper, (width, height) in PAPER_SIZES.items()
    ]


def _millimetres(points: float) -> str:
    return f"{points * 25.4 / 72:.1f}"


def _fonts() -> Rows:
    from aras_docs.fonts import faces  # noqa: PLC0415 (as late as what it prints)

    return [
        {
            "name": face.name,
            "family": face.family,
            "bold": "yes" if face.bold else "",
            "italic": "yes" if face.italic else "",
        }
        for face in faces()
    ]


LISTS: dict[str, Callable[[], Rows]] = {
    "exporters": _exporters,
    "styles": _styles,
    "papers": _papers,
    "fonts": _fonts,
}
