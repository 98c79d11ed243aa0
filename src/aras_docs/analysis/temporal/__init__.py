"""Time expressions: recognise them, follow the narrative's date, and give each its calendar value."""

from aras_docs.analysis.temporal.text import tag_text

__all__ = ["tag_text"]
