"""Text runs → lines: where a text may break, and which words share a line."""
