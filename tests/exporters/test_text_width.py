from __future__ import annotations

import pytest

from aras_docs.exporters.text_width import text_width
from aras_docs.fonts import face


def test_bold_is_wider_than_regular() -> None:
    assert text_width("Aras", face("Noto Sans", bold=True)) > text_width("Aras", face("Noto Sans"))


def test_widths_add_up_across_typefaces() -> None:
    latin, armenian = (text_width(text, face("Noto Sans")) for text in ("Shusha", "Շուշի"))
    assert text_width("ShushaՇուշի", face("Noto Sans")) == pytest.approx(latin + armenian)


def test_what_no_font_has_takes_room_still() -> None:
    assert text_width("阿拉斯", face("Noto Sans")) > 0
