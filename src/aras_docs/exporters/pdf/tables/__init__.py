"""Tables: rows of cells, header rows that come again on every page, the at-a-glance panel."""
