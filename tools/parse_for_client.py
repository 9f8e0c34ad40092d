"""Read OpenAPI documents as openapi-python-client does, after normalising them.

    python tools/parse_for_client.py build/openapi.yaml

Fails on any warning of its parser, and when an operation is lost on the way.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import yaml
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from bitrix24_openapi.client.document_schemas import HTTP_METHODS
from bitrix24_openapi.client.normalise import normalise


def parse(document: dict[str, Any], source: Path, *, literal_enums: bool) -> list[str]:
    """What is wrong with a document, one line or more for each."""
    config = Config.from_sources(
        ConfigFile(literal_enums=literal_enums), MetaType.NONE, source, "utf-8", False, None
    )
    data = GeneratorData.from_dict(normalise(document), config=config)
    if isinstance(data, GeneratorError):
        return [f"{data.header}: {data.detail}"]
    collections = data.endpoint_collections_by_tag.values()
    errors = [*data.errors, *(error for one in collections for error in one.parse_errors)]
    wrong = [f"{error.header}: {error.detail}" for error in errors]
    wanted = sum(method in item for item in document["paths"].values() for method in HTTP_METHODS)
    found = sum(len(one.endpoints) for one in collections)
    if wanted != found:
        wrong.append(f"{wanted} operations, {found} endpoints")
    modules = [one.class_info.module_name.lower() for one in (*data.models, *data.enums)]
    if len(set(modules)) != len(modules):
        twice = sorted({module for module in modules if modules.count(module) > 1})
        wrong.append(f"classes that share a module: {', '.join(twice)}")
    return wrong


def main() -> int:
    description, _, _ = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("documents", nargs="+", type=Path)
    wrong: list[str] = []
    for path in parser.parse_args().documents:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
        wrong += [f"{path}: {line}" for line in parse(document, path, literal_enums=True)]
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
