"""Time expressions: recognise them, follow the narrative's date, and give each its calendar value."""
