"""A package as a reader sees it, line by line, for the golden file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exporters.docx.written import WP, R, W, Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] (lxml's only name for the type)


def outline(made: Written) -> str:
    """Return the body, the footnotes and the running parts: style, numbering, bookmarks, links and words."""
    lines = list(_blocks(made.xml().findall(f"{W}body")[0], 0))
    for name in ("word/footnotes.xml", "word/header1.xml", "word/footer1.xml", "word/footer2.xml"):
        lines += ["", name, *_blocks(made.xml(name), 1)]
    return "\n".join(lines) + "\n"


def _blocks(parent: _Element, depth: int) -> Iterator[str]:
    for block in parent:
        kind = block.tag.removeprefix(W)
        match kind:
            case "p":
                yield "  " * depth + _paragraph(block)
            case "sectPr":
                yield f"--- {_section(block)}"
            case "tbl":
                yield "  " * depth + f"table {_value(block, 'tblPr/tblStyle')}"
                yield from _blocks(block, depth + 1)
            case "tr":
                heads = " (repeats)" if block.findall(f"{W}trPr/{W}tblHeader") else ""
                yield "  " * depth + f"row{heads}"
                yield from _blocks(block, depth + 1)
            case "tc":
                yield "  " * depth + f"cell {_value(block, 'tcPr/gridSpan')}".rstrip()
                yield from _blocks(block, depth + 1)
            case "sdt":
                yield from _blocks(block.findall(f"{W}sdtContent")[0], depth)
            case "footnote":
                yield "  " * depth + f"footnote {block.get(f'{W}id')}"
                yield from _blocks(block, depth + 1)
            case _:
                pass


def _paragraph(paragraph: _Element) -> str:
    style = _value(paragraph, "pPr/pStyle")
    number, level = _value(paragraph, "pPr/numPr/numId"), _value(paragraph, "pPr/numPr/ilvl")
    marker = f" ({number}.{level})" if number else ""
    section = paragraph.findall(f"{W}pPr/{W}sectPr")
    end = f"\n--- {_section(section[0])}" if section else ""
    return f"[{style}{marker}] {''.join(_content(paragraph))}".rstrip() + end


def _section(properties: _Element) -> str:
    return f"section, {_value(properties, 'type')}"


def _content(parent: _Element) -> Iterator[str]:
    for made in parent:
        kind = made.tag.removeprefix(W)
        match kind:
            case "bookmarkStart":
                yield f"#{made.get(f'{W}name')}("
            case "bookmarkEnd":
                yield ")"
            case "hyperlink":
                target = made.get(f"{W}anchor")
                yield f"<{f'#{target}' if target else made.get(f'{R}id')} {''.join(_content(made))}>"
            case "r":
                yield _run(made)
            case _:
                pass


def _run(run: _Element) -> str:
    marks = [mark.get(f"{W}val", "") for mark in run.findall(f"{W}rPr/*")]
    words = "".join(_piece(made) for made in run if made.tag != f"{W}rPr")
    return f"{{{' '.join(marks)}: {words}}}" if marks else words


def _piece(made: _Element) -> str:
    kind = made.tag.removeprefix(W)
    match kind:
        case "t":
            return made.text or ""
        case "instrText":
            return f"«{(made.text or '').strip()}»"
        case "br":
            return "⏎"
        case "drawing":
            shown = next(made.iter(f"{WP}docPr"))
            return f"picture: {shown.get('descr')}"
        case "fldChar":
            return ""
        case _:
            return f"{kind} {made.get(f'{W}id', '')}".strip()


def _value(parent: _Element, path: str) -> str:
    found = parent.findall("/".join(f"{W}{step}" for step in path.split("/")))
    return str(found[0].get(f"{W}val")) if found else ""
