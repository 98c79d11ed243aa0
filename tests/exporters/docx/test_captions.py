from __future__ import annotations

from msgspec.structs import replace

from aras_docs.nodes import Figure, Text
from exporters.docx.lint import lint
from exporters.docx.written import Written, style, text, written
from specimen import data_table, picture

TABLE = replace(data_table(rows=0), anchor=None)
FIGURE = Figure(picture(), (Text("what it shows"),), "alternative")


def captions(made: Written) -> list[str]:
    return [text(found) for found in made.find("//w:p") if style(found) == "Caption"]


def test_tables_and_figures_are_counted_each_by_themselves() -> None:
    made = written(TABLE, FIGURE, TABLE, FIGURE)
    assert [caption.partition(".")[0] for caption in captions(made)] == [
        "Table\xa01",
        "Figure\xa01",
        "Table\xa02",
        "Figure\xa02",
    ]
    assert lint(made.data) == []


def test_word_counts_them_anew() -> None:
    made = written(data_table(), FIGURE)
    assert made.values("//w:instrText/text()")[-2:] == [" SEQ Table \\* ARABIC ", " SEQ Figure \\* ARABIC "]


def test_a_picture_without_words_has_no_number() -> None:
    made = written(Figure(picture(), (), "alternative"), FIGURE)
    assert captions(made) == ["Figure\xa01. what it shows"]
