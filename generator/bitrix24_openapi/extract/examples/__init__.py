"""Reading the code examples of the docs' pages.

Pure functions on the text of fences. Nothing here raises on bad text: what cannot be read is
a :class:`Problem`, what could only be read after a repair says which. Building needs cURL
and JSON; TypeScript, JavaScript and PHP serve the cross-checks and are imported when asked for.
"""

from __future__ import annotations

from .curl import Auth, CurlCall, parse_curl
from .json_repair import parse_documents, parse_json
from .values import Parsed, Problem, Unknown, is_placeholder
from .wire import wire_kind

__all__ = [
    "Auth",
    "CurlCall",
    "Parsed",
    "Problem",
    "Unknown",
    "is_placeholder",
    "parse_curl",
    "parse_documents",
    "parse_json",
    "wire_kind",
]
