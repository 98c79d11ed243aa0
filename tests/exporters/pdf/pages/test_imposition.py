from __future__ import annotations

import pytest

from aras_docs.exporters.pdf.pages.imposition import Place, booklet, single


def numbers(count: int) -> list[tuple[int | None, int | None]]:
    """Return the page numbers at the left and the right of each side."""
    sides = [{place.left: place.page + 1 for place in side} for side in booklet(count, 100)]
    return [(side.get(0.0), side.get(100.0)) for side in sides]


def test_pages_lie_one_on_each_side_in_their_order() -> None:
    assert single(2) == ((Place(0, 0),), (Place(1, 1),))


def test_eight_pages_are_two_sheets_from_the_outside_in() -> None:
    assert numbers(8) == [(8, 1), (2, 7), (6, 3), (4, 5)]


@pytest.mark.parametrize("count", [5, 6, 7])
def test_what_is_missing_to_a_multiple_of_four_is_blank_at_the_end(count: int) -> None:
    whole = [(8, 1), (2, 7), (6, 3), (4, 5)]
    assert numbers(count) == [tuple(page if page <= count else None for page in pair) for pair in whole]


def test_a_single_page_is_the_front_of_a_sheet() -> None:
    assert numbers(1) == [(None, 1), (None, None)]


def test_folded_and_stapled_the_pages_follow_each_other() -> None:
    sides = numbers(12)
    fronts, backs = sides[::2], sides[1::2]
    # Turned over at the short edge, the back's left page is behind the front's right one.
    first_half = [page for front, back in zip(fronts, backs, strict=True) for page in (front[1], back[0])]
    second_half = [page for front, back in zip(fronts, backs, strict=True) for page in (front[0], back[1])]
    assert first_half + second_half[::-1] == list(range(1, 13))
