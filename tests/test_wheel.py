"""The wheel carries all that the program needs where no checkout is around it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def members(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_seed_ships_as_the_sample_byte_for_byte(members: dict[str, bytes]) -> None:
    seed = ROOT / "seeds" / "aras-valley-campaign.txt"
    assert members["aras_docs/seeds/aras-valley-campaign.txt"] == seed.read_bytes()


def test_every_style_file_ships(members: dict[str, bytes]) -> None:
    styles = {path.name for path in (ROOT / "styles").glob("*.toml")}
    assert styles >= {"base.toml", "briefing.toml", "mono.toml"}
    assert {f"aras_docs/styles/{name}" for name in styles} <= members.keys()


def test_fonts_ship_with_their_licence_and_origin(members: dict[str, bytes]) -> None:
    files = {path.name for path in (ROOT / "src/aras_docs/fonts/files").iterdir()}
    assert {f"aras_docs/fonts/files/{name}" for name in files} <= members.keys()
    assert {"OFL.txt", "manifest.json"} <= files


def test_the_exporters_are_declared_as_a_third_partys_would_be(members: dict[str, bytes]) -> None:
    (name,) = (name for name in members if name.endswith("entry_points.txt"))
    declared = members[name].decode()
    for exporter in ("pdf", "docx", "epub"):
        assert f"{exporter} = aras_docs.exporters.{exporter}:" in declared


def test_the_licence_is_the_agpl(members: dict[str, bytes]) -> None:
    (name,) = (name for name in members if name.endswith("METADATA"))
    assert "License-Expression: AGPL-3.0-or-later" in members[name].decode()


def test_the_seed_is_the_shared_one(shared: Path) -> None:
    name = "aras-valley-campaign.txt"
    assert (ROOT / "seeds" / name).read_bytes() == (shared / "seeds" / name).read_bytes()
