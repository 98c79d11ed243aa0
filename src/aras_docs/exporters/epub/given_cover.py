"""A cover that the user has: taken as a picture, never as the file that it came in."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageOps, UnidentifiedImageError

from aras_docs.diagnostics import Diagnostic, Severity
from aras_docs.errors import ConfigurationError
from aras_docs.exporters.epub.cover import PIXELS_ACROSS, PIXELS_DOWN, jpeg

if TYPE_CHECKING:
    from aras_docs.exporters import SuppliedFile

FORMATS = ("JPEG", "PNG")
# In bytes. A cover of 1,200 by 1,600 pixels takes 6 million with no compression at all.
LARGEST = 20_000_000
# A file of few bytes may claim to hold more pixels than a machine has memory for.
MOST_PIXELS = 50_000_000
GIVEN_QUALITY = 85
GIVE = "give a JPEG or PNG file of 1200 by 1600 pixels"
# What Pillow raises for pictures that are cut short, damaged, or bombs.
DAMAGED = (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning)


def given_cover(files: tuple[SuppliedFile, ...]) -> bytes:
    """Return the cover that a file holds as an opaque JPEG file of at most 1200 by 1600 pixels.

    Raises ConfigurationError for several files, for one that is no picture, and for one that is too large.
    """
    if len(files) != 1:
        raise ConfigurationError(_several(files))
    (file,) = files
    if file.size > LARGEST:
        raise ConfigurationError(_too_large(file))
    return jpeg(_picture(file), GIVEN_QUALITY)


def _picture(file: SuppliedFile) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(BytesIO(file.read()), formats=FORMATS)
        if image.width * image.height > MOST_PIXELS:
            message = f"it has {image.width} by {image.height} pixels"
            raise ValueError(message)
        return _opaque(ImageOps.exif_transpose(image))
    except DAMAGED as error:
        raise ConfigurationError(_unreadable(file, error)) from error


def _opaque(image: Image.Image) -> Image.Image:
    """Return a picture no larger than a cover, on white where it is transparent."""
    image.thumbnail((PIXELS_ACROSS, PIXELS_DOWN), Image.Resampling.LANCZOS)
    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("RGB")


def _several(files: tuple[SuppliedFile, ...]) -> Diagnostic:
    message = f"{len(files)} covers were given: {', '.join(file.name for file in files)}"
    return Diagnostic(Severity.ERROR, "cover-count", message, hint="give one file")


def _too_large(file: SuppliedFile) -> Diagnostic:
    message = f"the cover {file.name} is larger than 20 MB"
    return Diagnostic(Severity.ERROR, "cover-too-large", message, hint=GIVE)


def _unreadable(file: SuppliedFile, error: Exception) -> Diagnostic:
    # Pillow's own words for this name a place in memory.
    reason = "it is neither JPEG nor PNG" if isinstance(error, UnidentifiedImageError) else str(error)
    message = f"the cover {file.name} can't be read: {reason}"
    return Diagnostic(Severity.ERROR, "cover-unreadable", message, hint=GIVE)
