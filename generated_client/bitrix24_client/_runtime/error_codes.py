"""From the codes that portals send to classes of errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from .errors import (
    ApiError,
    AuthenticationError,
    BatchRefused,
    ExpiredToken,
    InsufficientScope,
    MethodNotFound,
    NotFound,
    OperationTimeLimit,
    PaymentRequired,
    PermissionDenied,
    PortalOverloaded,
    QueryLimitExceeded,
    ServerError,
    ValidationError,
)

_V3 = "BITRIX_REST_V3_EXCEPTION_"

#: Exact wire codes, upper case.
CODES: Final[Mapping[str, type[ApiError]]] = {
    "ACCESS_DENIED": PermissionDenied,
    "ALLOWED_ONLY_INTRANET_USER": PermissionDenied,
    "ERROR_BATCH_LENGTH_EXCEEDED": BatchRefused,
    "ERROR_BATCH_METHOD_NOT_ALLOWED": BatchRefused,
    "ERROR_MANIFEST_IS_NOT_AVAILABLE": NotFound,
    "ERROR_METHOD_NOT_FOUND": MethodNotFound,
    "ERROR_OAUTH": AuthenticationError,
    "ERROR_UNEXPECTED_ANSWER": ServerError,
    "EXPIRED_TOKEN": ExpiredToken,
    "INSUFFICIENT_SCOPE": InsufficientScope,
    "INTERNAL_SERVER_ERROR": ServerError,
    "INVALID_CREDENTIALS": PermissionDenied,
    "INVALID_REQUEST": ValidationError,
    "INVALID_SCOPE": InsufficientScope,
    "INVALID_TOKEN": AuthenticationError,
    "METHOD_NOT_FOUND": MethodNotFound,
    "NO_AUTH_FOUND": AuthenticationError,
    "OPERATION_TIME_LIMIT": OperationTimeLimit,
    "OVERLOAD_LIMIT": PortalOverloaded,
    "PAYMENT_REQUIRED": PaymentRequired,
    "PORTAL_DELETED": NotFound,
    "QUERY_LIMIT_EXCEEDED": QueryLimitExceeded,
    "USER_ACCESS_ERROR": PermissionDenied,
    "WRONG_AUTH_TYPE": AuthenticationError,
    _V3 + "ACCESSDENIEDEXCEPTION": PermissionDenied,
    _V3 + "ENTITYNOTFOUNDEXCEPTION": NotFound,
    _V3 + "IDEMPOTENCYKEYREUSEDEXCEPTION": ValidationError,
    _V3 + "INSUFFICIENTSCOPEEXCEPTION": InsufficientScope,
    _V3 + "INVALIDIDEMPOTENCYKEYEXCEPTION": ValidationError,
    _V3 + "INVALIDJSONEXCEPTION": ValidationError,
    _V3 + "INVALIDSELECTEXCEPTION": ValidationError,
    _V3 + "UNKNOWNDTOPROPERTYEXCEPTION": ValidationError,
    _V3 + "UNKNOWNFILTEROPERATOREXCEPTION": ValidationError,
}

#: Parts of codes that 1,500 methods spell in their own ways (upper case, no underscores).
PARTS: Final[Sequence[tuple[str, type[ApiError]]]] = (
    ("METHODNOTFOUND", MethodNotFound),
    ("NOTFOUND", NotFound),
    ("NOTEXIST", NotFound),
    ("ACCESSDENIED", PermissionDenied),
    ("NOACCESS", PermissionDenied),
    ("PERMISSION", PermissionDenied),
    ("VALIDATION", ValidationError),
    ("INVALIDARG", ValidationError),
    ("WRONGARG", ValidationError),
    ("REQUIREDFIELD", ValidationError),
    ("ERRORARGUMENT", ValidationError),
)

#: What the HTTP status says where the code says nothing.
STATUSES: Final[Mapping[int, type[ApiError]]] = {
    401: AuthenticationError,
    402: PaymentRequired,
    403: PermissionDenied,
    404: NotFound,
    422: ValidationError,
    429: OperationTimeLimit,
}


def class_of(code: str, status: int) -> type[ApiError]:
    """The family of an error: by exact code, by a part of the code, by HTTP status."""
    upper = code.upper()
    found = CODES.get(upper)
    if found is not None:
        return found
    bare = upper.replace("_", "")
    for part, family in PARTS:
        if part in bare:
            return family
    if status >= 500:
        return ServerError
    return STATUSES.get(status, ApiError)


def api_error(
    code: str,
    message: str,
    *,
    status: int,
    method: str,
    body: Any = None,
    retry_after: float | None = None,
) -> ApiError:
    """An error of the family that code and status belong to."""
    return class_of(code, status)(
        code, message, status=status, method=method, body=body, retry_after=retry_after
    )
