"""From a method of a client and its arguments to a :class:`Call`, with or without sending it.

Generated namespaces end in ``self._client._invoke(METHOD, {...})`` or ``._list(...)``. Run with a
recorder in place of the client, the same method returns the call that it would have made; that is
how batches and ``raw()`` get theirs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MethodType
from typing import Any, ClassVar, Final, TypeVar

from .errors import ParameterError
from .method import Call, Method, Version, prepare

T = TypeVar("T")

#: Dotted names, each part of characters that mean nothing else in a URL.
_METHOD_NAME: Final = re.compile(r"[\w:~$@!*'()+,;=-]+(?:\.[\w:~$@!*'()+,;=-]+)*", re.ASCII)


class Namespace:
    """Base of generated namespaces: ``crm``, ``crm.deal``. They hold the client and no more."""

    __slots__ = ("_client",)

    #: What the documentation calls it.
    _name: ClassVar[str] = ""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{self._name or type(self).__name__} of {self._client!r}>"


class _Recorder:
    """Takes the place of a client and returns calls instead of sending them."""

    __slots__ = ()

    def _invoke(
        self,
        method: Method[T],
        arguments: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Call[T]:
        return prepare(method, arguments, extra, idempotency_key)

    _list = _invoke


_RECORDER: Final = _Recorder()


def capture_call(method: Callable[..., Any], args: Any, kwargs: Any) -> Call[Any]:
    """The call that ``method(*args, **kwargs)`` would make, without making it."""
    bound = method if isinstance(method, MethodType) else getattr(method, "__call__", None)  # noqa: B004
    owner = getattr(bound, "__self__", None)
    if not isinstance(bound, MethodType) or not isinstance(owner, Namespace):
        raise ParameterError(
            f"{method!r} is not a method of a client, such as b24.crm.deal.get; "
            "call() takes methods by name"
        )
    call = bound.__func__(type(owner)(_RECORDER), *args, **kwargs)
    if not isinstance(call, Call):
        raise ParameterError(f"{method!r} is a namespace, not a method")
    return call


def by_name(
    name: str,
    params: Mapping[str, Any] | list[Any] | None,
    safe: bool,
    version: Version,
    idempotency_key: str | None,
) -> Call[Any]:
    """A call of a method of which only the name is known."""
    if not _is_method_name(name):
        raise ParameterError(f"not a method name: {name!r:.200}")
    if isinstance(params, (list, tuple)):
        # By position, as an object: there is a place for the token then.
        params = {str(index): value for index, value in enumerate(params)}
    return Call(Method(name, version=version, safe=safe), params or {}, idempotency_key)


def _is_method_name(name: object) -> bool:
    return isinstance(name, str) and _METHOD_NAME.fullmatch(name) is not None
