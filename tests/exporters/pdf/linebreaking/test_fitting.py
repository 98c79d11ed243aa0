from __future__ import annotations

from itertools import accumulate, pairwise

import pytest

from aras_docs.exporters.pdf.linebreaking.fitting import Measured, Spacing, first_fit, total_fit

SPACE = 1.0
RAGGED = Spacing(line=4, tolerance=3, rescue=True)
JUSTIFIED = Spacing(stretch=1, shrink=0.5)


def measured(text: str) -> Measured:
    """Return words of letters one point wide; one that ends with a hyphen may be divided there."""
    words = text.replace("-", "- ").split()
    divided = [word.endswith("-") for word in words]
    widths = [float(len(word.rstrip("-"))) for word in words]
    spaces = [0.0 if hyphen else SPACE for hyphen in divided]
    starts = [*accumulate((w + s for w, s in zip(widths, spaces, strict=True)), initial=0.0)]
    gaps = [*accumulate(spaces, initial=0.0)]
    ends = [start + width + hyphen for start, width, hyphen in zip(starts, widths, divided, strict=False)]
    return Measured(starts, ends, gaps, gaps[:-1], divided)


def shown(text: str, ends: list[int] | None) -> list[str] | None:
    words = text.replace("-", "- ").split()
    if ends is None:
        return None
    return [" ".join(words[a + 1 : b + 1]).replace("- ", "") for a, b in pairwise([-1, *ends])]


def total(text: str, *measures: float, spacing: Spacing = RAGGED, short: float = 0) -> list[str] | None:
    return shown(text, total_fit(measured(text), measures, spacing, short))


def test_first_fit_puts_on_a_line_what_goes_on_it() -> None:
    text = "aaa bb cc ddddd"
    assert shown(text, first_fit(measured(text), [6])) == ["aaa bb", "cc", "ddddd"]


def test_total_fit_spreads_the_slack_over_all_lines() -> None:
    assert total("aaa bb cc ddddd", 6) == ["aaa", "bb cc", "ddddd"]


def test_the_last_line_may_be_as_short_as_it_is_unless_that_is_less_than_an_indent() -> None:
    assert total("aaa bbb ccc ddd e", 7) == ["aaa bbb", "ccc ddd", "e"]
    longer = total("aaa bbb ccc ddd e", 7, spacing=RAGGED._replace(line=8), short=2)
    assert longer is not None
    assert longer[-1] == "ddd e"


def test_each_line_has_its_own_measure_and_the_last_is_that_of_all_further_ones() -> None:
    text = "aa bb cc dd ee ff gg hh ii jj"
    assert total(text, 5, 2, 8) == ["aa bb", "cc", "dd ee ff", "gg hh ii", "jj"]
    assert shown(text, first_fit(measured(text), [5, 2, 8])) == ["aa bb", "cc", "dd ee ff", "gg hh ii", "jj"]


def test_gaps_shrink_and_stretch_but_not_by_more_than_they_can() -> None:
    assert total("aa bb cc dd ee", 7, spacing=JUSTIFIED) == ["aa bb cc", "dd ee"]  # a line of 8 in 7
    assert total("aaaa bbbbb cc", 8, spacing=JUSTIFIED) is None  # one gap, 4 points too short


def test_where_no_way_is_good_enough_rescue_finds_one() -> None:
    spacing = JUSTIFIED._replace(rescue=True)
    assert total("aaaa bbbbb cc", 8, spacing=spacing) == ["aaaa", "bbbbb cc"]
    assert total("aaaaaaaaaaaa b", 8, spacing=spacing) == ["aaaaaaaaaaaa", "b"]


def test_a_word_is_divided_only_where_that_makes_better_lines() -> None:
    assert total("aa bb-bb cc dd ee", 10, spacing=JUSTIFIED) == ["aa bbbb cc", "dd ee"]
    assert total("aaaa bbb-bbb cc", 9, spacing=JUSTIFIED) == ["aaaa bbb-", "bbb cc"]


@pytest.mark.parametrize(
    ("text", "rescue", "found"),
    [
        ("aaa-aaa-aaaa", False, True),
        ("aaa-aaa-aaa-aaaa", False, False),
        ("aaa-aaa-aaa-aaaa", True, True),
    ],
)
def test_three_lines_in_a_row_end_with_a_divided_word_only_to_the_rescue(
    text: str, rescue: bool, found: bool
) -> None:
    assert (total(text, 4, spacing=JUSTIFIED._replace(rescue=rescue)) is not None) == found


def test_growth_is_linear_in_the_number_of_words() -> None:
    text = measured("aaa bb cccc d " * 2000)
    assert len(total_fit(text, [40], RAGGED, 0) or ()) > 400
