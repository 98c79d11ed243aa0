from __future__ import annotations

import pytest

from aras_docs.exporters.addresses import iri

CASES = {
    "https://example.org/a?b=(c)&d=%20#e": "https://example.org/a?b=(c)&d=%20#e",
    "https://example.org/?a=[b]": "https://example.org/?a=%5Bb%5D",
    "https://example.org/100%": "https://example.org/100%25",
    "https://example.org/a%2gb": "https://example.org/a%252gb",
    'https://example.org/"<>\\^`{|}': "https://example.org/%22%3C%3E%5C%5E%60%7B%7C%7D",
    "https://[::1]/?a[]": "https://[::1]/?a%5B%5D",
    "https://a:b@[::1]:80/": "https://a:b@[::1]:80/",
    "mailto:a@[::1]": "mailto:a@%5B::1%5D",
    "https://example.org/ə": "https://example.org/ə",
}


@pytest.mark.parametrize("address", CASES)
def test_only_what_no_address_may_have_is_encoded(address: str) -> None:
    assert iri(address) == CASES[address]


@pytest.mark.parametrize("address", CASES)
def test_an_encoded_address_stays_as_it_is(address: str) -> None:
    assert iri(iri(address)) == iri(address)
