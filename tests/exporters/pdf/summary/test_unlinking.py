from __future__ import annotations

from aras_docs.exporters.pdf.summary.unlinking import unlinked
from aras_docs.nodes import Anchor, Emphasis, Link, Paragraph, Quote, Text, Url


def test_links_to_what_is_gone_become_their_words() -> None:
    words = (Text("see "), Emphasis((Text("there"),)))
    before = Paragraph((Text("("), Link(words, Anchor("gone")), Text(")")))
    assert unlinked(before, {"gone"}) == Paragraph((Text("("), *words, Text(")")))


def test_other_links_stay() -> None:
    before = Paragraph((Link((Text("a"),), Anchor("here")), Link((Text("b"),), Url("https://example.org"))))
    assert unlinked(before, {"gone"}) == before


def test_links_are_found_wherever_they_stand() -> None:
    label = (Emphasis((Link((Text("here"),), Anchor("gone")),)),)
    before = (Quote(label, (Paragraph(label),)),)
    after = (Emphasis((Text("here"),)),)
    assert unlinked(before, {"gone"}) == (Quote(after, (Paragraph(after),)),)
