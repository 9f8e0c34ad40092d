"""The subcommands, one module each: ``add(commands)`` declares it and imports nothing heavy.

What does the work is imported when the command runs, so that ``--help`` answers at once.
"""

from __future__ import annotations

from typing import Any

from . import (
    build,
    check,
    client,
    diff,
    dist,
    extract,
    mcp,
    mock,
    observe,
    replay,
    report,
    update,
    where,
    words,
)
from . import slice as slice_

#: In the order of ``--help``.
COMMANDS = (
    build,
    client,
    extract,
    where,
    report,
    words,
    check,
    diff,
    update,
    replay,
    slice_,
    dist,
    mock,
    observe,
    mcp,
)


def add_all(commands: Any) -> None:
    for module in COMMANDS:
        module.add(commands)
