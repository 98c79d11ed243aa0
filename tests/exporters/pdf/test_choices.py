from __future__ import annotations

import pytest

from aras_docs.errors import ConfigurationError
from aras_docs.exporters import Options
from aras_docs.exporters.pdf import PdfExporter
from aras_docs.exporters.pdf.choices import Choices, chosen
from aras_docs.stylesheet import Paper


def refused(texts: dict[str, str] | None = None, *flags: str) -> tuple[str, str]:
    with pytest.raises(ConfigurationError) as caught:
        chosen(Options(texts or {}, frozenset(flags)))
    found = caught.value.diagnostics[0]
    return found.code, found.message


def test_without_options_nothing_is_chosen() -> None:
    assert chosen(Options()) == Choices()


def test_every_option_is_a_choice() -> None:
    flags = frozenset({"duplex", "booklet", "gray", "attach-source"})
    assert chosen(Options({"paper": "a5", "marking": "X"}, flags)) == Choices(
        Paper.A5, duplex=True, gray=True, booklet=True, marking="X", attach_source=True
    )
    assert chosen(Options(flags=frozenset({"summary"}))).summary


def test_every_paper_can_be_chosen() -> None:
    option = next(option for option in PdfExporter.options if option.name == "paper")
    assert set(option.choices) == set(Paper)


@pytest.mark.parametrize("other", ["booklet", "duplex"])
def test_a_summary_has_no_other_side_and_is_no_booklet(other: str) -> None:
    code, message = refused(None, "summary", other)
    assert code == "option-conflict"
    assert f"'summary' and '{other}' can't both be given" in message


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_marking_must_have_words(text: str) -> None:
    assert refused({"marking": text}) == ("option-value", "the option 'marking' needs words to print")


def test_a_marking_is_one_line() -> None:
    assert chosen(Options({"marking": " OFFICIAL\n SENSITIVE "})).marking == "OFFICIAL SENSITIVE"
