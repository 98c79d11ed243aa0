"""What a screen reader says of a PDF: the text of its structure tree, in that order, artifacts left out."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false, reportMissingParameterType=false
# Neither PDFium's raw functions nor what pikepdf finds in a file have types.

from __future__ import annotations

import ctypes
from collections import defaultdict
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterator

# What PDFium makes of the hyphen of a word divided at the end of a line.
HYPHEN = "\x02"

Marks = dict[tuple[int, int], list[str]]


def spoken(data: bytes) -> str:
    """Return the text, as PDFium reads the marks and pikepdf their order."""
    marks = _marks(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        sheets = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        held = list(_held(pdf.Root.StructTreeRoot.K, sheets))
    return "".join(text for mark in held for text in marks[mark])


def languages(data: bytes) -> dict[str, str]:
    """Return the stretches of text that say of themselves which language they are in."""
    found: dict[str, str] = {}
    pdf = pypdfium2.PdfDocument(data)
    for page in pdf:
        text = page.get_textpage()
        for number in range(raw.FPDFPage_CountObjects(page.raw)):
            painted = raw.FPDFPage_GetObject(page.raw, number)
            if raw.FPDFPageObj_GetType(painted) == raw.FPDF_PAGEOBJ_TEXT and (said := _language(painted)):
                found[_text(painted, text).strip()] = said
    pdf.close()
    return found


def _language(painted: object) -> str:
    """Return the language that the marks around an object say, the innermost first, or nothing."""
    for number in reversed(range(raw.FPDFPageObj_CountMarks(painted))):
        mark = raw.FPDFPageObj_GetMark(painted, number)
        length = ctypes.c_ulong()
        buffer = ctypes.create_string_buffer(80)
        text = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
        if raw.FPDFPageObjMark_GetParamStringValue(mark, b"Lang", text, len(buffer), length):
            return buffer.raw[: length.value].decode("utf-16-le").rstrip("\0")
    return ""


def _held(element: pikepdf.Object, sheets: dict[tuple[int, int], int]) -> Iterator[tuple[int, int]]:
    children = element.get("/K", pikepdf.Array())
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, int):
            yield sheets[element.Pg.objgen], child
        elif "/MCID" in child:
            yield sheets[child.Pg.objgen], int(child.MCID)
        elif "/S" in child:
            yield from _held(child, sheets)


def _marks(data: bytes) -> Marks:
    """Return the stretches of text of every mark, by the index of the sheet and the mark's number."""
    found: Marks = defaultdict(list)
    pdf = pypdfium2.PdfDocument(data)
    for index in range(len(pdf)):
        page = pdf[index]
        text = page.get_textpage()
        for number in range(raw.FPDFPage_CountObjects(page.raw)):
            painted = raw.FPDFPage_GetObject(page.raw, number)
            mark = raw.FPDFPageObj_GetMarkedContentID(painted)
            if mark >= 0 and raw.FPDFPageObj_GetType(painted) == raw.FPDF_PAGEOBJ_TEXT:
                found[index, mark].append(_text(painted, text))
    pdf.close()
    return found


def _text(painted: object, page: pypdfium2.PdfTextPage) -> str:
    """Return what an object says, which PDFium ends with a zero."""
    length = raw.FPDFTextObj_GetText(painted, page.raw, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(painted, page.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw.decode("utf-16-le").rstrip("\0").replace(HYPHEN, "")
