"""The faces of a PDF: which they are, how their text is shaped, and how they are embedded."""
