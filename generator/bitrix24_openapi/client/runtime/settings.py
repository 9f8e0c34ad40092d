"""Settings of clients: what is wrong with one is said when the client is made."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final

import httpx

from .auth import Auth, Webhook
from .errors import ParameterError
from .exchange import Bounds
from .limits import AsyncLimiter, Limiter, shared_bucket
from .suggestions import did_you_mean


class Default(Enum):
    """For ``limiter``: the bucket that all clients of this process share for the portal."""

    SHARED = "shared"


#: Settings of httpx, which a client that was given brings along itself.
HTTP_SETTINGS: Final = ("timeout", "verify", "proxy", "transport")

_PARTS_OF_AUTH: Final = ("portal", "path", "secrets", "token", "renew")


def checked_auth(auth: object) -> Auth:
    """Who calls, from what a client was given.

    :raises ParameterError: it is neither the URL of a webhook nor an application.
    """
    if isinstance(auth, str) and auth.strip():
        return Webhook(auth)
    if not isinstance(auth, type) and all(hasattr(auth, name) for name in _PARTS_OF_AUTH):
        return auth  # type: ignore[return-value]
    hint = " (is an environment variable not set?)" if auth is None or auth == "" else ""
    raise ParameterError(
        f"auth is the URL of a webhook, a Webhook or an OAuth, not {_described(auth)}{hint}"
    )


def check_settings(settings: Mapping[str, Any]) -> None:
    """Raise ``ParameterError`` for the first setting that cannot work; None is always unset."""
    for name, value in settings.items():
        if name not in _CHECKS:
            raise ParameterError(f"there is no setting {name!r}{did_you_mean(name, _CHECKS)}")
        good, wanted = _CHECKS[name]
        if value is not None and not good(value):
            raise ParameterError(f"{name} is {wanted}, not {_described(value)}")


def limiter_of(limiter: Any, host: str) -> Limiter | AsyncLimiter | None:
    """What keeps calls to a portal within its rate."""
    if isinstance(limiter, Default):
        return shared_bucket(host)
    if hasattr(limiter, "for_portal"):
        return limiter.for_portal(host)  # type: ignore[no-any-return]
    return limiter  # type: ignore[no-any-return]


def check_sync_limiter(limiter: object) -> None:
    """Raise ``ParameterError`` for a limiter that only asyncio clients can call."""
    if inspect.iscoroutinefunction(getattr(limiter, "reserve", None)):
        raise ParameterError(f"{type(limiter).__name__} is a limiter for asyncio clients only")


def check_http(http: object, kind: type[Any], settings: Mapping[str, Any]) -> None:
    """Check a client that was given, or the function that makes one."""
    if http is None:
        return
    if not isinstance(http, kind) and not callable(http):
        raise ParameterError(
            f"http is an httpx.{kind.__name__} or a function that makes one, not {_described(http)}"
        )
    given = [name for name in HTTP_SETTINGS if settings.get(name) is not None]
    if given:
        raise ParameterError(f"http brings its own {' and '.join(given)}: set one or the other")


def check_picklable(settings: Mapping[str, Any]) -> None:
    """Raise ``ParameterError`` for what does not go to another process."""
    for name in ("http", "transport"):
        if isinstance(settings.get(name), (httpx.Client, httpx.AsyncClient, *_TRANSPORTS)):
            raise ParameterError(
                f"a client with {name}={_described(settings[name])} cannot go to another process: "
                "pass http= a function that makes a client"
            )


def bounds(answer_bytes: int | None, answer_seconds: float | None) -> Bounds:
    """The bounds of answers, the usual ones where nothing else is wanted."""
    usual = Bounds()
    return Bounds(answer_bytes or usual.answer_bytes, answer_seconds or usual.answer_seconds)


# --- what is right --------------------------------------------------------------------------------

_TRANSPORTS: Final = (httpx.BaseTransport, httpx.AsyncBaseTransport)


def _described(value: object) -> str:
    """A value by its type: it may be a secret."""
    if value is None:
        return "None"
    if value == "":
        return "an empty text"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    shown = f" {value!r}" if isinstance(value, (bool, int, float)) else ""
    return f"{type(value).__name__}{shown}"


def _anything(_: object) -> bool:
    return True


def _yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _positive(value: object) -> bool:
    return _number(value) and value > 0  # type: ignore[operator]


def _count(value: object) -> bool:
    return isinstance(value, int) and _positive(value)


def _timeout(value: object) -> bool:
    return isinstance(value, httpx.Timeout) or _positive(value)


def _verify(value: object) -> bool:
    import ssl

    return isinstance(value, (bool, ssl.SSLContext))


def _proxy(value: object) -> bool:
    try:
        return isinstance(value, httpx.Proxy) or bool(httpx.Proxy(value))  # type: ignore[arg-type]
    except (TypeError, ValueError, httpx.InvalidURL):
        return False


def _transport(value: object) -> bool:
    return isinstance(value, _TRANSPORTS)


def _limiter(value: object) -> bool:
    if isinstance(value, Default):
        return True
    parts = (getattr(value, name, None) for name in ("reserve", "exceeded"))
    return not isinstance(value, type) and all(callable(part) for part in parts)


def _retry(value: object) -> bool:
    return not isinstance(value, type) and callable(value) and hasattr(value, "seconds")


def _name(value: object) -> bool:
    return isinstance(value, str) and bool(value) and value.isprintable() and value.isascii()


#: Setting → whether a value is right, and what would be.
_CHECKS: Final[Mapping[str, tuple[Callable[[object], bool], str]]] = {
    "auth_connector": (_name, "the key of a connector, ASCII text"),
    "clock": (callable, "a function"),
    "limiter": (_limiter, "a LeakyBucket, another limiter or None"),
    "http": (_anything, ""),  # checked with the other settings of httpx
    "max_answer_bytes": (_count, "a positive number of bytes"),
    "max_answer_seconds": (_positive, "a positive number of seconds"),
    "operating_limit": (_positive, "a positive number of seconds"),
    "proxy": (_proxy, "the URL of a proxy, such as http://127.0.0.1:3128"),
    "retry": (_retry, "a Retry"),
    "sleep": (callable, "a function"),
    "strict": (_yes_or_no, "True or False"),
    "timeout": (_timeout, "a positive number of seconds or an httpx.Timeout"),
    "transport": (_transport, "a transport of httpx"),
    "user_agent": (_name, "ASCII text"),
    "verify": (_verify, "True, False or an ssl.SSLContext"),
}
