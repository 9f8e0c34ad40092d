"""What documented types are on the wire, and which of two sayings about a field counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..extract.model import DocType, SharedType, TypeName

ANY: Final = "any"
#: A string or a number of which only ``Y`` and ``N``, or ``1`` and ``0``, are values.
FLAG: Final = "flag"
#: A documented string whose examples, if there are any, show nothing but digits: answers write
#: numbers as text, and most pages give the type of what is written.
LOOSE: Final = "loose string"

#: Names of types in lower case → what they are on the wire.
KINDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        ("string", "str", "text", "html", "url", "base64", "time", "hh:mm:ss", "crm"),
        "string",
    ),
    **dict.fromkeys(("crm_status", "crm_currency", "email", "phone", "money", "address"), "string"),
    **dict.fromkeys(("integer", "int", "timestamp", "id", "user", "employee"), "integer"),
    **dict.fromkeys(
        ("crm_company", "crm_contact", "crm_lead", "crm_deal", "crm_quote", "crm_category"),
        "integer",
    ),
    **dict.fromkeys(("crm_entity", "iblock_section", "iblock_element", "location"), "integer"),
    **dict.fromkeys(("double", "float", "number", "decimal"), "number"),
    **dict.fromkeys(("boolean", "bool", "y/n", "true", "false"), "boolean"),
    **dict.fromkeys(("datetime", "datatime"), "datetime"),
    "date": "date",
    #: One letter, in fact always ``Y`` or ``N``.
    "char": FLAG,
    **dict.fromkeys(("object", "struct", "map", "crm_multifield"), "object"),
    **dict.fromkeys(("array", "list"), "array"),
    **dict.fromkeys(("file", "diskfile", "attached_diskfile", "product_file"), "file"),
    **dict.fromkeys(("enum", "enumeration"), "scalar"),
    "null": "null",
}
#: Types that the docs define as objects and use for what identifies one
#: (api-reference/crm/companies/crm-company-add.md, api-reference/sale/shipment).
_IDENTIFIERS: Final[Mapping[str, str]] = {
    "crm_currency": "string",
    "sale_status": "string",
    "sale_status.identifier": "string",
    "sale_delivery_service": "integer",
    "sale_delivery_service.identifier": "integer",
}
#: Aliases of aliases: one step is documented, more would be a loop.
_DEPTH: Final = 4

#: Ends of names of types that stand for an identifier: ``catalog_product.id``.
_ID: Final = frozenset({"id", "identifier"})


def kind_of(doc: DocType | None, shared: Mapping[str, SharedType], depth: int = _DEPTH) -> str:
    """``integer``, ``string[]``, ``integer|null``; empty for a type that nothing explains."""
    if doc is None:
        return ""
    kinds = [_kind(name, shared, depth) for name in doc.alternatives]
    return "|".join(dict.fromkeys(kind for kind in kinds if kind))


def _kind(name: TypeName, shared: Mapping[str, SharedType], depth: int) -> str:
    brackets = "[]" * name.array_depth
    found = shared.get(name.shared) if name.shared is not None else None
    identifier = _IDENTIFIERS.get(name.name.lower())
    if identifier is not None:
        return identifier + brackets
    if found is not None:
        if found.structure is not None:
            return "object" + brackets
        if depth and found.alias_of is not None:
            return kind_of(found.alias_of, shared, depth - 1) + brackets
    return kind_of_name(name.name) + brackets


def kind_of_name(name: str) -> str:
    """What a type is by its name alone."""
    folded = name.lower()
    known = KINDS.get(folded)
    if known is not None:
        return known
    return "integer" if folded.rpartition(".")[2] in _ID and "." in folded else ANY


# --- one type of several ------------------------------------------------------------------

#: Kinds of the same value in other words → the one that counts. What is not here is a
#: contradiction.
_SAME: Final[Mapping[frozenset[str], str]] = {
    frozenset({FLAG, "boolean"}): "boolean",
    frozenset({FLAG, "string"}): "string",
    frozenset({FLAG, "integer"}): "integer",
    frozenset({FLAG, "scalar"}): FLAG,
    frozenset({"boolean", "scalar"}): "boolean",
    frozenset({"integer", "number"}): "number",
    frozenset({"date", "datetime"}): "datetime",
    frozenset({"string", "date"}): "date",
    frozenset({"string", "datetime"}): "datetime",
    frozenset({"integer", "datetime"}): "datetime",
    frozenset({"integer", "scalar"}): "integer",
    frozenset({"string", "scalar"}): "string",
}


def reconcile(first: str, second: str) -> str | None:
    """The kind that stands for both, None where they contradict each other.

    A list and its item are one: forms of a multiple field. An open type is one with a type that
    says more, and a type with one that has it among others.
    """
    if first == second or second in ("", ANY):
        return first
    if first in ("", ANY):
        return second
    one, other = _parts(first), _parts(second)
    if one == other or other < one:
        return first
    if one < other:
        return second
    parts = one | other
    if "file" in parts:
        return "file"
    items = {part.removesuffix("[]") for part in parts} - {"array", ANY, "any"}
    if any(part.endswith("[]") or part == "array" for part in parts):
        inner = _one(items) if items else ""
        return None if inner is None else inner + "[]" if inner else "array"
    return _one(parts)


def settled(kind: str) -> str:
    """The kind without our own notes."""
    return kind.replace(LOOSE, "string").replace(FLAG, "string")


def _parts(kind: str) -> set[str]:
    parts = set(kind.split("|")) - {"null", ""}
    # "string or boolean" has false for "none".
    return parts - {"boolean"} if len(parts) > 1 else parts


def _one(kinds: set[str]) -> str | None:
    if len(kinds) > 1:
        kinds = kinds - {LOOSE}
    if len(kinds) == 1:
        return next(iter(kinds))
    return _SAME.get(frozenset(kinds))
