"""Make an OpenAPI document readable by openapi-python-client, without a warning.

The documents of this project describe what the portal takes and answers, in all of JSON Schema.
openapi-python-client knows a part of it, and what it does not know removes an endpoint, or a
schema with all that refers to it. :func:`normalise` says the same in the part that is known:

* operations and classes have names of their own, in Python as well;
* every object and enum is a component, everything else is built of scalars, arrays and unions;
* what is left out stays to be read in an extension: ``x-b24-default``,
  ``x-b24-required-any``, ``x-b24-wire-name``, ``x-b24-recursive``.

Each step is a function from schema to schema, or from document to document. None of them changes
what it is given; the result shares untouched parts with the input.
"""

from __future__ import annotations

from openapi_python_client.strings import PythonIdentifier

from ..openapi.conventions import SCHEMAS
from .classes import FIELD_PREFIX, Hoist, Names, Schema, class_of, cut_recursion, merge_all_of
from .document_schemas import HTTP_METHODS, Document, map_schemas, map_slots
from .property_names import distinct_property_names
from .schema_steps import normalise_schema


def normalise(document: Document) -> Document:
    """The same API in a document that openapi-python-client reads without a warning."""
    document = unique_component_names(drop_webhooks(document))
    document = unique_operation_ids(map_schemas(document, normalise_schema))
    document = hoist_classes(document)
    components = dict(document.get("components", {}))
    schemas = cut_recursion(merge_all_of(components.get("schemas", {})))
    components["schemas"] = {
        name: distinct_property_names(schema) for name, schema in schemas.items()
    }
    return {**document, "components": components}


def drop_webhooks(document: Document) -> Document:
    """Events that the portal sends are no calls; openapi-python-client ignores them, unread."""
    return {key: value for key, value in document.items() if key != "webhooks"}


def class_names(document: Document) -> dict[str, str]:
    """Component → what it is called as a class: no two are written to one module."""
    names = Names()
    schemas = document.get("components", {}).get("schemas", {})
    return {name: names.take(class_of(name)) for name in schemas}


def unique_component_names(document: Document) -> Document:
    """No two components whose classes would be written to one module."""
    components = document.get("components", {})
    renamed = class_names(document)
    if all(old == new for old, new in renamed.items()):
        return document
    schemas = {renamed[name]: schema for name, schema in components["schemas"].items()}
    document = {**document, "components": {**components, "schemas": schemas}}

    def rename(schema: Schema) -> Schema:
        name = schema.get("$ref", "").removeprefix(SCHEMAS)
        return {**schema, "$ref": SCHEMAS + renamed[name]} if name in renamed else schema

    return map_schemas(document, rename)


def unique_operation_ids(document: Document) -> Document:
    """No two operations of one module: the later one would overwrite the earlier, silently."""
    taken: set[str] = set()
    paths: Document = {}
    for path, item in document.get("paths", {}).items():
        paths[path] = dict(item)
        for method in HTTP_METHODS:
            if method not in item:
                continue
            wished = item[method].get("operationId") or f"{method}_{path}"
            name, number = wished, 2
            while (module := PythonIdentifier(name, FIELD_PREFIX).lower()) in taken:
                name, number = f"{wished}_{number}", number + 1
            taken.add(module)
            paths[path][method] = {**item[method], "operationId": name}
    return {**document, "paths": paths}


def hoist_classes(document: Document) -> Document:
    """Every object and enum a component, see :mod:`.classes`."""
    components = document.get("components", {})
    names = Names()
    for name in components.get("schemas", {}):
        names.take(name)
    hoist = Hoist(names)
    for name, schema in components.get("schemas", {}).items():
        hoist.component(name, schema)
    document = map_slots(document, hoist.slot)
    return {
        **document,
        "components": {**document.get("components", {}), "schemas": hoist.components},
    }
