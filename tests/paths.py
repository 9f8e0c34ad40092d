"""Where things are in this checkout."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
#: Our own small documentation pages, ``en`` and ``ru``.
SAMPLES: Final = ROOT / "tests" / "samples"
#: The committed documents.
SPEC: Final = ROOT / "spec"
GENERATED: Final = ROOT / "generated_client"
