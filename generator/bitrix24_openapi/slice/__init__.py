"""Part of the API on its own: a small OpenAPI document, a Postman collection, JSON Schemas.

``select`` says which methods and events, ``cut`` makes the document of them and of everything
that they refer to, ``postman`` and ``jsonschema`` write a cut document in another language.
"""

from __future__ import annotations

from .cut import cut
from .select import Selection, select

__all__ = ["Selection", "cut", "select"]
