"""Plans → Python expressions, and the imports that these need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from .imports import STANDARD
from .plan.model import (
    Atom,
    Choice,
    Either,
    Key,
    Kind,
    ListOf,
    Many,
    MapOf,
    Nested,
    Reference,
    Scalar,
    Shape,
    Table,
    Type,
    Values,
)
from .source import Code, dotted, join, literal, name

#: Kind → function of ``views`` that declares a field of it, and what reading it gives.
SCALARS: dict[str, tuple[str, str]] = {
    "ANY": ("anything", "Any"),
    "INTEGER": ("integer", "int"),
    "NUMBER": ("number", "float"),
    "DECIMAL": ("decimal", "Decimal"),
    "STRING": ("string", "str"),
    "BOOLEAN": ("boolean", "bool"),
    "DATETIME": ("moment", "dt.datetime"),
    "DATE": ("day", "dt.date"),
    "TIMESTAMP": ("timestamp", "dt.datetime"),
}
_WORD = re.compile(r"\b(?:" + "|".join(STANDARD) + r")\b")


@dataclass
class Module:
    """A module under way: where it lies, and which modules it takes classes from."""

    #: Dotted, below the folder of the REST version: ``methods.crm.deal``.
    path: str
    is_package: bool
    #: Folders between that of the version and the package.
    above: int
    #: Dotted path → name that it is known by here.
    neighbours: dict[str, str] = field(default_factory=dict)

    @property
    def file(self) -> str:
        return self.path.replace(".", "/") + ("/__init__.py" if self.is_package else ".py")

    def relative(self, module: str) -> Code:
        """``models.crm`` from ``methods.crm.deal`` → ``...models.crm``."""
        depth = len(self.path.split(".")) if self.path else 0
        return dotted("." * (depth + self.is_package) + module)

    def runtime(self, module: str = "") -> Code:
        below = f"_runtime.{module}" if module else "_runtime"
        return dotted("." * self.above + self.relative(below))

    def name(self, reference: Reference) -> Code:
        """How this module calls a class; its home becomes a neighbour."""
        if reference.module == self.path:
            return name(reference.name)
        alias = self.neighbours.setdefault(reference.module, self._alias(reference.module))
        return dotted(f"{alias}.{reference.name}")

    def checked_imports(self) -> list[Code]:
        """Imports of the neighbours, for type checkers."""
        lines = []
        for module, alias in sorted(self.neighbours.items()):
            parent, _, leaf = module.rpartition(".")
            known = name(leaf) if leaf == alias else f"{name(leaf)} as {name(alias)}"
            lines.append(Code(f"from {self.relative(parent)} import {known}"))
        return lines

    def lazy_imports(self) -> list[Code]:
        """The same for everyone else: modules that are imported when they are used."""
        return [
            Code(f"{name(alias)} = lazy_module({literal(self.relative(module))}, __package__)")
            for module, alias in sorted(self.neighbours.items())
        ]

    def _alias(self, dotted: str) -> str:
        folder, _, rest = dotted.partition(".")
        _, _, own = self.path.partition(".")
        return folder if rest == own else dotted.replace(".", "_")


def standard_imports(text: str, *always: str) -> list[Code]:
    """Import lines for the names of the standard library that a text uses."""
    found = {*_WORD.findall(text), *always}
    lines = []
    if "builtins" in found:
        lines.append(Code("import builtins"))
    if "dt" in found:
        lines.append(Code("import datetime as dt"))
    for module in sorted(set(STANDARD.values()) - {""}):
        names = sorted(each for each in found if STANDARD[each] == module)
        if names:
            lines.append(Code(f"from {module} import {', '.join(names)}"))
    return lines


@dataclass(frozen=True)
class Answers:
    """Expressions for kinds, in one module."""

    module: Module
    home: Callable[[Key], Reference]

    def field(self, key: str, kind: Kind) -> Code:
        """The declaration of an attribute."""
        match kind:
            case Scalar(scalar):
                return Code(f"_v.{SCALARS[scalar][0]}({literal(key)})")
            case Choice(enum):
                return Code(f"_v.choice({literal(key)}, {name(enum.name)})")
            case Nested(view):
                return Code(
                    f"_v.nested({literal(key)}, lambda: {self.module.name(self.home(view))})"
                )
            case ListOf(of):
                return Code(f"_v.array({literal(key)}, {self.expression(of)})")
            case MapOf(of):
                return Code(f"_v.mapping({literal(key)}, {self.expression(of)})")

    def expression(self, kind: Kind) -> Code:
        match kind:
            case Scalar(scalar):
                return Code(f"_k.{scalar}")
            case Choice(enum):
                return Code(f"_k.OneOf({name(enum.name)})")
            case Nested(view):
                return Code(f"_k.Nested(lambda: {self.module.name(self.home(view))})")
            case ListOf(of):
                return Code(f"_k.ListOf({self.expression(of)})")
            case MapOf(of):
                return Code(f"_k.MapOf({self.expression(of)})")

    def annotation(self, kind: Kind) -> Code:
        """What a method returns."""
        match kind:
            case Scalar(scalar):
                return Code(SCALARS[scalar][1])
            case Choice(enum):
                return Code("int" if enum.base == "IntEnum" else "str")
            case Nested(view):
                return self.module.name(self.home(view))
            case ListOf(of):
                return Code(f"builtins.list[{self.annotation(of)}]")
            case MapOf(of):
                return Code(f"builtins.dict[str, {self.annotation(of)}]")


def without_choices(kind: Kind) -> Kind:
    """For results of methods, an enumeration is the text or number that it is: to name its class
    would load the module that lazy modules are there to spare."""
    match kind:
        case Choice(enum):
            return Scalar("INTEGER" if enum.base == "IntEnum" else "STRING")
        case ListOf(of):
            return ListOf(without_choices(of))
        case MapOf(of):
            return MapOf(without_choices(of))
        case _:
            return kind


@dataclass(frozen=True)
class Requests:
    """Annotations for requests, in one module."""

    module: Module
    home: Callable[[Key], Reference]

    def annotation(self, type_: Type) -> Code:
        match type_:
            case Atom(text):
                return Code(text)
            case Values(values):
                return Code(f"Literal[{', '.join(map(literal, values))}]")
            case Shape(key):
                return self.module.name(self.home(key))
            case Many(of):
                return Code(f"Sequence[{self.annotation(of)}]")
            case Table(of):
                return Code(f"Mapping[str, {self.annotation(of)}]")
            case Either(types):
                return join(" | ", map(self.annotation, types))


def call(function: str, arguments: Iterable[Code]) -> Code:
    return Code(f"{name(function)}({join(', ', (each for each in arguments if each))})")
