"""The way to a document with its diagnostics on the console, for every command that needs one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from aras_docs.cli.exits import Exit
from aras_docs.cli.printable import printable
from aras_docs.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aras_docs.cli.article_input import ArticleInput
    from aras_docs.cli.console import Console
    from aras_docs.diagnostics import Diagnostic, Outcome
    from aras_docs.pipeline import Publication, Settings
    from aras_docs.stylesheet import Stylesheet


class StyleReader(Struct, frozen=True):
    """Reads style files for ``load_stylesheet``, remembering which, and their text for the console."""

    console: Console
    files: list[Path] = field(default_factory=list[Path])

    def __call__(self, path: str) -> str:
        """Return the text of a style file; raises OSError or UnicodeError."""
        self.files.append(Path(path))
        text = Path(path).read_text("utf-8")
        self.console.sources[printable(path)] = text
        return text


def load_style(name: str | None, read_text: StyleReader) -> Stylesheet:
    """Return the stylesheet of a name or file, the default one for None; raises ConfigurationError."""
    from aras_docs.style_file import DEFAULT_STYLE, load_stylesheet  # noqa: PLC0415 (brings in msgspec)

    return load_stylesheet(name or DEFAULT_STYLE, read_text)


def prepare(article: ArticleInput, settings: Settings, console: Console) -> Outcome[Publication]:
    """Return the document of an article, its diagnostics reported; raises ArticleError."""
    from aras_docs import pipeline  # noqa: PLC0415 (brings in the whole path)

    console.stage(f"reading {article.name}", len(article.data))
    # If it can't be read, what could be decoded still shows where.
    lenient = article.data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    console.sources[article.name] = lenient
    outcome = pipeline.prepare(article.data, article.name, settings)
    console.sources[article.name] = outcome.value.article.source.text
    console.report(outcome.diagnostics)
    return outcome


def exit_code(diagnostics: Iterable[Diagnostic], *, strict: bool) -> Exit:
    """Return whether a run that came to its end had problems; with ``strict``, warnings are ones."""
    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return Exit.PROBLEMS if any(each.severity in grave for each in diagnostics) else Exit.DONE
