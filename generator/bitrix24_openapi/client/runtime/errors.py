"""Everything that this package raises.

::

    Bitrix24Error
    ├── ParameterError (ValueError)      a setting or parameter is wrong; nothing was sent
    ├── TokenStoreError                  the token store failed; nothing was sent
    ├── UnknownPortal (LookupError)      there are no tokens of this portal
    ├── TransportError
    │   ├── NotSent                      certainly did not run: no connection
    │   │   ├── RedirectRefused          ... or a redirect to where nothing may be sent
    │   │   └── ClientClosed             ... or the client has been closed
    │   └── SentButUnanswered            may have run: the answer was lost
    │       └── UnreadableAnswer         ... or cannot be read (cut JSON, no JSON at all)
    │           └── AnswerTooLarge       ... or is larger than max_answer_bytes
    ├── ApiError                         the portal answered with an error
    │   ├── AuthenticationError
    │   │   ├── ExpiredToken
    │   │   └── AuthorizationServerError     the authorization server gave no tokens
    │   ├── PermissionDenied
    │   │   ├── InsufficientScope
    │   │   └── PaymentRequired
    │   ├── NotFound
    │   │   └── MethodNotFound
    │   ├── ValidationError              .validation has the details of REST 3.0
    │   ├── LimitError                   refused before it ran
    │   │   ├── QueryLimitExceeded
    │   │   ├── OperationTimeLimit
    │   │   └── PortalOverloaded
    │   ├── BatchRefused                 refused before it ran: too long, or not allowed in a batch
    │   └── ServerError                  5xx
    ├── BatchError                       commands of a batch failed (.failed)
    │   └── CommandNotRun                this command of a batch did not run (.cause)
    ├── ListingError                     a list could not be read to its end
    │   ├── IncompleteListing            fewer rows than the portal announced
    │   ├── ListingChanged               rows vanished while the list was read
    │   └── StalledCursor                the next page is this page again
    ├── ExportError                      the file of an export cannot be written
    ├── ResponseMismatch                 strict=True: the answer is not what is documented
    └── EventError (ValueError)          a request to an event handler that is no event
        └── EventRejected                ... or whose application token is wrong

Messages and bodies never contain a token, a webhook code or a client secret.
"""
# ruff: noqa: N818 - names say what happened, as httpx has it; the bases end in Error

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

__all__ = [
    "AnswerTooLarge",
    "ApiError",
    "AuthenticationError",
    "AuthorizationServerError",
    "BatchError",
    "BatchRefused",
    "Bitrix24Error",
    "ClientClosed",
    "CommandNotRun",
    "EventError",
    "EventRejected",
    "ExpiredToken",
    "ExportError",
    "IncompleteListing",
    "InsufficientScope",
    "LimitError",
    "ListingChanged",
    "ListingError",
    "MethodNotFound",
    "NotFound",
    "NotSent",
    "OperationTimeLimit",
    "ParameterError",
    "PaymentRequired",
    "PermissionDenied",
    "PortalOverloaded",
    "QueryLimitExceeded",
    "RedirectRefused",
    "ResponseMismatch",
    "SentButUnanswered",
    "ServerError",
    "StalledCursor",
    "TokenStoreError",
    "TransportError",
    "UnknownPortal",
    "UnreadableAnswer",
    "ValidationError",
]


#: Where callers import errors from, which tracebacks name.
_PUBLIC: Final = __name__.replace("._runtime.", ".")


class Bitrix24Error(Exception):
    """Base of everything that this package raises."""

    __module__ = _PUBLIC

    def __init_subclass__(cls) -> None:
        if cls.__module__ == __name__:
            cls.__module__ = _PUBLIC

    #: The ``X-Request-ID`` that the call was sent with, empty where none was sent.
    request_id: str = ""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions cross process borders (multiprocessing, task queues): their keyword-only
        # constructors cannot be called with ``args`` alone.
        return _revive, (type(self), self.args, self.__dict__.copy())


def _revive(
    cls: type[Bitrix24Error], args: tuple[Any, ...], state: dict[str, Any]
) -> Bitrix24Error:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ParameterError(Bitrix24Error, ValueError):
    """A parameter that cannot be put on the wire, or a setting that is wrong. Nothing was sent."""


class TokenStoreError(Bitrix24Error):
    """The token store cannot be read, written or locked. The call was not sent."""


class UnknownPortal(Bitrix24Error, LookupError):
    """No tokens of this portal are stored: the application is not installed there."""


# --- transport ------------------------------------------------------------------------------------


class TransportError(Bitrix24Error):
    """There is no answer of the portal to speak of."""

    #: False where the next try will fail in the same way (a certificate that is not trusted).
    temporary = True

    def __init__(self, message: str, *, method: str = "") -> None:
        super().__init__(message)
        self.method = method

    def __str__(self) -> str:
        message = super().__str__()
        return f"{self.method}: {message}" if self.method else message


class NotSent(TransportError):
    """The call never reached the portal: repeating it is safe."""


class RedirectRefused(NotSent):
    """The portal redirected to where nothing may be sent. The call did not run."""

    temporary = False


class ClientClosed(NotSent):
    """The client has been closed. ``with`` and ``async with`` open it again."""

    temporary = False


class SentButUnanswered(TransportError):
    """The call went out, and no answer came back: it may have run."""


class UnreadableAnswer(SentButUnanswered):
    """An answer came back, but it is cut off or no JSON: the call has probably run."""

    def __init__(self, message: str, *, method: str = "", status: int = 0, body: str = "") -> None:
        super().__init__(message, method=method)
        self.status = status
        #: Beginning of the answer, secrets masked.
        self.body = body


class AnswerTooLarge(UnreadableAnswer):
    """The answer is larger than the client takes (``max_answer_bytes``). The call has run."""

    temporary = False


# --- answers of the portal ------------------------------------------------------------------------


class ApiError(Bitrix24Error):
    """The portal answered with an error.

    ``code`` is the wire code as sent (numbers as text, ``""`` where the portal sends none),
    ``status`` the HTTP status (an error may come with 200), ``body`` the decoded answer
    (text where it is no JSON), with secrets masked.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int,
        method: str = "",
        body: Any = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.status = status
        self.method = method
        self.body = body
        #: Seconds that the answer asks to wait (``Retry-After``).
        self.retry_after = retry_after

    def __str__(self) -> str:
        said = ": ".join(part for part in (self.method, self.code, self.message) if part)
        return f"{said or 'error without a code'} (HTTP {self.status})"


class AuthenticationError(ApiError):
    """Who calls is unknown: a wrong or dead token, a wrong webhook code."""


class ExpiredToken(AuthenticationError):
    """The access token has expired. OAuth refreshes it; a webhook has none."""


class AuthorizationServerError(AuthenticationError):
    """The authorization server refused to issue tokens."""


class PermissionDenied(ApiError):
    """The caller is known and may not do this."""


class InsufficientScope(PermissionDenied):
    """The webhook or application lacks the scope of the method."""


class PaymentRequired(PermissionDenied):
    """The plan or the subscription does not include this."""


class NotFound(ApiError):
    """What the call names does not exist."""


class MethodNotFound(NotFound):
    """The portal has no such method."""


class ValidationError(ApiError):
    """The parameters do not pass the portal's checks."""

    @property
    def validation(self) -> Sequence[Mapping[str, Any]]:
        """``{"field": ..., "message": ...}`` per failed check; REST 3.0 only."""
        error = self.body.get("error") if isinstance(self.body, dict) else None
        found = error.get("validation") if isinstance(error, dict) else None
        return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


class LimitError(ApiError):
    """A limit of the portal: the call was refused before it ran."""


class QueryLimitExceeded(LimitError):
    """Too many requests from this address (leaky bucket)."""


class OperationTimeLimit(LimitError):
    """The method has used up its execution time; it opens again by and by."""


class PortalOverloaded(LimitError):
    """REST is switched off for this portal by hand; waiting does not help."""


class BatchRefused(ApiError):
    """Too many commands, or a method that is not allowed in a batch. It did not run."""


class ServerError(ApiError):
    """The portal, or something in front of it, failed (5xx). The call may have run."""


# --- batches, lists, answers ----------------------------------------------------------------------


class BatchError(Bitrix24Error):
    """Commands of a batch failed. ``failed`` has them, in the order they were added; each
    command's ``state`` says whether it failed, did not run or may have run."""

    def __init__(self, message: str, failed: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.failed = list(failed)

    def __reduce__(self) -> tuple[Any, ...]:
        # Commands hold the caller's objects; what travels is the message.
        return type(self), (str(self),)


class CommandNotRun(BatchError):
    """A command was not run: the batch stopped before it, or what it refers to failed."""


class ListingError(Bitrix24Error):
    """A list could not be read to its end. The rows given out so far are good."""


class IncompleteListing(ListingError):
    """The list ended with fewer rows than the portal announced."""


class ListingChanged(ListingError):
    """The list became shorter while it was read: rows may have slipped past."""


class StalledCursor(ListingError):
    """The portal announces the page that was just read as the next one."""


class ExportError(Bitrix24Error):
    """The file cannot be written, or what an earlier run left is of another list."""


class ResponseMismatch(Bitrix24Error):
    """``strict=True``: a value of an answer is not of the documented type."""

    def __init__(self, method: str, path: str, expected: str, found: Any) -> None:
        super().__init__(method, path, expected, found)
        self.method = method
        self.path = path
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        shown = repr(self.found)
        shown = shown if len(shown) <= 80 else shown[:77] + "..."
        kind = type(self.found).__name__
        return f"{self.method}: {self.path}: expected {self.expected}, found {kind} {shown}"


class EventError(Bitrix24Error, ValueError):
    """A request to an event handler that cannot be read as an event."""


class EventRejected(EventError):
    """The event carries another application token than expected: it is not from the portal."""
