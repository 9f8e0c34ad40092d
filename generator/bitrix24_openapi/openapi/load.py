"""Read OpenAPI documents, ours with a fast reader and others with a complete one."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from pathlib import Path
from typing import Any, Final

from ..collector import without_collector
from ..errors import InputError
from ..identifiers import shown
from . import kept
from .gate import check_document

RawDocument = dict[str, Any]

#: An OpenAPI 3.1 document has at least one of them.
_SECTIONS: Final = ("paths", "webhooks", "components")
#: The escape of a surrogate, which may be one of a pair.
_HALF: Final = re.compile(rb"\\(?:u|U0000)[dD][89a-fA-F]")
_GZIP: Final = b"\x1f\x8b"
_JSON_NAMES: Final = (".json", ".json.gz")


def load_document(path: Path, cache: Path | None = None) -> RawDocument:
    """The OpenAPI document in a file: YAML, JSON, or either of them compressed by gzip.

    ``cache`` is the folder that keeps large YAML documents as JSON, by default the user's.

    :raises InputError: the file cannot be read, or is no such document.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from None
    return parse_document(data, str(path), cache)


def parse_document(data: bytes, name: str, cache: Path | None = None) -> RawDocument:
    """The document in a text; error messages call it ``name``. See :func:`load_document`."""
    data = _inflated(data, name)
    with without_collector():
        value = _checked(_parse(data, name, cache), name)
    _check_characters(value, data, name)
    check_document(value, name, lambda: data.decode("utf-8", "replace"))
    return value


def compact(document: RawDocument) -> bytes:
    """The form that the wheel carries: gzip without a time stamp, the same bytes every time."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0)


def _inflated(data: bytes, name: str) -> bytes:
    if not data.startswith(_GZIP) and not name.endswith(".gz"):
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{name}: not a gzip file ({error})") from None


def _parse(data: bytes, name: str, cache: Path | None) -> Any:
    if name.endswith(_JSON_NAMES) or data.lstrip()[:1] == b"{":
        try:
            return json.loads(data)
        except (ValueError, RecursionError) as error:
            if not name.endswith(_JSON_NAMES) and isinstance(error, RecursionError):
                raise InputError(f"{name}:1: nested too deeply") from None
            if name.endswith(_JSON_NAMES):
                line = getattr(error, "lineno", 1)
                reason = getattr(error, "msg", error)
                raise InputError(f"{name}:{line}: not JSON ({reason})") from None
            # YAML's flow style looks alike.
    return kept.or_made(data, lambda: _parse_yaml(data, name), cache)


def _parse_yaml(data: bytes, name: str) -> Any:
    # PyYAML is slow to import, and not needed for cached documents.
    from .yaml_text import read

    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{name}:{line}: not UTF-8") from None
    return read(text, name)


def _check_characters(value: RawDocument, data: bytes, name: str) -> None:
    """Escapes can denote lone surrogates, which no file and no answer can contain."""
    escape = _HALF.search(data)
    if escape is None:
        return
    try:
        json.dumps(value, ensure_ascii=False, default=str).encode("utf-8")
    except UnicodeEncodeError:
        line = data.count(b"\n", 0, escape.start()) + 1
        raise InputError(f"{name}:{line}: half of a character (a lone surrogate)") from None


def _checked(value: Any, name: str) -> RawDocument:
    if not isinstance(value, dict) or not isinstance(value.get("openapi"), str):
        raise InputError(f"{name}:1: not an OpenAPI document")
    if not value["openapi"].startswith("3."):
        version = shown(value["openapi"]).strip("'")
        raise InputError(f"{name}:1: OpenAPI {version}; version 3 is expected")
    for section in _SECTIONS:
        if not isinstance(value.get(section, {}), dict):
            raise InputError(f"{name}:1: {section} is not a mapping")
    if value.keys().isdisjoint(_SECTIONS):
        raise InputError(f"{name}:1: no paths, webhooks or components")
    return value
