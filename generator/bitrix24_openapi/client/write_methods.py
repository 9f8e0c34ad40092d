"""Methods and namespaces as templates want them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from . import code
from .code import Module, quoted, without_choices
from .docstrings import docstring
from .plan.model import Kind, Method, Namespace
from .plan.naming import class_name, constant_name, segment_name
from .plan.package import Part
from .plan.tree import Group

_PARAMS = "params: Mapping[str, Any] | None = None"
_KEY = "idempotency_key: str | None = None"


@dataclass(frozen=True)
class WrittenMethod:
    attribute: str
    signature: str
    returned: str
    awaited: str
    docstring: str
    call: str
    #: The message of the warning, as code; empty if the method is not deprecated.
    deprecated: str
    constant: str


@dataclass(frozen=True)
class WrittenChild:
    attribute: str
    class_name: str
    #: Where its class is imported from; empty if it is in the same module.
    module: str
    #: The message of the warning, as code; empty for the documented spelling.
    deprecated: str = ""


@dataclass(frozen=True)
class WrittenNamespace:
    class_name: str
    name: str
    children: list[WrittenChild]
    methods: list[WrittenMethod]


def namespace_class(namespace: Namespace) -> str:
    return class_name(namespace.path) + "Methods"


def child(
    namespace: Namespace, home: Group, module: Module, reserved: frozenset[str]
) -> WrittenChild:
    """A namespace as an attribute of the one above it, which is written in ``module``."""
    attribute = segment_name(namespace.path[-1])
    below = f"methods.{home.module}"
    return WrittenChild(
        attribute + "_" if attribute in reserved else attribute,
        namespace_class(namespace),
        "" if below == module.path else module.relative(below),
    )


def former_child(
    name: str, namespace: Namespace, home: Group, module: Module, reserved: frozenset[str]
) -> WrittenChild:
    """The same under a former spelling."""
    now = child(namespace, home, module, reserved)
    message = f"{'.'.join((*namespace.path[:-1], name))} is {'.'.join(namespace.path)} now"
    return replace(now, attribute=segment_name(name), deprecated=quoted(message))


class MethodsWriter:
    """Writes the methods of one module."""

    def __init__(self, part: Part, module: Module, group: Group) -> None:
        #: Modules of classes of requests are for type checkers alone.
        self.checked = Module(module.path, module.is_package, module.above)
        self.module = module
        self._group = group
        self._answers = code.Answers(module, part.views.reference)
        self._requests = code.Requests(self.checked, part.shapes.reference)

    def method(self, method: Method, attribute: str) -> WrittenMethod:
        path = method.name.split(".")
        constant = constant_name(path[len(self._group.path) :] or path[-1:])
        types = {one.name: self._requests.annotation(one.type) for one in method.parameters}
        result = without_choices(method.result)
        annotation = self._answers.annotation(result)
        paged = bool(method.pagination)
        return WrittenMethod(
            attribute=attribute,
            signature=", ".join(_signature(method, types)),
            returned=f"Listing[{annotation}]" if paged else annotation,
            awaited=f"AsyncListing[{annotation}]" if paged else f"Awaitable[{annotation}]",
            docstring=docstring(method, {n: t.replace("params.", "") for n, t in types.items()}),
            call=_call(method, constant),
            deprecated=_warning(method),
            constant=f"{constant} = {self._definition(method, result)}",
        )

    def former(self, name: str, method: Method) -> WrittenMethod:
        """The same method under a former spelling of its last part."""
        message = f"{name} is {method.name} now: portals take either, the documentation has one"
        return replace(
            self.method(method, segment_name(name)), deprecated=quoted(message), constant=""
        )

    def _definition(self, method: Method, result: Kind) -> str:
        arguments = [quoted(method.name), self._answers.expression(result), method.pagination]
        if method.version == "v3":
            arguments.append('version="v3"')
        if method.safe != bool(method.pagination):
            arguments.append(f"safe={method.safe}")
        arguments += [
            f"{name}={getattr(method, name)!r}"
            for name in ("at", "positional", "files")
            if getattr(method, name)
        ]
        if method.file_form != "pair":
            arguments.append(f"file_form={quoted(method.file_form)}")
        return code.call("list_method" if method.pagination else "Method", arguments)


def _signature(method: Method, types: Mapping[str, str]) -> Iterator[str]:
    yield "self"
    yield "*"
    for parameter in sorted(method.parameters, key=lambda one: not one.required):
        if parameter.required:
            yield f"{parameter.name}: {types[parameter.name]}"
        elif types[parameter.name] == "Any":
            yield f"{parameter.name}: Any = None"
        else:
            yield f"{parameter.name}: {types[parameter.name]} | None = None"
    yield _PARAMS
    if method.idempotent:
        yield _KEY


def _call(method: Method, constant: str) -> str:
    if method.by_position:
        (only,) = method.parameters
        given = f"{{str(index): each for index, each in enumerate({only.name})}}"
    else:
        pairs = (f"{quoted(one.wire)}: {one.name}" for one in method.parameters)
        given = f"{{{', '.join(pairs)}}}"
    arguments = [constant, given, "params", "idempotency_key" if method.idempotent else ""]
    return code.call("_list" if method.pagination else "_invoke", arguments)


def _warning(method: Method) -> str:
    if not method.deprecated:
        return ""
    instead = f": use {method.replacement}" if method.replacement else ""
    if method.undocumented_since:
        since = method.undocumented_since
        return quoted(f"{method.name} is no longer documented (since {since}){instead}")
    return quoted(f"{method.name} is deprecated{instead}")
