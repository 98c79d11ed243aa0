"""Who states what: verbs of stating, their subjects, the clauses they make, and what answers them."""
