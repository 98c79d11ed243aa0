"""Pictures: a drawing as vectors with real text, and its caption."""
