"""``mock``: a mock portal on this machine, for the tests of an integration."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..errors import InputError
from ..mock.options import Flag, Options, flag_name, flags
from .terminal import GOOD, declare

if TYPE_CHECKING:
    from ..mock.model import Exchange
    from ..mock.serve.server import Server
    from ..mock.serve.tls import Certificate

_EXAMPLES: Final = """
examples:
  bitrix24-openapi mock
  bitrix24-openapi mock --port 0 --data portal.json
  bitrix24-openapi mock --scope crm,task --bucket 50 --drain 2
  bitrix24-openapi mock --fault '503@crm.*:p=0.1' --seed 7
  bitrix24-openapi mock --tls --require-https

Without --webhook any user and any code form a valid webhook: http://127.0.0.1:8024/rest/1/secret/
"""
_PORT: Final = 8024
_LOGS: Final = ("refused", "all", "none")


def add(commands: Any) -> None:
    parser = declare(
        commands, "mock", "run a mock portal for the tests of an integration", _mock, _EXAMPLES
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument(
        "--port", type=_port, default=_PORT, help=f"port to listen on, 0 for any free one ({_PORT})"
    )
    parser.add_argument(
        "--tls",
        nargs="?",
        type=Path,
        const=Path(),
        metavar="DIR",
        help="serve https; the certificate is kept in DIR (default: in the user's cache)",
    )
    parser.add_argument(
        "--tls-name",
        action="append",
        default=[],
        metavar="HOST",
        help="another host name or address that the certificate is valid for; repeatable",
    )
    parser.add_argument(
        "--log", choices=_LOGS, default=_LOGS[0], help=f"which calls to log ({_LOGS[0]})"
    )
    parser.add_argument(
        "--coverage", action="store_true", help="list the methods that keep state, and exit"
    )
    groups: dict[str, Any] = {"": parser}
    for setting, flag in flags().items():
        if flag.group not in groups:
            groups[flag.group] = parser.add_argument_group(flag.group)
        _add_flag(groups[flag.group], setting, flag)


def _add_flag(group: Any, setting: str, flag: Flag) -> None:
    name = f"--{flag_name(setting, flag)}"
    if not flag.metavar:
        action = "store_false" if flag.negated else "store_true"
        group.add_argument(name, dest=setting, action=action, help=flag.help)
        return
    more: dict[str, Any] = {"action": "append"} if flag.collect is not None else {}
    group.add_argument(
        name,
        dest=setting,
        default=None,
        metavar=flag.metavar,
        type=_reader(flag),
        help=flag.help.replace("%", "%%"),
        **more,
    )


def _reader(flag: Flag) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            return flag.read(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return read


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"expected a port number, not {text!r}")


def _mock(arguments: argparse.Namespace) -> int:
    import signal

    from ..collector import frozen, without_collector
    from ..mock.serve.assembly import assemble
    from ..mock.serve.server import Server

    if arguments.coverage:
        return _coverage(arguments)
    certificate = _certificate(arguments)
    with without_collector():
        portal = assemble(_options(arguments))
    # The API description never changes.
    with frozen():
        # The port is bound before anything is printed, and after everything that may fail.
        server = Server(portal, arguments.host, arguments.port, certificate)
        log = _logger(arguments.log)
        if log is not None:
            portal.journal.listeners.append(log)
        signal.signal(signal.SIGTERM, _leave)
        _print_addresses(server)
        server.run()
    return GOOD


def _coverage(arguments: argparse.Namespace) -> int:
    from ..mock.catalogue import Catalogue
    from ..mock.state.coverage import coverage_of
    from ..openapi.sources import load_all

    for line in coverage_of(Catalogue(load_all(arguments.specs or ()))).lines():
        print(line)
    return GOOD


def _leave(*_: object) -> None:
    """uvicorn has answered open requests when this signal reaches us."""
    raise SystemExit(GOOD)


def _options(arguments: argparse.Namespace) -> Options:
    """Options that were not given keep their defaults."""
    given = {name: getattr(arguments, name) for name in flags()}
    return Options.of(**{name: value for name, value in given.items() if value is not None})


def _certificate(arguments: argparse.Namespace) -> Certificate | None:
    if arguments.tls is None:
        if arguments.tls_name:
            raise InputError("--tls-name needs --tls")
        return None
    from ..mock.serve.tls import certificate_in

    folder = arguments.tls
    if folder == Path():
        from ..files import default_dir

        folder = default_dir() / "mock-tls"
    return certificate_in(folder, (arguments.host, *arguments.tls_name))


def _print_addresses(server: Server) -> None:
    catalogue = server.portal.catalogue
    classic, v3 = (sum(1 for _ in catalogue.operations(each)) for each in ("classic", "v3"))
    print(f"{classic} methods: {server.url}rest/1/secret/")
    print(f"{v3} REST 3.0 methods: {server.url}rest/api/1/secret/")
    if server.certificate is not None:
        print(f"CA certificate to trust: {server.certificate.authority}")
    sys.stdout.flush()


def _logger(which: str) -> Callable[[Exchange], None] | None:
    """Writes one line per call to stderr: method, status, error, reason and notes. Calls with
    names that the method does not know are logged although they are answered."""
    if which == "none":
        return None
    write, everything = sys.stderr.write, which == "all"

    def log(exchange: Exchange) -> None:
        response = exchange.response
        silent = response is None or (response.status < 400 and not exchange.warnings)
        if response is None or (silent and not everything):
            return
        line = [exchange.method or exchange.request.path, str(response.status)]
        code = getattr(exchange.outcome, "code", "")
        reason = getattr(exchange.outcome, "reason", "")
        line += [str(code)] if code else []
        line += [f"- {text}" for text in (reason, *exchange.warnings, *exchange.notes) if text]
        write(" ".join(" ".join(line).split()) + "\n")

    return log
