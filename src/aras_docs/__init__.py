"""aras-docs: briefings, reports and books from encyclopedic articles on military campaigns.

One path, four steps: ``read`` an article, ``analyse`` it, ``compose`` a document, ``export`` that. Each is
imported when it is first used, so that ``import aras_docs`` costs next to nothing (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from aras_docs.version import VERSION

if TYPE_CHECKING:
    from aras_docs.analysis import analyse
    from aras_docs.composition import compose
    from aras_docs.exporters import export
    from aras_docs.readers import read

__all__ = ["__version__", "analyse", "compose", "export", "read"]

__version__ = VERSION
_ROOMS = {"analyse": "analysis", "compose": "composition", "export": "exporters", "read": "readers"}


def __getattr__(name: str) -> object:
    if name not in _ROOMS:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
