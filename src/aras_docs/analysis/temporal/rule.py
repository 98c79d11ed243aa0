"""What a rule of the tables is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from aras_docs.analysis.temporal.readings import Found


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of time expression: its pattern, all of which is the expression, and how a match is read."""

    name: str
    pattern: str
    read: Callable[[re.Match[str]], Iterator[Found]]
