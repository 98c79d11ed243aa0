"""Reading as a whole: the choice of a reader, what the source records, and limits."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from aras_docs.article import Article, Item, Source
from aras_docs.diagnostics import Outcome
from aras_docs.errors import ArticleError
from aras_docs.readers import READERS, choose, read
from aras_docs.readers.printable import printable
from readers.rendering import rendering

if TYPE_CHECKING:
    from collections.abc import Callable

SEED = Path(__file__).parents[2] / "seeds" / "aras-valley-campaign.txt"
ARTICLE = b"= T =\n- Date: 1 May\n\nText."
MIB = 2**20


class OtherReader:
    syntax = "another syntax"
    suffixes = (".other",)

    def accepts(self, text: str) -> bool:
        return text.startswith("other:")

    def parse(self, source: Source) -> Outcome[Article]:
        raise NotImplementedError


def test_the_seed_reads_as_agreed(golden: Callable[[str, str], None]) -> None:
    golden("readers/seed.txt", rendering(SEED.read_bytes(), SEED.name, longest=50))


def test_the_source_records_where_the_article_came_from() -> None:
    data = b"\xef\xbb\xbf" + ARTICLE.replace(b"\n", b"\r\n")
    source = read(data, "t.txt", url="https://example.org", revision="7", retrieved="2020-11-03").value.source
    assert source == Source(
        path="t.txt",
        syntax="flattened wiki text",
        sha256=hashlib.sha256(data).hexdigest(),
        text=ARTICLE.decode(),
        url="https://example.org",
        revision="7",
        retrieved="2020-11-03",
    )


def test_what_is_not_known_of_the_source_is_none() -> None:
    source = read(ARTICLE, "t.txt").value.source
    assert (source.url, source.revision, source.retrieved) == (None, None, None)


def test_a_reader_is_chosen_by_content_before_suffix(monkeypatch: pytest.MonkeyPatch) -> None:
    other = OtherReader()
    monkeypatch.setattr("aras_docs.readers.READERS", (*READERS, other))
    assert choose("= T =\n", "t.other") is READERS[0]
    assert choose("other: T", "t.txt") is other


def test_a_reader_is_chosen_by_suffix_when_no_content_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    other = OtherReader()
    monkeypatch.setattr("aras_docs.readers.READERS", (*READERS, other))
    assert choose("whatever", "T.OTHER") is other
    assert choose("whatever", "t.unknown") is READERS[0]


def test_an_article_beyond_8_mib_is_refused() -> None:
    with pytest.raises(ArticleError, match=r"the article has 9\.5 MiB; the limit is 8 MiB") as caught:
        read(b"x" * (9 * MIB + MIB // 2), "t.txt")
    (found,) = caught.value.diagnostics
    assert (found.code, found.path) == ("too-large", "t.txt")
    assert found.hint == "MediaWiki's own limit for an article is 2 MiB: is this a dump of several pages?"


def test_an_article_of_8_mib_is_read() -> None:
    text = ARTICLE + b"x" * (8 * MIB - len(ARTICLE))
    assert read(text, "t.txt").value.source.text.endswith("x")


def test_a_title_of_255_bytes_is_no_finding() -> None:
    assert read(b"= " + b"x" * 255 + b" =\n- Date: 1\n\nText.", "t.txt").diagnostics == ()


def test_a_longer_title_is_kept_whole_with_a_warning() -> None:
    title = "ə" * 128
    outcome = read(f"= {title} =\n- Date: 1\n\nText.".encode(), "t.txt")
    assert outcome.value.title.value == title
    assert [found.code for found in outcome.diagnostics] == ["long-title"]
    assert "256 bytes" in outcome.diagnostics[0].message


@pytest.mark.parametrize("data", [b"", b"no title", b"\xff", ARTICLE.replace(b"Date", b"1")])
def test_a_path_with_lone_surrogates_can_be_printed(data: bytes) -> None:
    try:
        found = read(data, "caf\udce9\n.txt").diagnostics
    except ArticleError as error:
        found = error.diagnostics
    assert all(diagnostic.path == "caf\\udce9\\n.txt" for diagnostic in found)


def test_the_source_names_a_printable_path() -> None:
    assert read(ARTICLE, "caf\udce9.txt").value.source.path == "caf\\udce9.txt"


def test_printable_text_stays_as_it_is() -> None:
    assert printable("Zəngilan – Արաքս.txt") == "Zəngilan – Արաքս.txt"


def test_no_break_spaces_and_joiners_are_text() -> None:
    assert printable("5\u00a0km می\u200cخواهم") == "5\u00a0km می\u200cخواهم"


def test_deep_bullets_and_headings_do_not_exhaust_the_stack() -> None:
    bullets = ", ".join("*" * depth + " x" for depth in range(1, 2000))
    prose = "\n".join("*" * depth + " x" for depth in range(1, 2000))
    text = f"= T =\n- Units1: {bullets}\n\n{prose}\n\n{'=' * 3000} x {'=' * 3000}\n"
    assert msgspec.json.encode(read(text.encode(), "t.txt").value)


def outline(items: tuple[Item, ...]) -> list[dict[str, object]]:
    return [
        {"name": item.text, "children": outline(item.children)} if item.children else {"name": item.text}
        for item in items
    ]


def test_the_infobox_of_the_seed_is_as_a_human_read_it(shared: Path) -> None:
    gold = json.loads((shared / "gold" / "seed_infobox.json").read_text(encoding="utf-8"))["fields"]
    box = read(SEED.read_bytes(), SEED.name).value.infobox
    assert box is not None
    for field in box.fields:
        expected = gold[field.key.lower()]
        if "tree" in expected:
            assert outline(field.items) == expected["tree"]
        elif "items" in expected:
            assert [item.text for item in field.items] == expected["items"]
        else:
            assert [item.text for item in field.items] == [expected["raw"]]
