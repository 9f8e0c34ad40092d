"""The control endpoints under ``/_mock/`` and the web page."""
