"""The book's style: one rule for each role, in units of the reader's own text size.

Readers choose colours, typeface and text size themselves, so no rule names a colour or the body's family;
links have that of their text, as a browser's blue can't be read at night.
No floats, no widths, no custom properties and no comments: some readers stumble over each of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.exporters.epub.typefaces import NO_TYPEFACES
from aras_docs.nodes import Role
from aras_docs.stylesheet import Family

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aras_docs.exporters.epub.typefaces import Typefaces
    from aras_docs.stylesheet import Stylesheet, TextStyle

SELECTORS: Mapping[Role, str] = {
    Role.TITLE: "h1.title",
    Role.SUBTITLE: "p.subtitle",
    Role.HEADING_1: "h1",
    Role.HEADING_2: "h2",
    Role.HEADING_3: "h3",
    Role.BODY: "p",
    Role.LABEL: ".label",
    Role.QUOTE: "blockquote, p.quote",
    Role.CAPTION: "caption, figcaption, p.caption",
    Role.TABLE_HEADER: "th, p.table-header",
    Role.TABLE_CELL: "td, p.table-cell",
    Role.TERM: "dt, .term",
    Role.DEFINITION: "dd, p.definition",
    Role.LIST_ITEM: "li, p.list-item",
    Role.NOTE: "aside, p.note",
    Role.CONTENTS_1: "nav li",
    Role.CONTENTS_2: "nav li li",
    Role.PARAGRAPH_NUMBER: ".number",
}
# Running text is aligned as the reader wishes it.
RUNNING = frozenset(
    {Role.BODY, Role.QUOTE, Role.DEFINITION, Role.LIST_ITEM, Role.NOTE, Role.PARAGRAPH_NUMBER}
)
# Spaced by what they stand in.
UNSPACED = frozenset({Role.TABLE_HEADER, Role.TABLE_CELL, Role.PARAGRAPH_NUMBER})
GENERIC = {Family.SERIF: "serif", Family.SANS: "sans-serif"}
# What is small on paper must not become smaller than this on a small screen, in em.
SMALLEST = 0.8
# … and what is large on paper fills a phone.
LARGEST = 2.0
# Grey stands out from white and black paper alike: 3.9 and 5.3 to 1 (WCAG 2.2, contrast ratio).
RULE = "1px solid #808080"

# Engines older than HTML 5 (Adobe's, MuPDF's) take its elements for inlines unless told otherwise.
FIXED = f"""\
section, nav, aside, figure, figcaption {{ display: block; }}
[hidden] {{ display: none; }}
body {{ margin: 0; overflow-wrap: break-word; }}
h1, h2, h3 {{ hyphens: none; break-after: avoid; page-break-after: avoid; }}
p {{ orphans: 2; widows: 2; }}
ul, ol {{ margin: 0 0 0.5em; padding-left: 1.4em; }}
td ul, td ol {{ margin: 0; padding-left: 1.2em; }}
li li, td li, dd li, aside li, blockquote li {{ font-size: 1em; }}
td p, th p, li p, dd p {{ margin: 0 0 0.3em; }}
dl {{ margin: 0 0 1em; }}
dt {{ break-after: avoid; page-break-after: avoid; break-inside: avoid; page-break-inside: avoid; }}
blockquote p {{ margin: 0 0 0.6em; }}
.number {{ margin-right: 0.4em; }}
.extract {{ margin: 1.2em 0; border-left: 3px solid #808080; padding-left: 0.8em; }}
.extract blockquote {{ margin: 0; }}
table {{ width: 100%; margin: 0.5em 0 1em; border-collapse: collapse; }}
caption {{ margin-top: 0; }}
th, td {{ border-bottom: {RULE}; vertical-align: top; }}
table.panel {{ table-layout: fixed; border: {RULE}; }}
th[scope="rowgroup"] {{ border-bottom: 0; padding-bottom: 0; }}
tr, .stack {{ break-inside: avoid; page-break-inside: avoid; }}
th.right, td.right {{ text-align: right; }}
th.center, td.center {{ text-align: center; }}
figure {{ margin: 1.2em 0; break-inside: avoid; page-break-inside: avoid; }}
figcaption {{ margin-top: 0.3em; }}
img {{ max-width: 100%; height: auto; }}
object {{ display: block; width: 100%; max-width: 32em; height: auto; margin: 0 auto; }}
a {{ color: inherit; }}
sup {{ font-size: 0.75em; line-height: 0; }}
.records p {{ break-after: avoid; page-break-after: avoid; }}
.records dt {{ margin-top: 1em; border-top: {RULE}; padding-top: 0.4em; }}
.records dd {{ margin-bottom: 0.2em; }}
.notes {{ margin-top: 2em; border-top: {RULE}; padding-top: 0.6em; }}
.back {{ margin: 0; }}
nav ol {{ margin: 0; padding: 0; list-style-type: none; }}
.cover, .cover p {{ margin: 0; text-align: center; }}
.cover img {{ width: auto; max-height: 100vh; vertical-align: top; }}
"""

# Where a table's box has little room for its text, be the screen small or the text large, its cells stand
# one below the other, each after its column's head; and a page's heading is smaller where "Contradictions" at
# its full size would be cut in two. Media queries know nothing of the text size that a reader sets, container
# queries do; in a file of its own, as old engines may drop one that they can't read, and in a media query for
# all, where calibre has no word against them.
NARROW = f"""\
.table, .headline {{ container-type: inline-size; }}
@media all {{ @container (max-width: 15em) {{ h1, h1.title {{ font-size: 1.3em; hyphens: auto; }} }} }}
@media all {{ @container (max-width: 20em) {{
table, caption, tbody, tr, th, td {{ display: block; }}
thead {{ display: none; }}
th, td, caption {{ border: 0; padding: 0.1em 0.3em; }}
th.right, td.right, th.center, td.center {{ text-align: inherit; }}
tr {{ border-bottom: {RULE}; padding: 0.3em 0; break-inside: auto; page-break-inside: auto; }}
.stack {{ border-bottom: {RULE}; padding: 0.3em 0; }}
.stack tr {{ border: 0; padding: 0; }}
[data-head]::before {{ content: attr(data-head) ": "; font-weight: bold; }}
}} }}
""".encode()


def css(sheet: Stylesheet, typefaces: Typefaces = NO_TYPEFACES) -> bytes:
    """Return the style sheet of the book, which sets some languages in typefaces of its own."""
    base = sheet.text[Role.BODY]
    rules = (_rule(role, sheet.text[role], base) for role in SELECTORS)
    cells = f"th, td {{ padding: {_number(sheet.table.padding / sheet.text[Role.TABLE_CELL].size)}em; }}\n"
    return "".join((*rules, FIXED, cells, *_font_rules(typefaces, base.family))).encode()


def _font_rules(typefaces: Typefaces, family: Family) -> Iterator[str]:
    for each in typefaces.faces:
        weight = "bold" if each.bold else "normal"
        source = f"url(../fonts/{each.file})"
        descriptors = f'font-family: "{each.family}"; font-weight: {weight}; src: {source};'
        yield f"@font-face {{ {descriptors} }}\n"
    for language, name in typefaces.families.items():
        yield f':lang({language}) {{ font-family: "{name}", {GENERIC[family]}; }}\n'


def _rule(role: Role, style: TextStyle, base: TextStyle) -> str:
    declarations = dict(_declarations(role, style, base))
    return (
        f"{SELECTORS[role]} {{ {' '.join(f'{name}: {value};' for name, value in declarations.items())} }}\n"
    )


def _declarations(role: Role, style: TextStyle, base: TextStyle) -> Iterator[tuple[str, str]]:
    if role not in UNSPACED:
        yield "margin", _margin(role, style)
    if role is Role.BODY:
        return
    yield "font-size", f"{_number(min(max(SMALLEST, style.size / base.size), LARGEST))}em"
    yield "font-weight", "bold" if style.bold else "normal"
    yield "font-style", "italic" if style.italic else "normal"
    if style.family is not base.family:
        yield "font-family", GENERIC[style.family]
    if role not in RUNNING:
        yield "line-height", _number(style.leading / style.size)
        yield "text-align", style.alignment.value


def _margin(role: Role, style: TextStyle) -> str:
    indent = 0 if role in (Role.LIST_ITEM, Role.CONTENTS_1) else style.indent
    sides = (style.space_before, 0, style.space_after, indent)
    return " ".join(_length(side / style.size) for side in sides)


def _length(value: float) -> str:
    return f"{_number(value)}em" if value else "0"


def _number(value: float) -> str:
    return f"{value:.3g}"
