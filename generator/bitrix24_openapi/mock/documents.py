"""OpenAPI documents, loaded fast: JSON as it is, YAML read once and kept as JSON.

``json`` reads in a tenth of a second what takes any reader of YAML more than half of one.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import tempfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from ..collector import without_collector
from ..errors import InputError

Document = dict[str, Any]

#: The two documents of this package, as the build of the wheel puts them there.
_PACKAGED: Final = Path(__file__).parent / "data"
#: Where they are in a checkout.
_CHECKOUT: Final = Path(__file__).parents[3] / "spec"
NAMES: Final = ("openapi", "openapi-v3")

#: Read documents of this many sources stay in the cache.
_KEPT: Final = 8


def load_all(paths: Iterable[Path] = (), cache: Path | None = None) -> list[Document]:
    """The documents at ``paths`` (files, or folders with both); without any, this package's own."""
    files = [file for path in paths for file in _files(path)]
    with without_collector():
        return [load(file, cache) for file in files or _own()]


def load(path: Path, cache: Path | None = None) -> Document:
    """One document. ``cache`` is the folder for what was YAML; by default the user's."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    if path.suffix == ".gz":
        return _checked(_from_json(_inflated(raw, path), path), path)
    if path.suffix == ".json":
        return _checked(_from_json(raw, path), path)
    if path.suffix in (".yaml", ".yml"):
        return _checked(_from_yaml(raw, path, cache), path)
    raise InputError(f"{path}: expected a .yaml or .json document")


def compact(document: Document) -> bytes:
    """The form that the wheel carries: gzip without a time stamp, the same bytes every time."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = [file for name in NAMES for file in _either(path, name)]
    if not found:
        raise InputError(f"{path}: contains neither openapi.yaml nor openapi-v3.yaml")
    return found


def _either(folder: Path, name: str) -> list[Path]:
    candidates = (folder / f"{name}{suffix}" for suffix in (".json.gz", ".json", ".yaml", ".yml"))
    return [file for file in candidates if file.is_file()][:1]


def _own() -> list[Path]:
    for folder in (_PACKAGED, _CHECKOUT):
        found = [file for name in NAMES for file in _either(folder, name)]
        if len(found) == len(NAMES):
            return found
    raise InputError(
        "this installation has no API description: install the package from a wheel, "
        "or pass the documents with --spec"
    )


def _inflated(raw: bytes, path: Path) -> bytes:
    try:
        return gzip.decompress(raw)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{path}: not a gzip file ({error})") from error


def _from_json(raw: bytes, path: Path) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise InputError(f"{path}:{line}: not JSON ({getattr(error, 'msg', error)})") from error


def _from_yaml(raw: bytes, path: Path, cache: Path | None) -> Any:
    from ..cache import default_dir, digest

    folder = default_dir() if cache is None else cache
    kept = folder / "documents" / f"{digest(raw)}.json"
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(kept.read_bytes())
        if isinstance(found, dict):
            return found
    from ..openapi.load import parse_document

    document = parse_document(raw, str(path))
    # A cache that cannot be written costs time at the next start and nothing else.
    with contextlib.suppress(OSError, TypeError, ValueError):
        _keep(kept, json.dumps(document, ensure_ascii=False, separators=(",", ":")))
    return document


def _keep(target: Path, text: str) -> None:
    """Write beside and move: readers see all of it or nothing."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(text)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    _forget_old(target.parent)


def _forget_old(folder: Path) -> None:
    files = sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[_KEPT:]:
        file.unlink(missing_ok=True)


def _checked(document: Any, path: Path) -> Document:
    if not isinstance(document, dict):
        raise InputError(f"{path}:1: not an OpenAPI document")
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise InputError(f"{path}:1: not an OpenAPI 3 document")
    if not isinstance(document.get("paths"), dict):
        raise InputError(f"{path}:1: no paths in the document")
    return document
