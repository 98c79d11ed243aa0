from __future__ import annotations

from io import BytesIO

import pikepdf

from aras_docs.exporters.pdf.file.object_streams import Record, Series, series
from aras_docs.exporters.pdf.file.packing import packed

FIRST = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>", b"<<>>")


def file_of(*more: bytes) -> bytes:
    return packed([*FIRST, *more], root=1, info=3)


def read(*more: bytes) -> list[pikepdf.Object]:
    with pikepdf.open(BytesIO(file_of(*more))) as pdf:
        written = [pdf.get_object(number, 0).unparse(resolved=True) for number in range(4, 4 + len(more))]
    return [pikepdf.Object.parse(each) for each in written]


def test_objects_of_all_kinds_come_back_under_their_numbers() -> None:
    objects = [
        Record(b"<</A  1>>"),
        series(b"[", [b"1", b"(two)"], b"]"),
        b"<</B 2>>",
        Record(b"<</A 10>>"),
        Series(b"[3]"),
    ]
    one, two, three, four, five = read(*objects)
    assert [one.A, three.B, four.A] == [1, 2, 10]
    assert [str(item) for item in two] == ["1", "two"]
    assert list(five) == [3]


def test_records_of_every_length_come_back() -> None:
    texts = [b"x" * length for length in range(90, 110)]
    assert [bytes(found) for found in read(*(Record(b"(%b)" % text) for text in texts))] == texts


def test_records_come_back_from_several_streams() -> None:
    # What compressed too well would make a reader doubt that there are so many objects.
    values = [number * number * 7919 % 10**9 for number in range(6500)]
    found = read(*(Record(b"<</N %9d>>" % value) for value in values))
    assert [int(each.N) for each in found] == values


def test_a_series_of_any_length_comes_back() -> None:
    found = read(*(series(b"[", [b"%d" % item for item in range(count)], b"]") for count in range(0, 150, 7)))
    assert [[int(item) for item in each] for each in found] == [
        list(range(count)) for count in range(0, 150, 7)
    ]


def test_items_longer_than_others_come_back() -> None:
    items = [b"(%b)" % (b"y" * length) for length in (0, 17, 18, 19, 40)]
    assert [len(str(item)) for item in read(series(b"[", items, b"]"))[0]] == [0, 17, 18, 19, 40]


def test_records_take_a_fraction_of_what_objects_take() -> None:
    plain = [b"<</S/TD/P %5d 0 R/Pg    22 0 R/K %3d>>" % (number // 3, number % 90) for number in range(1000)]
    few, many = len(file_of(*map(Record, plain))), len(file_of(*plain))
    assert few < many / 2


def test_a_series_takes_a_fraction_of_what_an_array_takes() -> None:
    items = [b"%d 0 R" % number for number in range(1000, 2000)]
    assert len(file_of(series(b"[", items, b"]"))) < len(file_of(b"[%b]" % b" ".join(items))) / 2
