"""Paragraphs and lists: inlines become runs, runs become boxes of lines."""
