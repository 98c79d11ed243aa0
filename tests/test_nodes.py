"""Only addresses that no viewer executes become links."""

from __future__ import annotations

import pytest

from aras_docs.nodes import LONGEST_URL, Url, is_safe_url

SAFE = ("https://en.wikipedia.org/wiki/Aras_Valley", "http://[::1]/", "mailto:press@example.org")
UNSAFE = {
    "a script": "javascript:alert(1)",
    "data": "data:text/html,x",
    "a file": "file:///etc/passwd",
    "a relative path": "../index.html",
    "no scheme": "//example.org/x",
    "no host": "https:///x",
    "nothing": "",
    "white space": "https://example.org/a b",
    "a line break": "https://example.org/\njavascript:",
    "a change of direction": "https://example.org/\u202egpj",
    "brackets without a partner": "https://[::1",
    "an endless one": "https://example.org/" + "x" * LONGEST_URL,
}


@pytest.mark.parametrize("address", SAFE)
def test_an_absolute_web_or_mail_address_is_safe(address: str) -> None:
    assert is_safe_url(address)
    assert Url(address).address == address


@pytest.mark.parametrize("address", UNSAFE.values(), ids=UNSAFE.keys())
def test_any_other_address_can_not_even_be_built(address: str) -> None:
    assert not is_safe_url(address)
    with pytest.raises(ValueError, match="not a safe absolute URL"):
        Url(address)
