"""Python names for what has names of its own on the wire."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Collection, Iterable, Iterator

from openapi_python_client.strings import PythonIdentifier, pascal_case

from ...identifiers import PYTHON, ascii_part
from ..classes import FIELD_PREFIX
from ..reserved import IMPORTED, is_module

#: openapi-python-client puts an underscore behind these, too; as parameters and attributes they
#: hide nothing that generated code needs: ``filter=`` and ``deal.type``.
_BUILTINS = frozenset(dir(builtins)) | {"datetime", "true", "false"}


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
    given = [
        # It lets some through that begin with an underscore.
        (wire, each if each[:1].isalpha() else FIELD_PREFIX + each.lstrip("_"))
        for wire, each in identifiers
    ]
    taken = {identifier for _, identifier in given}
    names: dict[str, str] = {}
    used: set[str] = set()
    for wire, identifier in given:
        name = plain_identifier(identifier)
        if name != identifier and name in taken:
            name = identifier
        while name in reserved or name in used or (name != identifier and name in taken):
            name += "_"
        used.add(name)
        names[wire] = name
    return names


def distinct(names: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """The same names, with underscores behind those that are there already."""
    used = set(taken)
    found = []
    for name in names:
        while name in used:
            name += "_"  # noqa: PLW2901
        used.add(name)
        found.append(name)
    return found


def segment_name(segment: str, reserved: Collection[str] = IMPORTED) -> str:
    """A piece of a method's name, spelled as the documentation does, as an attribute."""
    name = segment if segment.isidentifier() else str(PythonIdentifier(segment, FIELD_PREFIX))
    return name + "_" if keyword.iskeyword(name) or name in reserved else name


def module_name(segment: str) -> str:
    """The same as a module: in lower case, as file systems that disregard the case want it."""
    name = segment_name(segment, ()).lower()
    return name + "_" if keyword.iskeyword(name) or is_module(name) else name


def class_name(segments: Iterable[str]) -> str:
    """``deal.contact`` → ``DealContact``."""
    return "".join(pascal_case(segment) for segment in segments)


def constant_name(segments: Iterable[str]) -> str:
    """``("priceType", "get")`` → ``PRICETYPE_GET``: distinct where the segments are."""
    return "_".join(segment_name(segment) for segment in segments).upper()


def constant_names(method: str) -> Iterator[str]:
    """What the constant of a method may be called, by the module that it is in."""
    segments = method.split(".")
    for start in range(len(segments)):
        yield constant_name(segments[start:])


def member_name(label: str, index: int) -> str:
    """A label of an enumeration as the name of its member."""
    name = str(PythonIdentifier(ascii_part(label), "VALUE_")).upper().strip("_")
    if not name or name == "VALUE":
        return f"VALUE_{index}"
    return name if PYTHON.accepts(name) else f"VALUE_{name}"
