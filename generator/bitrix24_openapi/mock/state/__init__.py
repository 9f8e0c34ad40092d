"""The memory of the mock portal: records that calls add, find, change and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..options import Options
    from ..portal import Portal


def install(portal: Portal, options: Options) -> None:
    """Give the portal a memory."""
    if not options.stateful:
        return
    from .memory import Memory, tools_of
    from .records import Records

    memory = Memory(
        tools_of(portal.catalogue),
        portal.refuse,
        portal.clock,
        Records(portal.lock),
        options.seed_data,
    )
    portal.state = memory
    portal.add_answerer(memory)
    portal.on_reset(memory.reset)
