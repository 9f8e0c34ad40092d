"""The subcommands, one module each: ``add(commands)`` declares it and imports nothing heavy.

What does the work is imported when the command runs, so that ``--help`` answers at once.
"""

from __future__ import annotations

from typing import Any

from . import build, check, client, diff, extract, mock, observe, replay, report, update
from . import slice as slice_

#: In the order of ``--help``.
COMMANDS = (build, client, extract, report, check, diff, update, replay, slice_, mock, observe)


def add_all(commands: Any) -> None:
    for module in COMMANDS:
        module.add(commands)
