"""The values that options take: each function checks one and says what is wanted."""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

# The shape of a language tag (BCP 47, RFC 5646 section 2.1): a language, then subtags of up to eight.
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
LONGEST_REVISION = 100


def checked(parse: Callable[[str], T]) -> Callable[[click.Context, click.Parameter, str | None], T | None]:
    """Return a click callback made of a function that returns the value or raises ValueError."""

    def callback(ctx: click.Context, parameter: click.Parameter, text: str | None) -> T | None:
        if text is None:
            return None
        try:
            return parse(text)
        except ValueError as error:
            message = f"{text!r} {error}."
            raise click.BadParameter(message, ctx, parameter) from error

    return callback


def language(text: str) -> str:
    """Return a BCP 47 language tag; raises ValueError."""
    if not LANGUAGE_TAG.fullmatch(text):
        message = "isn't a language tag such as en or az-Latn"
        raise ValueError(message)
    return text


def web_address(text: str) -> str:
    """Return an address that may become a link; raises ValueError."""
    from aras_docs.nodes import is_safe_url  # noqa: PLC0415 (urllib takes time that --help needn't)

    if not is_safe_url(text):
        message = "isn't an absolute http or https address"
        raise ValueError(message)
    return text


def revision(text: str) -> str:
    """Return the identifier of a page's revision; raises ValueError."""
    if not (text.strip() and text.isprintable() and len(text) <= LONGEST_REVISION):
        message = "isn't the identifier of a revision such as 1234567890"
        raise ValueError(message)
    return text


def day(text: str) -> str:
    """Return a calendar date as ISO 8601 writes it; raises ValueError."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        message = "isn't a date such as 2024-05-17"
        raise ValueError(message) from None


def timestamp(text: str) -> datetime:
    """Return a date or a date and time, in UTC if it says no zone, to the second; raises ValueError."""
    try:
        value = datetime.fromisoformat(text).replace(microsecond=0)
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        message = "isn't a date and time such as 2024-05-17T12:00:00Z"
        raise ValueError(message) from None


def source_date_epoch() -> datetime | None:
    """Return the time of SOURCE_DATE_EPOCH (reproducible-builds.org), None if unset; raises UsageError."""
    text = os.environ.get("SOURCE_DATE_EPOCH")
    if not text:
        return None
    try:
        return datetime.fromtimestamp(int(text), UTC)
    except (ValueError, OverflowError, OSError):
        message = f"SOURCE_DATE_EPOCH {text!r} isn't a number of seconds since 1970"
        raise click.UsageError(message) from None
