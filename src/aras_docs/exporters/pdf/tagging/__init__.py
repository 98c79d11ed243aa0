"""The structure tree: what every mark on a page is, for those who can't see it (ISO 32000-1, 14.7–14.8)."""
