"""The versions of what is made: of the spec a date, of the client a semantic version.

They have one home, ``spec/release.json``::

    {"spec": "2026-08-20", "client": "0.3.0", "released": "0.2.4"}

``client`` is the version that the next release has, ``released`` the one that the last had.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from ..errors import InputError

RELEASE: Final = "release.json"
FIRST: Final = "0.1.0"
_VERSION: Final = re.compile(r"\d+\.\d+\.\d+")


@dataclass(frozen=True, slots=True)
class Release:
    #: Date of the documentation that the spec was made of.
    spec: str
    client: str = FIRST
    #: None: no client was released so far, and any version will do for the first.
    released: str | None = None

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1) + "\n"


def load_release(spec: Path) -> Release | None:
    """The versions beside a spec; None if there are none yet. Raises :class:`InputError`."""
    path = spec / RELEASE
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        values: dict[str, Any] = {key: data[key] for key in ("spec", "client", "released")}
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError):
        raise InputError(f'{path}:1: "spec", "client" and "released" are expected') from None
    versions = [values["client"]] + [values["released"]] * (values["released"] is not None)
    for version in versions:
        if not isinstance(version, str) or _VERSION.fullmatch(version) is None:
            raise InputError(f"{path}:1: {version!r} is no version (1.2.3)")
    if not isinstance(values["spec"], str):
        raise InputError(f"{path}:1: {values['spec']!r} is no version of the spec")
    return Release(**values)
