"""Python names for what has names of its own on the wire."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Collection, Iterable

from openapi_python_client.strings import PythonIdentifier, pascal_case

from ..classes import FIELD_PREFIX

#: openapi-python-client puts an underscore behind these, too; as parameters and attributes they
#: hide nothing that generated code needs: ``filter=`` and ``deal.type``.
_BUILTINS = frozenset(dir(builtins)) | {"datetime", "true", "false"}


#: Names that generated modules import: no class of theirs is called so.
IMPORTED = frozenset({
    "Any", "Awaitable", "AsyncListing", "AsyncNamespace", "ById", "Decimal", "FileSource",
    "IntEnum", "Listing", "Literal", "Mapping", "Method", "Pagination", "Required", "Sequence",
    "StrEnum", "SyncNamespace", "TypedDict",
})  # fmt: skip


def plain_identifier(identifier: str) -> str:
    """The identifier without an underscore that only kept it from a builtin's name."""
    bare = identifier.removesuffix("_")
    if bare in _BUILTINS and not keyword.iskeyword(bare):
        return bare
    return identifier


def attribute_names(
    identifiers: Iterable[tuple[str, str]], reserved: Collection[str]
) -> dict[str, str]:
    """Wire name → Python name, from openapi-python-client's identifiers, which are distinct."""
    given = list(identifiers)
    taken = {identifier for _, identifier in given}
    names: dict[str, str] = {}
    for wire, identifier in given:
        name = plain_identifier(identifier)
        if name != identifier and name in taken:
            name = identifier
        while name in reserved or (name != identifier and name in taken):
            name += "_"
        taken.add(name)
        names[wire] = name
    return names


def segment_name(segment: str) -> str:
    """A piece of a method's name, spelled as the documentation does, as an attribute."""
    name = segment if segment.isidentifier() else str(PythonIdentifier(segment, FIELD_PREFIX))
    return name + "_" if keyword.iskeyword(name) else name


def class_name(segments: Iterable[str]) -> str:
    """``deal.contact`` → ``DealContact``."""
    return "".join(pascal_case(segment) for segment in segments)


def constant_name(segments: Iterable[str]) -> str:
    """``("priceType", "get")`` → ``PRICETYPE_GET``: distinct where the segments are."""
    return "_".join(segment_name(segment) for segment in segments).upper()


def member_name(label: str, index: int) -> str:
    """A label of an enumeration as the name of its member."""
    name = str(PythonIdentifier(label, "VALUE_")).upper().strip("_") if label else ""
    if not name or name == "VALUE":
        return f"VALUE_{index}"
    return name if name.isidentifier() else f"VALUE_{name}"
