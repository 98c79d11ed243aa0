"""Style files: TOML with ``extends``, checked key by key and resolved to a ``Stylesheet``.

A file is read and checked (``written``), its ancestors are found (``chain``), and the merged tables
become a stylesheet (``resolve``). Every error is a ``ConfigurationError`` whose diagnostics point at keys.
"""

from aras_docs.style_file.builtin import DEFAULT_STYLE, builtin_styles
from aras_docs.style_file.load import builtin, load_stylesheet

__all__ = ["DEFAULT_STYLE", "builtin", "builtin_styles", "load_stylesheet"]
