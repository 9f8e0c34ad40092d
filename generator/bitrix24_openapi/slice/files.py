"""The text of a slice, in the format of its file name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..openapi.emit import dump


def to_text(value: Any, path: Path | None) -> str:
    """YAML for ``.yaml`` and ``.yml``, else JSON."""
    if path is not None and path.suffix.lower() in (".yaml", ".yml"):
        return dump(value)
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
