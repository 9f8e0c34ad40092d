"""Slices as files: written beside their places, moved in when complete."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...errors import InputError
from ..emit import dump


def to_text(value: Any, path: Path | None) -> str:
    """YAML for ``.yaml`` and ``.yml``, else JSON."""
    if path is not None and path.suffix.lower() in (".yaml", ".yml"):
        return dump(value)
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def write_file(path: Path, text: str) -> None:
    """Replace a file; on failure it is as it was."""
    write_all(path.parent, {path.name: text})


def write_all(folder: Path, texts: Mapping[str, str]) -> None:
    """Replace files of a folder, all or none as far as a file system allows."""
    staging: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".slice-", dir=folder))
        for name, text in texts.items():
            with (staging / name).open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
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
