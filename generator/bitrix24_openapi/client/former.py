"""Former names of classes, written into the modules where code looks for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ..spec.ledger import Successor
from .source import dotted, literal, value
from .source import name as identifier

#: Base class → module of the package that has it; builtins are in none.
_BASES: Final = {"View": "_runtime.views", "Event": "_runtime.events"}
_BUILTINS: Final = ("dict", "int", "str")
_FUTURE: Final = "from __future__ import annotations\n"
_DEFINED: Final = re.compile(r"^(?:class (\w+)\b|(\w+) = )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Former:
    name: str
    #: Module and name of what took its place; the module is empty for a builtin.
    module: str
    now: str


def with_former_names(files: Mapping[str, str], types: Mapping[str, Successor]) -> dict[str, str]:
    """The files of a package, with the former names of its classes.

    A name that the package has again is none, and one whose successor it lacks is left out.
    """
    found = dict(files)
    by_module: dict[str, list[_Former]] = {}
    for place, successor in sorted(types.items()):
        module, _, name = place.rpartition(".")
        former = _former(files, name, successor.now)
        path = _path(files, module)
        if former is not None and path is not None and name not in _names(files.get(path, "")):
            by_module.setdefault(module, []).append(former)
    for module, names in by_module.items():
        path = _path(files, module)
        assert path is not None
        text = found.get(path) or f'"""What is gone from here."""\n\n{_FUTURE}'
        head, future, rest = text.partition(_FUTURE)
        block = _block(module, "." * (path.count("/") + 1), names)
        found[path] = f"{head}{future}\nimport typing\n{rest}\n\n{block}"
        for above in _packages(path):
            found.setdefault(above, "")
    return found


def _former(files: Mapping[str, str], name: str, now: str) -> _Former | None:
    if now in _BUILTINS:
        return _Former(name, "", now)
    if now in _BASES:
        return _Former(name, _BASES[now], now)
    module, _, target = now.rpartition(".")
    path = _path(files, module)
    if path is None or target not in _names(files.get(path, "")):
        return None
    return _Former(name, module, target)


def _path(files: Mapping[str, str], module: str) -> str | None:
    """The file of a module, there or to be made; None where a module is in the way."""
    stem = module.replace(".", "/")
    for path in (f"{stem}.py", f"{stem}/__init__.py"):
        if path in files:
            return path
    parts = module.split(".")
    above = ("/".join(parts[:depth]) + ".py" for depth in range(1, len(parts)))
    return None if any(path in files for path in above) else f"{stem}.py"


def _names(text: str) -> set[str]:
    return {first or second for first, second in _DEFINED.findall(text)}


def _packages(path: str) -> Iterator[str]:
    parts = path.split("/")[:-1]
    for depth in range(1, len(parts) + 1):
        yield "/".join([*parts[:depth], "__init__.py"])


def _block(module: str, root: str, names: list[_Former]) -> str:
    """For type checkers the name is another one of the same class; for all others it warns.

    ``root``: the package, as the module calls it.
    """
    elsewhere = {each.now: each.module for each in names if each.module not in ("", module)}
    lines = [
        "if typing.TYPE_CHECKING:",
        *(
            f"    from {root}{dotted(home)} import {identifier(now)} as _{identifier(now)}"
            for now, home in elsewhere.items()
        ),
        *([""] if elsewhere else []),
        *(f"    {identifier(each.name)} = {_spelled(each, module)}" for each in names),
        "else:",
        f"    from {root}_runtime.former import former_names",
        "",
        "    __getattr__ = former_names(",
        "        __name__,",
        "        __package__,",
        "        {",
        *(
            f"            {literal(each.name)}: {value((_home(each, root), each.now))},"
            for each in names
        ),
        "        },",
        '        globals().get("__getattr__"),',
        "    )",
    ]
    return "\n".join(lines) + "\n"


def _spelled(each: _Former, module: str) -> str:
    if not each.module:
        return "dict[str, typing.Any]" if each.now == "dict" else each.now
    now = identifier(each.now)
    return now if each.module == module else f"_{now}"


def _home(each: _Former, root: str) -> str:
    return f"{root}{each.module}" if each.module else "builtins"
