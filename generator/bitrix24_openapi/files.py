"""Write files all or none; the cache folder; digests of contents."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from .errors import InputError


def write_file(path: Path, text: str) -> None:
    """Replace a file; on failure it is as it was. Raises :class:`InputError`."""
    write_all(path.parent, {path.name: [text]})


def write_all(folder: Path, texts: Mapping[str, Iterable[str]]) -> None:
    """Replace files of a folder by texts in pieces, all or none as far as a file system allows.

    Raises :class:`InputError` when the folder cannot be written or the disk is full.
    """
    staging: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".writing-", dir=folder))
        for name, pieces in texts.items():
            with (staging / name).open("w", encoding="utf-8", newline="\n") as file:
                file.writelines(pieces)
                file.flush()
                # A full disk may be noticed only now.
                os.fsync(file.fileno())
        for name in texts:
            (staging / name).replace(folder / name)
    except OSError as error:
        raise InputError(f"{folder}: cannot write: {error.strerror or error}") from error
    finally:
        if staging is not None:
            with contextlib.suppress(OSError):
                shutil.rmtree(staging)


def replace_folder(
    folder: Path, texts: Iterable[tuple[str, str]], *, known_by: str
) -> dict[str, int]:
    """Replace a folder by files, ``(relative path, text)``; return their sizes in bytes.

    It is made beside the old one, which stays as it is until everything has been written.
    ``known_by`` is a file that each such folder has: no other one is replaced.

    :raises InputError: the folder holds something else, or cannot be written.
    """
    # A link is replaced where it leads to; ".." has a name then.
    folder = folder.resolve()
    sizes: dict[str, int] = {}
    staging: Path | None = None
    try:
        if folder.exists() and not folder.is_dir():
            raise InputError(f"{folder}: not a folder")
        if folder.is_dir() and not (folder / known_by).is_file() and any(folder.iterdir()):
            raise InputError(f"{folder}: holds other files (no {known_by}): give another folder")
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".writing-", dir=folder.parent))
        new = staging / "new"
        new.mkdir()
        for name, text in texts:
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            data = text.encode("utf-8")
            with path.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            sizes[name] = len(data)
        _exchange(folder, new, staging / "old")
    except OSError as error:
        raise InputError(f"{folder}: cannot write: {error.strerror or error}") from error
    finally:
        if staging is not None:
            with contextlib.suppress(OSError):
                shutil.rmtree(staging)
    return sizes


def _exchange(folder: Path, new: Path, old: Path) -> None:
    """Put ``new`` in the place of a folder, which becomes ``old``."""
    was_there = folder.is_dir()
    if was_there:
        folder.replace(old)
    try:
        new.replace(folder)
    except OSError:
        if was_there:
            old.replace(folder)
        raise


def default_dir() -> Path:
    """The folder for caches on this machine, by the XDG convention."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if base else Path.home() / ".cache") / "bitrix24-openapi"


def digest(*parts: str | bytes) -> str:
    """Identity of a sequence of texts."""
    state = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(len(data).to_bytes(8, "little"))
        state.update(data)
    return state.hexdigest()
