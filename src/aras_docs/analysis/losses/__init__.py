"""The grammar of losses: counts, what can be lost, what became of it, and whose it was."""
