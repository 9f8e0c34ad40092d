"""Links between operations, for tests that follow them.

Published documents have them as ``x-b24-links``: many generators refuse ``links`` whose request
bodies are objects.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

LINKS_MARK: Final = "x-b24-links"
#: Where a response has links: in our documents, and in those of others.
LINK_KEYS: Final = (LINKS_MARK, "links")


def with_links(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with its links where OpenAPI has them."""
    paths = {
        path: {
            verb: _linked(operation) if isinstance(operation, Mapping) else operation
            for verb, operation in item.items()
        }
        for path, item in document.get("paths", {}).items()
    }
    return {**document, "paths": paths}


def _linked(operation: Mapping[str, Any]) -> dict[str, Any]:
    if "responses" not in operation:
        return dict(operation)
    responses = {
        status: {"links" if key == LINKS_MARK else key: value for key, value in response.items()}
        for status, response in operation["responses"].items()
    }
    return {**operation, "responses": responses}
