"""What a file says of itself: XMP, output intent, attached files."""
