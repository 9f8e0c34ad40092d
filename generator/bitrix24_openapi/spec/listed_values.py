"""Values that the docs list, and what may be given or come beside them."""

from __future__ import annotations

from ..extract.model import EnumValue, Limits
from ..openapi.conventions import reference
from ..openapi.readings import CANONICAL_MARK
from ..openapi.unions import join
from .enums import with_values
from .field_context import FieldContext
from .policy import KIND_SCHEMAS, Kind, Schema, Side
from .selectors import Role
from .shapes import limited


def listed(context: FieldContext, branches: list[Schema]) -> list[Schema]:
    """Alternatives with lists of values, and what may stand beside the listed ones."""
    flag = reference(context.component_of(Kind.BOOLEAN))
    branches = [flag if branch.get("type") == "boolean" else branch for branch in branches]
    if not any("enum" in branch for branch in branches):
        return branches
    if context.holder is Role.FILTER:
        many: Schema = {"type": "array", "items": join(branches)}
        return [*branches, many, reference("NoCondition"), *_other(context, branches)]
    return [*branches, *_other(context, branches)]


def _other(context: FieldContext, branches: list[Schema]) -> list[Schema]:
    """What else may stand beside listed values."""
    if context.side is not Side.REQUEST:
        # A portal of tomorrow has values that no page lists today.
        return [reference("OtherValue")]
    types = {str(each.get("type")) for each in branches if "enum" in each}
    if _is_open_list(context):
        kinds = {"string": Kind.STRING, "integer": Kind.INTEGER, "number": Kind.NUMBER}
        return [reference(context.component_of(kinds[t])) for t in sorted(types & set(kinds))]
    numbers = [
        v for each in branches if each.get("type") == "integer" for v in each.get("enum", ())
    ]
    if numbers and "string" not in types:
        # PHP takes the digits for the number.
        return [{"type": "string", "enum": [str(v) for v in numbers], CANONICAL_MARK: False}]
    return []


def _is_open_list(context: FieldContext) -> bool:
    """The list of values is not all of them: the page says so, or an example has shown it."""
    values = context.item.enum
    return (
        context.item.open_values
        or context.role is Role.SELECT
        or any(value.shown for value in values)
    )


def with_listed(kind: Kind, values: tuple[EnumValue, ...], limits: Limits) -> list[Schema]:
    if kind is Kind.SCALAR:
        # "enum" is no JSON type: the values tell which one it is.
        return with_values([], values)
    return with_values([limited(schema, limits) for schema in KIND_SCHEMAS[kind]], values)
