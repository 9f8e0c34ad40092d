"""Schemas of a whole document as validators that stand alone."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

import jsonschema_rs

_REFERENCE: Final = re.compile(r'"#/components/schemas/([^"]+)"')


def validator(document: Mapping[str, Any], schema: Mapping[str, Any]) -> jsonschema_rs.Validator:
    """Of a schema of the document, with the components that it reaches and no others: making
    one of all takes seconds."""
    schemas = document["components"]["schemas"]
    reached: dict[str, Any] = {}
    waiting = [schema]
    while waiting:
        for name in _REFERENCE.findall(json.dumps(waiting.pop())):
            if name not in reached:
                reached[name] = schemas[name]
                waiting.append(schemas[name])
    root = {"components": {"schemas": reached}, "allOf": [schema]}
    return jsonschema_rs.Draft202012Validator(root)
