"""Places said to have been taken: the verbs, the lists and their districts."""
