"""Outside validators that ``--check`` asks, by the media type that they know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters import get

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from aras_docs.cli.summary import Made
    from aras_docs.diagnostics import Diagnostic


def _check_epub(data: bytes, path: Path) -> tuple[Diagnostic, ...]:
    from aras_docs.cli.epubcheck import check_epub  # noqa: PLC0415 (as late as it is asked for)

    return check_epub(data, path)


VALIDATORS: Mapping[str, Callable[[bytes, Path], tuple[Diagnostic, ...]]] = {
    "application/epub+zip": _check_epub
}


def has_validator(formats: Iterable[str]) -> bool:
    """Return whether one of these formats has a validator."""
    return any(get(name).media_type in VALIDATORS for name in formats)


def validate(made: Made) -> tuple[Diagnostic, ...]:
    """Return what the validator of an output's format says of it; nothing where there is none."""
    validator = VALIDATORS.get(get(made.format).media_type)
    return validator(made.data, made.path) if validator else ()
