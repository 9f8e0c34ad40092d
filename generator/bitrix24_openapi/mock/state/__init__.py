"""The memory of the mock portal: records that calls add, find, change and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..options import Options
    from ..portal import Portal
    from .memory import Memory


def install(portal: Portal, options: Options) -> Memory | None:
    """Give the portal a memory, if it is to have one."""
    if not options.stateful:
        return None
    from .memory import Memory, tools_of
    from .records import Records

    memory = Memory(
        tools_of(portal.catalogue),
        portal.refuse,
        portal.clock,
        Records(portal.lock),
        options.seed_data,
    )
    portal.add_answerer(memory)
    portal.on_reset(memory.reset)
    return memory
