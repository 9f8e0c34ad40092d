"""A portal with all its parts."""

from __future__ import annotations

import difflib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ...errors import InputError
from ...openapi.sources import load_all
from .. import batch, state
from ..catalogue import Catalogue
from ..events import delivery
from ..events.delivery import WebhookSender
from ..faults import faults
from ..faults.faults import Faults
from ..model import Clock
from ..options import Options
from ..portal import Portal
from ..rules import bucket, idempotency, oauth, operating, system_methods
from ..rules.oauth import Tokens
from ..state import duplicates
from ..ui import control

if TYPE_CHECKING:
    from ..state.memory import Memory


#: Scopes that a portal grants, although no documented method asks for them
#: (api-reference/scopes/permissions.md).
_OTHER_SCOPES: Final = frozenset(
    "bizproc calendarmobile contact_center faceid forum iblock intranet mailservice main "
    "messageservice mobile pay_system pull pull_channel rating salescenter sites sign sign.b2e "
    "socialnetwork tasks tasksmobile tasks_extended timeman user_brief user_basic "
    "userconsent user.userfield userfieldconfig voximplant appform baas cashbox delivery "
    "notifications smile configuration.import im.import landing_cloud basic log rpa".split()
)


@dataclass(frozen=True, slots=True)
class Parts:
    """The portal and the parts of it that tests and the control endpoint use."""

    portal: Portal
    faults: Faults
    tokens: Tokens
    sender: WebhookSender
    """Reports events to handlers."""
    memory: Memory | None
    """None: the portal keeps no state."""


def assemble_parts(
    options: Options | None = None,
    *,
    clock: Clock = time.time,
    catalogue: Catalogue | None = None,
) -> Parts:
    """``catalogue`` may be shared between portals: it does not change.

    Gates and stages that are installed first are outermost; the answerer that is installed first
    is asked first.
    """
    options = options or Options()
    if catalogue is None:
        catalogue = Catalogue(load_all(options.specs))
    portal = Portal(catalogue, options, clock=clock)
    _check_scopes(options, portal)
    injected = faults.install(portal, options)
    bucket.install(portal, options)
    idempotency.install(portal, options)
    operating.install(portal, options)
    tokens = oauth.install(portal, options)
    batch.install(portal, options)
    memory = state.install(portal, options)
    system_methods.install(portal, memory)
    if memory is not None:
        duplicates.install(portal, memory)
    sender = delivery.install(portal, options, tokens, memory)
    control.install(portal, options, injected, memory)
    return Parts(portal, injected, tokens, sender, memory)


def _check_scopes(options: Options, portal: Portal) -> None:
    """A misspelt scope opens nothing, and nobody would notice."""
    known = portal.scopes() | _OTHER_SCOPES
    for scope in sorted(options.scopes or ()):
        close = difflib.get_close_matches(scope, known, 1)
        if scope not in known and portal.scopes():
            hint = f"; did you mean {close[0]}?" if close else ""
            raise InputError(f"--scope {scope}: there is no such scope{hint}")


def assemble(
    options: Options | None = None,
    *,
    clock: Clock = time.time,
    catalogue: Catalogue | None = None,
) -> Portal:
    """The portal of :func:`assemble_parts`, for those who only call it."""
    return assemble_parts(options, clock=clock, catalogue=catalogue).portal
