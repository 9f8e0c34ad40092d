"""The memory of the mock portal: records that calls add, find, change and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..model import Call, Outcome
    from ..options import Options
    from ..portal import Portal
    from .memory import Memory
    from .stateless import SampleReader


class _SampleReaderLater:
    """Made when the first call comes: a stateless portal starts without it."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal
        self._reader: SampleReader | None = None

    def answer(self, call: Call) -> Outcome | None:
        if self._reader is None:
            from .memory import tools_of
            from .stateless import SampleReader

            portal = self._portal
            tools = tools_of(portal.catalogue)
            self._reader = SampleReader(tools, portal.refuse, portal.clock, portal.sample)
        return self._reader.answer(call)


def install(portal: Portal, options: Options) -> Memory | None:
    """Give the portal a memory, if it is to have one."""
    if not options.stateful:
        portal.add_answerer(_SampleReaderLater(portal))
        return None
    from .memory import Memory, tools_of
    from .records import Records

    memory = Memory(
        tools_of(portal.catalogue),
        portal.refuse,
        portal.clock,
        portal.sample,
        Records(portal.lock),
        options.seed_data,
    )
    portal.add_answerer(memory)
    portal.on_reset(memory.reset)
    return memory
