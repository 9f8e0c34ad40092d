"""The files of both languages, and one page in, facts out: methods, events, further methods."""
