"""What is wrong with a book although EPUBCheck is content: each finding by a name of its own."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from lxml import etree
from PIL import Image

from exporters.epub.opened import Opened, find, values

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# Attributes of SVG 1.1 that drawings may have and whose names have capitals.
LOWERED = {
    name.lower()
    for name in (
        "viewBox",
        "preserveAspectRatio",
        "textLength",
        "lengthAdjust",
        "gradientUnits",
        "clipPathUnits",
    )
}
SCHEMES = {"", "http", "https", "mailto"}
ACCESS_MODES = {"textual", "visual"}
MOST_COLUMNS = 4
# A colour or background that a rule gives to text; borders may have one, and what is inherited is none.
COLOURED = re.compile(r"(?<![-\w])(background(-color)?|color)\s*:(?!\s*inherit)")
PARTS = ("front-", "section-", "annex-", "colophon")


def lint(data: bytes) -> set[str]:
    """Return the names of the faults that a book has."""
    book = Opened.of(data)
    return {name for name, has in FAULTS.items() if has(book)}


def has_unsafe_link(book: Opened) -> bool:
    links = (link for page in book.pages.values() for link in values(page, "//@href | //@src"))
    return any(urlsplit(link).scheme.lower() not in SCHEMES for link in links)


def lacks_part_in_contents(book: Opened) -> bool:
    parts = {name for name in book.spine if name.rpartition("/")[2].startswith(PARTS)}
    return not parts <= set(_listed(book))


def _listed(book: Opened) -> Iterator[str]:
    (name,) = book.items("@properties='nav'")
    for address in values(book.navigation, "//x:nav[@epub:type='toc']//x:a/@href"):
        yield book.resolve(name, address)[0]


def lacks_access_mode(book: Opened) -> bool:
    modes = set(values(book.package, "//o:meta[@property='schema:accessMode']/text()"))
    sufficient = values(book.package, "//o:meta[@property='schema:accessModeSufficient']/text()")
    return not (modes >= ACCESS_MODES and "textual" in sufficient)


def has_wide_table(book: Opened) -> bool:
    rows = (row for page in book.pages.values() for row in find(page, "//x:tr"))
    return any(sum(int(cell.get("colspan", "1")) for cell in row) > MOST_COLUMNS for row in rows)


def has_coloured_text(book: Opened) -> bool:
    return any(COLOURED.search(style) for style in _styles(book))


def has_double_hyphen(book: Opened) -> bool:
    return any("--" in style for style in _styles(book))


def has_misspelt_svg(book: Opened) -> bool:
    """Return whether an attribute of SVG stands in lower case, and so without effect."""
    images = (book.tree(name) for name in book.members if name.endswith(".svg"))
    shapes = (shape for root in (*book.pages.values(), *images) for shape in find(root, "//s:*"))
    return any(name in LOWERED for shape in shapes for name in shape.attrib)


def lacks_fallback(book: Opened) -> bool:
    """Return whether an SVG is shown that readers without it have no picture for."""
    pages = book.pages.values()
    alone = "//s:svg | //x:img[contains(@src, '.svg')] | //x:object[not(x:img[@src])]"
    return any(find(page, alone) for page in pages)


def has_see_through_picture(book: Opened) -> bool:
    """Return whether a picture shows the page's own colour, black at night, behind its black words."""
    return any(_is_see_through(name, data) for name, data in book.members.items())


def _is_see_through(name: str, data: bytes) -> bool:
    if name.endswith(".png"):
        with Image.open(BytesIO(data)) as image:
            return image.has_transparency_data
    if name.endswith(".svg"):
        root = etree.fromstring(data)
        (paper, *_) = find(root, "s:*[not(self::s:title or self::s:desc)]")
        sides = [paper.get(side) for side in ("x", "y", "width", "height")]
        view = root.get("viewBox")
        return view is not None and sides != view.split()
    return False


def lacks_language(book: Opened) -> bool:
    """Return whether an element names its language for one kind of reader only."""
    tagged = (item for page in book.pages.values() for item in find(page, "//*[@lang or @xml:lang]"))
    return any(item.get("lang") != item.get(XML_LANGUAGE) for item in tagged)


def _styles(book: Opened) -> Iterator[str]:
    for name, data in book.members.items():
        if name.endswith(".css"):
            yield data.decode()
    for page in book.pages.values():
        yield from values(page, "//@style | //x:style/text()")


def lacks_ncx(book: Opened) -> bool:
    names = book.items("@media-type='application/x-dtbncx+xml'")
    return not names or not find(book.tree(names[0]), "//n:navPoint")


def lacks_alternative(book: Opened) -> bool:
    images = (image for page in book.pages.values() for image in find(page, "//x:img"))
    return any(not (image.get("alt") or "").strip() for image in images)


FAULTS: dict[str, Callable[[Opened], bool]] = {
    "unsafe-link": has_unsafe_link,
    "part-not-in-contents": lacks_part_in_contents,
    "access-mode-missing": lacks_access_mode,
    "table-too-wide": has_wide_table,
    "text-coloured": has_coloured_text,
    "double-hyphen": has_double_hyphen,
    "ncx-missing": lacks_ncx,
    "alternative-missing": lacks_alternative,
    "svg-misspelt": has_misspelt_svg,
    "svg-alone": lacks_fallback,
    "picture-see-through": has_see_through_picture,
    "language-half-said": lacks_language,
}
