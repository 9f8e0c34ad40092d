"""Large YAML documents that were read before, kept as JSON.

``json`` reads in a tenth of a second what takes any reader of YAML more than half of one.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

#: Smaller documents are read about as fast as they are found.
LEAST_BYTES: Final = 100_000
#: So many documents stay in the cache, those read last.
MOST_DOCUMENTS: Final = 8


def or_made(data: bytes, make: Callable[[], Any], cache: Path | None) -> Any:
    """What the cache has for these bytes, else what ``make`` returns, which is then kept.

    A cache that cannot be read or written costs time and nothing else.
    """
    if len(data) < LEAST_BYTES:
        return make()
    from ..files import default_dir, digest

    folder = (default_dir() if cache is None else cache) / "documents"
    file = folder / f"{digest(data)}.json"
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(file.read_bytes())
        if isinstance(found, dict):
            with contextlib.suppress(OSError):
                os.utime(file)
            return found
    value = make()
    # Dates, which only YAML has, are a TypeError.
    with contextlib.suppress(OSError, TypeError, ValueError):
        _keep(file, json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    return value


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
    files = sorted(target.parent.glob("*.json"), key=lambda file: -file.stat().st_mtime)
    for old in files[MOST_DOCUMENTS:]:
        old.unlink(missing_ok=True)
