from __future__ import annotations

import pytest

from aras_docs.analysis.phases import Phase, phase_of

NARRATIVE, BACKGROUND = Phase.NARRATIVE, Phase.BACKGROUND


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1939 they armed. In May 1940 they marched.", BACKGROUND),
        ("Since the autumn of 1939, and until early 1940, it was quiet.", BACKGROUND),
        ("In 1939 they armed. On 3 March they marched.", BACKGROUND),
        ("On 3 March they marched. They had armed in 1939.", NARRATIVE),
        ("In 1939 they armed. In 1941 they fought.", NARRATIVE),
        ("On 5 March they took Hill 1009 at 1050 hours, 1500 yards away.", NARRATIVE),
        ("At 10:30 they used guns captured in 1939 and in 1940.", NARRATIVE),
        ("They fell back. It was as in 1939.", NARRATIVE),
        ("They lost 1200 men in 1000 metres.", NARRATIVE),
        ("They marched.", NARRATIVE),
    ],
)
def test_a_section_dated_by_earlier_years_alone_is_background(text: str, expected: Phase) -> None:
    assert phase_of("The hills", NARRATIVE, [text], 1941) is expected


def test_a_title_counts_before_years_and_a_parent_before_both() -> None:
    assert phase_of("Aftermath", NARRATIVE, ["In 1939 they armed."], 1941) is Phase.AFTERMATH
    assert phase_of("The hills", Phase.AFTERMATH, ["In 1939 they armed."], 1941) is Phase.AFTERMATH
    assert phase_of("The hills", NARRATIVE, ["In 1939 they armed."], None) is NARRATIVE
