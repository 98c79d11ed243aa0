"""aras-docs: briefings, reports and books from encyclopedic articles on military campaigns."""
