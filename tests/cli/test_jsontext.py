"""JSON as it is printed."""

from __future__ import annotations

import json

import pytest

from aras_docs.cli.jsontext import dumps


def test_letters_stay_as_they_are() -> None:
    assert dumps({"place": "Çərəkən"}) == '{"place": "Çərəkən"}\n'


@pytest.mark.parametrize("text", ["\x1b[31m", "\x9b", "\x7f", "\u202e", "\udcff", "\n", "\ufffe"], ids=ascii)
def test_what_a_terminal_might_obey_is_escaped_and_read_back(text: str) -> None:
    line = dumps(text)
    assert line.isascii()
    assert json.loads(line) == text


def test_indented_json_has_line_feeds_of_its_own() -> None:
    assert dumps({"a": "x\n"}, indent=2) == '{\n  "a": "x\\n"\n}\n'
