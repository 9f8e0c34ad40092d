"""What a documentation page is about, before anybody writes it down.

The grammar of this folder goes the way of the reader backwards: a model is drawn, written as
Markdown in dialects that the documentation has, read again, and has to be the same model.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

Facts = dict[str, Any]


class Mark(Enum):
    """What a row says of whether the parameter has to be given."""

    NONE = "none"
    REQUIRED = "required"
    CONDITIONAL = "conditional"


class NoDefault(Enum):
    """ "The page states no default", as opposed to a default of null."""

    NO_DEFAULT = "no default"


NO_DEFAULT = NoDefault.NO_DEFAULT
Literal = str | int | bool | None


@dataclass(frozen=True)
class Value:
    """A value of a closed list; without a label, the page just names it."""

    value: str | int
    label: str = ""


@dataclass(frozen=True)
class Variant:
    """One of several insides of an object, in a tab of its own."""

    title: str
    fields: tuple[Parameter, ...]


@dataclass(frozen=True)
class Parameter:
    """A parameter, a key of an object, or a field of the answer."""

    name: str
    types: tuple[str, ...]
    mark: Mark = Mark.NONE
    values: tuple[Value, ...] = ()
    default: Literal | NoDefault = NO_DEFAULT
    minimum: int | None = None
    maximum: int | None = None
    max_length: int | None = None
    deprecated: bool = False
    inside: tuple[Parameter, ...] = ()
    variants: tuple[Variant, ...] = ()

    @property
    def stands_for_many(self) -> bool:
        return self.name.rpartition(".")[2] != self.name or self.name == "treeN"

    @property
    def is_list(self) -> bool:
        return self.types[0] == "array" or self.types[0].endswith("[]")


@dataclass(frozen=True)
class Fault:
    """A row of the error tables. ``message`` is None where no column holds what is sent."""

    code: str
    message: str | None
    status: int | None = None
    field: str | None = None


@dataclass(frozen=True)
class PageModel:
    """A method page."""

    name: str
    title: str
    scopes: tuple[str, ...]
    any_scope: bool
    parameters: tuple[Parameter, ...]
    #: The type of ``result``, and what is inside of it.
    result: Parameter
    #: Other keys of the envelope: ``time``, ``total``, ``next``.
    envelope: tuple[str, ...]
    faults: tuple[Fault, ...]
    version: str = "classic"
    replacement: str | None = None
    deprecated: bool = False
    system_errors: bool = False


# --- a model as facts -------------------------------------------------------------------------


def parameter_facts(each: Parameter) -> Facts:
    facts: Facts = {"name": each.name, "type": " | ".join(each.types)}
    if each.stands_for_many:
        facts["pattern"] = True
    if each.mark is not Mark.NONE:
        facts["mark"] = each.mark.value
    if each.values:
        facts["values"] = [(value.value, value.label) for value in each.values]
    if each.default is not NO_DEFAULT:
        facts["default"] = repr(each.default)
    for limit in ("minimum", "maximum", "max_length"):
        if getattr(each, limit) is not None:
            facts[limit] = getattr(each, limit)
    if each.deprecated:
        facts["deprecated"] = True
    if each.inside:
        facts["inside"] = [parameter_facts(inner) for inner in each.inside]
    if each.variants:
        facts["variants"] = {
            variant.title: [parameter_facts(inner) for inner in variant.fields]
            for variant in each.variants
        }
    return facts


def fault_facts(fault: Fault) -> Facts:
    return {
        "code": fault.code,
        "message": fault.message or "",
        "status": fault.status,
        "field": fault.field,
    }


def page_facts(page: PageModel) -> Facts:
    """Everything that a reader of the page has to find, as plain data."""
    return {
        "name": page.name,
        "version": page.version,
        "title": page.title,
        "scopes": list(page.scopes),
        "any_scope": page.any_scope,
        "deprecated": page.deprecated,
        "replacement": page.replacement,
        "system_errors": page.system_errors,
        "parameters": [parameter_facts(each) for each in page.parameters],
        "sets": [],
        "result": parameter_facts(page.result),
        "envelope": sorted(page.envelope),
        "faults": [fault_facts(fault) for fault in page.faults],
    }
