"""The bundled fonts: which there are, what they cover, and which face sets which part of a text.

Noto Serif and Noto Sans, with companions for what they lack (Armenian; arrows and mathematical signs),
are trimmed by ``python -m aras_docs.fonts.trim`` from Debian's files; ``files/manifest.json`` says from
which. Exporters use these faces and no others, so a document looks the same on every machine.
"""

from aras_docs.fonts.catalogue import face, faces, families, font_data, font_path
from aras_docs.fonts.face import Face, Origin, SuppliedFace
from aras_docs.fonts.invisible import is_invisible
from aras_docs.fonts.runs import FontRun, clusters, design, font_runs

__all__ = [
    "Face",
    "FontRun",
    "Origin",
    "SuppliedFace",
    "clusters",
    "design",
    "face",
    "faces",
    "families",
    "font_data",
    "font_path",
    "font_runs",
    "is_invisible",
]
