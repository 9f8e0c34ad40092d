"""OpenAPI 3.1 to 3.0.3: what 3.0 has no keyword for is said in another way, or widened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..openapi.nodes import type_of
from ..openapi.readings import CANONICAL_MARK, INNER_MARK, SHOWN_MARK
from .each_schema import with_schemas

Schema = dict[str, Any]

VERSION: Final = "3.0.3"
#: Keywords that describe a value and do not limit it.
NOTES: Final = frozenset(
    {"title", "description", "deprecated", "readOnly", "writeOnly", "default", "example"}
)
#: Keywords that limit values of one type alone.
OF_TYPE: Final[Mapping[str, frozenset[str]]] = {
    "string": frozenset({"format", "pattern", "minLength", "maxLength"}),
    "integer": frozenset(
        {"format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    ),
    "number": frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}),
    "boolean": frozenset(),
    "array": frozenset({"items", "prefixItems", "minItems", "maxItems", "uniqueItems"}),
    "object": frozenset(
        {
            "properties", "patternProperties", "additionalProperties", "required",
            "minProperties", "maxProperties", "propertyNames",
        }
    ),
}  # fmt: skip
#: Keywords of 3.1 that 3.0 lacks and nothing replaces, and our marks for readings of 3.1 schemas.
_DROPPED: Final = frozenset(
    {
        "$schema", "$id", "$comment", "$defs", "propertyNames", "contentMediaType", "if", "then",
        "else", "dependentRequired", "dependentSchemas", "contains", "minContains", "maxContains",
        "unevaluatedItems", "unevaluatedProperties",
        CANONICAL_MARK, SHOWN_MARK, INNER_MARK,
    }
)  # fmt: skip
_LICENSE_TEXTS: Final = "https://spdx.org/licenses/{}.html"


def lowered(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document as OpenAPI 3.0.3."""
    made = with_schemas(document, lowered_schema)
    made["openapi"] = VERSION
    for key in ("webhooks", "jsonSchemaDialect"):
        made.pop(key, None)
    made.setdefault("paths", {})
    info = {key: value for key, value in made["info"].items() if key != "summary"}
    if "identifier" in info.get("license", {}):
        spdx = info["license"]["identifier"]
        info["license"] = {"name": info["license"]["name"], "url": _LICENSE_TEXTS.format(spdx)}
    made["info"] = info
    if "components" in made:
        kept = {kind: each for kind, each in made["components"].items() if kind != "pathItems"}
        made["components"] = kept
    return made


def lowered_schema(schema: Any) -> Schema:
    """One schema, with everything inside it."""
    if isinstance(schema, bool):
        return {} if schema else {"not": {}}
    made = {key: value for key, value in schema.items() if key not in _DROPPED}
    _rename(made)
    _lower_object(made)
    _lower_array(made)
    for key in ("allOf", "anyOf", "oneOf"):
        if key in made:
            _lower_union(made, key)
    if "not" in made:
        made["not"] = lowered_schema(made["not"])
    _lower_types(made)
    if "$ref" in made and len(made) > 1:
        # 3.0 ignores what stands beside a reference.
        made["allOf"] = [{"$ref": made.pop("$ref")}, *made.get("allOf", ())]
    return made


def _rename(made: Schema) -> None:
    if "const" in made:
        made["enum"] = [made.pop("const")]
    if made.get("examples"):
        made.setdefault("example", made["examples"][0])
    made.pop("examples", None)
    if made.pop("contentEncoding", None) == "base64":
        made.setdefault("format", "byte")
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if type_of(made.get(exclusive)) in ("integer", "number"):
            made[limit] = made[exclusive]
            made[exclusive] = True


def _lower_object(made: Schema) -> None:
    if "properties" in made:
        made["properties"] = {k: lowered_schema(v) for k, v in made["properties"].items()}
    rest = made.get("additionalProperties", True)
    patterns = list(made.pop("patternProperties", {}).values())
    if patterns and rest is not True:
        made["additionalProperties"] = _either([*patterns, *([rest] if rest is not False else [])])
    elif patterns:
        made["additionalProperties"] = True
    elif isinstance(rest, Mapping):
        made["additionalProperties"] = lowered_schema(rest)
    if "required" in made and not made["required"]:
        del made["required"]


def _lower_array(made: Schema) -> None:
    first = made.pop("prefixItems", [])
    if first and isinstance(made.get("items"), Mapping):
        made["items"] = _either([*first, made["items"]])
    elif first and made.get("items") is False:
        made["items"] = _either(first)
    elif first:
        made["items"] = {}
    elif "items" in made:
        made["items"] = lowered_schema(made["items"])
    if "array" in _types(made):
        made.setdefault("items", {})


def _either(schemas: list[Any]) -> Schema:
    """Any of the schemas, each once."""
    distinct: list[Schema] = []
    for schema in map(lowered_schema, schemas):
        if not schema:
            return {}
        if schema not in distinct:
            distinct.append(schema)
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}


def _lower_union(made: Schema, key: str) -> None:
    given = made.pop(key)
    branches = [each for each in given if key == "allOf" or not _only_null(each)]
    nullable = len(branches) < len(given)
    lower = [lowered_schema(each) for each in branches]
    if nullable:
        made["nullable"] = True
    if len(lower) == 1 and key != "allOf":
        inner = lower[0]
        if "$ref" in inner or not made.keys().isdisjoint(inner.keys() - {"nullable"}):
            made["allOf"] = [*made.get("allOf", ()), inner]
        else:
            made.update(inner)
    elif lower:
        made[key] = lower
        if nullable:
            _admit_null(made, lower)


def _admit_null(made: Schema, branches: list[Schema]) -> None:
    """Let an alternative of a type take null: beside a union alone, ``nullable`` says nothing."""
    typed = next((each for each in branches if "type" in each and "enum" not in each), None)
    if typed is not None:
        typed["nullable"] = True
    elif made.get("default", ...) is None:
        del made["default"]


def _only_null(schema: Any) -> bool:
    return isinstance(schema, Mapping) and schema.get("type") in ("null", ["null"])


def _types(schema: Mapping[str, Any]) -> list[str]:
    declared = schema.get("type", [])
    return [declared] if isinstance(declared, str) else list(declared)


def _lower_types(made: Schema) -> None:
    """One type, or an alternative for each; null becomes ``nullable``."""
    types = _types(made)
    if "null" in types:
        types.remove("null")
        made["nullable"] = True
    if not types:
        made.pop("type", None)
    elif len(types) == 1:
        made["type"] = types[0]
    else:
        branches = [_of_type(made, kind) for kind in types]
        for key in frozenset().union(*OF_TYPE.values()) | {"type", "enum"}:
            made.pop(key, None)
        if "anyOf" in made:
            made["allOf"] = [*made.get("allOf", ()), {"anyOf": made.pop("anyOf")}]
        made["anyOf"] = [each for each in branches if each is not None]
        if made.get("nullable"):
            _admit_null(made, made["anyOf"])


def _of_type(schema: Schema, kind: str) -> Schema | None:
    """What the schema says of values of one type; None if its enumeration has none of them."""
    made = {"type": kind, **{k: v for k, v in schema.items() if k in OF_TYPE[kind]}}
    if "format" in made and kind != "string" and "string" in _types(schema):
        del made["format"]
    if "enum" in schema:
        made["enum"] = [
            value
            for value in schema["enum"]
            if type_of(value) == kind or (kind == "number" and type_of(value) == "integer")
        ]
        if not made["enum"]:
            return None
    return made
