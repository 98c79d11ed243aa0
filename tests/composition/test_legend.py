from __future__ import annotations

from aras_docs.composition.legend import ROW_PITCH, Keys

KEYS = Keys(sign=8, gap=10, size=10)


def test_keys_stand_side_by_side_where_there_is_room() -> None:
    (_, first), (x, second) = KEYS.places(["destroyed", "captured"], 0, 400)
    assert first == second == 0
    assert x > 8 + 9 * 5


def test_a_key_without_room_begins_another_row() -> None:
    assert KEYS.places(["destroyed", "captured"], 6, 100)[1] == (6, ROW_PITCH)


def test_a_key_wider_than_the_picture_has_a_row_of_its_own() -> None:
    assert KEYS.places(["a" * 99, "b"], 0, 100) == ((0, 0), (0, ROW_PITCH))
