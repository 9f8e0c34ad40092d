"""What a user may choose about the portal. Every part reads its own fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    # --- what is mocked
    specs: tuple[Path, ...] = ()
    """OpenAPI documents, ``.yaml`` or ``.json``. Empty: those that belong to this package."""
    seed: int = 0
    """Two portals with the same seed and the same calls answer the same."""

    # --- who may call
    scopes: frozenset[str] | None = None
    """Scopes of every webhook. None: all."""
    webhooks: frozenset[str] | None = None
    """``"user/code"`` of the webhooks that exist. None: any code opens."""
    tokens: Mapping[str, frozenset[str] | None] | None = None
    """Access tokens that are good, with their scopes. None: any token opens."""
    expired_tokens: frozenset[str] = field(default_factory=frozenset)
    require_https: bool = False

    # --- how requests are judged
    validate: bool = True
    strict: bool = False
    """Refuse what a portal forgives: ``"5"`` for an integer, ``ID`` for ``id`` in classic REST."""

    # --- what is kept
    stateful: bool = False
    """What calls add can be read, listed, updated and deleted. False: answers are samples."""
    seed_data: Path | None = None
    """JSON file with the records to begin with."""

    # --- limits
    bucket: float | None = None
    """Requests of an address before it is refused (503). None: no limit."""
    drain: float = 2.0
    """How many of them are forgotten each second."""
    operating_limit: float | None = None
    """Seconds of execution time, of a caller and a method in ten minutes. None: no limit."""
    operating_cost: float | None = None
    """Seconds that a call is charged with. None: those that it took."""

    # --- the authorization server
    client_id: str = ""
    """The application whose tokens are good. Empty: the authorization server serves any."""
    client_secret: str = ""
    refresh_tokens: frozenset[str] = field(default_factory=frozenset)
    """Refresh tokens that the application starts with."""
    token_lifetime: float = 3600.0
    """Seconds until an access token expires."""

    # --- events
    application_token: str = "mock-application-token"
    """What handlers of events are sent to tell the portal from others."""
    event_hosts: frozenset[str] = field(default_factory=frozenset)
    """Hosts beside this machine whose handlers are called; ``"*"``: all."""
    event_timeout: float = 5.0
    """Seconds that a handler has."""

    # --- what is remembered
    journal: int | None = 1000
    """Exchanges that are kept. None: all."""

    # --- what goes wrong, and who may ask for it
    faults: tuple[str, ...] = ()
    """In the language of :mod:`.fault_language`."""
    open_control: bool = False
    """The page and ``/_mock/`` answer other machines, too."""
