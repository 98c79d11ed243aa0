from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

import specimen
from aras_docs.errors import ExportError
from aras_docs.exporters import get, options_of
from aras_docs.exporters.pdf import build
from aras_docs.exporters.pdf.pages.blanks import BLANK
from aras_docs.exporters.pdf.pages.layout import laid_out
from aras_docs.style_file import builtin
from aras_docs.stylesheet import Page, Paper
from exporters.pdf.making import document, paragraph
from exporters.pdf.reading import exported
from plain_sheet import plain_sheet

if TYPE_CHECKING:
    from aras_docs.exporters.pdf.pages.layout import Layout


def test_the_exporter_comes_in_through_its_entry_point() -> None:
    exporter = get("pdf")
    assert (exporter.suffix, exporter.media_type) == ("pdf", "application/pdf")
    assert [option.name for option in options_of(exporter)] == [
        "paper",
        "duplex",
        "booklet",
        "gray",
        "summary",
        "marking",
        "font-path",
        "system-fonts",
        "attach-source",
    ]


def test_reportlab_is_not_imported_before_it_is_needed() -> None:
    code = "import sys, aras_docs.exporters.pdf; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_word_of_the_specimen_can_be_extracted_in_order() -> None:
    text = exported(specimen.document(), builtin()).text
    position = 0
    for words in (
        "At a glance Date 27 September 2020 Side 1 Side 2 Units • Land Forces",
        "Extract of the lead The operations started on 27 September.",
        "27 September & <after>",
        "Araz vadisi əməliyyatları, Արասի հովտի արշավ",
        "bold with italic",
        specimen.HOSTILE,
        "Ελληνικά, русский, é, ğışƏ.",
        "• first • second – inner 1. one 2. two term definition",
        "1 A note on the text.",
        "Annex B. Chronology Table of events No. What Where",
    ):
        position = text.index(words, position) + len(words)


def test_the_paper_option_overrides_the_stylesheet() -> None:
    sheet = plain_sheet(Paper.A4)
    assert exported(document(), sheet).sizes[0] == pytest.approx((595.276, 841.89), abs=0.01)
    assert exported(document(), sheet, paper="letter").sizes[0] == (612, 792)


def test_margins_that_leave_no_room_are_an_error() -> None:
    sheet = replace(plain_sheet(), page=Page(Paper.A4, 400, 54, 400, 72))
    with pytest.raises(ExportError) as caught:
        exported(document(), sheet)
    assert caught.value.diagnostics[0].code == "page-too-small"


def test_a_document_without_parts_is_one_page() -> None:
    assert len(exported(replace(document(), parts=()), plain_sheet()).pages) == 1


def test_a_long_title_is_set_smaller_and_leaves_room_on_its_page() -> None:
    reading = exported(specimen.document(title="A title of many words " * 40), builtin())
    assert "Extract of the lead" in reading.pages[0]


def test_a_title_of_five_thousand_letters_goes_on_over_pages() -> None:
    words = [f"w{index:04}" for index in range(830)]
    reading = exported(specimen.document(title=" ".join(words)), builtin())
    assert [word for word in words if word not in reading.text] == []


@pytest.mark.parametrize("text", ["x" * 10_000, "xy " * 300_000], ids=["one word", "one paragraph"])
def test_monstrous_text_is_printed_whole(text: str) -> None:
    assert exported(document(paragraph(text)), plain_sheet()).text.count("x") == text.count("x")


def test_numbered_paragraphs_carry_their_number_in_the_margin() -> None:
    text = exported(specimen.document(), builtin()).text
    assert "1 The Aras Valley campaign" in text
    assert "2 Second paragraph." in text


def test_pages_are_let_go_as_they_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Layout] = []

    def remembered(*arguments: Any, **options: Any) -> Layout:  # noqa: ANN401 (handed on as they are)
        made.append(laid_out(*arguments, **options))
        return made[0]

    monkeypatch.setattr(build, "laid_out", remembered)
    exported(specimen.document(), builtin())
    assert made[0].pages
    assert all(page is BLANK for page in made[0].pages)
