"""The options that were given, checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError
from aras_docs.exporters.docx.template import Template
from aras_docs.exporters.docx.template_file import MOST_BYTES, open_template, refused

if TYPE_CHECKING:
    from aras_docs.exporters import Options, SuppliedFile

EMBED_FONTS = "embed-fonts"
TEMPLATE = "template"


def embeds_fonts(options: Options) -> bool:
    """Return whether fonts go along; raises ConfigurationError with a template, whose fonts aren't ours."""
    embeds = options.flag(EMBED_FONTS)
    if embeds and options.files.get(TEMPLATE):
        message = "fonts can't be embedded in a report made from a template"
        raise _wrong(message, "let Word embed them")
    return embeds


def chosen_template(options: Options) -> Template | None:
    """Return the template that was given, opened; raises ConfigurationError for several or a bad one."""
    match options.files.get(TEMPLATE, ()):
        case ():
            return None
        case (given,):
            return Template(open_template(given.name, _read(given)))
        case several:
            message = f"a report has one template, not {len(several)}"
            raise _wrong(message, "give one file")


def _read(given: SuppliedFile) -> bytes:
    if given.size > MOST_BYTES:
        raise refused(given.name, "it is too large for a template")
    try:
        return given.read()
    except OSError as error:
        raise refused(given.name, f"it can't be read: {error.strerror}") from error


def _wrong(message: str, hint: str) -> ConfigurationError:
    return ConfigurationError(Diagnostic(Severity.ERROR, "option-conflict", message, hint=hint))
