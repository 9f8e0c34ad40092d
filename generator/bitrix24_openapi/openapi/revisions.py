"""Two specs to compare: files, folders, or revisions in git."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ..errors import InputError
from .conventions import DOCUMENTS, OPENAPI, OPENAPI_V3
from .load import RawDocument, load_document, parse_document
from .sources import load_folder

#: File name in the committed spec → document.
Spec = Mapping[str, RawDocument]

#: Where a repository keeps its spec, if a revision names no place.
_USUAL: Final = "spec"
#: Key of a document that was asked for by its own name.
_ONLY: Final = ""


def read_pair(old: str, new: str) -> tuple[Spec, Spec]:
    """Two specs that can be compared: folders with folders, files with files."""
    first, second = read_spec(old), read_spec(new)
    singles = [name for name, spec in ((old, first), (new, second)) if _ONLY in spec]
    if len(singles) == 1:
        other = new if singles[0] == old else old
        raise InputError(f"{singles[0]} is one document, {other} a folder of them")
    if singles:
        key = Path(new.rpartition(":")[2]).name
        return {key: first[_ONLY]}, {key: second[_ONLY]}
    return first, second


def read_spec(place: str) -> Spec:
    """File name → document; the key is empty if ``place`` is a file. Raises InputError."""
    path = Path(place)
    if path.is_dir():
        return {DOCUMENTS[api]: document for api, document in load_folder(path).items()}
    if path.exists():
        return {_ONLY: load_document(path)}
    return _read_revision(place)


def _read_revision(place: str) -> Spec:
    """``HEAD~3:spec``: what git has under that name; without a path, ``spec``."""
    revision, colon, inside = place.partition(":")
    inside = inside.strip("/") if colon else _USUAL
    if not revision or _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is None:
        raise InputError(f"{place}: neither a file nor a folder nor a revision of git")
    kind = _git("cat-file", "-t", f"{revision}:{inside}")
    if kind is None:
        raise InputError(f"{place}: {inside or 'the root'} is not in {revision}")
    if kind.strip() == b"blob":
        return {_ONLY: _from_git(revision, inside)}
    prefix = f"{inside}/" if inside else ""
    listed = (_git("ls-tree", "--name-only", f"{revision}:{inside}") or b"").decode().splitlines()
    found = {
        name: _from_git(revision, prefix + name) for name in DOCUMENTS.values() if name in listed
    }
    if not found:
        raise InputError(f"{place}: neither {OPENAPI} nor {OPENAPI_V3} is there")
    return found


def _from_git(revision: str, path: str) -> RawDocument:
    name = f"{revision}:{path}"
    return parse_document(_git("cat-file", "blob", name) or b"", name)


def _git(*arguments: str) -> bytes | None:
    """The output of git; None if it fails or is not installed."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
