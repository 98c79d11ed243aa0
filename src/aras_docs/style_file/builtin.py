"""The style files that come with the program."""

from __future__ import annotations

from functools import cache
from pathlib import Path

DEFAULT_STYLE = "briefing"


@cache
def builtin_styles() -> tuple[str, ...]:
    """Return the names of the style files that come with the program, sorted."""
    return tuple(sorted(path.stem for path in _folder().glob("*.toml")))


def builtin_text(name: str) -> str:
    """Return the TOML of a built-in style."""
    return (_folder() / f"{name}.toml").read_text("utf-8")


def _folder() -> Path:
    """Return the folder of style files: in an installed package its own, in a checkout the top level's."""
    package = Path(__file__).parents[1]
    installed = package / "styles"
    return installed if installed.is_dir() else package.parents[1] / "styles"
