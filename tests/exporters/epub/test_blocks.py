from __future__ import annotations

import pytest

from aras_docs.nodes import (
    Block,
    Definition,
    DefinitionList,
    Figure,
    Heading,
    List,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Role,
    Text,
)
from exporters.epub.rendered import paragraph, rendered
from specimen import picture

PAGE = 'epub:type="pagebreak" role="doc-pagebreak"'
CASES: dict[str, tuple[Block, str]] = {
    "the title is the heading of its page": (
        paragraph("T", Role.TITLE),
        '<div class="headline"><h1 class="title">T</h1></div>',
    ),
    "the subtitle has the role of one": (
        paragraph("S", Role.SUBTITLE),
        '<p class="subtitle" role="doc-subtitle">S</p>',
    ),
    "a paragraph of another role has its class": (paragraph("x", Role.LABEL), '<p class="label">x</p>'),
    "a numbered paragraph shows its number without style sheet too": (
        Paragraph((Text("x"),), Role.BODY, 7, "p7"),
        f'<p id="p7"><span class="number" id="page_n7" {PAGE} aria-label="7">7</span> x</p>',
    ),
    "a heading": (Heading(3, (Text("x"),), "a b"), '<h3 id="a_20_b">x</h3>'),
    "an item of one paragraph is mere text": (List(((paragraph("x"),),)), "<ul><li>x</li></ul>"),
    "lists nest": (
        List(((paragraph("x"), List(((paragraph("y", Role.LIST_ITEM),),), ordered=True)),)),
        "<ul><li>x<ol><li>y</li></ol></li></ul>",
    ),
    "an item of several paragraphs keeps them apart": (
        List(((paragraph("x"), paragraph("y")),)),
        "<ul><li><p>x</p><p>y</p></li></ul>",
    ),
    "an empty item stays": (List(((),)), "<ul><li/></ul>"),
    "a definition list": (
        DefinitionList((Definition((Text("t"),), (paragraph("d"),), "d1"),)),
        '<dl><dt id="d1">t</dt><dd>d</dd></dl>',
    ),
    "a quote with its label": (
        Quote((Text("Extract"),), (paragraph("x", Role.QUOTE),)),
        '<div class="extract"><p class="label">Extract</p><blockquote><p>x</p></blockquote></div>',
    ),
    "a quote without label": (Quote((), (paragraph("x"),)), "<blockquote><p>x</p></blockquote>"),
}


@pytest.mark.parametrize(("block", "expected"), CASES.values(), ids=CASES)
def test_blocks(block: Block, expected: str) -> None:
    assert rendered(block).markup == expected


def test_a_figure_is_an_svg_with_a_png_for_readers_without_and_a_caption() -> None:
    result = rendered(Figure(picture(), (Text("c"),), 'two "events"', "f"))
    assert result.pictures == ["section-1-figure-1"]
    assert result.markup == (
        '<figure id="f"><object data="images/section-1-figure-1.svg" type="image/svg+xml" role="img" '
        'aria-label="two &quot;events&quot;">'
        '<img src="images/section-1-figure-1.png" alt="two &quot;events&quot;"/>'
        "</object><figcaption>c</figcaption></figure>"
    )


def test_a_figure_without_alternative_has_its_caption_for_one() -> None:
    assert 'alt="c"' in rendered(Figure(picture(), (Text("c"),), " ")).markup


def test_of_two_blocks_with_one_anchor_the_first_has_it() -> None:
    result = rendered(Heading(2, (Text("x"),), "a"), Heading(2, (Text("y"),), "a"))
    assert result.markup == '<h2 id="a">x</h2><h2>y</h2>'
    assert result.reported == ["anchor-repeated"]


def test_notes_stand_at_the_end_of_the_part_wherever_they_were() -> None:
    note = Note("n", (paragraph("b"), List(((paragraph("c"),),))))
    result = rendered(List(((Paragraph((NoteRef("n"),)), note),)), paragraph("last"))
    assert [child.tag.rpartition("}")[2] for child in result.root] == ["ul", "p", "section"]
    assert '<span class="number">1</span><p>b</p><ul><li>c</li></ul>' in result.markup


def test_a_note_that_nothing_refers_to_stays_without_a_way_back() -> None:
    result = rendered(Note("n", (paragraph("b"),)))
    assert result.markup.endswith('<p><span class="number">1</span> b</p></aside></section>')


def test_a_note_within_a_note_is_kept() -> None:
    result = rendered(Note("a", (paragraph("x"), Note("b", (paragraph("y"),)))))
    assert "<p>x</p>" in result.markup
    assert '<p><span class="number">2</span> y</p>' in result.markup
