"""Pages: what is cut into them, what stands around their text, and how they lie on paper."""
