"""What a rule of the tables is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property

from msgspec import Struct

from aras_docs.analysis.temporal.readings import Found


class Rule(Struct, frozen=True, dict=True):
    """A kind of time expression: its pattern, all of which is the expression, and how a match is read.

    ``beginnings`` are the first letters that it may have: where a text goes on with others, the rule isn't
    tried.
    """

    name: str
    pattern: str
    read: Callable[[re.Match[str]], Iterator[Found]]
    beginnings: frozenset[str]

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Return the pattern compiled, when it is first needed."""
        return re.compile(self.pattern)
