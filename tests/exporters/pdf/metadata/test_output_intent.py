# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
# Pillow has no types for Little CMS.

from __future__ import annotations

from PIL import ImageCms

from aras_docs.exporters.pdf.metadata.output_intent import profile
from exporters.pdf.drawn import canvas, opened

# The profile's date (ICC.1:2010, 7.2.8).
DATE = slice(24, 36)


def test_the_profile_is_the_one_that_little_cms_makes_but_for_its_date() -> None:
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[DATE] = profile()[DATE]
    assert profile() == bytes(made)


def test_the_file_intends_its_colors_as_srgb() -> None:
    made = canvas()
    made.showPage()
    with opened(made) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert str(intent.S) == "/GTS_PDFA1"
        assert intent.DestOutputProfile.read_bytes() == profile()
        assert intent.DestOutputProfile.N == 3
