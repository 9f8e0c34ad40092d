"""The source of a generated package → its surface. Nothing of it is imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

from ...errors import InputError

#: The file beside the package that holds its surface.
PUBLIC_API: Final = "public_api.txt"

#: Classes from which calls are made: their properties lead to methods.
_CLIENTS: Final = ("Bitrix24", "AsyncBitrix24")
#: Folders and modules whose classes are part of the surface under their own place.
_TYPES: Final = ("models", "params", "events", "v3.models", "v3.params")
#: Name of the base class of namespaces.
_NAMESPACES: Final = ("SyncNamespace", "AsyncNamespace")
_HEADING: Final = "# One line for each callable and type. Written with the package.\n"

Function = ast.FunctionDef | ast.AsyncFunctionDef


def public_api(package: Path) -> str:
    """The surface of the package in a folder, a line for each callable and type."""
    if not (package / "__init__.py").is_file():
        raise InputError(f"{package}: not a package")
    try:
        files = {
            path.relative_to(package).as_posix(): path.read_text(encoding="utf-8")
            for path in package.rglob("*.py")
        }
    except OSError as error:
        raise InputError(f"{error.filename}: {error.strerror or error}") from None
    return surface_of(files, str(package))


def surface_of(files: Mapping[str, str], name: str = "") -> str:
    """The surface of a package by its files; ``name`` stands in error messages."""
    found = _Package(files, name)
    lines = {*found.exports(), *found.types()}
    for name in _CLIENTS:
        home = found.resolve(found.module(""), name)
        if home is not None:
            lines |= set(found.calls(name, *home))
    return _HEADING + "".join(f"{line}\n" for line in sorted(lines))


class _Module:
    def __init__(self, name: str, path: str, text: str) -> None:
        self.name = name
        try:
            self.tree = ast.parse(text)
        except SyntaxError as error:
            raise InputError(f"{path}:{error.lineno}: not Python: {error.msg}") from None
        self.is_package = path.endswith("__init__.py")

    @cached_property
    def classes(self) -> dict[str, ast.ClassDef]:
        return {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}

    @cached_property
    def imports(self) -> dict[str, tuple[str, str]]:
        """Local name → (module, name there; empty for a module), within the package."""
        found: dict[str, tuple[str, str]] = {}
        for node in _at_top(self.tree.body):
            if isinstance(node, ast.ImportFrom) and node.level:
                origin = self._absolute(node)
                for alias in node.names:
                    found[alias.asname or alias.name] = (origin, alias.name)
        return found

    def _absolute(self, node: ast.ImportFrom) -> str:
        parts = self.name.split(".") if self.name else []
        up = node.level - 1 if self.is_package else node.level
        base = parts[: len(parts) - up]
        return ".".join([*base, *(node.module.split(".") if node.module else [])])


def _at_top(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements of a module, those for type checkers included."""
    for node in body:
        yield node
        if isinstance(node, ast.If):
            yield from node.body


Home = tuple[_Module, ast.ClassDef]


class _Package:
    def __init__(self, files: Mapping[str, str], root: str) -> None:
        self._files = files
        self._root = root
        self._modules: dict[str, _Module] = {}

    def module(self, name: str) -> _Module:
        known = self._modules.get(name)
        if known is None:
            place = name.replace(".", "/")
            path = f"{place}.py" if f"{place}.py" in self._files else f"{place}/__init__.py"
            path = path.lstrip("/")
            if path not in self._files:
                raise InputError(f"{self._root}/{path}: no such file")
            known = self._modules[name] = _Module(name, f"{self._root}/{path}", self._files[path])
        return known

    def _has(self, name: str) -> bool:
        place = name.replace(".", "/")
        return f"{place}.py" in self._files or f"{place}/__init__.py" in self._files

    def resolve(self, module: _Module, name: str) -> Home | None:
        """The class that a name means in a module, wherever it is defined."""
        first, _, rest = name.partition(".")
        if first in module.classes and not rest:
            return module, module.classes[first]
        if first not in module.imports:
            return None
        origin, there = module.imports[first]
        inside = f"{origin}.{there}" if origin else there
        if self._has(inside):
            return self.resolve(self.module(inside), rest) if rest else None
        if rest:
            return None
        return self.resolve(self.module(origin), there)

    # --- what there is ---------------------------------------------------------------------

    def exports(self) -> Iterator[str]:
        """Names that are imported from the package itself, and the modules among them."""
        for place in ("", "errors", "events"):
            if place and not self._has(place):
                continue
            module = self.module(place)
            prefix = f"{place}." if place else ""
            for name in module.imports:
                home = self.resolve(module, name)
                if home is not None and not name.startswith("_") and name not in _CLIENTS:
                    yield from self._class(f"{prefix}{name}", *home)
            for node in module.tree.body:
                if isinstance(node, Function) and not node.name.startswith("_"):
                    yield f"{prefix}{node.name}{_signature(node, bound=False)}"

    def types(self) -> Iterator[str]:
        """The classes of answers, parameters and events."""
        for folder in _TYPES:
            start = folder.replace(".", "/") + "/"
            for path in sorted(each for each in self._files if each.startswith(start)):
                place = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
                module = self.module(place)
                for name, node in module.classes.items():
                    if not name.startswith("_"):
                        yield from self._class(f"{module.name}.{name}", module, node)
                for name, value in _aliases(module.tree):
                    home = self.resolve(module, value)
                    target = f"{home[0].name}.{home[1].name}" if home is not None else value
                    yield f"{module.name}.{name} = {target}"

    def calls(self, place: str, module: _Module, node: ast.ClassDef) -> Iterator[str]:
        """All callables of a client: its own methods, then those of namespaces."""
        yield f"{place}{self._constructor(module, node) or '()'} -> {node.name}"
        yield from self._members(place, module, node)

    def _members(self, place: str, module: _Module, node: ast.ClassDef) -> Iterator[str]:
        for home, function in self._functions(module, node):
            if function.name == "__call__":
                yield f"{place}{_signature(function)}"
            elif function.name.startswith("_"):
                continue
            elif not _is_property(function):
                yield f"{place}.{function.name}{_signature(function)}"
            else:
                returns = ast.unparse(function.returns) if function.returns else "Any"
                inner = self.resolve(home, returns)
                if inner is not None and self._is_namespace(*inner):
                    yield from self._members(f"{place}.{function.name}", *inner)
                else:
                    yield f"{place}.{function.name}: {returns}"

    def _functions(self, module: _Module, node: ast.ClassDef) -> Iterator[tuple[_Module, Function]]:
        """Methods of a class and its bases; overridden methods count once."""
        seen: set[str] = set()
        waiting: list[Home] = [(module, node)]
        while waiting:
            home, current = waiting.pop(0)
            for each in current.body:
                if isinstance(each, Function) and (each.name not in seen or _is_overload(each)):
                    seen.add(each.name)
                    yield home, each
            for base in current.bases:
                found = self.resolve(home, ast.unparse(base))
                if found is not None and found[1].name not in _NAMESPACES:
                    waiting.append(found)

    def _is_namespace(self, module: _Module, node: ast.ClassDef) -> bool:
        for base in map(ast.unparse, node.bases):
            if base in _NAMESPACES:
                return True
            found = self.resolve(module, base)
            if found is not None and self._is_namespace(*found):
                return True
        return False

    def _class(self, place: str, module: _Module, node: ast.ClassDef) -> Iterator[str]:
        """A type; if it is no plain record, also its constructor and methods."""
        record = place.startswith(_TYPES)
        made = None if record else self._constructor(module, node)
        if made is not None:
            yield f"{place}{made} -> {node.name}"
        else:
            bases = ", ".join(ast.unparse(base) for base in node.bases)
            fields = ", ".join(_fields(node))
            yield f"{place}({bases})" + (f": {fields}" if fields else "")
        if not record:
            yield from self._members(place, module, node)

    def _constructor(self, module: _Module, node: ast.ClassDef) -> str | None:
        for _, function in self._functions(module, node):
            if function.name == "__init__":
                return _signature(function).removesuffix(" -> None")
        return None


def _signature(function: Function, *, bound: bool = True) -> str:
    arguments = ast.unparse(function.args)
    if bound and not _is_static(function):
        arguments = arguments.partition(",")[2].lstrip()  # self, cls
    returns = ast.unparse(function.returns) if function.returns else "Any"
    if isinstance(function, ast.AsyncFunctionDef):
        returns = f"Awaitable[{returns}]"
    return f"({arguments}) -> {returns}"


def _decorators(function: Function) -> set[str]:
    return {ast.unparse(each).rpartition(".")[2] for each in function.decorator_list}


def _is_property(function: Function) -> bool:
    return not _decorators(function).isdisjoint({"property", "cached_property"})


def _is_overload(function: Function) -> bool:
    return "overload" in _decorators(function)


def _is_static(function: Function) -> bool:
    return "staticmethod" in _decorators(function)


def _fields(node: ast.ClassDef) -> Iterator[str]:
    """Members of a type: with their types for a TypedDict, with their converters for a view."""
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            if not each.target.id.startswith("_"):
                yield f"{each.target.id}: {ast.unparse(each.annotation)}"
        elif isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            name = each.targets[0].id
            if not name.startswith("_"):
                yield f"{name} = {_reader(each.value)}"


def _reader(value: ast.expr) -> str:
    """``_v.nested("X", lambda: Deal)`` → ``nested Deal``: the wire's name is not what is read."""
    if not isinstance(value, ast.Call):
        return ast.unparse(value)
    words = [ast.unparse(value.func).rpartition(".")[2]]
    for argument in [*value.args[1:], *(keyword.value for keyword in value.keywords)]:
        body = argument.body if isinstance(argument, ast.Lambda) else argument
        words.append(ast.unparse(body))
    return " ".join(words)


def _aliases(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Types that are another name: ``Status = Literal["a", "b"]``."""
    for node in _at_top(tree.body):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name[:1].isupper() and not name.isupper():
                yield name, ast.unparse(node.value)
