"""The summary: a document's front part alone, made to fit on one page."""
