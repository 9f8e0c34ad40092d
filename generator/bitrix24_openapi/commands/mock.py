"""``mock``: a portal on this machine, for the tests of an integration."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..errors import InputError
from .terminal import GOOD, declare

if TYPE_CHECKING:
    from ..mock.model import Exchange
    from ..mock.options import Options
    from ..mock.serve.server import Server
    from ..mock.serve.tls import Certificate

_EXAMPLES: Final = """
examples:
  bitrix24-openapi mock
  bitrix24-openapi mock --port 0 --stateful --data portal.json
  bitrix24-openapi mock --scope crm,task --bucket 50 --drain 2
  bitrix24-openapi mock --fault '503@crm.*:p=0.1' --seed 7
  bitrix24-openapi mock --tls --require-https

A webhook of the portal is any user and any code: http://127.0.0.1:8024/rest/1/secret/
"""
_PORT: Final = 8024
_LOGS: Final = ("refused", "all", "none")


def add(commands: Any) -> None:
    parser = declare(
        commands, "mock", "answer the calls of an integration as a portal does", _mock, _EXAMPLES
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument(
        "--port", type=_port, default=_PORT, help=f"port to listen on, 0: any ({_PORT})"
    )
    parser.add_argument(
        "--tls",
        nargs="?",
        type=Path,
        const=Path(),
        metavar="DIR",
        help="https with a certificate of its own, kept in DIR (by default in the user's cache)",
    )
    parser.add_argument(
        "--spec",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="OpenAPI document, or a folder with both (by default those of this package)",
    )
    parser.add_argument("--seed", type=int, default=0, help="decides everything random (0)")
    parser.add_argument(
        "--log", choices=_LOGS, default=_LOGS[0], help="which calls are told (refused)"
    )
    parser.add_argument(
        "--coverage", action="store_true", help="tell which methods keep state, and leave"
    )
    _who(parser.add_argument_group("who may call"))
    _judged(parser.add_argument_group("how calls are judged"))
    _manners(parser.add_argument_group("manners of the portal"))


def _who(group: Any) -> None:
    group.add_argument(
        "--scope",
        action="append",
        metavar="NAMES",
        help="scopes of every webhook, separated by commas (all)",
    )
    group.add_argument(
        "--webhook",
        action="append",
        metavar="USER/CODE",
        help="a webhook that exists (any); may be repeated",
    )
    group.add_argument(
        "--token", action="append", metavar="TOKEN", help="a good access token (any); repeatable"
    )
    group.add_argument(
        "--expired-token", action="append", default=[], metavar="TOKEN", help="one that expired"
    )
    group.add_argument("--client-id", default="", metavar="ID", help="application of the OAuth")
    group.add_argument("--client-secret", default="", metavar="SECRET", help="and its secret")
    group.add_argument(
        "--refresh-token",
        action="append",
        default=[],
        metavar="TOKEN",
        help="a refresh token that the application has from the beginning; repeatable",
    )
    group.add_argument(
        "--token-lifetime",
        type=_positive,
        default=3600.0,
        metavar="SECONDS",
        help="of access tokens (3600)",
    )
    group.add_argument("--require-https", action="store_true", help="refuse calls over plain http")


def _judged(group: Any) -> None:
    group.add_argument(
        "--strict",
        action="store_true",
        help='refuse what a portal forgives: "5" for an integer, ID for id',
    )
    group.add_argument(
        "--no-validate", action="store_true", help="answer calls whatever their parameters are"
    )


def _manners(group: Any) -> None:
    group.add_argument(
        "--stateful", action="store_true", help="keep what calls add, change and delete"
    )
    group.add_argument(
        "--data", type=Path, metavar="FILE", help="JSON with records to begin with (is stateful)"
    )
    group.add_argument(
        "--bucket", type=_positive, metavar="N", help="requests until 503 QUERY_LIMIT_EXCEEDED"
    )
    group.add_argument(
        "--drain", type=_positive, default=2.0, metavar="N", help="forgotten each second (2)"
    )
    group.add_argument(
        "--operating-limit",
        type=_positive,
        metavar="SECONDS",
        help="execution time until 429 OPERATION_TIME_LIMIT",
    )
    group.add_argument(
        "--operating-cost",
        type=_positive,
        metavar="SECONDS",
        help="what a call is charged with (what it took)",
    )
    group.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="WHAT[@METHODS]",
        help="what goes wrong: 503, 502html, latency=100ms, reset, ...; may be repeated",
    )
    group.add_argument(
        "--event-host",
        action="append",
        default=[],
        metavar="HOST",
        help="a host beside this machine whose event handlers are called; *: all",
    )
    group.add_argument(
        "--open-control",
        action="store_true",
        help="let other machines use the page and /_mock/ as well",
    )


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"expected a number of a port, not {text!r}")


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"expected a number above zero, not {text!r}")
    return number


def _mock(arguments: argparse.Namespace) -> int:
    import gc
    import signal

    from ..collector import without_collector
    from ..mock.serve.assembly import assemble
    from ..mock.serve.server import Server

    if arguments.coverage:
        return _coverage(arguments)
    certificate = _certificate(arguments)
    with without_collector():
        portal = assemble(_options(arguments))
    # The API stays as it is: the garbage collector need not look at it again and again.
    gc.freeze()
    # The port is asked for before anything is said, and after everything that may be refused.
    server = Server(portal, arguments.host, arguments.port, certificate)
    tell = _teller(arguments.log)
    if tell is not None:
        portal.journal.listeners.append(tell)
    signal.signal(signal.SIGTERM, _leave)
    _greet(server)
    server.run()
    return GOOD


def _coverage(arguments: argparse.Namespace) -> int:
    from ..mock.catalogue import Catalogue
    from ..mock.state.coverage import coverage_of
    from ..openapi.sources import load_all

    for line in coverage_of(Catalogue(load_all(arguments.spec))).lines():
        print(line)
    return GOOD


def _leave(*_: object) -> None:
    """uvicorn has ended what was under way when this signal reaches us."""
    raise SystemExit(GOOD)


def _options(arguments: argparse.Namespace) -> Options:
    from ..mock.options import Options

    return Options(
        specs=tuple(arguments.spec),
        seed=arguments.seed,
        scopes=_names(arguments.scope),
        webhooks=_webhooks(arguments.webhook),
        tokens=dict.fromkeys(arguments.token) if arguments.token else None,
        expired_tokens=frozenset(arguments.expired_token),
        require_https=arguments.require_https,
        validate=not arguments.no_validate,
        strict=arguments.strict,
        stateful=arguments.stateful or arguments.data is not None,
        seed_data=arguments.data,
        bucket=arguments.bucket,
        drain=arguments.drain,
        operating_limit=arguments.operating_limit,
        operating_cost=arguments.operating_cost,
        client_id=arguments.client_id,
        client_secret=arguments.client_secret,
        refresh_tokens=frozenset(arguments.refresh_token),
        token_lifetime=arguments.token_lifetime,
        event_hosts=frozenset(arguments.event_host),
        faults=tuple(arguments.fault),
        open_control=arguments.open_control,
    )


def _names(given: list[str] | None) -> frozenset[str] | None:
    if given is None:
        return None
    return frozenset(name.strip() for text in given for name in text.split(",") if name.strip())


def _webhooks(given: list[str] | None) -> frozenset[str] | None:
    for webhook in given or ():
        user, _, code = webhook.partition("/")
        if not (user and code) or "/" in code:
            raise InputError(f"--webhook {webhook}: expected USER/CODE, for instance 1/secret")
    return None if given is None else frozenset(given)


def _certificate(arguments: argparse.Namespace) -> Certificate | None:
    if arguments.tls is None:
        return None
    from ..mock.serve.tls import certificate_in

    folder = arguments.tls
    if folder == Path():
        from ..files import default_dir

        folder = default_dir() / "mock-tls"
    return certificate_in(folder, arguments.host)


def _greet(server: Server) -> None:
    catalogue = server.portal.catalogue
    classic, v3 = (sum(1 for _ in catalogue.operations(each)) for each in ("classic", "v3"))
    print(f"{classic} methods: {server.url}rest/1/secret/")
    print(f"{v3} methods of REST 3.0: {server.url}rest/api/1/secret/")
    if server.certificate is not None:
        print(f"certificate to trust: {server.certificate.authority}")
    sys.stdout.flush()


def _teller(which: str) -> Callable[[Exchange], None] | None:
    """Says on stderr what was called, and what was wrong with it."""
    if which == "none":
        return None
    write, everything = sys.stderr.write, which == "all"

    def tell(exchange: Exchange) -> None:
        response = exchange.response
        if response is None or (response.status < 400 and not everything):
            return
        said = [exchange.method or exchange.request.path, str(response.status)]
        code = getattr(exchange.outcome, "code", "")
        reason = getattr(exchange.outcome, "reason", "")
        said += [str(code)] if code else []
        said += [f"- {text}" for text in (reason, *exchange.notes) if text]
        write(" ".join(" ".join(said).split()) + "\n")

    return tell
