"""Addresses as files may hold them: a reader takes more than the standards allow."""

from __future__ import annotations

import re

# An IPv6 address is the one place where brackets may stand (RFC 3986, 3.2.2).
_IP_LITERAL = r"^[^:/?#]+://(?:[^/?#]*@)?\[[0-9A-Fa-f:.]+\]"
# Printable ASCII that RFC 3986 allows nowhere else, and a percent sign that encodes nothing.
_NOT_ALLOWED = r'["<>\\^`{|}\[\]]|%(?![0-9A-Fa-f]{2})'
_FOUND = re.compile(f"(?P<literal>{_IP_LITERAL})|{_NOT_ALLOWED}")


def iri(address: str) -> str:
    """Return an address with the ASCII characters that none may have percent-encoded (RFC 3987, 3.1)."""
    return _FOUND.sub(lambda found: found["literal"] or f"%{ord(found[0]):02X}", address)
