"""``mcp``: a server of tools for language models."""

from __future__ import annotations

import argparse
import os
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Final

from ..errors import InputError
from .terminal import GOOD, declare

#: Variable with the address of the portal: arguments are visible to all users of a machine.
WEBHOOK: Final = "BITRIX24_WEBHOOK"

_EXAMPLE: Final = f"""
Without a portal the server describes methods and checks calls. With one, given in the environment
variable {WEBHOOK}, it also makes calls: those that change nothing, and with --allow-write
others. A mock portal will do: `bitrix24-openapi mock --stateful`.

examples:
  bitrix24-openapi mcp
  {WEBHOOK}=https://acme.bitrix24.com/rest/1/secret/ bitrix24-openapi mcp
  {WEBHOOK}=http://127.0.0.1:8024/rest/1/secret/ bitrix24-openapi mcp --allow-write 'crm.*'
  bitrix24-openapi mcp --http --port 8025
"""


def add(commands: Any) -> None:
    parser = declare(commands, "mcp", "serve tools for language models (MCP)", _mcp, _EXAMPLE)
    parser.add_argument(
        "--spec", type=Path, metavar="DIR", help="documents (those that come with this package)"
    )
    parser.add_argument(
        "--allow-write",
        action="append",
        default=[],
        metavar="PATTERN",
        help="methods that change data and may be called: a scope (crm), a name or a pattern "
        "(crm.item.*); may be repeated",
    )
    parser.add_argument(
        "--http", action="store_true", help="streamable HTTP on this machine instead of stdio"
    )
    parser.add_argument("--port", type=int, default=8025, help="port of --http (8025)")


def _mcp(options: argparse.Namespace) -> int:
    try:
        import anyio
        import mcp.server.mcpserver  # noqa: F401 - only whether it is there
    except ImportError:
        raise InputError(
            "the MCP SDK is not installed: pip install 'bitrix24-openapi[mcp]'"
        ) from None

    anyio.run(_serve, options)
    return GOOD


async def _serve(options: argparse.Namespace) -> None:
    from ..mcp.calling import Permission
    from ..mcp.knowledge import Knowledge
    from ..mcp.portal import connected
    from ..mcp.server import make_server
    from ..openapi.sources import load_folder, own_spec

    knowledge = Knowledge(load_folder(options.spec or own_spec()))
    webhook = os.environ.get(WEBHOOK)
    async with AsyncExitStack() as stack:
        caller = await stack.enter_async_context(connected(webhook)) if webhook else None
        server = make_server(knowledge, caller, Permission(tuple(options.allow_write)))
        if options.http:
            await server.run_streamable_http_async(host="127.0.0.1", port=options.port)
        else:
            await server.run_stdio_async()
