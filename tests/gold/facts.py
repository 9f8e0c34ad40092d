"""Labels of documentation pages, written by hand, and what the extractor reads, in one form.

A label (``tests/gold/<method>.yaml``) says what a page documents; :func:`label_facts` and
:func:`read_facts` reduce the label and the extractor's :class:`PageFacts` to multisets of
:class:`Fact`, which differ exactly where one of the two is wrong. Fields that only an example
shows are in neither.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import yaml

from bitrix24_openapi.extract.model import (
    MISSING,
    ErrorFact,
    Field,
    Method,
    Origin,
    PageFacts,
    SharedType,
    Structure,
    TypeName,
)

GOLD: Final = Path(__file__).resolve().parent / "labels"

#: Not labelled: the same on every page.
_ENVELOPE: Final = frozenset({"time"})
#: Between the names of a path. Names have dots of their own (``parentId...``).
SEPARATOR: Final = "/"
_REQUEST: Final = "request"
_RESPONSE: Final = "response"
_ERRORS: Final = "errors"


class Kind(StrEnum):
    """What a fact is about; accuracy is measured for each."""

    NAME = "name"
    NESTING = "nesting"
    TYPE = "type"
    REQUIRED = "required"
    ENUM = "enum value"
    DEFAULT = "default"
    ERROR = "error code"
    MESSAGE = "error message"
    STATUS = "error status"
    PAGE = "page"


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    kind: Kind
    #: Where: ``request/fields/TITLE``, ``response/result``, ``errors``.
    path: str
    value: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.kind}{f' {self.value}' if self.value else ''}"


Facts = Counter[Fact]


@dataclass(slots=True)
class Label:
    """One label file, checked for words that mean nothing."""

    file: Path
    data: dict[str, Any]

    @property
    def page(self) -> str:
        return str(self.data["page"])

    @property
    def method(self) -> str:
        return str(self.data["method"])

    @property
    def version(self) -> str:
        return str(self.data["version"])

    @property
    def corrected(self) -> list[str]:
        """Where the reading differs on purpose, since a correction of the overlay mends it."""
        return [str(line) for line in self.data.get("corrected", ())]


class LabelError(ValueError):
    """A label file that does not follow the format; says where."""


_PAGE_KEYS: Final = {
    *("page", "method", "version", "scopes", "deprecated", "replacement"),
    *("request", "response", "errors", "note", "corrected"),
}
_STRUCTURE_KEYS: Final = {"fields", "alternatives", "note"}
_FIELD_KEYS: Final = _STRUCTURE_KEYS | {"type", "required", "enum", "default", "map"}
_ERROR_KEYS: Final = {"code", "message", "status", "field", "note"}


def load_labels(folder: Path = GOLD) -> list[Label]:
    return [load_label(file) for file in sorted(folder.glob("*.yaml"))]


def load_label(file: Path) -> Label:
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    _check(file, "the page", data, _PAGE_KEYS)
    for key in ("page", "method", "version", "scopes"):
        if key not in data:
            raise LabelError(f"{file.name}: no {key}")
    if file.stem.removesuffix("@v3") != data["method"]:
        raise LabelError(f"{file.name}: labels {data['method']}")
    _check(file, _REQUEST, data.get("request") or {}, _STRUCTURE_KEYS)
    _check_members(file, _REQUEST, data.get("request") or {})
    for name, node in (data.get("response") or {}).items():
        _check_field(file, f"{_RESPONSE}.{name}", node)
    for number, error in enumerate(data.get("errors") or [], 1):
        _check(file, f"{_ERRORS}[{number}]", error, _ERROR_KEYS)
        if not isinstance(error.get("code"), str):
            raise LabelError(f"{file.name}: {_ERRORS}[{number}]: the code is not a string")
    return Label(file, data)


def _check(file: Path, place: str, node: Any, allowed: set[str]) -> None:
    if not isinstance(node, dict):
        raise LabelError(f"{file.name}: {place}: not a mapping")
    if unknown := sorted(str(key) for key in node if key not in allowed):
        raise LabelError(f"{file.name}: {place}: unknown {', '.join(unknown)}")


def _check_field(file: Path, place: str, node: Any) -> None:
    _check(file, place, node, _FIELD_KEYS)
    _check_members(file, place, node)


def _check_members(file: Path, place: str, node: dict[str, Any]) -> None:
    for name, member in (node.get("fields") or {}).items():
        if not isinstance(name, str):
            raise LabelError(f"{file.name}: {place}: the name {name!r} is not a string")
        _check_field(file, f"{place}.{name}", member)
    for title, alternative in (node.get("alternatives") or {}).items():
        _check(file, f"{place} ({title})", alternative, _STRUCTURE_KEYS)
        _check_members(file, f"{place} ({title})", alternative)


# --- a field, whichever side it comes from -----------------------------------------------


@dataclass(slots=True)
class _Node:
    """A field as both sides tell it."""

    #: Sorted alternatives of the documented type; None where the label leaves it open.
    type: str | None
    required: bool = False
    enum: list[str] = field(default_factory=list)
    default: str | None = None
    is_map: bool = False
    #: Name → field; alternatives come as names in parentheses without a type.
    members: dict[str, _Node] = field(default_factory=dict)
    #: An alternative shape, which is no field itself.
    shape: bool = False


def _type(text: str | None) -> str:
    """A documented type, comparable: the order of alternatives says nothing."""
    alternatives = sorted(part.strip() for part in (text or "any").split("|"))
    return " | ".join(alternatives)


def _literal(value: object) -> str:
    """A value as the docs write it, where ``1`` and ``"1"`` look the same."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _facts(root: str, members: Mapping[str, _Node]) -> Iterator[Fact]:
    for name, node in members.items():
        path = f"{root}{SEPARATOR}{name}"
        if not node.shape:
            yield Fact(Kind.NAME, root.partition(SEPARATOR)[0], name)
            if SEPARATOR in root:
                yield Fact(Kind.NESTING, path)
            if node.type is not None:
                yield Fact(Kind.TYPE, path, node.type)
            if node.required:
                yield Fact(Kind.REQUIRED, path)
            if node.default is not None:
                yield Fact(Kind.DEFAULT, path, node.default)
            if node.is_map:
                yield Fact(Kind.NESTING, f"{path}{SEPARATOR}*")
            for value in dict.fromkeys(node.enum):
                yield Fact(Kind.ENUM, path, value)
        yield from _facts(path, node.members)


def _page_facts(data: Mapping[str, Any]) -> Iterator[Fact]:
    yield Fact(Kind.PAGE, "version", str(data["version"]))
    for scope in data["scopes"]:
        yield Fact(Kind.PAGE, "scope", scope)
    if data.get("deprecated"):
        yield Fact(Kind.PAGE, "deprecated")
    if data.get("replacement"):
        yield Fact(Kind.PAGE, "replacement", data["replacement"])


def _error_facts(
    code: str, message: str | None, status: int | None, field_name: str | None = None
) -> Iterator[Fact]:
    place = f"{_ERRORS}{SEPARATOR}{field_name}" if field_name else _ERRORS
    yield Fact(Kind.ERROR, place, code)
    if message:
        yield Fact(Kind.MESSAGE, f"{place}[{code}]", message)
    if status is not None:
        yield Fact(Kind.STATUS, f"{place}[{code}]", str(status))


# --- the label ---------------------------------------------------------------------------


def label_facts(label: Label) -> Facts:
    data = label.data
    request = _label_members(data.get("request") or {})
    response = {name: _label_node(node) for name, node in (data.get("response") or {}).items()}
    facts: Facts = Counter(_page_facts(data))
    facts.update(_facts(_REQUEST, request))
    facts.update(_facts(_RESPONSE, {k: v for k, v in response.items() if k not in _ENVELOPE}))
    for error in data.get("errors") or []:
        # One row may speak of several fields: each is told about.
        for field_name in (error.get("field") or "").split(","):
            facts.update(
                _error_facts(
                    error["code"], error.get("message"), error.get("status"), field_name.strip()
                )
            )
    return facts


def label_paths(label: Label) -> Iterator[str]:
    """Where the fields of a label are."""
    data = label.data
    yield from _paths(_REQUEST, _label_members(data.get("request") or {}))
    yield from _paths(_RESPONSE, _label_members({"fields": data.get("response") or {}}))


def _paths(root: str, members: Mapping[str, _Node]) -> Iterator[str]:
    for name, node in members.items():
        path = f"{root}{SEPARATOR}{name}"
        yield path
        yield from _paths(path, node.members)


def _label_node(data: Mapping[str, Any]) -> _Node:
    return _Node(
        type=_type(data["type"]) if "type" in data else None,
        required=bool(data.get("required")),
        enum=[_literal(value) for value in data.get("enum") or []],
        default=_literal(data["default"]) if "default" in data else None,
        is_map=bool(data.get("map")),
        members=_label_members(data),
    )


def _label_members(data: Mapping[str, Any]) -> dict[str, _Node]:
    members = {name: _label_node(node) for name, node in (data.get("fields") or {}).items()}
    for title, alternative in (data.get("alternatives") or {}).items():
        members[_shape_name(title)] = _Node(None, shape=True, members=_label_members(alternative))
    return members


def _shape_name(title: str) -> str:
    return f"({' '.join(title.replace('`', '').split()).casefold()})"


# --- the extractor -----------------------------------------------------------------------


def read_facts(page: PageFacts, method: Method) -> Facts:
    reader = _Reader(page.shared)
    replacement = method.replacement.method if method.replacement else None
    facts: Facts = Counter(
        _page_facts(
            {
                "version": method.version.value,
                "scopes": method.scopes,
                "deprecated": method.deprecated,
                "replacement": replacement,
            }
        )
    )
    response = [each for each in method.response if each.name not in _ENVELOPE]
    facts.update(_facts(_REQUEST, reader.members(method.request, ())))
    facts.update(_facts(_RESPONSE, reader.members(Structure(fields=tuple(response)), ())))
    for error in method.errors:
        facts.update(_read_error(error))
    return facts


def _read_error(error: ErrorFact) -> Iterator[Fact]:
    return _error_facts(error.code, error.message, error.status, error.field_name)


@dataclass(slots=True)
class _Reader:
    """Follows shared types, each once on the way down: some contain themselves."""

    shared: Mapping[str, SharedType]

    def members(self, structure: Structure | None, above: tuple[str, ...]) -> dict[str, _Node]:
        if structure is None:
            return {}
        found: dict[str, _Node] = {}
        if structure.ref is not None and structure.ref not in above:
            shared = self.shared.get(structure.ref)
            if shared is not None:
                found.update(self.members(shared.structure, (*above, structure.ref)))
        for each in structure.fields:
            if each.origin is Origin.EXAMPLE and each.name:
                continue
            if each.name:
                found[each.name] = self.node(each, above)
            else:
                found.update(self.node(each, above).members)
        if structure.map_of is not None:
            found.update(self.node(structure.map_of, above).members)
        for alternative in structure.alternatives:
            members = self.members(alternative.structure, above)
            found[_shape_name(alternative.title)] = _Node(None, shape=True, members=members)
        return found

    def node(self, each: Field, above: tuple[str, ...]) -> _Node:
        inner = each.inner
        node = _Node(
            type=_type(each.type.text if each.type else None),
            required=each.required and not each.conditional,
            enum=[_literal(value.value) for value in each.enum],
            default=None if each.default is MISSING else _literal(each.default),
            is_map=inner is not None and inner.map_of is not None,
            members=self.members(inner, above),
        )
        for item in inner.fields if inner is not None else ():
            if not item.name:
                node.enum.extend(_literal(value.value) for value in item.enum)
        for name in each.type.alternatives if each.type else ():
            values, structure = self.named(name)
            node.enum = node.enum or values
            if inner is None and name.shared not in above:
                node.members.update(self.members(structure, (*above, name.shared or "")))
        return node

    def named(self, name: TypeName) -> tuple[list[str], Structure | None]:
        """Values and inside of a type that the docs define."""
        shared = self.shared.get(name.shared) if name.shared else None
        if shared is None:
            return [], None
        if shared.name.casefold() != name.name.casefold():
            # ``catalog_product.id`` may lead to ``catalog_product``: an id has no fields.
            return [], None
        values = [_literal(value.value) for value in shared.enum]
        return values, None if shared.alias_of is not None else shared.structure
