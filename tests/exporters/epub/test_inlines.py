from __future__ import annotations

import pytest

from aras_docs.nodes import (
    Emphasis,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Note,
    NoteRef,
    Paragraph,
    Strong,
    Text,
    Url,
)
from exporters.epub.rendered import link, paragraph, rendered
from specimen import HOSTILE

CASES: dict[str, tuple[tuple[Inline, ...], str]] = {
    "white space collapses as in HTML": ((Text("a\n \tb "),), "<p>a b </p>"),
    "a no-break space is no white space": ((Text("a\xa0\xa0b"),), "<p>a\xa0\xa0b</p>"),
    "emphasis within strong": (
        (Strong((Text("a "), Emphasis((Text("b"),)))), Text("c")),
        "<p><strong>a <em>b</em></strong>c</p>",
    ),
    "foreign words carry their language": (
        (Foreign((Text("Շուշի"),), "hy"),),
        '<p><span lang="hy" xml:lang="hy">Շուշի</span></p>',
    ),
    "a line break": ((Text("a"), LineBreak(), Text("b")), "<p>a<br/>b</p>"),
    "a long address may break after its slashes, and at every fifteen characters": (
        (Text("see https://creativecommons.org/licenses/by-sa/4.0/ there"),),
        "<p>see https://<wbr/>creativecommons<wbr/>.org/<wbr/>licenses/<wbr/>by-sa/<wbr/>4.0/ there</p>",
    ),
    "a long word keeps its combining marks": (
        (Text("e\u0301" * 31),),
        f"<p>{'é' * 15}<wbr/>{'é' * 15}<wbr/>é</p>".replace("é", "e\u0301"),
    ),
    "a long word at the end": ((Text("a " + "b" * 31),), f"<p>a {'b' * 15}<wbr/>{'b' * 15}<wbr/>b</p>"),
    "a word of thirty letters stays whole": ((Text("c" * 30),), f"<p>{'c' * 30}</p>"),
    "a link within the file": ((link("x", "here"),), '<p><a href="#here">x</a></p>'),
    "a link to another file": ((link("x", "other"),), '<p><a href="annex-1.xhtml#other">x</a></p>'),
    "a link outside": (
        (Link((Text("x"),), Url("https://example.org/?a=1&b='2'")),),
        "<p><a href=\"https://example.org/?a=1&amp;b='2'\">x</a></p>",
    ),
    "a link within a link is text": (
        (Link((Text("a "), link("b", "other")), Url("https://example.org/")),),
        '<p><a href="https://example.org/">a b</a></p>',
    ),
}


@pytest.mark.parametrize(("content", "expected"), CASES.values(), ids=CASES)
def test_inlines(content: tuple[Inline, ...], expected: str) -> None:
    assert rendered(Paragraph(content)).markup == expected


def test_markup_in_text_is_text() -> None:
    assert "".join(map(str, rendered(paragraph(HOSTILE)).root.itertext())) == HOSTILE


def test_a_link_to_nowhere_is_text_and_reported() -> None:
    result = rendered(Paragraph((link("x", "nowhere"),)))
    assert (result.markup, result.reported) == ("<p>x</p>", ["link-unresolved"])


def test_a_note_mark_leads_to_its_note_and_the_note_back() -> None:
    result = rendered(Paragraph((Text("a"), NoteRef("n 1"))), Note("n 1", (paragraph("b"),)))
    assert result.markup == (
        '<p>a<sup><a id="noteref_n_20_1" href="#note_n_20_1" epub:type="noteref" role="doc-noteref">1</a>'
        "</sup></p>"
        '<section class="notes" epub:type="footnotes" aria-label="Notes">'
        '<aside epub:type="footnote" role="doc-footnote" id="note_n_20_1">'
        '<p><span class="number">1</span> b '
        '<a href="#noteref_n_20_1" role="doc-backlink" aria-label="Back to the text">←</a>'
        "</p></aside></section>"
    )


def test_of_two_marks_of_one_note_the_first_is_where_the_way_back_leads() -> None:
    marks = Paragraph((NoteRef("n"), NoteRef("n")))
    assert rendered(marks, Note("n", (paragraph("b"),))).markup.count('id="noteref_n"') == 1


def test_a_note_mark_within_a_link_is_a_bare_number() -> None:
    content = Link((Text("x"), NoteRef("n")), Url("https://example.org/"))
    result = rendered(Paragraph((content,)), Note("n", (paragraph("b"),)))
    assert '<a href="https://example.org/">x<sup>1</sup></a>' in result.markup
    assert "←" not in result.markup


def test_a_mark_without_note_is_left_out_and_reported() -> None:
    result = rendered(Paragraph((Text("a"), NoteRef("n"))))
    assert (result.markup, result.reported) == ("<p>a</p>", ["note-missing"])
