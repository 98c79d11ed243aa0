"""What travels with a document: the source as it was read, and the facts."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from aras_docs.cli.jsontext import dumps
from aras_docs.dataset.attachments import attachments
from aras_docs.dataset.facts_file import facts_json
from aras_docs.dataset.records import facts_record
from aras_docs.dataset.rows import Dataset
from aras_docs.pipeline import Publication, Settings, prepare
from dataset.made import dataset

SEED = Path(__file__).parents[2] / "seeds" / "aras-valley-campaign.txt"
HOSTILE = "= ../a\\b: </x>\u202e\x1b[2J =\r\n\r\nOn 27 September 2020 \u2028it\u200f was taken.\r\n"


def published(data: bytes, path: str = "secret/name.txt") -> Publication:
    return prepare(data, path, Settings()).value


def test_the_source_is_attached_as_it_was_read() -> None:
    data = b"\xef\xbb\xbf" + HOSTILE.encode()
    source, _ = published(data).document.attachments
    assert source.content() == data
    assert source.media_type == "text/plain"
    assert hashlib.sha256(source.content()).hexdigest() == published(data).article.source.sha256


@pytest.mark.parametrize("data", [SEED.read_bytes(), HOSTILE.encode()], ids=["seed", "hostile"])
def test_the_facts_are_attached_as_the_command_writes_them(data: bytes) -> None:
    publication = published(data)
    made = Dataset.of(publication.article, publication.facts, publication.document)
    _, facts = publication.document.attachments
    assert (facts.name, facts.media_type) == ("facts.json", "application/json")
    assert facts.content() == dumps(facts_record(made), indent=2).encode()


def test_names_come_from_the_title_and_not_from_the_path() -> None:
    source, facts = published(SEED.read_bytes()).document.attachments
    assert source.name == "aras-valley-campaign.txt"
    assert b"secret" not in facts.content()
    hostile, _ = published(HOSTILE.encode()).document.attachments
    assert hostile.name == "a-b-x-2j.txt"


def test_the_same_article_gives_the_same_bytes_wherever_it_lies() -> None:
    first, second = (published(SEED.read_bytes(), path) for path in ("a.txt", "/home/me/b.txt"))
    contents = [
        [(each.name, each.content()) for each in made.document.attachments] for made in (first, second)
    ]
    assert contents[0] == contents[1]


def test_any_dataset_can_be_attached() -> None:
    source, facts = attachments(b"x", dataset().article, dataset)
    assert (source.name, source.content()) == ("small-campaign.txt", b"x")
    assert facts.content() == facts_json(dataset())
    assert all(each.description for each in (source, facts))
