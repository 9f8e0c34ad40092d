"""What goes wrong when a file cannot be read at all."""

from __future__ import annotations

from ..errors import InputError
from .model import Source


class DocsError(InputError):
    """A documentation file that is missing or cannot be decoded.

    Text, however broken, never raises: what could not be understood is a diagnostic of the page.
    """

    def __init__(self, message: str, source: Source) -> None:
        super().__init__(f"{source}: {message}")
        self.message = message
        self.source = source
