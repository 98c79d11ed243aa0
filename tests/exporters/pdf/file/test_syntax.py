from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pikepdf
import pytest

from aras_docs.exporters.pdf.file import syntax


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "(un)balanced) \\",
        "Ağdam — Աղդամ",
        "line\nfeed",
        "carriage\rreturn",
        "\u0d28\u280d \U0001f600",
        "B 38–46, “naïve” • 25 °C ÿ",
        "þÿ",
        "ï»¿",
        "€",
        "no-break\xa0space",
        "soft\xadhyphen",
        "\x80\x9f",
    ],
)
def test_a_text_is_read_back_as_it_was(text: str) -> None:
    assert str(pikepdf.Object.parse(syntax.text_string(text))) == text


def test_a_text_takes_a_byte_for_each_character_where_it_can() -> None:
    assert syntax.text_string("38–46 é") == b"(38\x8546 \xe9)"
    assert syntax.text_string("ə") == b"(\xfe\xff\x02\x59)"


@pytest.mark.parametrize("text", ["P", "text/plain", "a b#c", "ə(<[{%"])
def test_a_name_is_read_back_as_it_was(text: str) -> None:
    read = pikepdf.Object.parse(b"[" + syntax.name(text) + b" 1]")
    assert str(read[0]) == "/" + text
    assert int(read[1]) == 1


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, b"0"),
        (100, b"100"),
        (-3, b"-3"),
        (0.5, b"0.5"),
        (1 / 3, b"0.333"),
        (1e-7, b"0"),
        (1e15, b"1" + b"0" * 15),
    ],
)
def test_a_number_has_at_most_three_decimals_and_no_exponent(value: float, written: bytes) -> None:
    assert syntax.number(value) == written


def test_a_date_is_in_universal_time() -> None:
    moment = datetime(2020, 11, 10, 1, 30, 5, tzinfo=timezone(timedelta(hours=4)))
    assert syntax.date(moment) == syntax.date(moment.astimezone(UTC)) == b"(D:20201109213005+00'00')"


def test_an_array_holds_what_it_is_given() -> None:
    assert syntax.array([b"1", syntax.reference(7)]) == b"[1 7 0 R]"
    assert syntax.array([]) == b"[]"


def test_a_name_tree_is_in_the_order_of_bytes_not_of_their_notation() -> None:
    entries = {"x)": b"1", "x0": b"2", "a": b"3", "Ağdam": b"4"}
    names = list(pikepdf.Object.parse(syntax.name_tree(entries))["/Names"])
    assert [str(name) for name in names[::2]] == ["a", "x)", "x0", "Ağdam"]
    assert [int(item) for item in names[1::2]] == [3, 1, 2, 4]
