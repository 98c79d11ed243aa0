"""A folder as pip would leave it: a third party's exporter, installed by nothing but its entry point."""

from __future__ import annotations

import shutil
from pathlib import Path

SOURCES = Path(__file__).parent / "exporters" / "plugin"
SOUND = {"markdown": "markdown_exporter:MarkdownExporter", "time": "time_exporter:TimeExporter"}
METADATA = "Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"


def install(folder: Path, name: str = "thirdparty", **entry_points: str) -> Path:
    """Make a distribution in a folder; without entry points, that of the sound exporters."""
    points = entry_points or SOUND
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(METADATA.format(name=name), encoding="utf-8")
    lines = (f"{key} = {value}\n" for key, value in points.items())
    (info / "entry_points.txt").write_text("[aras_docs.exporters]\n" + "".join(lines), encoding="utf-8")
    for source in SOURCES.glob("*.py"):
        shutil.copy(source, folder)
    return folder
