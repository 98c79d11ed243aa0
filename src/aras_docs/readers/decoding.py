"""Bytes → text with line feeds; whatever isn't a UTF-8 text is refused with what it is and what to do."""

from __future__ import annotations

from typing import NoReturn

from aras_docs.diagnostics import Diagnostic, Position, Severity, locate
from aras_docs.errors import ArticleError
from aras_docs.readers.encodings import binary_kind, wide_encoding

MIB = 2**20
LARGEST = 8 * MIB
# MediaWiki's $wgMaxArticleSize, 2048 KiB by default and on Wikipedia.
LARGEST_IN_MEDIAWIKI = 2 * MIB
MARK = "\N{BYTE ORDER MARK}"


def decode(data: bytes, path: str) -> str:
    """Return the text of a file's bytes, without byte order mark and with LF line ends.

    Raises ArticleError for bytes that are empty, too many, binary, or in another encoding than UTF-8.
    Encoded lone surrogates come through, to be replaced as other characters that no text may hold.
    """
    _check_size(data, path)
    _check_kind(data, path)
    return _with_line_feeds(_decode_utf8(data, path)).removeprefix(MARK)


def _check_size(data: bytes, path: str) -> None:
    if len(data) > LARGEST:
        _refuse(
            path,
            "too-large",
            f"the article has {len(data) / MIB:.1f} MiB; the limit is {LARGEST // MIB} MiB",
            hint=f"MediaWiki's own limit for an article is {LARGEST_IN_MEDIAWIKI // MIB} MiB: "
            "is this a dump of several pages?",
        )
    if not data.removeprefix(MARK.encode()).strip():
        message = "the file holds nothing but white space" if data else "the file is empty"
        _refuse(path, "empty", message, hint="give the text of an article, as in “= Title =”")


def _check_kind(data: bytes, path: str) -> None:
    if encoding := wide_encoding(data):
        hint = f"convert it: iconv -f {encoding} -t UTF-8 FILE > NEWFILE"
        _refuse(path, "not-utf-8", f"the file is encoded in {encoding}; UTF-8 is needed", hint=hint)
    hint = "give the plain text of an article, encoded in UTF-8"
    if kind := binary_kind(data):
        _refuse(path, "binary", f"the file is {kind}, not text", hint=hint)
    if (zero := data.find(b"\0")) >= 0:
        message = f"the file is binary: a NUL byte stands at offset {zero}"
        _refuse(path, "binary", message, _position(data[:zero]), hint)


def _decode_utf8(data: bytes, path: str) -> str:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        _refuse_invalid(data, error, path)


def _refuse_invalid(data: bytes, error: UnicodeDecodeError, path: str) -> NoReturn:
    """Raise ArticleError for the first byte that isn't UTF-8."""
    byte, offset = data[error.start], error.start
    message = f"not valid UTF-8: byte 0x{byte:02X} at offset {offset}"
    hint = "if it is in Windows-1252, convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEWFILE"
    if error.reason == "unexpected end of data":
        hint = "the file ends in the middle of a character: it may be cut off"
    _refuse(path, "not-utf-8", message, _position(data[:offset]), hint)


def _position(before: bytes) -> Position:
    """Return the position right after some bytes, whatever is wrong with them."""
    text = _with_line_feeds(before.decode("utf-8", "replace")).removeprefix(MARK)
    return locate(text, len(text))


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse(path: str, code: str, message: str, position: Position | None = None, hint: str = "") -> NoReturn:
    raise ArticleError(Diagnostic(Severity.ERROR, code, message, path, position, hint))
