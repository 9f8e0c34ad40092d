"""Everything that is published of the documents, as files: formats, flavours, scopes, checksums."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, takewhile
from pathlib import PurePosixPath
from typing import Any, Final

from ..openapi.conventions import DOCUMENTS, Api
from ..openapi.document import Document
from .cut import cut
from .files import to_text
from .flavors import Flavor, flavored
from .jsonschema import bundle
from .postman import collection
from .select import Selection

CHECKSUMS: Final = "SHA256SUMS"
INDEX: Final = "scopes/index.json"
#: What editors and tools still open at once, in bytes.
MOST_BYTES: Final = 3_000_000
#: The file of methods that any application may call.
_NO_SCOPE: Final = "no-scope"

Progress = Callable[[str, int, int], None]


def distribution(
    documents: Mapping[Api, Mapping[str, Any]],
    told: Progress = lambda *_: None,
    most_bytes: int = MOST_BYTES,
) -> Iterator[tuple[str, str]]:
    """``(path, text)`` of each file, the checksums last; the same documents give the same files."""
    digests: dict[str, str] = {}
    for path, text in chain(_whole(documents, told), _by_scope(documents, told, most_bytes)):
        digests[path] = hashlib.sha256(text.encode("utf-8")).hexdigest()
        yield path, text
    yield CHECKSUMS, "".join(f"{digests[path]}  {path}\n" for path in sorted(digests))


def _whole(documents: Mapping[Api, Mapping[str, Any]], told: Progress) -> Iterator[tuple[str, str]]:
    """Each document in every format."""
    forms = [
        (f"{PurePosixPath(DOCUMENTS[api]).stem}{suffix}", make, document)
        for api, document in documents.items()
        for suffix, make in _FORMS.items()
    ]
    for number, (name, make, document) in enumerate(forms, 1):
        value = make(document)
        yield f"{name}.json", to_text(value, None)
        if "_" not in name:  # collections are imported once: nobody asks for small ones
            yield f"{name}.min.json", _compact(value)
        told("files", number, len(forms))


def _by_scope(
    documents: Mapping[Api, Mapping[str, Any]], told: Progress, most_bytes: int
) -> Iterator[tuple[str, str]]:
    """Small documents, and what is in which of them."""
    index: list[dict[str, Any]] = []
    for api, document in documents.items():
        parts = _scopes(document)
        for number, part in enumerate(parts, 1):
            for name, selection, text in _small(document, part.name, part.selection, most_bytes):
                file = f"{api}/{name}.json"
                index.append(
                    {
                        "file": file,
                        "api": api,
                        "scope": part.scope,
                        "bytes": len(text.encode("utf-8")),
                        "methods": selection.methods,
                        "events": selection.events,
                    }
                )
                yield f"scopes/{file}", text
            told(api, number, len(parts))
    versions = {api: document["info"]["version"] for api, document in documents.items()}
    yield INDEX, to_text({"versions": versions, "files": index}, None)


@dataclass(slots=True)
class _Part:
    """The methods and events of a scope; ``scope`` is empty where none is needed."""

    scope: str
    name: str
    selection: Selection = field(default_factory=Selection)


def _scopes(document: Mapping[str, Any]) -> list[_Part]:
    parts: dict[str, _Part] = {}
    reader = Document(document)
    for members, kind in ((reader.methods, "methods"), (reader.events, "events")):
        for name, operation in members.items():
            for scope in operation.raw.get("x-b24-scopes") or ("",):
                # Scopes that differ in case alone would share a file.
                file = _file_name(scope)
                own = getattr(parts.setdefault(file, _Part(scope, file)).selection, kind)
                if name not in own[-1:]:
                    own.append(name)
    return [parts[file] for file in sorted(parts)]


def _file_name(scope: str) -> str:
    return re.sub(r"[^a-z0-9_.-]", "-", scope.lower()).strip(".") or _NO_SCOPE


def _small(
    document: Mapping[str, Any], name: str, selection: Selection, most_bytes: int
) -> Iterator[tuple[str, Selection, str]]:
    """Name, contents and text of documents that are small enough, as far as that is possible.

    A document that is too large is divided: events apart, methods by the first word of their
    names that tells them apart.
    """
    text = _compact(cut(document, selection))
    parts = list(_divided(selection)) if len(text.encode("utf-8")) > most_bytes else []
    if len(parts) < 2:
        yield name, selection, text
    else:
        for word, part in parts:
            yield from _small(document, f"{name}/{word}", part, most_bytes)


def _divided(selection: Selection) -> Iterator[tuple[str, Selection]]:
    if selection.events:
        yield "_events", Selection([], selection.events)
    names = {method: method.lower().split(".") for method in selection.methods}
    # Words that all names begin with.
    places = zip(*names.values(), strict=False)
    common = sum(1 for _ in takewhile(lambda words: len(set(words)) == 1, places))
    groups: dict[str, list[str]] = {}
    for method, words in names.items():
        word = _file_name(words[common]) if common < len(words) else "_itself"
        groups.setdefault(word, []).append(method)
    for word, methods in sorted(groups.items()):
        yield word, Selection(methods)


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


#: What the name of a document is followed by → what is made of it.
_FORMS: Final[Mapping[str, Callable[[Mapping[str, Any]], Any]]] = {
    "": dict,
    **{
        f".{flavor}": partial(flavored, flavor=flavor)
        for flavor in Flavor
        if flavor is not Flavor.WIRE
    },
    ".schemas": bundle,
    ".postman_collection": collection,
}
