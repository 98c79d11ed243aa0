"""The facts as data: an article and what was derived from it as JSON, with its schema, and as CSV."""
