"""Losses by side and kind: those of the infobox, and those that the text tells of."""

from __future__ import annotations

from aras_docs.analysis.casualties.fields import of_infobox
from aras_docs.analysis.casualties.prose import of_prose
from aras_docs.analysis.casualties.telling import Scope

__all__ = ["Scope", "of_infobox", "of_prose"]
