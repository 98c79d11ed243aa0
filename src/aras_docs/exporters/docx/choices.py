"""The options that were given, checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError
from aras_docs.exporters.docx.template import Template
from aras_docs.exporters.docx.template_file import MOST_BYTES, open_template, refused

if TYPE_CHECKING:
    from aras_docs.exporters import Options, SuppliedFile

EMBED_FONTS = "embed-fonts"
NUMBER_HEADINGS = "number-headings"
TEMPLATE = "template"
# What a template decides, and who can help.
NOT_WITH_TEMPLATE = {
    EMBED_FONTS: ("fonts can't be embedded in a report made from a template", "let Word embed them"),
    NUMBER_HEADINGS: ("a template's own styles say how headings are numbered", "number them there"),
}


class Choices(Struct, frozen=True):
    """What a report is to be: with its fonts, with numbered headings, in the styles of a template."""

    embed_fonts: bool = False
    number_headings: bool = False
    template: Template | None = None


def choices(options: Options) -> Choices:
    """Return what was chosen; raises ConfigurationError for a bad template, or what can't go with one."""
    given = next(iter(options.files.get(TEMPLATE, ())), None)
    if given is None:
        return Choices(options.flag(EMBED_FONTS), options.flag(NUMBER_HEADINGS))
    for name, (message, hint) in NOT_WITH_TEMPLATE.items():
        if options.flag(name):
            raise ConfigurationError(Diagnostic(Severity.ERROR, "option-conflict", message, hint=hint))
    return Choices(template=Template(open_template(given.name, _read(given))))


def _read(given: SuppliedFile) -> bytes:
    if given.size > MOST_BYTES:
        raise refused(given.name, "it is too large for a template")
    try:
        return given.read()
    except OSError as error:
        raise refused(given.name, f"it can't be read: {error.strerror}") from error
