"""Objects that a forked child must not share with its parent: connections, locks, renewals.

A child inherits the parent's sockets (two processes would read each other's answers) and its
locks as they were (one that another thread held is never released). Objects that have either
register here and are reset in every child, before it runs anything else.
"""

from __future__ import annotations

import os
import weakref
from typing import Final, Protocol


class Resettable(Protocol):
    def reset_after_fork(self) -> None: ...


_registered: Final[weakref.WeakSet[Resettable]] = weakref.WeakSet()


def reset_in_children(each: Resettable) -> None:
    """Call ``reset_after_fork`` of ``each`` in every child forked from now on."""
    _registered.add(each)


def _reset_all() -> None:
    for each in list(_registered):
        each.reset_after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_reset_all)
