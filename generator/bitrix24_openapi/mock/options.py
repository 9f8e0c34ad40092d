"""The settings of a mock portal, and the flag of the command that sets each of them."""

from __future__ import annotations

import difflib
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final, Self

from ..errors import InputError

#: Key of the metadata of a field.
_FLAG: Final = "flag"


@dataclass(frozen=True, slots=True)
class Flag:
    """How a setting is given on the command line, and by name in Python."""

    help: str
    group: str = ""
    name: str = ""
    """Without the dashes; empty: made of the name of the field."""
    metavar: str = ""
    """Empty: a switch."""
    read: Callable[[str], Any] = str
    """One value; raises ValueError with what was expected."""
    collect: Callable[[Iterable[Any]], Any] | None = None
    """Makes the setting of several values. None: the flag is given once."""
    negated: bool = False
    """A switch that turns the setting off."""


def positive(text: str) -> float:
    """A number above zero."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < math.inf:
        raise ValueError(f"expected a number above zero, not {text!r}")
    return number


def _names(values: Iterable[str]) -> frozenset[str]:
    """Names separated by commas, in one value or in several."""
    parts = (name.strip() for text in values for name in text.split(","))
    return frozenset(name for name in parts if name)


def _tokens(values: Iterable[str]) -> Mapping[str, frozenset[str] | None]:
    return values if isinstance(values, Mapping) else dict.fromkeys(values)


def _given(default: Any, flag: Flag) -> Any:
    if callable(default):
        return field(default_factory=default, metadata={_FLAG: flag})
    return field(default=default, metadata={_FLAG: flag})


_WHO: Final = "who may call"
_CHECKS: Final = "how calls are checked"
_BEHAVIOUR: Final = "how the portal behaves"


@dataclass(frozen=True, slots=True)
class Options:
    """Every part of the portal reads the fields that concern it."""

    # --- what is mocked
    specs: tuple[Path, ...] = _given(
        (),
        Flag(
            "OpenAPI document, or a folder with both (default: those of this package); repeatable",
            name="spec",
            metavar="FILE",
            read=Path,
            collect=tuple,
        ),
    )
    seed: int = _given(
        0, Flag("seed of everything random (default: 0)", metavar="NUMBER", read=int)
    )
    """Two portals with the same seed and the same calls answer the same."""

    # --- who may call
    scopes: frozenset[str] | None = _given(
        None,
        Flag(
            "scopes of the webhooks, separated by commas (default: all)",
            _WHO,
            name="scope",
            metavar="NAMES",
            collect=_names,
        ),
    )
    """None: all."""
    webhooks: frozenset[str] | None = _given(
        None,
        Flag(
            "a valid webhook, with scopes of its own if given (default: any user and code); "
            "repeatable",
            _WHO,
            name="webhook",
            metavar="USER/CODE[=SCOPES]",
            collect=frozenset,
        ),
    )
    """``1/secret`` or ``1/secret=crm,task``. None: every code is valid."""
    tokens: Mapping[str, frozenset[str] | None] | None = _given(
        None,
        Flag(
            "a valid access token (default: any); repeatable",
            _WHO,
            name="token",
            metavar="TOKEN",
            collect=_tokens,
        ),
    )
    """Access tokens with their scopes. None: every token is valid."""
    expired_tokens: frozenset[str] = _given(
        frozenset,
        Flag(
            "an access token that has expired; repeatable",
            _WHO,
            name="expired-token",
            metavar="TOKEN",
            collect=frozenset,
        ),
    )
    client_id: str = _given(
        "",
        Flag(
            "client_id of the OAuth application (default: any); with it only tokens that the "
            "mock issues, or that --token and --refresh-token name, are valid",
            _WHO,
            metavar="ID",
        ),
    )
    """The application to which tokens are issued. Empty: to any."""
    client_secret: str = _given(
        "", Flag("client_secret of the application", _WHO, metavar="SECRET")
    )
    refresh_tokens: frozenset[str] = _given(
        frozenset,
        Flag(
            "a refresh token that the application has from the start; repeatable",
            _WHO,
            name="refresh-token",
            metavar="TOKEN",
            collect=frozenset,
        ),
    )
    token_lifetime: float = _given(
        3600.0,
        Flag(
            "seconds until an access token expires (default: 3600)",
            _WHO,
            metavar="SECONDS",
            read=positive,
        ),
    )
    max_body: float = _given(
        16.0,
        Flag(
            "refuse larger request bodies with 413 (default: 16)",
            _CHECKS,
            metavar="MIB",
            read=positive,
        ),
    )
    """In MiB."""
    require_https: bool = _given(False, Flag("refuse calls over plain http", _WHO))

    # --- how calls are checked
    strict: bool = _given(
        False,
        Flag(
            'refuse what a portal tolerates: "5" for an integer, ID for id in classic REST',
            _CHECKS,
        ),
    )
    validate: bool = _given(
        True,
        Flag(
            "do not check parameters against the API description",
            _CHECKS,
            name="no-validate",
            negated=True,
        ),
    )

    # --- what is kept
    stateful: bool = _given(
        False,
        Flag("keep what calls add, change and delete (default: answer with samples)", _BEHAVIOUR),
    )
    seed_data: Path | None = _given(  # noqa: RUF009 - a field, as the others
        None,
        Flag(
            "JSON file with initial records; implies --stateful",
            _BEHAVIOUR,
            name="data",
            metavar="FILE",
            read=Path,
        ),
    )

    # --- limits
    bucket: float | None = _given(
        None,
        Flag(
            "rate limit: requests until 503 QUERY_LIMIT_EXCEEDED (default: no limit)",
            _BEHAVIOUR,
            metavar="N",
            read=positive,
        ),
    )
    drain: float = _given(
        2.0,
        Flag(
            "requests per second that the rate limit recovers (default: 2)",
            _BEHAVIOUR,
            metavar="N",
            read=positive,
        ),
    )
    operating_limit: float | None = _given(
        None,
        Flag(
            "execution time per method in ten minutes until 429 OPERATION_TIME_LIMIT "
            "(default: no limit)",
            _BEHAVIOUR,
            metavar="SECONDS",
            read=positive,
        ),
    )
    operating_cost: float | None = _given(
        None,
        Flag(
            "execution time charged for each call (default: the time it took)",
            _BEHAVIOUR,
            metavar="SECONDS",
            read=positive,
        ),
    )

    # --- faults
    faults: tuple[str, ...] = _given(
        (),
        Flag(
            "inject a fault: 503, 502html, latency=100ms, reset, ...; repeatable",
            _BEHAVIOUR,
            name="fault",
            metavar="WHAT[@METHODS]",
            collect=tuple,
        ),
    )
    """In the syntax of :mod:`.faults.fault_language`."""

    # --- events
    event_hosts: frozenset[str] = _given(
        frozenset,
        Flag(
            "another host whose event handlers are called, * for all (default: this machine); "
            "repeatable",
            _BEHAVIOUR,
            name="event-host",
            metavar="HOST",
            collect=frozenset,
        ),
    )
    application_token: str = "mock-application-token"
    """Sent to event handlers, so that they can tell the portal from others."""
    event_timeout: float = 5.0
    """Seconds that a handler has to answer."""

    # --- the portal's own interface
    open_control: bool = _given(
        False, Flag("let other machines use the web page and /_mock/", _BEHAVIOUR)
    )
    journal: int | None = 1000
    """How many exchanges are remembered. None: all."""

    def __post_init__(self) -> None:
        for webhook in self.webhooks or ():
            user, _, code = webhook.partition("=")[0].partition("/")
            if not (user and code) or "/" in code:
                raise InputError(f"--webhook {webhook}: expected USER/CODE, for instance 1/secret")
        if self.seed_data is not None:
            object.__setattr__(self, "stateful", True)

    @classmethod
    def of(cls, **settings: Any) -> Self:
        """Settings under their own names or those of the flags: ``of(scope="crm", bucket=50)``.

        Text is read as on the command line; a list may be given where a flag is repeatable.
        """
        return cls(**dict(_setting(name, value) for name, value in settings.items()))


def flags() -> Mapping[str, Flag]:
    """The settings that have a flag, in the order of the fields."""
    return {each.name: each.metadata[_FLAG] for each in fields(Options) if _FLAG in each.metadata}


def flag_name(setting: str, flag: Flag) -> str:
    """``specs`` → ``spec``, ``client_id`` → ``client-id``."""
    return flag.name or setting.replace("_", "-")


def _setting(name: str, value: Any) -> tuple[str, Any]:
    """The field of a setting, and its value."""
    known = flags()
    by_flag = {flag_name(each, flag).replace("-", "_"): each for each, flag in known.items()}
    setting = by_flag.get(name, name)
    names = [each.name for each in fields(Options)]
    if setting not in names:
        close = difflib.get_close_matches(name, [*names, *by_flag], 1)
        hint = f"; did you mean {close[0]}?" if close else ""
        raise TypeError(f"there is no option {name!r}{hint}")
    flag = known.get(setting)
    if flag is None or value is None:
        return setting, value
    if flag.negated and name != setting:
        return setting, not value
    if flag.collect is not None:
        values = [value] if isinstance(value, str | Path) else value
        if not isinstance(values, Mapping):
            values = [flag.read(each) if isinstance(each, str) else each for each in values]
        return setting, flag.collect(values)
    return setting, flag.read(value) if isinstance(value, str) else value
