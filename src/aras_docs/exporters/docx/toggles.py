"""Bold and italic that a paragraph's style already has: a run's style would turn them off.

Word takes each such property of a run's style as a switch of what the paragraph's style says (ECMA-376
Part 1, 17.7.3), so strong words of a bold heading would be its only thin ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from aras_docs.exporters.docx.oxml import elements

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aras_docs.exporters.docx.oxml import Element

VAL = qn("w:val")
RUN_PROPERTIES = qn("w:rPr")
OFF = frozenset({"0", "false", "off"})


class Toggles:
    """Which paragraph styles of a package are bold and which are italic, themselves or by inheritance."""

    def __init__(self, styles: Element) -> None:
        self._styles: Mapping[str, Element] = {
            found.get(qn("w:styleId"), ""): found for found in elements(styles, "w:style")
        }
        self._known: dict[tuple[str, str], bool] = {}

    def bold(self, style: str) -> bool:
        """Return whether a style, by its identifier, is bold."""
        return self._on(style, "w:b")

    def italic(self, style: str) -> bool:
        """Return whether a style, by its identifier, is italic."""
        return self._on(style, "w:i")

    def _on(self, style: str, tag: str) -> bool:
        if (style, tag) not in self._known:
            said = (
                found
                for ancestor in self._line(style)
                for found in ancestor.findall(f"{RUN_PROPERTIES}/{qn(tag)}")
            )
            first = next(said, None)
            self._known[style, tag] = first is not None and first.get(VAL) not in OFF
        return self._known[style, tag]

    def _line(self, style: str) -> Iterator[Element]:
        """Yield a style and those that it is based on; a template's may be based on one another."""
        passed: set[str] = set()
        while style in self._styles and style not in passed:
            passed.add(style)
            found = self._styles[style]
            yield found
            parent = found.find(qn("w:basedOn"))
            style = "" if parent is None else parent.get(VAL, "")
