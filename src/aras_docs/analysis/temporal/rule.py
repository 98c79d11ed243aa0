"""What a rule of the tables is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from aras_docs.analysis.temporal.readings import Found


@dataclass(frozen=True)
class Rule:
    """A kind of time expression: its pattern, all of which is the expression, and how a match is read.

    ``initials`` are the letters that it begins with in lower case, "1" for any figure: where a text goes
    on with another, the rule isn't tried.
    """

    name: str
    pattern: str
    read: Callable[[re.Match[str]], Iterator[Found]]
    initials: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Return the pattern compiled, when it is first needed."""
        return re.compile(self.pattern)
