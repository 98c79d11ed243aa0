from __future__ import annotations

import json

import pytest

from aras_docs.toponyms import folded
from evaluation.data import GOLD


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zəngilan", "Zangilan"),
        ("Füzuli", "FUZULİ"),
        ("Şıxlar", "ŞIXLAR"),
        ("İkinci Ağalı", "ikinci ağalı"),
        ("Qaradağlı", "Qaradagli"),
        ("Łódź", "Lodz"),
        ("Kənd  Bala", "Kənd Bala"),
    ],
)
def test_spellings_of_one_name_are_equal(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    "family",
    [
        ("Birinci Ağalı", "İkinci Ağalı", "Üçüncü Ağalı", "Ağalı"),
        ("Yuxarı Maralyan", "Aşağı Maralyan", "Maralyan"),
        ("Hacılı", "Hacallı", "Hacı İsaqlı"),
        ("Xumarlı", "Xurama"),
        ("Dərə Gilətağ", "Böyük Gilətağ"),
    ],
)
def test_names_that_look_alike_stay_apart(family: tuple[str, ...]) -> None:
    assert len({folded(name) for name in family}) == len(family)


@pytest.mark.skipif(not GOLD.is_dir(), reason=f"no gold at {GOLD} (set ARAS_SHARED)")
def test_no_two_places_of_the_gold_are_merged() -> None:
    lines = (GOLD / "seed_control_log.jsonl").read_text(encoding="utf-8").splitlines()
    places = {json.loads(line)["place"] for line in lines}
    bare = {name.removesuffix(" (town)").removesuffix(" (line)") for name in places}
    assert len({folded(name) for name in bare}) == len(bare)
