"""TypeScript types as shapes: a parser for what ``call.make<T>`` can say about a response.

A shape is a dict in the manner of JSON Schema: ``type``, ``properties``, ``required``,
``items``, ``prefixItems``, ``anyOf``, ``allOf``, ``enum``, ``const``, ``additionalProperties``;
``{}`` for what is not known. Syntax without a meaning for data gives ``{}`` and a problem.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .shapes import NEVER, Shape, array, intersection, literal, map_of, record, union
from .values import Problem, UnreadableError

#: Work allowed for one example: aliases of aliases can double at every step.
MAX_STEPS = 50_000
#: An alias costs nine frames of the interpreter, of the thousand that it allows.
MAX_DEPTH = 40
#: `T[][][]…` nests without recursion, and two levels a step.
MAX_SHAPE_DEPTH = 120
#: `A<A<A<…>>>` doubles at every step when A uses its parameter twice.
MAX_SHAPE_SIZE = 20_000

_TOKEN = re.compile(
    r"""(?P<blank>(?:\s|//[^\n]*|/\*.*?\*/)*)
    (?:(?P<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")
    |(?P<template>`(?:[^`\\]|\\.)*`)
    |(?P<number>-?[0-9]+(?:\.[0-9]+)?)
    |(?P<name>[^\W\d][\w$]*|\$[\w$]*)
    |(?P<punctuation>=>|\.\.\.|[^\s\w'"`])
    )?""",
    re.VERBOSE | re.DOTALL,
)

_KEYWORDS: dict[str, Shape] = {
    "string": {"type": "string"},
    "number": {"type": "number"},
    "bigint": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "null": {"type": "null"},
    "true": {"const": True},
    "false": {"const": False},
    "object": {"type": "object"},
    "undefined": NEVER,
    "never": NEVER,
    "any": {},
    "unknown": {},
    "void": {},
    # What the SDK exports for strings of a certain form.
    "ISODate": {"type": "string"},
    "NumberString": {"type": "string"},
    "BoolString": {"enum": ["Y", "N"]},
    "Date": {"type": "string"},
    "Blob": {},
}
_ONE_ARGUMENT = frozenset({"Readonly", "Promise", "NonNullable", "Awaited"})


@dataclass(frozen=True, slots=True)
class Declaration:
    """A local alias or interface: where its type is, and the names of its type parameters."""

    parameters: tuple[str, ...]
    #: Offset of the type; of the brace for an interface.
    pos: int
    #: Offset behind ``extends``, or -1.
    extends: int = -1
    enum: bool = False


class TypeParser:
    """Recursive descent over one text. Raises :class:`UnreadableError` on broken syntax only."""

    def __init__(self, text: str, pos: int, declarations: Mapping[str, Declaration]) -> None:
        self.text = text
        self.declarations = declarations
        self.problems: list[Problem] = []
        self.steps = 0
        self._depth = 0
        self._bound: dict[str, Shape] = {}
        self._resolving: list[str] = []
        self.move_to(pos)

    # --- tokens -----------------------------------------------------------------------------

    def move_to(self, pos: int) -> None:
        match = _TOKEN.match(self.text, pos)
        assert match is not None
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise UnreadableError("too-complex", "types that refer to each other too often", pos)
        self.kind = match.lastgroup or "blank"
        self.token = match[self.kind] if self.kind != "blank" else ""
        self.end = match.end()
        self.start = self.end - len(self.token)
        self.on_new_line = "\n" in match["blank"]

    def advance(self) -> str:
        token = self.token
        self.move_to(self.end)
        return token

    def take(self, token: str) -> bool:
        if self.token != token or self.kind in ("string", "template"):
            return False
        self.advance()
        return True

    def expect(self, token: str) -> None:
        if not self.take(token):
            found = self.token or "the end"
            raise UnreadableError(
                "type-syntax", f"{token!r} was expected, not {found!r}", self.start
            )

    def problem(self, kind: str, message: str) -> None:
        self.problems.append(Problem(kind, message, self.start))

    # --- types ------------------------------------------------------------------------------

    def type(self) -> Shape:
        self.take("|")
        alternatives = [self._intersection()]
        while self.take("|"):
            alternatives.append(self._intersection())
        shape = union(alternatives)
        if self.token == "extends" and not self.on_new_line:
            shape = self._conditional()
        return shape

    def arguments(self) -> list[Shape]:
        """Type arguments behind ``<``, up to and with ``>``."""
        shapes = [self.type()]
        while self.take(","):
            shapes.append(self.type())
        self.expect(">")
        return shapes

    def _conditional(self) -> Shape:
        self.problem("conditional-type", "a conditional type; either branch is possible")
        self.advance()
        self.type()
        self.expect("?")
        first = self.type()
        self.expect(":")
        return union([first, self.type()])

    def _intersection(self) -> Shape:
        self.take("&")
        parts = [self._postfix()]
        while self.take("&"):
            parts.append(self._postfix())
        return intersection(parts)

    def _postfix(self) -> Shape:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise UnreadableError("too-deep", "nested too deeply", self.start)
        shape = self._primary()
        self._depth -= 1
        while self.token == "[" and not self.on_new_line:
            self.advance()
            if self.take("]"):
                shape = array(shape)
                continue
            index = self.type()
            self.expect("]")
            name = index.get("const")
            properties = shape.get("properties", {})
            if isinstance(name, str) and name in properties:
                shape = properties[name]
            else:
                self.problem("indexed-type", "a type taken from inside another")
                shape = {}
        return shape

    def _primary(self) -> Shape:
        match self.kind, self.token:
            case "punctuation", "{":
                return self._object()
            case "punctuation", "[":
                return self._tuple()
            case "punctuation", "(":
                return self._parenthesis()
            case "string", token:
                self.advance()
                return literal(token[1:-1])
            case "number", token:
                self.advance()
                return literal(float(token) if "." in token else int(token[:300]))
            case "template", _:
                self.advance()
                return {"type": "string"}
            case "name", _:
                return self._name()
        raise UnreadableError("type-syntax", f"a type was expected, not {self.token!r}", self.start)

    def _name(self) -> Shape:
        name = self.advance()
        if name in ("readonly", "unique") and self.kind in ("name", "punctuation"):
            return self._postfix()
        if name in ("keyof", "typeof", "infer") and self.kind == "name":
            self.problem("type-operator", f"{name} needs the compiler")
            self._postfix()
            return {"type": "string"} if name == "keyof" else {}
        while self.token == "." and self.kind == "punctuation":
            self.advance()
            name = self.advance()
        arguments: list[Shape] = []
        if self.token == "<" and not self.on_new_line:
            self.advance()
            arguments = self.arguments()
        return self._resolve(name, arguments)

    def _resolve(self, name: str, arguments: list[Shape]) -> Shape:
        if name in self._bound:
            return self._bound[name]
        if name in self.declarations:
            return self._declared(name, arguments)
        if name in _KEYWORDS:
            return _KEYWORDS[name]
        first = arguments[0] if arguments else {}
        if name in ("Array", "ReadonlyArray", "Set"):
            return array(first)
        if name in ("Record", "Map") and len(arguments) == 2:
            return map_of(first, arguments[1])
        if name in ("Partial", "Required"):
            properties = first.get("properties", {})
            required = list(properties) if name == "Required" else []
            return {k: v for k, v in first.items() if k != "required"} | (
                {"required": required} if required else {}
            )
        if name in ("Pick", "Omit") and len(arguments) == 2:
            return self._picked(first, arguments[1], keep=name == "Pick")
        if name in _ONE_ARGUMENT and arguments:
            return first
        self.problem("unresolved-type", f"{name} is not declared in the example")
        return {}

    def _picked(self, shape: Shape, names: Shape, *, keep: bool) -> Shape:
        chosen = names.get("enum", [names.get("const")])
        properties = {k: v for k, v in shape.get("properties", {}).items() if (k in chosen) is keep}
        return record(properties, [k for k in shape.get("required", []) if k in properties])

    def _declared(self, name: str, arguments: list[Shape]) -> Shape:
        declaration = self.declarations[name]
        if name in self._resolving:
            self.problem("recursive-type", f"{name} contains itself")
            return {}
        here, bound = self.start, self._bound
        self._bound = dict(zip(declaration.parameters, arguments, strict=False))
        for missing in declaration.parameters[len(arguments) :]:
            self._bound[missing] = {}
        self._resolving.append(name)
        shape = self._declaration(declaration)
        self._resolving.pop()
        self._bound = bound
        self.move_to(here)
        return shape

    def _declaration(self, declaration: Declaration) -> Shape:
        bases = []
        if declaration.extends >= 0:
            self.move_to(declaration.extends)
            bases.append(self._postfix())
            while self.take(","):
                bases.append(self._postfix())
        self.move_to(declaration.pos)
        if declaration.enum:
            return self._enum()
        own = self.type() if declaration.extends < 0 else self._object()
        return intersection([*bases, own])

    # --- composites -------------------------------------------------------------------------

    def _object(self) -> Shape:
        self.expect("{")
        properties: dict[str, Any] = {}
        required: list[str] = []
        rest: Shape | None = None
        while not self.take("}"):
            if self.take(";") or self.take(","):
                continue
            if self.token == "[" and self.kind == "punctuation":
                mapped, rest = self._index_signature()
                properties |= mapped
                required += mapped
                continue
            name = self._property_name()
            optional = self.take("?")
            if self.token in ("(", "<") and self.kind == "punctuation":
                self._skip_function()
                continue
            self.expect(":")
            properties[name] = self.type()
            if not optional:
                required.append(name)
        return record(properties, [n for n in properties if n in required], rest)

    def _property_name(self) -> str:
        if self.kind not in ("name", "string", "number"):
            raise UnreadableError(
                "type-syntax", f"a name was expected, not {self.token!r}", self.start
            )
        kind, name = self.kind, self.advance()
        if name in ("readonly", "get", "set") and self.kind in ("name", "string", "number"):
            kind, name = self.kind, self.advance()
        return name[1:-1] if kind == "string" else name

    def _index_signature(self) -> tuple[dict[str, Shape], Shape | None]:
        """``[key: string]: T``, or the mapped ``[K in Names]: T``: its properties, or the rest."""
        self.expect("[")
        self.advance()
        keys: Shape = {}
        if self.take(":") or self.take("in"):
            keys = self.type()
        self.expect("]")
        self.take("?")
        self.expect(":")
        values = self.type()
        named: dict[str, Shape] = map_of(keys, values).get("properties", {})
        return named, None if named else values

    def _tuple(self) -> Shape:
        self.expect("[")
        items: list[Shape] = []
        while not self.take("]"):
            if self.take(","):
                continue
            self.take("...")
            mark = self.start
            if self.kind == "name":
                self.advance()
                self.take("?")
                if not self.take(":"):
                    self.move_to(mark)
            items.append(self.type())
            self.take("?")
        return {"type": "array", "prefixItems": items} if items else array(NEVER)

    def _parenthesis(self) -> Shape:
        mark = self.start
        self.advance()
        is_function = self.token in (")", "...")
        if self.kind == "name":
            self.advance()
            is_function = self.token in (":", "?", ",") or is_function
        self.move_to(mark)
        if is_function:
            self._skip_function()
            return {}
        self.expect("(")
        shape = self.type()
        self.expect(")")
        return shape

    def _skip_function(self) -> None:
        """``(a: A) => B`` or a method ``(a: A): B``: no data."""
        self.problem("function-type", "a function is no data")
        depth = 0
        while self.token:
            if self.token in ("(", "<", "{", "["):
                depth += 1
            elif self.token in (")", ">", "}", "]"):
                depth -= 1
            self.advance()
            if depth == 0 and self.token != "(":
                break
        if self.take("=>") or self.take(":"):
            self.type()

    def _enum(self) -> Shape:
        self.expect("{")
        values: list[Any] = []
        while not self.take("}"):
            self.advance()
            if self.take("="):
                values.append(self.type().get("const"))
            else:
                values.append(values[-1] + 1 if values and isinstance(values[-1], int) else 0)
            if not self.take(",") and self.token != "}":
                raise UnreadableError("type-syntax", "a comma was expected", self.start)
        return union([literal(value) for value in values])
