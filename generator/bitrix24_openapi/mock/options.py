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

    # --- what is remembered
    journal: int | None = 1000
    """Exchanges that are kept. None: all."""

    # --- what goes wrong, and who may ask for it
    faults: tuple[str, ...] = ()
    """In the language of :mod:`.fault_language`."""
    open_control: bool = False
    """The page and ``/_mock/`` answer other machines, too."""
