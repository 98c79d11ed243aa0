"""Where boxes leave ink: ReportLab's canvas, with y downwards and places known."""
