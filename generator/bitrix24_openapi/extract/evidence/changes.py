"""What a pass changed in a structure, in lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..model import Field, Structure, to_json

#: Members of a field that stand in lines of their own.
_NESTED = frozenset({"name", "inner"})


def changes(before: Structure, after: Structure) -> list[str]:
    """``+ path``, ``- path`` and ``~ path: member → new``, in the order of the fields."""
    old, new = dict(_facts(before)), dict(_facts(after))
    lines = [f"- {path}" for path in old if path not in new]
    for path, facts in new.items():
        known = old.get(path)
        if known is None:
            lines.append(f"+ {path}" + _told(facts))
        elif differing := [m for m in {**known, **facts} if known.get(m) != facts.get(m)]:
            shown = (_change(member, known.get(member), facts.get(member)) for member in differing)
            lines.append(f"~ {path}: {', '.join(shown)}")
    return lines


def _change(member: str, old: Any, new: Any) -> str:
    return f"{member} {_text(old)} → {_text(new)}" if old is not None else f"{member} {_text(new)}"


def _facts(structure: Structure, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Paths of what is in a structure, with what is known of each."""
    own = {"ref": structure.ref, "required_sets": to_json(structure.required_sets)}
    if any(own.values()):
        yield f"{path}{{}}", {name: value for name, value in own.items() if value}
    counted: dict[str, int] = {}
    for field in structure.fields:
        counted[field.name] = number = counted.get(field.name, 0) + 1
        name = (field.name or "[]") + (f"#{number}" if number > 1 else "")
        yield from _field_facts(field, f"{path}/{name}" if path else name)
    if structure.map_of is not None:
        yield from _field_facts(structure.map_of, f"{path}/*" if path else "*")
    for alternative in structure.alternatives:
        yield from _facts(alternative.structure, f"{path}|{alternative.title}|")


def _field_facts(field: Field, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    facts = {name: value for name, value in to_json(field).items() if name not in _NESTED}
    if field.type is not None:
        facts["type"] = field.type.text
    if field.enum:
        facts["enum"] = [value.value for value in field.enum]
    facts["seen"] = f"{field.seen[0]} of {field.seen[1]}"
    yield path, facts
    if field.inner is not None:
        yield from _facts(field.inner, path)


def _told(facts: dict[str, Any]) -> str:
    told = {name: facts[name] for name in ("type", "origin", "observed") if name in facts}
    return "".join(f"  {name} {_text(value)}" for name, value in told.items())


def _text(value: Any) -> str:
    if value is None:
        return "nothing"
    return "/".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
