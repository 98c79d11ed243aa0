"""Notes: how they are numbered and linked, and how they stand at the foot of the page that refers to them."""
