"""Methods and namespaces as templates want them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from . import code
from .code import Module, without_choices
from .docstrings import docstring
from .plan.model import Either, Kind, Method, Namespace, Shape
from .plan.naming import constant_name, distinct
from .plan.package import Part
from .plan.requests import OPEN
from .plan.tree import Group
from .reserved import IMPORTED, PACKAGE
from .source import NO_CODE, Code, indented, join, literal, name, value

#: What a namespace that is a method, too, has for it.
CALL = "__call__"

#: Keywords that methods have besides the documented parameters, and their annotations.
_EXTRA = ("extra", "Mapping[str, Any]")
_KEY = ("idempotency_key", "str")
#: Of the text of a method.
_COLUMNS = 8


@dataclass(frozen=True)
class WrittenMethod:
    attribute: Code
    signature: Code
    returned: Code
    awaited: Code
    docstring: Code
    call: Code
    #: The message of the warning; empty if the method is not deprecated.
    deprecated: Code
    constant: Code


@dataclass(frozen=True)
class WrittenChild:
    attribute: Code
    class_name: Code
    #: Where its class is imported from; empty if it is in the same module.
    module: Code
    #: The message of the warning; empty for the documented spelling.
    deprecated: Code = NO_CODE


@dataclass(frozen=True)
class WrittenNamespace:
    class_name: Code
    #: For its docstring.
    name: Code
    #: For its representation, as a literal.
    path: Code
    children: list[WrittenChild]
    methods: list[WrittenMethod]


def child(attribute: str, class_: str, home: Group, module: Module) -> WrittenChild:
    """A namespace as an attribute of the one above it, which is written in ``module``."""
    below = f"methods.{home.module}"
    return WrittenChild(
        name(attribute), name(class_), NO_CODE if below == module.path else module.relative(below)
    )


def former_child(today: WrittenChild, spelled: str, namespace: Namespace) -> WrittenChild:
    """A namespace under a former spelling of its name, beside what it is called today."""
    former = ".".join((*namespace.path[:-1], spelled))
    return replace(today, deprecated=literal(f"{former} is {'.'.join(namespace.path)} now"))


class MethodsWriter:
    """Writes the methods of one module."""

    def __init__(self, part: Part, module: Module, group: Group) -> None:
        #: Modules of classes of requests are for type checkers alone.
        self.checked = Module(module.path, module.is_package, module.above)
        self.module = module
        self._group = group
        self._part = part
        self._taken = set(IMPORTED)
        self._constants: dict[str, Code] = {}
        self._answers = code.Answers(module, part.views.reference)
        self._requests = code.Requests(self.checked, part.shapes.reference)

    def method(self, method: Method, attribute: str) -> WrittenMethod:
        constant = self._constant(method)
        types = {one.name: self._requests.annotation(one.type) for one in method.parameters}
        result = without_choices(method.result)
        annotation = self._answers.annotation(result)
        paged = bool(method.pagination)
        return WrittenMethod(
            attribute=Code(attribute) if attribute == CALL else name(attribute),
            signature=join(", ", _signature(method, types)),
            returned=Code(f"Listing[{annotation}]") if paged else annotation,
            awaited=Code(f"AsyncListing[{annotation}]" if paged else f"Awaitable[{annotation}]"),
            docstring=indented(
                docstring(method, _shown(types), self._classes_of(method)), _COLUMNS
            ),
            call=_call(method, constant),
            deprecated=_warning(method),
            constant=Code(f"{constant} = {self._definition(method, result)}"),
        )

    def former(self, attribute: str, spelled: str, method: Method) -> WrittenMethod:
        """The same method under a former spelling of its last part."""
        message = f"{spelled} is {method.name} now: portals take either, the documentation has one"
        return replace(
            self.method(method, attribute), deprecated=literal(message), constant=NO_CODE
        )

    def _constant(self, method: Method) -> Code:
        """What the module calls the description of a method, under whatever name it is called."""
        if method.name not in self._constants:
            path = method.name.split(".")
            wished = constant_name(path[len(self._group.path) :] or path[-1:])
            constant = name(*distinct([wished], self._taken))
            self._taken.add(constant)
            self._constants[method.name] = constant
        return self._constants[method.name]

    def _definition(self, method: Method, result: Kind) -> Code:
        arguments = [literal(method.name), self._answers.expression(result), method.pagination]
        if method.version == "v3":
            arguments.append(Code('version="v3"'))
        if method.safe != bool(method.pagination):
            arguments.append(Code(f"safe={method.safe}"))
        arguments += [
            Code(f"{member}={value(getattr(method, member))}")
            for member in ("at", "positional", "files")
            if getattr(method, member)
        ]
        arguments += [
            Code(f"{member}={value(keys)}")
            for member, keys in self._documented_keys(method).items()
            if keys
        ]
        if method.file_form != "pair":
            arguments.append(Code(f"file_form={literal(method.file_form)}"))
        return code.call("list_method" if method.pagination else "Method", arguments)

    def _classes_of(self, method: Method) -> dict[str, tuple[str, ...]]:
        """Classes with the keys of parameters, as they are imported."""
        folder = ".".join(filter(None, (PACKAGE, self._part.folder, "params")))
        return {
            wire: tuple(f"{folder}.{each}" for each in classes)
            for keys in self._documented_keys(method).values()
            for wire, classes in keys.items()
        }

    def _documented_keys(self, method: Method) -> dict[str, dict[str, tuple[str, ...]]]:
        """Classes with the keys of objects that are parameters: all keys of these, or some."""
        found: dict[str, dict[str, tuple[str, ...]]] = {"keys": {}, "some_keys": {}}
        for parameter in method.parameters:
            kind = parameter.type
            types = kind.types if isinstance(kind, Either) else (kind,)
            shapes = [each.key for each in types if isinstance(each, Shape)]
            if not shapes:
                continue
            homes = self._part.shapes
            complete = all(homes[key].complete for key in shapes)
            member = "keys" if complete and parameter.wire.lower() not in OPEN else "some_keys"
            found[member][parameter.wire] = tuple(homes.reference(key).name for key in shapes)
        return found


def _shown(types: Mapping[str, Code]) -> dict[str, str]:
    """Annotations as they are read: without the module that classes are in."""
    return {
        name: type_.replace("params.", "").replace("OtherKeys", "Mapping[str, Any]")
        for name, type_ in types.items()
    }


def _signature(method: Method, types: Mapping[str, Code]) -> Iterator[Code]:
    yield Code("self")
    yield Code("*")
    for parameter in sorted(method.parameters, key=lambda one: not one.required):
        annotated = Code(f"{name(parameter.name)}: {types[parameter.name]}")
        if parameter.required:
            yield annotated
        elif types[parameter.name] == "Any":
            yield Code(f"{annotated} = None")
        else:
            yield Code(f"{annotated} | None = None")
    for keyword, type_ in [_EXTRA, _KEY] if method.idempotent else [_EXTRA]:
        yield Code(f"{_own(keyword, method)}: {type_} | None = None")


def _own(keyword: str, method: Method) -> Code:
    """A keyword of the package's own. A documented parameter keeps that name for itself."""
    return name(*distinct([keyword], (each.name for each in method.parameters)))


def _call(method: Method, constant: Code) -> Code:
    if method.by_position:
        (only,) = method.parameters
        given = f"{{str(index): each for index, each in enumerate({name(only.name)})}}"
    else:
        pairs = (f"{literal(one.wire)}: {name(one.name)}" for one in method.parameters)
        given = f"{{{', '.join(pairs)}}}"
    arguments = [constant, Code(given), _own(_EXTRA[0], method)]
    if method.idempotent:
        arguments.append(_own(_KEY[0], method))
    return code.call("_list" if method.pagination else "_invoke", arguments)


def _warning(method: Method) -> Code:
    if not method.deprecated:
        return NO_CODE
    instead = f": use {method.replacement}" if method.replacement else ""
    if method.undocumented_since:
        since = method.undocumented_since
        return literal(f"{method.name} is no longer documented (since {since}){instead}")
    return literal(f"{method.name} is deprecated{instead}")
