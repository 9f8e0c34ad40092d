"""Plans → Python expressions, and the imports that these need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

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
#: Names that generated code uses → where they come from. ``builtins``: methods of the API are
#: called ``list`` and ``set``, and hide those in their class.
_STANDARD: dict[str, str] = {
    "Any": "typing", "Literal": "typing", "Required": "typing", "TypedDict": "typing",
    "TYPE_CHECKING": "typing", "Decimal": "decimal", "StrEnum": "enum", "IntEnum": "enum",
    "Awaitable": "collections.abc", "Mapping": "collections.abc", "Sequence": "collections.abc",
    "builtins": "", "dt": "",
}  # fmt: skip
_WORD = re.compile(r"\b(?:" + "|".join(_STANDARD) + r")\b")


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

    def relative(self, dotted: str) -> str:
        """``models.crm`` from ``methods.crm.deal`` → ``...models.crm``."""
        depth = len(self.path.split(".")) if self.path else 0
        return "." * (depth + self.is_package) + dotted

    def runtime(self, name: str) -> str:
        return "." * self.above + self.relative(f"_runtime.{name}")

    def name(self, reference: Reference) -> str:
        """How this module calls a class; its home becomes a neighbour."""
        if reference.module == self.path:
            return reference.name
        alias = self.neighbours.setdefault(reference.module, self._alias(reference.module))
        return f"{alias}.{reference.name}"

    def checked_imports(self) -> list[str]:
        """Imports of the neighbours, for type checkers."""
        lines = []
        for dotted, alias in sorted(self.neighbours.items()):
            parent, _, leaf = dotted.rpartition(".")
            name = leaf if leaf == alias else f"{leaf} as {alias}"
            lines.append(f"from {self.relative(parent)} import {name}")
        return lines

    def lazy_imports(self) -> list[str]:
        """The same for everyone else: modules that are imported when they are used."""
        return [
            f'{alias} = lazy_module("{self.relative(dotted)}", __package__)'
            for dotted, alias in sorted(self.neighbours.items())
        ]

    def _alias(self, dotted: str) -> str:
        folder, _, rest = dotted.partition(".")
        _, _, own = self.path.partition(".")
        return folder if rest == own else dotted.replace(".", "_")


def standard_imports(text: str, *always: str) -> list[str]:
    """Import lines for the names of the standard library that a text uses."""
    found = {*_WORD.findall(text), *always}
    lines = []
    if "builtins" in found:
        lines.append("import builtins")
    if "dt" in found:
        lines.append("import datetime as dt")
    for module in sorted(set(_STANDARD.values()) - {""}):
        names = sorted(name for name in found if _STANDARD[name] == module)
        if names:
            lines.append(f"from {module} import {', '.join(names)}")
    return lines


@dataclass(frozen=True)
class Answers:
    """Expressions for kinds, in one module."""

    module: Module
    home: Callable[[Key], Reference]

    def field(self, key: str, kind: Kind) -> str:
        """The declaration of an attribute."""
        match kind:
            case Scalar(name):
                return f"_v.{SCALARS[name][0]}({quoted(key)})"
            case Choice(enum):
                return f"_v.choice({quoted(key)}, {enum.name})"
            case Nested(view):
                return f"_v.nested({quoted(key)}, lambda: {self.module.name(self.home(view))})"
            case ListOf(of):
                return f"_v.array({quoted(key)}, {self.expression(of)})"
            case MapOf(of):
                return f"_v.mapping({quoted(key)}, {self.expression(of)})"

    def expression(self, kind: Kind) -> str:
        match kind:
            case Scalar(name):
                return f"_k.{name}"
            case Choice(enum):
                return f"_k.OneOf({enum.name})"
            case Nested(view):
                return f"_k.Nested(lambda: {self.module.name(self.home(view))})"
            case ListOf(of):
                return f"_k.ListOf({self.expression(of)})"
            case MapOf(of):
                return f"_k.MapOf({self.expression(of)})"

    def annotation(self, kind: Kind) -> str:
        """What a method returns."""
        match kind:
            case Scalar(name):
                return SCALARS[name][1]
            case Choice(enum):
                return "int" if enum.base == "IntEnum" else "str"
            case Nested(view):
                return self.module.name(self.home(view))
            case ListOf(of):
                return f"builtins.list[{self.annotation(of)}]"
            case MapOf(of):
                return f"builtins.dict[str, {self.annotation(of)}]"


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

    def annotation(self, type_: Type) -> str:
        match type_:
            case Atom(text):
                return text
            case Values(values):
                return f"Literal[{', '.join(map(quoted, values))}]"
            case Shape(key):
                return self.module.name(self.home(key))
            case Many(of):
                return f"Sequence[{self.annotation(of)}]"
            case Table(of):
                return f"Mapping[str, {self.annotation(of)}]"
            case Either(types):
                return " | ".join(map(self.annotation, types))


def quoted(value: str | int) -> str:
    """A literal, in double quotes where it is text."""
    text = repr(value)
    if text[0] == "'" and '"' not in text:
        return '"' + text[1:-1].replace("\\'", "'") + '"'
    return text


def call(name: str, arguments: Iterable[str]) -> str:
    return f"{name}({', '.join(each for each in arguments if each)})"
