"""``make update``: build, check, compare and release for a new revision of the docs."""
