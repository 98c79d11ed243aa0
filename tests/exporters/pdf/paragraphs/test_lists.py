from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from aras_docs.exporters.pdf.boxes import Hanging, Stack
from aras_docs.exporters.pdf.paragraphs.lists import least_in_cell
from aras_docs.exporters.pdf.paragraphs.text import TextBox
from aras_docs.nodes import Alignment, List, Role
from aras_docs.style_file import builtin
from exporters.pdf.laying import laid, setting
from exporters.pdf.making import nested, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aras_docs.exporters.pdf.boxes import Box

EM = builtin().text[Role.LIST_ITEM].size


def hanging(box: Box, x: float = 0) -> Iterator[tuple[str, float]]:
    """Yield each marker, and by how much the text beside it is set in."""
    match box:
        case Stack():
            for item in box.items:
                yield from hanging(item.box, x)
        case Hanging(marker=TextBox(lines=((piece,),))):
            yield piece.text.strip(), x + box.indent
            yield from hanging(box.body, x + box.indent)
        case _:
            pass


def in_cell(block: List, measure: float) -> list[tuple[str, float]]:
    within = replace(setting(builtin(), measure), alignment=Alignment.LEFT)
    return list(hanging(laid(block, within=within)))


def test_inner_lists_are_set_in_and_their_bullets_take_turns() -> None:
    shown = in_cell(nested(4), 20 * EM)
    assert [bullet for bullet, _ in shown] == ["•", "–", "•", "–"]
    assert [x for _, x in shown] == sorted({x for _, x in shown})


def test_in_a_narrow_cell_only_bullets_tell_inner_lists_so_three_differ() -> None:
    shown = in_cell(nested(3), 7 * EM)
    assert [bullet for bullet, _ in shown] == ["•", "–", "·"]
    assert len({x for _, x in shown}) == 1


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("width", [3.0, 5.9, 6.2, 6.9, 7.0, 7.4, 12.0])
def test_a_cell_of_the_least_measure_holds_a_word_in_lists(depth: int, width: float) -> None:
    block = List(((paragraph("word", Role.LIST_ITEM),),))
    lists = [block]
    for _ in range(depth - 1):
        block = List(((block,),))
        lists.insert(0, block)
    (least,) = least_in_cell([width * EM], lists, setting(builtin()))
    for more in (0.001, 0.3 * EM, EM, 2 * EM):
        (*_, (_, x)) = in_cell(block, least + more)
        assert least + more - x >= width * EM
