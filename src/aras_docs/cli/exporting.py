"""A run that makes files: read and compose once, render every format, and only then write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NotRequired

import click
from msgspec import Struct, field
from msgspec.structs import replace

from aras_docs.cli import summary
from aras_docs.cli.exporter_options import Value, options_for
from aras_docs.cli.options import ArticleValues, open_article, settings
from aras_docs.cli.output import STDOUT, check_target, make_folder, write_file, write_stdout, write_text
from aras_docs.cli.preparing import StyleReader, exit_code, load_style, prepare
from aras_docs.cli.summary import Made
from aras_docs.cli.validators import validate
from aras_docs.dataset.slug import slug
from aras_docs.exporters import export, get, suffix_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from aras_docs.cli.console import Console
    from aras_docs.diagnostics import Diagnostic
    from aras_docs.exporters import SuppliedFile
    from aras_docs.pipeline import Publication
    from aras_docs.stylesheet import Stylesheet

FOLDER = Path("dist")
# The media type whose pages other formats can refer to.
PAGED = "application/pdf"


class ExportValues(ArticleValues):
    """The values of the parameters that all exports have."""

    style: str | None
    timestamp: datetime | None
    strict: bool
    no_clobber: bool
    as_json: bool
    check: NotRequired[bool]


class Job(Struct, frozen=True):
    """What to make: formats, the one file or the folder to write, and values of the exporters' options."""

    formats: tuple[str, ...]
    file: Path | None
    folder: Path
    options: Mapping[str, Value]


class Export(Struct, frozen=True):
    """A run for one article: what to make of what, and what was found so far."""

    job: Job
    console: Console
    publication: Publication
    sheet: Stylesheet
    reports: list[Diagnostic]
    pages: dict[str, int] = field(default_factory=dict[str, int])

    def render_all(self, targets: Mapping[str, Path]) -> list[Made]:
        """Return the document in all formats; those with pages are made first, as others refer to them."""
        made = {name: self.render(name, targets[name]) for name in sorted(targets, key=_has_no_pages)}
        return [made[name] for name in targets]

    def render(self, name: str, path: Path) -> Made:
        """Return the document in a format, to be written to a path; raises ArasDocsError."""
        self.console.stage(f"making {name}", len(self.publication.article.source.text))
        options = options_for(get(name), self.job.options, self.reports.append)
        options = replace(options, paginated=self.pages.update, pages=self.pages, fonts_with=_system_fonts)
        return Made(name, path, export(self.publication.document, name, self.sheet, options))

    def check(self, outputs: Iterable[Made]) -> None:
        """Ask the validators of the outputs' formats; what they find is reported and stops nothing."""
        for made in outputs:
            self.console.stage(f"checking {made.format}", len(self.publication.article.source.text))
            self.reports.extend(validate(made))

    def write(self, made: Made) -> None:
        """Write an output whole or not at all, and say so; raises ExportError."""
        if made.path is STDOUT:
            write_stdout(made.data)
        else:
            write_file(made.path, made.data)
        self.console.say(summary.line(made, self.publication.facts, self.reports))


def run(job: Job, values: ExportValues, console: Console) -> int:
    """Make the files of a job and return the exit code; raises ArasDocsError where something stops it."""
    read_text = StyleReader(console)
    sheet = load_style(values["style"], read_text)
    article = open_article(values)
    outcome = prepare(article, settings(values, values["timestamp"]), console)
    work = Export(job, console, outcome.value, sheet, list(outcome.diagnostics))
    targets = _targets(job, outcome.value.document.meta.title)
    supplied = [path for value in job.options.values() if isinstance(value, tuple) for path in value]
    _check(targets, [*read_text.files, *supplied, *filter(None, [article.file])], values)
    try:
        made = work.render_all(targets)
        if values.get("check"):
            work.check(made)
    finally:
        console.report(work.reports[len(outcome.diagnostics) :])
    if job.file is None:
        make_folder(job.folder)
    for each in made:
        work.write(each)
    if values["as_json"]:
        _write_json(made, work)
    return exit_code(work.reports, strict=values["strict"])


def _system_fonts(characters: frozenset[str]) -> tuple[SuppliedFile, ...]:
    from aras_docs.cli.system_fonts import system_fonts  # noqa: PLC0415 (subprocess: as late as it is asked)

    return system_fonts(characters)


def _write_json(made: Sequence[Made], work: Export) -> None:
    from aras_docs.cli.jsontext import dumps  # noqa: PLC0415 (json takes time that few runs need)

    write_text(dumps(summary.as_json(made, work.publication, work.reports), indent=2))


def _has_no_pages(name: str) -> bool:
    return get(name).media_type != PAGED


def _targets(job: Job, title: str) -> dict[str, Path]:
    """Return where each format goes; raises click.UsageError for two in one place."""
    names = {name: f"{slug(title)}.{suffix_of(get(name), job.options)}" for name in job.formats}
    targets = {name: job.file or job.folder / file for name, file in names.items()}
    if len(set(targets.values())) < len(targets):
        message = f"{' and '.join(targets)} would be written to the same file."
        raise click.UsageError(message, click.get_current_context())
    return targets


def _check(targets: Mapping[str, Path], inputs: Sequence[Path], values: ExportValues) -> None:
    for path in targets.values():
        if path is not STDOUT:
            check_target(path, inputs, clobber=not values["no_clobber"])
