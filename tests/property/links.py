"""Following the links of the documents: runtime expressions, as OpenAPI has them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bitrix24_openapi.mock.model import Generation, Request
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.rules.access import application_only

_PREFIX: Final = {"classic": "/rest/1/secret/", "v3": "/rest/api/1/secret/"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What was sent and what came back."""

    method: str
    request: Mapping[str, Any]
    status: int
    body: Any

    @property
    def good(self) -> bool:
        result = self.body.get("result")
        said = isinstance(result, dict) and result.get("result") is False
        return self.status == 200 and "error" not in self.body and not said


def call(portal: Portal, generation: Generation, method: str, request: Mapping[str, Any]) -> Answer:
    path = _PREFIX[generation] + method
    headers: dict[str, str] = {"content-type": "application/json"}
    found = portal.catalogue.find(generation, method)
    if method.startswith("event.") or (found and application_only(found) is not None):
        path = path.replace("1/secret/", "")
        headers["authorization"] = "Bearer token"
    sent = json.dumps(request).encode()
    response = portal.handle(Request("POST", path, headers=headers, body=sent, secure=True))
    return Answer(method, request, response.status, json.loads(response.body))


def fill(template: Any, answer: Answer) -> Any:
    """A link's body with its expressions evaluated; members without a value are left out."""
    if isinstance(template, Mapping):
        filled = {name: fill(each, answer) for name, each in template.items()}
        return {name: each for name, each in filled.items() if each is not None}
    if isinstance(template, str) and template.startswith("$request.body#"):
        return at(answer.request, template.removeprefix("$request.body#"))
    if isinstance(template, str) and template.startswith("$response.body#"):
        return at(answer.body, template.removeprefix("$response.body#"))
    return template


def at(value: Any, pointer: str) -> Any:
    """What a JSON Pointer points to, None if there is nothing."""
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, list) and name.isdigit() and int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return value
