"""Answers of ``*.fields`` methods: tables type the entity, examples describe its fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import DocType, Field, Origin, Wire

_KEYS = frozenset({"type", "isrequired", "isreadonly"})
_NO_SCALARS = frozenset({"object", "array", "any", "mixed", "unknown", "map", "file", "list"})


def mark_descriptors(fields: Sequence[Field]) -> tuple[Field, ...]:
    """Fields whose documented type is that of the entity, marked as such.

    When most scalar fields of a table travel as objects with a ``type`` key, all of them do
    (``api-reference/crm/companies/crm-company-fields.md``).
    """
    typed = [f for f in fields if f.origin is Origin.TABLE]
    if not any(_is_scalar(f.type) for f in typed):
        return tuple(fields)
    seen = [f for f in typed if f.observed]
    described = [f for f in seen if _is_described(f)]
    if len(described) < 3 or len(described) < 0.6 * len(seen):
        return tuple(fields)
    return tuple(
        replace(f, examples_override_type=True, observed=f.observed or (Wire.OBJECT,))
        if f.origin is Origin.TABLE and (not f.observed or _is_described(f))
        else f
        for f in fields
    )


def _is_scalar(doc_type: DocType | None) -> bool:
    return doc_type is not None and all(
        not t.array_depth and t.name.lower() not in _NO_SCALARS and t.shared is None
        for t in doc_type.alternatives
    )


def _is_described(field: Field) -> bool:
    return (
        Wire.OBJECT in field.observed
        and field.inner is not None
        and any(f.name.lower() in _KEYS for f in field.inner.fields)
    )
