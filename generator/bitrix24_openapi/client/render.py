"""Plans → the text of every module of the package."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import write_classes, write_methods
from .code import Module, standard_imports
from .plan.homes import SHARED
from .plan.model import Dictionary, Namespace, View
from .plan.naming import segment_name
from .plan.package import Part
from .plan.tree import Group

if TYPE_CHECKING:
    from jinja2 import Environment

#: Folder of classes that only events use.
EVENTS = "events"
#: Attributes that clients have themselves.
CLIENT_ATTRIBUTES = frozenset({"auth", "authorize", "batch", "call", "close", "raw"})


@dataclass
class _Imports:
    standard: list[str]
    runtime: list[str]
    #: For type checkers; for everyone else there is ``lazy``.
    checked: list[str]
    lazy: list[str]


class Renderer:
    """Writes the modules of one REST version."""

    def __init__(self, environment: Environment, part: Part) -> None:
        self._environment = environment
        self._part = part
        self._packages = {group.module for group in part.groups if group.is_package}
        self._group_of = {
            namespace.path: group for group in part.groups for namespace in group.namespaces
        }

    def files(self) -> Iterator[tuple[str, str]]:
        """Path in the folder of the version, text."""
        written = set()
        for module, text in self._modules():
            written.add(module.file)
            yield module.file, text
        for package in sorted(_packages(written) - written):
            yield package, ""

    def children(self) -> list[write_methods.WrittenChild]:
        """The roots, as attributes of the class above them."""
        reserved = CLIENT_ATTRIBUTES | {"v3"} if self._part.version == "classic" else frozenset()
        above = Module("", is_package=True, above=0)
        root = self._part.root
        return self._children(root, above, reserved)

    def _children(
        self, namespace: Namespace, module: Module, reserved: frozenset[str]
    ) -> list[write_methods.WrittenChild]:
        return [
            *(
                write_methods.child(each, self._group_of[each.path], module, reserved)
                for each in namespace.children.values()
            ),
            *(
                write_methods.former_child(name, each, self._group_of[each.path], module, reserved)
                for name, each in namespace.former_children.items()
            ),
        ]

    def _modules(self) -> Iterator[tuple[Module, str]]:
        for group in self._part.groups:
            yield self._methods(group)
        for path, views in self._part.views.modules().items():
            yield self._models(self._module(path), views)
        for path, shapes in self._part.shapes.modules().items():
            yield self._params(self._module(path), shapes)

    def _module(self, path: str) -> Module:
        is_package = path.partition(".")[2] in self._packages
        return Module(path, is_package, above=1 if self._part.folder else 0)

    def _methods(self, group: Group) -> tuple[Module, str]:
        module = self._module(f"methods.{group.module}")
        writer = write_methods.MethodsWriter(self._part, module, group)
        namespaces = [self._namespace(each, module, writer) for each in group.namespaces]
        constants = [
            method.constant for each in namespaces for method in each.methods if method.constant
        ]
        body = self._text(
            "methods_body", namespaces=namespaces, constants=constants, version=self._part.version
        )
        children = sorted(
            {
                f"from {child.module} import Async{child.class_name}, {child.class_name}"
                for each in namespaces
                for child in each.children
                if child.module
            }
        )
        imports = _imports(module, body, [*writer.checked.checked_imports(), *children])
        title = f"Methods of ``{'.'.join(group.path)}``."
        return module, self._text("module", title=title, imports=imports, body=body)

    def _namespace(
        self, namespace: Namespace, module: Module, writer: write_methods.MethodsWriter
    ) -> write_methods.WrittenNamespace:
        itself = [] if namespace.itself is None else [writer.method(namespace.itself, "__call__")]
        return write_methods.WrittenNamespace(
            write_methods.namespace_class(namespace),
            ".".join(namespace.path),
            self._children(namespace, module, frozenset()),
            itself
            + [
                writer.method(method, segment_name(segment))
                for segment, method in namespace.methods.items()
            ]
            + [writer.former(name, method) for name, method in namespace.former_methods.items()],
        )

    def _models(self, module: Module, views: list[View]) -> tuple[Module, str]:
        body = self._text(
            "models_body",
            enums=write_classes.enums(self._part, views),
            views=write_classes.views(self._part, module, views),
        )
        imports = _imports(module, body)
        title = _title(module, "Answers of")
        return module, self._text("module", title=title, imports=imports, body=body)

    def _params(self, module: Module, shapes: list[Dictionary]) -> tuple[Module, str]:
        body = self._text("params_body", shapes=write_classes.shapes(self._part, module, shapes))
        imports = _imports(module, body)
        imports.lazy.clear()
        title = _title(module, "Parameters of")
        return module, self._text("module", title=title, imports=imports, body=body)

    def _text(self, template: str, **context: Any) -> str:
        return self._environment.get_template(f"{template}.py.jinja").render(**context)


#: Names → modules of the runtime that they are imported from.
_RUNTIME = {
    "AsyncNamespace": "client",
    "SyncNamespace": "client",
    "deprecated": "deprecation",
    "lazy_module": "lazy",
    "ById": "method",
    "Method": "method",
    "Pagination": "method",
    "list_method": "method",
}
#: The same for what only annotations need.
_CHECKED = {"AsyncListing": "listing", "FileSource": "encoding", "Listing": "listing"}
#: Whole modules.
_MODULES = {"_k": "converters", "_v": "views"}
_WORD = re.compile(r"\b(?:" + "|".join([*_RUNTIME, *_CHECKED, *_MODULES]) + r")\b")


def _imports(module: Module, text: str, checked: Iterable[str] = ()) -> _Imports:
    """What a module needs for its text and its neighbours; ``checked``: for type checkers."""
    lazy = module.lazy_imports()
    found = {*_WORD.findall(text), *(["lazy_module"] if lazy else [])}
    aliases = sorted(f"{_MODULES[name]} as {name}" for name in found & set(_MODULES))
    lines = [f"from {module.runtime('')[:-1]} import {', '.join(aliases)}"] if aliases else []
    lines += _from(module, _RUNTIME, found)
    checks = [*module.checked_imports(), *checked, *_from(module, _CHECKED, found)]
    standard = standard_imports(text, *(["TYPE_CHECKING"] if checks else []))
    return _Imports(standard, lines, sorted(checks), lazy)


def _from(module: Module, homes: dict[str, str], found: set[str]) -> list[str]:
    names: dict[str, list[str]] = {}
    for name in sorted(found & set(homes)):
        names.setdefault(homes[name], []).append(name)
    return [
        f"from {module.runtime(home)} import {', '.join(names[home])}" for home in sorted(names)
    ]


def _title(module: Module, of: str) -> str:
    name = module.path.partition(".")[2]
    folder, _, rest = name.partition(".")
    if folder == EVENTS:
        return f"What events of ``{rest}`` carry."
    return f"{of} several namespaces." if name == SHARED else f"{of} ``{name}``."


def _packages(files: Iterable[str]) -> set[str]:
    """The ``__init__.py`` that every folder above the files needs."""
    return {
        f"{parent}/__init__.py" for path in files for parent in map(str, Path(path).parents)
    } - {"./__init__.py"}
