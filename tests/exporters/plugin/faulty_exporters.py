"""Third parties' exporters with every fault that one can have."""

from typing import ClassVar

from aras_docs.document import Document
from aras_docs.exporters import Option, Options
from aras_docs.stylesheet import Stylesheet


class Crashing:
    """Fails at work."""

    suffix: ClassVar[str] = "txt"
    media_type: ClassVar[str] = "text/plain"

    def export(self, document: Document, sheet: Stylesheet, options: Options) -> bytes:
        """Raise an error."""
        message = f"no room for {document.meta.title} in {sheet.name} with {options}"
        raise KeyError(message)


class Wordy(Crashing):
    """Returns text."""

    def export(self, document: Document, sheet: Stylesheet, options: Options) -> bytes:
        """Return no bytes."""
        del sheet, options
        return document.meta.title  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


class Escaping(Crashing):
    """Wants its files elsewhere."""

    suffix: ClassVar[str] = "/../../x"


class Straying(Crashing):
    """Wants its files elsewhere when a switch is given."""

    options: ClassVar[tuple[Option, ...]] = (Option("away", "Away.", flag=True, suffix="../../y"),)


class Unfinished:
    """Lacks what the contract asks for."""

    suffix: ClassVar[str] = "txt"


class Greedy(Crashing):
    """Takes an option that every export has."""

    options: ClassVar[tuple[Option, ...]] = (Option("output", "Mine."),)


class Stopping(Crashing):
    """Ends the program when it is made."""

    def __init__(self) -> None:
        raise SystemExit(0)
