"""Part of the API as a small OpenAPI document, a Postman collection or JSON Schemas.

``select`` chooses methods and events, ``cut`` makes a document of them and of everything that
they refer to, ``postman`` and ``jsonschema`` convert that document.
"""

from __future__ import annotations

from .cut import cut
from .select import Selection, select

__all__ = ["Selection", "cut", "select"]
