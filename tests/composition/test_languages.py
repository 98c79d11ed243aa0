from pathlib import Path

import pytest

from aras_docs.composition.languages import Tagger, languages
from aras_docs.nodes import Emphasis, Foreign, Inline, Link, Strong, Text, Url

CASES = Path(__file__).parent / "cases" / "languages.txt"


def cases() -> list[tuple[str, str, str]]:
    blocks = CASES.read_text(encoding="utf-8").strip().split("\n\n")
    return [(name, text, expected) for name, text, expected in (block.splitlines() for block in blocks)]


def shown(content: tuple[Inline, ...]) -> str:
    return "".join(
        f"{{{inline.language}:{shown(inline.content)}}}"
        if isinstance(inline, Foreign)
        else inline.value
        if isinstance(inline, Text)
        else "?"
        for inline in content
    )


@pytest.mark.parametrize(("name", "text", "expected"), cases(), ids=[case[0] for case in cases()])
def test_foreign_words_are_tagged(name: str, text: str, expected: str) -> None:
    assert shown(Tagger(text).gloss((Text(text),))) == expected, name


@pytest.mark.parametrize("source", ["", "ə"], ids=["another article", "an Azerbaijani article"])
def test_words_of_east_asia_are_tagged_beside_those_of_other_scripts(source: str) -> None:
    text = "kanji 戦争, kana ひらがな, hangul 한국 전쟁, Cyrillic война – the end"
    assert shown(Tagger(source).text(text)) == (
        "kanji {und-Hani:戦争}, kana {und-Jpan:ひらがな}, hangul {und-Kore:한국 전쟁}, "
        "Cyrillic {und-Cyrl:война} – the end"
    )


def test_words_inside_other_inlines_are_tagged() -> None:
    url = Url("https://example.org/")
    content = (Strong((Emphasis((Text("Արաս"),)),)), Link((Text("Şəybəy"),), url))
    tagged = Tagger("ə").content(content)
    assert tagged == (
        Strong((Emphasis((Foreign((Text("Արաս"),), "hy"),)),)),
        Link((Foreign((Text("Şəybəy"),), "az"),), url),
    )
    assert languages(tagged) == {"hy", "az"}


def test_a_known_name_is_tagged_as_a_whole() -> None:
    tagger = Tagger("ə", ("Böyük Mərcanlı", "Tinli", "Hacı"))
    assert shown(tagger.text("Böyük Mərcanlı, Tinli")) == "{az:Böyük Mərcanlı}, Tinli"
    assert shown(tagger.text("Hacılı")) == "{az:Hacılı}"


def test_no_character_is_lost_or_added() -> None:
    text = "A Yuxarı Əbdürrəhmanlı\nand Արասի հովտի, русский end"
    pieces = Tagger(text).text(text)
    plain = "".join(
        piece.value if isinstance(piece, Text) else shown(piece.content)
        for piece in pieces
        if isinstance(piece, Text | Foreign)
    )
    assert plain == text
