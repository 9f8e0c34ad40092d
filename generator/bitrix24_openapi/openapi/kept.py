"""A cache of large YAML documents, as JSON.

``json`` needs a tenth of a second where YAML readers need more than half a second.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

#: Smaller documents are not worth caching.
LEAST_BYTES: Final = 100_000
#: How many documents stay in the cache: the most recent ones.
MOST_DOCUMENTS: Final = 8


def or_made(data: bytes, make: Callable[[], Any], cache: Path | None) -> Any:
    """The cached value for these bytes, else the result of ``make``, which is then cached.

    A cache that cannot be read or written is ignored.
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
    """Write a temporary file and rename it: readers see all of it or nothing."""
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
