from __future__ import annotations

from io import BytesIO

from msgspec.structs import replace
from PIL import Image

from aras_docs.document import Document
from aras_docs.drawing import Circle, Label, Line, Rectangle, Shape
from aras_docs.exporters.epub.cover import HEIGHT, MARGIN, UNSTYLED_WIDTH, WIDTH, cover_drawing, cover_jpeg
from aras_docs.exporters.reports import Reports
from aras_docs.nodes import Figure
from exporters.epub.opened import Opened, export, find, reports, values
from plain_sheet import plain_sheet
from specimen import HOSTILE, document, picture


def titled(title: str) -> Document:
    return replace(document(), meta=replace(document().meta, title=title))


def labels(shown: Document) -> list[str]:
    return [shape.text for shape in shapes(shown) if isinstance(shape, Label)]


def shapes(shown: Document) -> tuple[Shape, ...]:
    return cover_drawing(shown, plain_sheet()).shapes


def test_the_cover_is_an_opaque_jpeg_of_1200_by_1600() -> None:
    with Image.open(BytesIO(cover_jpeg(document(), plain_sheet(), Reports(lambda _: None)))) as image:
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (1200, 1600))


def test_the_cover_says_title_subtitle_and_authors_as_they_are() -> None:
    words = " ".join(labels(document()))
    assert HOSTILE in words
    assert "A subtitle" in words
    assert "Wikipedia contributors" in words


def test_the_cover_shows_the_documents_own_timeline() -> None:
    circles = [shape for shape in shapes(document()) if isinstance(shape, Circle)]
    assert len(circles) == sum(isinstance(shape, Circle) for shape in picture().shapes)
    assert all(MARGIN <= circle.x <= WIDTH - MARGIN and circle.y < HEIGHT for circle in circles)


def test_without_timeline_the_cover_has_plain_rules() -> None:
    front = document().parts[0]
    bare = replace(front, blocks=tuple(block for block in front.blocks if not isinstance(block, Figure)))
    found = shapes(replace(document(), parts=(bare, *document().parts[1:])))
    assert sum(isinstance(shape, Line) for shape in found) == 3
    assert not any(isinstance(shape, Circle) for shape in found)


def test_everything_on_the_cover_is_within_it() -> None:
    for shape in shapes(titled("A title that goes on " * 30)):
        match shape:
            case Rectangle(x=x, y=y, width=width, height=height):
                assert x + width <= WIDTH
                assert y + height <= HEIGHT
            case Label(y=y):
                assert y <= HEIGHT - MARGIN / 2
            case _:
                pass


def test_an_armenian_title_is_drawn_whole() -> None:
    assert reports(titled("Արցախյան երկրորդ պատերազմ")) == []


def test_a_title_that_no_font_has_is_reported() -> None:
    assert [report.code for report in reports(titled("阿拉斯"))] == ["glyph-missing"]


def test_the_cover_page_shows_the_cover_with_its_alternative() -> None:
    opened = Opened.of(export())
    (image,) = find(opened.page("cover.xhtml"), "//x:img")
    assert image.get("alt") == f"Cover: Specimen {HOSTILE}"
    assert opened.items("@properties='cover-image'") == ["EPUB/images/cover.jpg"]


def test_the_cover_fits_a_phone_without_any_style_and_the_screen_with_it() -> None:
    opened = Opened.of(export())
    assert values(opened.page("cover.xhtml"), "//x:img/@width") == [str(UNSTYLED_WIDTH)]
    assert b".cover img { width: auto; max-height: 100vh;" in opened.members["EPUB/style/book.css"]


def test_old_readers_find_the_cover_by_a_meta_of_name_then_content() -> None:
    opened = Opened.of(export())
    assert b'<meta name="cover" content="cover-image"/>' in opened.members[opened.package_name]
    assert values(opened.package, "//o:item[@id='cover-image']/@href") == ["images/cover.jpg"]
