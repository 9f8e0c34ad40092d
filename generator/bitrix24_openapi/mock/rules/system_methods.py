"""What a portal knows by itself: its time, the scopes of a caller, its events and widgets.

These methods agree with each other and with what the caller is, and heed what narrows them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...php import truth_of
from ..model import Call, Outcome, Success
from ..wire.wire import iso

if TYPE_CHECKING:
    from ..portal import Portal
    from ..state.memory import Memory

#: Events of the portal itself, which no scope narrows (api-reference/events/index.md).
_COMMON: Final = ("ONAPP", "ONOFFLINE")
#: How the names of widgets of a scope begin, where not like the scope.
_BEGINNINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "task": ("TASK",),
    "user": ("USER",),
    "telephony": ("VOXIMPLANT", "EXTERNALCALL", "TELEPHONY"),
    "imopenlines": ("IMOPENLINES", "OPENLINE", "SESSION"),
    "sonet_group": ("SONETGROUP", "SONET_GROUP"),
}


class SystemMethods:
    """Answers the methods about the portal and its caller."""

    def __init__(self, portal: Portal, memory: Memory | None) -> None:
        self._portal = portal
        self._memory = memory
        self._methods: Mapping[str, Callable[[Call], Outcome | None]] = {
            "server.time": self._time,
            "scope": self._scope,
            "events": self._events,
            "placement.list": self._placements,
            "profile": self._profile,
        }

    def answer(self, call: Call) -> Outcome | None:
        method = self._methods.get(call.operation.name.lower())
        return method(call) if method and call.operation.generation == "classic" else None

    def _time(self, _: Call) -> Outcome:
        return Success(iso(self._portal.clock()))

    def _scope(self, call: Call) -> Outcome:
        """Those of the caller; with ``full`` all that there are."""
        every = sorted(self._portal.scopes())
        mine = call.caller.scopes
        if mine is None or truth_of(call.params.get("full")):
            return Success(every)
        return Success(sorted(mine))

    def _events(self, call: Call) -> Outcome:
        """Those of one scope, if one is named; events of the portal itself have none."""
        wanted = call.params.get("SCOPE") or call.params.get("scope")
        found = set()
        for document in self._portal.catalogue.documents("classic"):
            for code, webhook in document.raw.get("webhooks", {}).items():
                scopes = webhook.get("post", {}).get("x-b24-scopes", ())
                if not wanted or wanted in scopes or code.startswith(_COMMON):
                    found.add(code)
        return Success(sorted(found))

    def _placements(self, call: Call) -> Outcome | None:
        result = self._portal.sample(call.operation).result
        wanted = call.params.get("SCOPE") or call.params.get("scope")
        if not isinstance(result, list) or not wanted:
            return None
        return Success([each for each in result if _belongs(str(each), str(wanted))])

    def _profile(self, call: Call) -> Outcome | None:
        """The same person as user.current."""
        if self._memory is None:
            return None
        with self._memory.records.lock:
            user = self._memory.records.collection("user").find(call.caller.user_id)
        sample: Any = self._portal.sample(call.operation).result
        if user is None or not isinstance(sample, Mapping):
            return None
        own = {
            "ID": str(user.id),
            "ADMIN": truth_of(user.get("isadmin")) is True,
            "NAME": user.get("name") or "",
            "LAST_NAME": user.get("lastname") or "",
            "PERSONAL_GENDER": user.get("personalgender") or "",
            "TIME_ZONE": user.get("timezone") or "",
        }
        return Success({name: own.get(name, value) for name, value in sample.items()})


def _belongs(code: str, scope: str) -> bool:
    """Whether a widget is of a scope: its name says so."""
    begins = _BEGINNINGS.get(scope, (scope.upper().replace("_", ""), scope.upper()))
    return code.startswith(begins)


def install(portal: Portal, memory: Memory | None) -> None:
    """Let the portal tell of itself."""
    portal.add_answerer(SystemMethods(portal, memory))
