from __future__ import annotations

from datetime import UTC, datetime

from msgspec.structs import replace

import specimen
from exporters.pdf.drawn import canvas, opened

META = specimen.document().meta


def test_dates_are_the_documents_and_not_the_clocks() -> None:
    made = canvas(replace(META, modified=datetime(2020, 9, 27, 4, 3, tzinfo=UTC)))
    made.showPage()
    with opened(made) as pdf:
        dates = str(pdf.docinfo["/CreationDate"]), str(pdf.docinfo["/ModDate"])
    assert dates == ("D:20200927040300+00'00'",) * 2


def test_what_is_not_known_is_not_said() -> None:
    made = canvas(replace(META, authors=(), keywords=(), description=""))
    made.showPage()
    with opened(made) as pdf:
        assert set(pdf.docinfo.keys()) == {
            *("/Title", "/Creator", "/Producer"),
            *("/CreationDate", "/ModDate", "/Trapped"),
        }


def test_a_title_of_several_lines_becomes_one() -> None:
    made = canvas(replace(META, title="One\n  and  another"))
    made.showPage()
    with opened(made) as pdf:
        assert str(pdf.docinfo["/Title"]) == "One and another"
