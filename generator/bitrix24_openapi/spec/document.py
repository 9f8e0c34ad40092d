"""Fragments → the two OpenAPI documents, as text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from .. import __version__
from ..extract.model import Version
from ..openapi.conventions import OPENAPI, OPENAPI_V3, SCHEMAS
from ..openapi.emit import dump, indent
from ..openapi.readings import INNER_MARK
from ..openapi.stateful import LINKS_MARK
from . import sharing
from .fragment import DOCUMENTS, Options
from .links import links
from .naming import SHARED_MARK, shared_id, shared_names
from .platform import (
    ERROR,
    IDEMPOTENCY_KEY,
    RESERVED,
    TIME,
    idempotency_parameter,
    platform_schemas,
    security_schemes,
    servers,
    system_responses,
)
from .policy import Schema, Side
from .rendered import RenderedFragment

OPENAPI_VERSION: Final = "3.1.1"

_TITLES: Final = {
    OPENAPI: "Bitrix24 REST API",
    OPENAPI_V3: "Bitrix24 REST API 3.0",
}
_DESCRIPTIONS: Final = {
    OPENAPI: (
        "Methods and events of the Bitrix24 REST API, made from its public documentation. "
        "A webhook's address holds its credential; an application sends an access token as "
        "`auth`. Every method is called with POST and answers `result` beside `time`."
    ),
    OPENAPI_V3: (
        "Methods of the Bitrix24 REST API 3.0 (`/rest/api/`), made from its public "
        "documentation. A webhook's address holds its credential; an application sends an "
        "access token as `auth`. Every method is called with POST and answers `result` "
        "beside `time`."
    ),
}
#: A reference, as YAML and as JSON write it.
_SHARED_REFERENCE: Final = re.compile(
    rf"(?P<start>['\"]{re.escape(SCHEMAS)})(?P<name>{re.escape(SHARED_MARK)}[A-Za-z0-9.]*)"
)
_REFERENCE: Final = re.compile(rf"['\"]{re.escape(SCHEMAS)}([A-Za-z0-9]+)['\"]")
_VERSION_OF: Final = {document: version for version, document in DOCUMENTS.items()}


@dataclass(frozen=True, slots=True)
class Conflict:
    """One component name for two different schemas."""

    name: str
    first: str
    second: str


def head(
    document: str, parts: list[RenderedFragment], shared: dict[str, Schema], options: Options
) -> dict[str, Any]:
    """All of a document but its paths, webhooks and the schemas of fragments."""
    tags = {part.tag for part in parts}
    scopes = {scope for part in parts for scope in part.scopes}
    version = _VERSION_OF[document]
    describe: Callable[[str, str], str] = options.describer(Side.RESPONSE, "")
    components: dict[str, Any] = {
        # The platform's own words have the last say.
        "schemas": {**shared, **_used(platform_schemas(version, describe), parts, shared)},
        "responses": system_responses(version),
    }
    if version is Version.V3:
        components["parameters"] = {IDEMPOTENCY_KEY: idempotency_parameter()}
    components["securitySchemes"] = security_schemes(sorted(scopes))
    return {
        "openapi": OPENAPI_VERSION,
        "info": {
            "title": _TITLES[document],
            "description": _DESCRIPTIONS[document],
            "version": __version__,
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "externalDocs": {"url": f"{options.site}/"},
        "servers": servers(version),
        "tags": [{"name": tag} for tag in sorted(tags)],
        "components": components,
    }


def _used(
    platform: dict[str, Schema], parts: list[RenderedFragment], shared: dict[str, Schema]
) -> dict[str, Schema]:
    """The platform's components that a document refers to, directly or through others."""
    texts = [text for part in parts for text in (part.text, *part.schemas.values())]
    texts.append(json.dumps(shared))
    found = {ERROR, TIME}
    waiting = [name for text in texts for name in _REFERENCE.findall(text)]
    while waiting:
        name = waiting.pop()
        if name in platform and name not in found:
            found.add(name)
            waiting += _REFERENCE.findall(json.dumps(platform[name]))
    return {name: schema for name, schema in platform.items() if name in found}


def resolve_shared(parts: list[RenderedFragment]) -> dict[str, Schema]:
    """Give the shared types of a document their names, in the parts and among themselves."""
    texts: dict[str, str] = {}
    for part in sorted(parts, key=lambda p: (p.page, p.key)):
        for key, text in part.shared.items():
            texts.setdefault(key, text)
    keys = {shared_id(key): key for key in texts}
    own = {name for part in parts for name in part.schemas}
    names = shared_names(keys, own | RESERVED)

    def readable(text: str) -> str:
        return _SHARED_REFERENCE.sub(lambda m: m[1] + names.get(m[2], m[2]), text)

    for part in parts:
        if part.shared:
            part.text = readable(part.text)
            part.schemas = {name: readable(text) for name, text in part.schemas.items()}
            part.objects.texts = {
                identity: readable(text) for identity, text in part.objects.texts.items()
            }
    return {
        names[shared_id(key)]: json.loads(readable(text)) for key, text in sorted(texts.items())
    }


def resolve_objects(parts: list[RenderedFragment], shared: dict[str, Schema]) -> dict[str, Schema]:
    """Give the objects inside of schemas their names; the shared schemas, and the objects."""
    taken = {*shared, *RESERVED, *(name for part in parts for name in part.schemas)}
    names = sharing.readable_names([part.objects for part in parts], taken)

    def readable(text: str) -> str:
        return sharing.REFERENCE.sub(lambda match: names[match[0]], text)

    texts: dict[str, str] = {}
    for part in parts:
        texts |= part.objects.texts
        part.schemas = {name: readable(text) for name, text in part.schemas.items()}
    return {
        **json.loads(readable(json.dumps(shared))),
        **{
            names[identity]: {INNER_MARK: True, **json.loads(readable(text))}
            for identity, text in texts.items()
        },
    }


def resolve_names(parts: list[RenderedFragment]) -> list[Conflict]:
    """Give every component name of a document to one owner; a later one, by key, is numbered.

    Names are made from method names one by one, so ``a.bC`` and ``a.b.c`` may meet, and
    generators compare them without regard to case.
    """
    owners: dict[str, str] = {name.lower(): "the platform" for name in RESERVED}
    conflicts: list[Conflict] = []
    for part in sorted(parts, key=lambda p: (p.section, p.key)):
        for name in list(part.schemas):
            owner = owners.setdefault(name.lower(), part.key)
            if owner == part.key:
                continue
            conflicts.append(Conflict(name, owner, part.key))
            number = 2
            while f"{name}{number}".lower() in owners:
                number += 1
            owners[f"{name}{number}".lower()] = part.key
            _rename(part, name, f"{name}{number}")
    return conflicts


#: Where a successful response has room for links.
_LINKS_DEPTH: Final = 4
_NO_LINKS: Final = "\n" + indent(f"{LINKS_MARK}: {{}}\n", _LINKS_DEPTH)


def resolve_links(parts: list[RenderedFragment]) -> None:
    """Write the links between the methods of a document into the places kept for them."""
    found = links(part.member for part in parts if part.member is not None)
    for part in parts:
        if part.member is not None:
            own = found.get(part.member.name)
            text = indent(dump({LINKS_MARK: own}), _LINKS_DEPTH) if own else ""
            part.text = part.text.replace(_NO_LINKS, "\n" + text, 1)


def _rename(part: RenderedFragment, old: str, new: str) -> None:
    # A reference starts with "#" and is therefore always quoted.
    old_ref, new_ref = f"'{SCHEMAS}{old}'", f"'{SCHEMAS}{new}'"
    part.text = part.text.replace(old_ref, new_ref)
    part.schemas = {
        new if name == old else name: (new + text[len(old) :] if name == old else text).replace(
            old_ref, new_ref
        )
        for name, text in part.schemas.items()
    }


def compose(head_: dict[str, Any], parts: list[RenderedFragment]) -> Iterator[str]:
    """The text of a document, piece by piece, sorted by name."""
    components = dict(head_["components"])
    own_schemas = components.pop("schemas")
    rest = {key: value for key, value in head_.items() if key != "components"}
    yield dump(rest)
    for section in ("paths", "webhooks"):
        keyed = sorted((p.key, p.text) for p in parts if p.section == section)
        if keyed:
            yield f"{section}:\n"
            yield from (indent(text, 1) for _, text in keyed)
        elif section == "paths":
            yield "paths: {}\n"
    schemas = {name: dump({name: schema}) for name, schema in own_schemas.items()}
    for part in parts:
        schemas.update(part.schemas)
    yield "components:\n  schemas:\n"
    yield from (indent(schemas[name], 2) for name in sorted(schemas))
    yield indent(dump(components), 1)
