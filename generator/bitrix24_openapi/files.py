"""Writing: beside the old files first, and in their place only when all are complete."""

from __future__ import annotations

import contextlib
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
                # A full disk may show only now.
                os.fsync(file.fileno())
        for name in texts:
            (staging / name).replace(folder / name)
    except OSError as error:
        raise InputError(f"{folder}: cannot write: {error.strerror or error}") from error
    finally:
        if staging is not None:
            with contextlib.suppress(OSError):
                shutil.rmtree(staging)
