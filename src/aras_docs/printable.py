"""The characters that no message may hold: a terminal might obey them, or they are no text."""

from __future__ import annotations

import re

# C0 and C1 controls, bidirectional controls (Unicode TR36, "Trojan source"), line and paragraph separators,
# surrogates, the byte order mark, interlinear annotation and noncharacters.
UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
