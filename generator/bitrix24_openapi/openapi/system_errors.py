"""The errors that any method may return, whatever its page lists.

A build writes this table into ``components.responses`` of the documents. Whoever reads a document
finds it there; :data:`SYSTEM_ERRORS` itself is for those that write one, and stands in for a
document that has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

from .conventions import Api
from .document import Document


@dataclass(frozen=True, slots=True)
class SharedError:
    code: str
    message: str
    status: int


#: ``_includes/system-errors.md`` of the docs.
_CLASSIC: Final = (
    SharedError("INVALID_REQUEST", "Https required", 400),
    SharedError("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded", 400),
    SharedError("NO_AUTH_FOUND", "Wrong authorization data", 401),
    SharedError("expired_token", "The access token provided has expired", 401),
    SharedError("ACCESS_DENIED", "REST API is available only on commercial plans", 403),
    SharedError("INVALID_CREDENTIALS", "Invalid request credentials", 403),
    SharedError(
        "insufficient_scope",
        "The request requires higher privileges than provided by the webhook token",
        403,
    ),
    SharedError("user_access_error", "The user does not have access to the application", 403),
    SharedError("ERROR_METHOD_NOT_FOUND", "Method not found!", 404),
    SharedError("ERROR_MANIFEST_IS_NOT_AVAILABLE", "Manifest is not available", 404),
    SharedError("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage", 405),
    SharedError("OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit", 429),
    SharedError("INTERNAL_SERVER_ERROR", "Internal server error", 500),
    SharedError("ERROR_UNEXPECTED_ANSWER", "Server returned an unexpected response", 500),
    SharedError("PORTAL_DELETED", "Portal was deleted", 500),
    SharedError("QUERY_LIMIT_EXCEEDED", "Too many requests", 503),
    SharedError("OVERLOAD_LIMIT", "REST API is blocked due to overload", 503),
)
#: What only REST 3.0 has (api-reference/rest-v3.md, which gives no messages).
_V3: Final = tuple(
    SharedError(f"BITRIX_REST_V3_EXCEPTION_{name}", "", status)
    for name, status in (
        ("INVALIDJSONEXCEPTION", 400),
        ("VALIDATION_REQUESTVALIDATIONEXCEPTION", 400),
        ("INVALIDIDEMPOTENCYKEYEXCEPTION", 400),
        ("ACCESSDENIEDEXCEPTION", 403),
        ("INSUFFICIENTSCOPEEXCEPTION", 403),
        # Seen on portals; the documentation has no error for it.
        ("METHODNOTFOUNDEXCEPTION", 404),
        ("IDEMPOTENCYKEYREUSEDEXCEPTION", 422),
    )
)
#: API → its errors, those of one status in the order of their importance.
SYSTEM_ERRORS: Final[Mapping[Api, tuple[SharedError, ...]]] = {
    "classic": _CLASSIC,
    "v3": _CLASSIC + _V3,
}


def as_json(errors: tuple[SharedError, ...]) -> list[dict[str, Any]]:
    """``x-b24-errors`` of a response that methods share."""
    return [asdict(error) for error in errors]


def system_errors(document: Document) -> tuple[SharedError, ...]:
    """The system errors that a document lists, those of this module where it lists none."""
    found = tuple(
        SharedError(str(each["code"]), str(each["message"]), int(each["status"]))
        for response in document.components("responses").values()
        for each in response.get("x-b24-errors", ())
    )
    return found or SYSTEM_ERRORS[document.api]
