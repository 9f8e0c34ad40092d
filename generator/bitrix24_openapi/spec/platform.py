"""The platform's own contract: what every method shares, whatever its page says.

Facts of ``settings/how-to-call-rest-api``, ``settings/oauth``, ``_includes/system-errors.md``,
``api-reference/data-types.md#time`` and ``api-reference/rest-v3.md``, as data.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, Final

from ..extract.model import Version
from ..openapi.conventions import JSON_TYPE, Api, reference
from ..openapi.system_errors import SYSTEM_ERRORS, as_json
from .policy import Schema
from .selectors import v3_filter_schemas
from .tidy import tidy
from .wire_values import COMPONENTS, component_schemas

TIME: Final = "Time"
ERROR: Final = "Error"
IDEMPOTENCY_KEY: Final = "IdempotencyKey"
#: Names of components that no page may take.
RESERVED: Final = frozenset({ERROR, *COMPONENTS, *v3_filter_schemas()})

#: Members of the shared ``time`` object: name, JSON type, format.
_TIME_FIELDS: Final = (
    ("start", "number", None),
    ("finish", "number", None),
    ("duration", "number", None),
    ("processing", "number", None),
    ("date_start", "string", "date-time"),
    ("date_finish", "string", "date-time"),
    ("operating_reset_at", "integer", None),
    ("operating", "number", None),
)

_SERVER_VARIABLES: Final[dict[str, dict[str, str]]] = {
    "portal": {
        "default": "portal.bitrix24.com",
        "description": "Address of the Bitrix24 portal, without the scheme",
    },
    "userId": {"default": "1", "description": "Id of the user who created the webhook"},
    "webhookCode": {"default": "secret", "description": "Secret code of the webhook"},
}


def api_of(version: Version) -> Api:
    return "v3" if version is Version.V3 else "classic"


def system_statuses(version: Version) -> list[int]:
    return sorted({error.status for error in SYSTEM_ERRORS[api_of(version)]})


def system_response_name(status: int) -> str:
    """``503`` → ``ServiceUnavailable``."""
    return "".join(word.capitalize() for word in reason(status).replace("-", " ").split())


def reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"HTTP {status}"


def system_responses(version: Version) -> dict[str, Any]:
    """``components.responses``: one for each status of the system errors."""
    responses: dict[str, Any] = {}
    for status in system_statuses(version):
        errors = tuple(e for e in SYSTEM_ERRORS[api_of(version)] if e.status == status)
        responses[system_response_name(status)] = {
            "description": reason(status),
            "x-b24-errors": as_json(errors),
            "content": {JSON_TYPE: {"schema": reference(ERROR)}},
        }
    return dict(sorted(responses.items()))


def time_schema(describe: Any) -> Schema:
    properties: dict[str, Schema] = {}
    for name, json_type, format_ in _TIME_FIELDS:
        properties[name] = {"type": json_type}
        if format_:
            properties[name]["format"] = format_
        if text := describe(name, ""):
            properties[name]["description"] = text
    return {"type": "object", "properties": properties}


def error_schema(version: Version, describe: Any) -> Schema:
    """Classic methods answer flat errors, REST 3.0 nested ones. Codes are strings or numbers:
    307 pages show a numeric ``error``."""
    if version is Version.V3:
        return {
            "type": "object",
            "required": ["error"],
            "properties": {
                "error": {
                    "type": "object",
                    "required": ["code", "message"],
                    "properties": {
                        "code": {"type": "string"},
                        "message": {"type": "string"},
                        "validation": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "properties": {
                                    "field": {"type": ["string", "null"]},
                                    "message": {"type": "string"},
                                },
                            },
                        },
                    },
                }
            },
        }
    schema: Schema = {
        "type": "object",
        "required": ["error"],
        "properties": {
            "error": {"type": ["string", "integer"]},
            "error_description": {"type": "string"},
        },
    }
    for name, node in schema["properties"].items():
        if text := describe(name, ""):
            node["description"] = text
    return schema


def platform_schemas(version: Version, describe: Any) -> dict[str, Schema]:
    """Components that belong to no page: the envelope's, and those of single values."""
    schemas = {
        ERROR: error_schema(version, describe),
        TIME: time_schema(describe),
        **component_schemas(),
    }
    if version is Version.V3:
        schemas |= v3_filter_schemas()
    return {name: tidy(schema) for name, schema in schemas.items()}


def servers(version: Version) -> list[dict[str, Any]]:
    base = "https://{portal}/rest" + ("/api" if version is Version.V3 else "")
    portal = {"portal": _SERVER_VARIABLES["portal"]}
    return [
        {
            "url": base + "/{userId}/{webhookCode}",
            "description": "Calls with a webhook: its address is the credential",
            "variables": dict(_SERVER_VARIABLES),
        },
        {
            "url": base,
            "description": "Calls of an application, with an OAuth 2.0 access token",
            "variables": portal,
        },
    ]


def security_schemes(scopes: list[str]) -> dict[str, Any]:
    return {
        "oauth2": {
            "type": "oauth2",
            "description": "Access token of an application, sent as `auth` in the body.",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://portal.bitrix24.com/oauth/authorize/",
                    "tokenUrl": "https://oauth.bitrix.info/oauth/token/",
                    "refreshUrl": "https://oauth.bitrix.info/oauth/token/",
                    "scopes": {scope: f"Methods of the scope {scope}" for scope in scopes},
                }
            },
        }
    }


def idempotency_parameter() -> dict[str, Any]:
    return {
        "name": "Idempotency-Key",
        "in": "header",
        "required": False,
        "description": "A repeated call with the same key and body gets the stored response.",
        "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[ -~]*$"},
    }
