from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from aras_docs.composition.marks import LEGEND_HEIGHT
from aras_docs.composition.timeline import last_day, timeline
from aras_docs.drawing import Circle, Ink, Label, Line, Rectangle
from aras_docs.facts import Basis, Claimant, Date, Event, EventKind, Moment, Precision, Response
from aras_docs.nodes import Figure, Span

SPAN = Span(0, 1, 1, 1)


def event(day: Date | None, basis: Basis = Basis.STATED, *, denied: bool = False) -> Event:
    denials = (Response(Claimant("X", "X", None), "", None, SPAN),) if denied else ()
    when = Moment(day, day, None, Precision.DAY, basis)
    return Event(EventKind.HAPPENING, when, "", None, None, denials, (), (), None, None, SPAN)


def figure(*events: Event) -> Figure:
    drawn = timeline(events)
    assert drawn is not None
    return drawn


def dots(drawn: Figure) -> list[Circle]:
    """Return the dots on the axis, those of the legend left out."""
    circles = (shape for shape in drawn.drawing.shapes if isinstance(shape, Circle))
    return [circle for circle in circles if circle.y > LEGEND_HEIGHT]


def legend(drawn: Figure) -> list[str]:
    labels = (shape for shape in drawn.drawing.shapes if isinstance(shape, Label))
    return [label.text for label in labels if label.y < LEGEND_HEIGHT]


def ticks(drawn: Figure) -> list[str]:
    labels = (shape for shape in drawn.drawing.shapes if isinstance(shape, Label))
    return [label.text for label in labels if label.y > LEGEND_HEIGHT]


def test_each_dated_event_is_a_dot_left_to_right() -> None:
    drawn = figure(event(Date(2020, 9, 27)), event(Date(2020, 10, 7)), event(Date(2020, 10, 3)))
    xs = [dot.x for dot in dots(drawn)]
    assert xs == sorted(xs)
    assert len(set(xs)) == 3


def test_events_of_one_day_stand_on_each_other() -> None:
    first, second, _ = dots(
        figure(event(Date(2020, 9, 27)), event(Date(2020, 9, 27)), event(Date(2020, 9, 28)))
    )
    assert first.x == second.x
    assert first.y - second.y >= 2 * first.radius


def test_a_day_that_has_most_of_the_events_stands_several_dots_wide() -> None:
    battle = [event(Date(2020, 9, 28)) for _ in range(60)]
    drawn = dots(figure(event(Date(2020, 9, 27)), *battle, event(Date(2020, 9, 30))))
    first, *crowd, last = drawn
    assert first.radius > 2
    assert len({dot.x for dot in crowd}) > 1
    assert len({(dot.x, dot.y) for dot in crowd}) == 60
    assert first.x < min(dot.x for dot in crowd)
    assert max(dot.x for dot in crowd) < last.x


def test_two_such_days_stay_apart() -> None:
    days = [event(Date(2020, 9, day)) for day in range(1, 29)]
    busy = [event(Date(2020, 9, day)) for day in (14, 15) for _ in range(60)]
    drawn = dots(figure(*days, *busy))
    xs = sorted({dot.x for dot in drawn if dot.radius < 3.4 and 216 < dot.x < 256})
    gaps = [after - before for before, after in pairwise(xs)]
    assert max(gaps) > min(gaps) * 1.3


def test_a_date_worked_out_is_an_open_dot() -> None:
    stated, derived = dots(figure(event(Date(2020, 9, 27)), event(Date(2020, 9, 28), Basis.RELATIVE)))
    assert (stated.fill, derived.fill) == (Ink.ACCENT, Ink.PAPER)


def test_what_someone_denies_is_a_crossed_square_on_top_of_its_day() -> None:
    drawn = figure(
        event(Date(2020, 9, 27), denied=True), event(Date(2020, 9, 27)), event(Date(2020, 9, 28))
    ).drawing.shapes
    key, square = (shape for shape in drawn if isinstance(shape, Rectangle))
    below = min(shape.y for shape in drawn if isinstance(shape, Circle) and shape.y > key.y + 10)
    assert square.y + square.height < below
    crosses = [shape for shape in drawn if isinstance(shape, Line) and shape.x1 == square.x]
    assert len(crosses) == 2


def test_undated_events_and_bare_months_are_not_drawn() -> None:
    drawn = figure(
        event(Date(2020, 9, 27)),
        event(Date(2020, 9, 28)),
        event(Date(2020, 9, 29), Basis.UNDATED),
        event(Date(2020, 9)),
        event(None),
    )
    assert len(dots(drawn)) == 2


def test_a_background_years_before_is_left_out_and_counted() -> None:
    campaign = [event(Date(2020, 10, day)) for day in range(1, 13)]
    drawn = figure(event(Date(1988, 2, 20)), event(Date(1991, 12, 10)), *campaign)
    assert len(dots(drawn)) == 12
    assert "2 more lie too far off to draw" in str(drawn.caption)


def test_an_aftermath_hides_no_background() -> None:
    campaign = [event(Date(1944, 6, day)) for day in range(1, 25)]
    drawn = figure(event(Date(1942, 8, 19)), *campaign, event(Date(1988, 6, 6)))
    assert len(dots(drawn)) == 24
    last = last_day((event(Date(1942, 8, 19)), *campaign, event(Date(1988, 6, 6))))
    assert last == campaign[-1].when


def test_the_eve_of_a_short_battle_is_no_background() -> None:
    battle = [event(Date(1943, 11, 2)) for _ in range(9)]
    drawn = figure(event(Date(1943, 10, 29)), *battle, event(Date(1943, 11, 9)))
    assert len(dots(drawn)) == 11


def test_one_event_left_out_is_counted_in_the_singular() -> None:
    campaign = [event(Date(2020, 10, day)) for day in range(1, 13)]
    assert "1 more lies too far off to draw" in str(figure(event(Date(1988, 2, 20)), *campaign).caption)


def test_each_tick_names_its_day_and_each_year_is_named_once() -> None:
    drawn = figure(event(Date(2020, 12, 30)), event(Date(2021, 1, 2)))
    assert ticks(drawn) == ["30 Dec", "2020", "31 Dec", "1 Jan", "2021", "2 Jan"]


def test_in_a_long_war_the_ticks_are_first_days_of_months() -> None:
    assert ticks(figure(event(Date(1941, 11, 9)), event(Date(1942, 6, 1)))) == [
        *("1 Dec", "1941", "1 Jan", "1942", "1 Feb", "1 Mar", "1 Apr", "1 May", "1 Jun"),
    ]
    assert ticks(figure(event(Date(1940, 1, 1)), event(Date(1941, 2, 1))))[:4] == [
        *("1 Jan", "1940", "1 Mar", "1 May"),
    ]
    assert ticks(figure(event(Date(1940, 11, 20)), event(Date(1942, 2, 1))))[:4] == [
        *("1 Jan", "1941", "1 Mar", "1 May"),
    ]
    assert len(ticks(figure(event(Date(1, 1, 2)), event(Date(9999, 12, 31))))) < 40


def test_the_legend_has_only_marks_that_occur() -> None:
    first, last = event(Date(2020, 9, 27)), event(Date(2020, 9, 28), Basis.RELATIVE)
    assert legend(figure(first, event(Date(2020, 9, 28)))) == ["date in the text"]
    assert legend(figure(first, last)) == ["date in the text", "date worked out or carried over"]
    denied = event(Date(2020, 9, 29), Basis.INHERITED, denied=True)
    assert legend(figure(last, denied)) == ["date worked out or carried over", "denied by someone"]


def test_the_caption_says_how_many_days_share_a_column() -> None:
    short = figure(event(Date(2020, 9, 27)), event(Date(2020, 9, 28)))
    long = figure(event(Date(1941, 1, 1)), event(Date(1941, 7, 20)))
    assert "to a column" not in str(short.caption)
    assert "2 events dated to the day, 2 days to a column" in str(long.caption)


def test_a_single_day_makes_no_timeline() -> None:
    assert timeline((event(Date(2020, 9, 27)), event(Date(2020, 9, 27)))) is None


def test_one_event_makes_no_timeline() -> None:
    assert timeline((event(Date(2020, 9, 27)),)) is None


def test_the_alternative_text_says_what_the_picture_shows() -> None:
    drawn = figure(
        event(Date(2020, 9, 27)),
        event(Date(2020, 9, 28), Basis.RELATIVE),
        event(Date(2020, 9, 28), Basis.INHERITED, denied=True),
    )
    assert drawn.alternative == (
        "Timeline from 27 September 2020 to 28 September 2020: 3 events on 2 days, most on "
        "28 September 2020 (2). Dates that stand in the text: 1; worked out or carried over: 2. Denied: 1."
    )


def test_a_year_far_outside_the_calendar_is_no_error() -> None:
    assert timeline((event(Date(-479, 9, 20)), event(Date(date.max.year + 1, 1, 1)))) is None


def test_thousands_of_events_stay_within_the_picture() -> None:
    drawn = figure(*[event(Date(1941 + i % 4, 1 + i % 12, 1 + i % 28)) for i in range(3000)])
    assert all(0 <= dot.x <= drawn.drawing.width and dot.y - dot.radius > 0 for dot in dots(drawn))
    assert drawn.drawing.height < 200
    labels = [shape for shape in drawn.drawing.shapes if isinstance(shape, Label)]
    assert len(labels) < 40


def test_its_words_can_be_read_where_the_page_is_narrow() -> None:
    drawn = figure(event(Date(2020, 9, 27)), event(Date(2020, 10, 7)))
    sizes = [shape.size for shape in drawn.drawing.shapes if isinstance(shape, Label)]
    assert min(sizes) * 340 / drawn.drawing.width >= 6.5


def test_the_narrow_timeline_has_the_same_marks_within_its_width() -> None:
    drawn = figure(
        *(event(Date(2020, 10, day)) for day in (1, 2, 2, 30)), event(Date(2020, 10, 9), Basis.RELATIVE)
    )
    assert drawn.narrow is not None
    assert drawn.narrow.width < drawn.drawing.width
    narrow = replace(drawn, drawing=drawn.narrow)
    assert len(dots(narrow)) == len(dots(drawn))
    assert all(0 < dot.x < drawn.narrow.width for dot in dots(narrow))
