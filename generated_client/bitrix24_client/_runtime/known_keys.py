"""Keys of objects that calls take, against those that are documented.

A portal ignores a key that it does not know, so a misspelt one is lost in silence. The classes
of parameters have the documented keys; they are imported when the first such object is sent.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final, Protocol

from .converters import Nested
from .suggestions import did_you_mean, form

#: The package that this runtime is part of.
_PACKAGE: Final = (__package__ or "").rpartition(".")[0]

#: Fields that a portal has beside the documented ones.
_CUSTOM: Final = re.compile(r"(?:UF|PROPERTY)_?[A-Z0-9*]|(?:PARENT_?ID|FIELD)_?\d", re.IGNORECASE)
#: The comparison before the name of a field.
_OPERATOR: Final = re.compile(r"[!=<>@%?*~+-]*")
#: Parameters whose keys and items are fields of the rows, too.
_OF_ROWS: Final = frozenset({"filter", "order", "select", "sort"})
_SELECT: Final = "select"


class DescribedMethod(Protocol):
    """What the description of a method says of the objects that it takes.

    A description of a list has the converter of its rows as ``item``, too.
    """

    @property
    def name(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """Parameter → the classes with all of its documented keys."""
        ...

    @property
    def some_keys(self) -> Mapping[str, tuple[str, ...]]:
        """The same, where there are likely more keys than the documented ones."""
        ...


class UnknownKeyWarning(UserWarning):
    """A key that the documentation does not know: the portal may ignore it."""

    __module__ = _PACKAGE


def warn_of_unknown_keys(method: DescribedMethod, arguments: Mapping[str, Any]) -> None:
    """Warn of keys in the arguments of a call that nobody has documented, at the line that calls.

    Where the documented keys may not be all, only of those that look like a documented one.
    """
    for name, value in arguments.items():
        classes = method.keys.get(name)
        some = method.some_keys.get(name) if classes is None else classes
        if some is None and not (name.lower() == _SELECT and isinstance(value, (list, tuple))):
            continue
        known = _known(method.version, some or ())
        rows = _of_rows(method, name)
        for key in _unknown(value, known | rows):
            # Methods may spell a field in another way than their rows do.
            if form(key) in map(form, rows) and form(key) not in map(form, known):
                continue
            hint = did_you_mean(key, known | rows)
            if hint or classes is not None:
                _warn(f"{method.name}: {name} has no documented key {key!r}{hint}")


def _unknown(value: object, known: frozenset[str]) -> Iterator[str]:
    """Keys of an object, or items of a list, that are neither documented nor custom fields."""
    if not isinstance(value, (Mapping, list, tuple)):
        return
    for each in value:
        if isinstance(each, str) and each not in known:
            name = _OPERATOR.sub("", each, count=1)
            if name and name not in known and not name.isdigit() and not _CUSTOM.match(name):
                yield name


@cache
def _known(version: str, classes: tuple[str, ...]) -> frozenset[str]:
    """The keys of classes of parameters, with and without comparisons before them."""
    if not classes:
        return frozenset()
    folder = import_module(f"{_PACKAGE}.v3.params" if version == "v3" else f"{_PACKAGE}.params")
    keys = {key for each in classes for key in getattr(folder, each).__annotations__}
    return frozenset({*keys, *(_OPERATOR.sub("", key, count=1) for key in keys)})


def _of_rows(method: DescribedMethod, name: str) -> frozenset[str]:
    """The fields of the rows of a list, which it can be filtered and ordered by."""
    item = getattr(method, "item", None)
    if name.lower() in _OF_ROWS and isinstance(item, Nested):
        return frozenset(field.key for field in item.view.documented_fields().values())
    return frozenset()


def _warn(message: str) -> None:
    """Warn once for each line outside of this package that calls."""
    frame = sys._getframe(1)
    while frame.f_back is not None and _is_ours(frame.f_globals.get("__name__", "")):
        frame = frame.f_back
    warnings.warn_explicit(
        message,
        UnknownKeyWarning,
        frame.f_code.co_filename,
        frame.f_lineno,
        module=frame.f_globals.get("__name__", ""),
        registry=frame.f_globals.setdefault("__warningregistry__", {}),
    )


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")
