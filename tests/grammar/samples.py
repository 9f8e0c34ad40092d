"""Values that an example could show for what a model documents."""

from __future__ import annotations

from collections.abc import Sequence

from .model import Parameter


def flat(fields: Sequence[Parameter]) -> list[Parameter]:
    """Rows in page order, each followed by what is inside of it."""
    rows: list[Parameter] = []
    for each in fields:
        rows.append(Parameter(**{**vars(each), "inside": ()}))
        rows += flat(each.inside)
    return rows


def real_name(each: Parameter) -> str:
    """A name that is sent, where the documented one stands for many."""
    return each.name.replace("...", "ROUND").replace("treeN", "tree7")


def sample(each: Parameter) -> object:
    """A value that an example could show."""
    fields = each.inside or (each.variants[0].fields if each.variants else ())
    inside = {real_name(inner): sample(inner) for inner in fields}
    if inside:
        return [inside] if each.is_list else inside
    if each.values:
        return each.values[0].value
    kind = each.types[0]
    if kind.endswith("[]"):
        return [1] if kind == "integer[]" else ["words"]
    samples: dict[str, object] = {
        "integer": (each.minimum or 0) + 1, "boolean": "Y", "double": 1.5,
        "array": [], "object": {},
        "datetime": "2024-05-06T07:08:09+03:00", "user": 5,
    }  # fmt: skip
    return samples.get(kind, "words")
