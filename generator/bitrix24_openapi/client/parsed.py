"""A document as openapi-python-client has read it, beside the document itself.

openapi-python-client brings classes, identifiers and the certainty that everything was
understood; the extensions that say what a value means stand in the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import ClassName

from ..errors import InputError
from ..openapi.class_rules import first_problem
from ..openapi.gate import refuse
from ..openapi.nodes import Node
from ..openapi.schema import Schemas
from .classes import FIELD_PREFIX, Schema
from .document_schemas import HTTP_METHODS, Document
from .normalise import class_names, normalise
from .source import template_environment

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"
#: A broken document can cause thousands of warnings; the first tell what is wrong.
_SHOWN = 20
_LONGEST = 500


@dataclass(frozen=True)
class Parsed:
    document: Document
    #: Component → its class, where it is an object.
    models: dict[str, ModelProperty]
    #: Component as the document calls it → as :attr:`document` does.
    renamed: dict[str, str]
    #: openapi-python-client's own, with the templates of this package before its own.
    environment: Environment

    def operations(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Names of methods with their operations."""
        for path, item in self.document["paths"].items():
            for method in HTTP_METHODS:
                if method in item:
                    yield path.removeprefix("/"), item[method]

    def component(self, key: str) -> Schema:
        found: Schema = self.document["components"]["schemas"][key]
        return found

    @cached_property
    def schemas(self) -> Schemas:
        return Schemas(self.document.get("components", {}).get("schemas", {}))

    def resolve(self, schema: Node) -> Node:
        """What a schema refers to in the end."""
        return self.schemas.resolve(schema)

    def identifiers(self, key: str) -> list[tuple[str, str]]:
        """Names of an object's properties with the identifiers made of them, in order."""
        model = self.models[key]
        found = {
            prop.name.get_untrusted_value(): str(prop.python_name)
            for prop in (*(model.required_properties or ()), *(model.optional_properties or ()))
        }
        return [(name, found[name]) for name in self.component(key).get("properties", {})]


def parse(document: Document, source: Path) -> Parsed:
    """Normalise and read a document; any warning is an error."""
    refuse(first_problem(document), str(source), lambda: source.read_text(encoding="utf-8"))
    normalised = normalise(successes(document))
    config = Config.from_sources(
        ConfigFile(literal_enums=True), MetaType.NONE, source, "utf-8", False, None
    )
    data = GeneratorData.from_dict(normalised, config=config)
    wrong = list(_wrong(data, normalised))
    if wrong or isinstance(data, GeneratorError):
        more = [f"and {len(wrong) - _SHOWN} more"] if len(wrong) > _SHOWN else []
        raise InputError("\n".join(f"{source}: {line}" for line in [*wrong[:_SHOWN], *more]))
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    by_class = {str(model.class_info.name): model for model in data.models}
    models = {}
    for key in normalised.get("components", {}).get("schemas", {}):
        if (model := by_class.get(ClassName(key, FIELD_PREFIX))) is not None:
            models[key] = model
    renamed = class_names(document)
    return Parsed(normalised, models, renamed, template_environment(project.env))


def successes(document: Document) -> Document:
    """The document without answers that are errors: the runtime reads those, for all methods
    alike, and openapi-python-client would read eight of them for each."""
    paths: Document = {}
    for path, item in document["paths"].items():
        paths[path] = dict(item)
        for method in HTTP_METHODS:
            if method in item:
                kept = {
                    code: response
                    for code, response in item[method]["responses"].items()
                    if str(code).startswith("2")
                }
                paths[path][method] = {**item[method], "responses": kept}
    return {**document, "paths": paths}


def _wrong(data: GeneratorData | GeneratorError, document: Document) -> Iterator[str]:
    if isinstance(data, GeneratorError):
        yield _on_one_line(data)
        return
    collections = data.endpoint_collections_by_tag.values()
    for error in (*data.errors, *(error for one in collections for error in one.parse_errors)):
        yield _on_one_line(error)
    wanted = sum(method in item for item in document["paths"].values() for method in HTTP_METHODS)
    found = sum(len(one.endpoints) for one in collections)
    if wanted != found:
        yield f"{wanted} operations, of which openapi-python-client reads {found}"


def _on_one_line(error: GeneratorError | ParseError) -> str:
    """What openapi-python-client says, which may quote the document, in ASCII."""
    text = " ".join(f"{error.header}: {error.detail}".split())
    return text.encode("ascii", "backslashreplace").decode("ascii")[:_LONGEST]
