"""The names that every reader and writer of our documents has to agree on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

#: The two APIs, each with a document of its own.
Api = Literal["classic", "v3"]

OPENAPI: Final = "openapi.yaml"
OPENAPI_V3: Final = "openapi-v3.yaml"
#: API → file name of its document.
DOCUMENTS: Final[Mapping[Api, str]] = {"classic": OPENAPI, "v3": OPENAPI_V3}

COMPONENTS: Final = "#/components/"
SCHEMAS: Final = f"{COMPONENTS}schemas/"

#: Calls and answers are JSON, events come as forms.
JSON_TYPE: Final = "application/json"
FORM_TYPE: Final = "application/x-www-form-urlencoded"


def media_of(holder: Any) -> Mapping[str, Any]:
    """The media type object of a request body or a response; ours have one each."""
    content = holder.get("content") if isinstance(holder, Mapping) else None
    if not isinstance(content, Mapping):
        return {}
    media = content.get(JSON_TYPE) or next(iter(content.values()), None)
    return media if isinstance(media, Mapping) else {}


def reference(name: str, kind: str = "schemas") -> dict[str, Any]:
    """A reference to a component."""
    return {"$ref": f"{COMPONENTS}{kind}/{name}"}
