"""Plans → the text of every module of the package."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import write_classes, write_methods
from .code import Module, standard_imports
from .imports import CHECKED, MODULES, RUNTIME
from .plan.homes import EVENTS, SHARED, Homes, beside_events
from .plan.model import Dictionary, Namespace, View
from .plan.naming import class_name, distinct, segment_name
from .plan.package import Part
from .plan.tree import Group
from .reserved import IMPORTED, of_clients, of_namespaces
from .source import Code, dotted, inside_docstring, literal, name

if TYPE_CHECKING:
    from jinja2 import Environment


@dataclass
class _Imports:
    standard: list[Code]
    runtime: list[Code]
    #: For type checkers; for everyone else there is ``lazy``.
    checked: list[Code]
    lazy: list[Code]


class Renderer:
    """Writes the modules of one REST version."""

    def __init__(self, environment: Environment, part: Part) -> None:
        self._environment = environment
        self._part = part
        packages = [group.module for group in part.groups if group.is_package]
        self._packages = {*packages, *map(beside_events, packages)}
        self._group_of = {
            namespace.path: group for group in part.groups for namespace in group.namespaces
        }
        self._classes = {
            namespace.path: made
            for group in part.groups
            for namespace, made in zip(
                group.namespaces,
                distinct(class_name(each.path) + "Methods" for each in group.namespaces),
                strict=True,
            )
        }

    def files(self) -> Iterator[tuple[str, str]]:
        """Path in the folder of the version, text."""
        written = set()
        for module, text in self._modules():
            written.add(module.file)
            yield module.file, text
        for folder, homes in (("models", self._part.views), ("params", self._part.shapes)):
            if homes.modules():
                path = f"{folder}/__init__.py"
                written.add(path)
                yield path, self._index(folder, homes)
        for package in sorted(_packages(written) - written):
            yield package, ""

    def children(self) -> list[write_methods.WrittenChild]:
        """The roots, as attributes of the class above them."""
        root = self._part.root
        reserved = of_clients() | {"v3"} if self._part.version == "classic" else of_namespaces()
        segments = [*root.children, *root.former_children]
        names = distinct(segment_name(each, reserved | IMPORTED) for each in segments)
        return self._children(root, Module("", is_package=True, above=0), names)

    def _children(
        self, above: Namespace, module: Module, names: Sequence[str]
    ) -> list[write_methods.WrittenChild]:
        """The namespaces below another one, which is written in ``module``; former names last."""
        today = len(above.children)
        return [
            *(
                write_methods.child(
                    attribute, self._classes[each.path], self._group_of[each.path], module
                )
                for attribute, each in zip(names[:today], above.children.values(), strict=True)
            ),
            *(
                write_methods.former_child(
                    write_methods.child(
                        attribute, self._classes[each.path], self._group_of[each.path], module
                    ),
                    spelled,
                    each,
                )
                for attribute, (spelled, each) in zip(
                    names[today:], above.former_children.items(), strict=True
                )
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
                Code(f"from {child.module} import Async{child.class_name}, {child.class_name}")
                for each in namespaces
                for child in each.children
                if child.module
            }
        )
        imports = _imports(module, body, [*writer.checked.checked_imports(), *children])
        title = inside_docstring(f"Methods of ``{'.'.join(group.path)}``.")
        return module, self._text("module", title=title, imports=imports, body=body)

    def _namespace(
        self, namespace: Namespace, module: Module, writer: write_methods.MethodsWriter
    ) -> write_methods.WrittenNamespace:
        segments = [
            *namespace.children,
            *namespace.former_children,
            *namespace.methods,
            *namespace.former_methods,
        ]
        names = distinct(segment_name(each, of_namespaces()) for each in segments)
        below = len(namespace.children) + len(namespace.former_children)
        today = below + len(namespace.methods)
        methods = list(zip(names[below:today], namespace.methods.values(), strict=True))
        if namespace.itself is not None:
            methods.insert(0, (write_methods.CALL, namespace.itself))
        return write_methods.WrittenNamespace(
            name(self._classes[namespace.path]),
            inside_docstring(".".join(namespace.path)),
            literal(
                ".".join((*([self._part.folder] if self._part.folder else []), *namespace.path))
            ),
            self._children(namespace, module, names[:below]),
            [
                *(writer.method(method, attribute) for attribute, method in methods),
                *(
                    writer.former(attribute, spelled, method)
                    for attribute, (spelled, method) in zip(
                        names[today:], namespace.former_methods.items(), strict=True
                    )
                ),
            ],
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

    def _index(self, folder: str, homes: Homes[View] | Homes[Dictionary]) -> Code:
        """The names of all classes below a folder."""
        modules: list[tuple[Code, list[Code]]] = []
        for path, classes in homes.modules().items():
            names = [name(homes.reference(each.key).name) for each in classes]
            views = [each for each in classes if isinstance(each, View)]
            names += [each.name for each in write_classes.enums(self._part, views)]
            modules.append((dotted(path.partition(".")[2]), names))
        title = inside_docstring(INDEX_TITLES[folder])
        return self._text("index", title=title, homes=modules)

    def _text(self, template: str, **context: Any) -> Code:
        return Code(self._environment.get_template(f"{template}.py.jinja").render(**context))


#: Folder → what its index is.
INDEX_TITLES = {
    "models": "Classes of answers, by name.",
    "params": "Classes of parameters, by name.",
}

_WORD = re.compile(r"\b(?:" + "|".join([*RUNTIME, *CHECKED, *MODULES]) + r")\b")


def _imports(module: Module, text: str, checked: Iterable[Code] = ()) -> _Imports:
    """What a module needs for its text and its neighbours; ``checked``: for type checkers."""
    lazy = module.lazy_imports()
    found = {*_WORD.findall(text), *(["lazy_module"] if lazy else [])}
    aliases = sorted(f"{MODULES[each]} as {each}" for each in found & set(MODULES))
    lines = [Code(f"from {module.runtime()} import {', '.join(aliases)}")] if aliases else []
    lines += _from(module, RUNTIME, found)
    checks = [*module.checked_imports(), *checked, *_from(module, CHECKED, found)]
    standard = standard_imports(text, *(["TYPE_CHECKING"] if checks else []))
    return _Imports(standard, lines, sorted(checks), lazy)


def _from(module: Module, homes: dict[str, str], found: set[str]) -> list[Code]:
    names: dict[str, list[str]] = {}
    for each in sorted(found & set(homes)):
        names.setdefault(homes[each], []).append(each)
    return [
        Code(f"from {module.runtime(home)} import {', '.join(names[home])}")
        for home in sorted(names)
    ]


def _title(module: Module, of: str) -> Code:
    path = module.path.partition(".")[2]
    folder, _, rest = path.partition(".")
    if folder == EVENTS:
        return inside_docstring(f"What events of ``{rest}`` carry.")
    return inside_docstring(f"{of} several namespaces." if path == SHARED else f"{of} ``{path}``.")


def _packages(files: Iterable[str]) -> set[str]:
    """The ``__init__.py`` that every folder above the files needs."""
    return {
        f"{parent}/__init__.py" for path in files for parent in map(str, Path(path).parents)
    } - {"./__init__.py"}
