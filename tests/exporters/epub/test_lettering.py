from __future__ import annotations

import pytest

from aras_docs.exporters.epub.lettering import ELLIPSIS, LEADING, Box, fit
from aras_docs.exporters.text_width import text_width
from aras_docs.fonts import face

BOLD = face("Noto Sans", bold=True)
BOX = Box(width=492, height=300, largest=64, smallest=28)

TITLES = {
    "short": "Aras Valley campaign",
    "one word": "Nagorno-Karabakh",
    "long": "The Aras Valley campaign and what came before and after it in the southern Caucasus " * 2,
    "far too long": "word " * 500,
    "one endless word": "x" * 1000,
    "Armenian": "Արցախյան երկրորդ պատերազմ " * 4,
    "markup": '<b>&amp; {{cite}} ]]> <font color="red"> "quoted"',
    "in no bundled font": "阿拉斯" * 40,
}


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_every_title_stays_in_its_box(title: str) -> None:
    lettering = fit(title, BOLD, BOX)
    assert BOX.smallest <= lettering.size <= BOX.largest
    assert len(lettering.lines) * lettering.size * LEADING <= BOX.height
    assert all(text_width(line, BOLD) * lettering.size <= BOX.width for line in lettering.lines)


@pytest.mark.parametrize("title", ["short", "one word", "markup"])
def test_a_title_that_fits_is_whole(title: str) -> None:
    assert " ".join(fit(TITLES[title], BOLD, BOX).lines) == TITLES[title]


def test_a_shorter_title_is_larger() -> None:
    assert fit(TITLES["short"], BOLD, BOX).size > fit(TITLES["long"], BOLD, BOX).size


@pytest.mark.parametrize("title", ["far too long", "one endless word"])
def test_a_title_without_room_ends_with_an_ellipsis(title: str) -> None:
    lines = fit(TITLES[title], BOLD, BOX).lines
    assert lines[-1].endswith(ELLIPSIS)
    assert "".join(lines).rstrip(ELLIPSIS) in TITLES[title].replace(" ", "") or title == "far too long"


def test_no_text_needs_no_line() -> None:
    assert fit("", BOLD, BOX).lines == ()
