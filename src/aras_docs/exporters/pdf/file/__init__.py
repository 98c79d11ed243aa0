"""The PDF file itself: numbered objects, packed into compressed streams (ISO 32000-1, 7.3 and 7.5)."""
