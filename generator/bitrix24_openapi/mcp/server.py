"""The tools: few, with descriptions that a model can choose by."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, Literal

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations

from ..search import Kind
from .calling import MOST_ROWS, Caller, Permission, Refused, call
from .describe import describe
from .knowledge import Knowledge, Operation

_INSTRUCTIONS: Final = (
    "The REST API of Bitrix24, a CRM and work platform. Find a method with search_methods, read "
    "describe_method before the first call of it, then use call_method. Lists come in pages: ask "
    "for the fields that you need (select) and for few rows."
)
_READS: Final = ToolAnnotations(read_only_hint=True, open_world_hint=False)

Version = Literal["classic", "v3"]


def make_server(
    knowledge: Knowledge, caller: Caller | None = None, permission: Permission | None = None
) -> MCPServer[Any]:
    """A server over what is known; ``caller`` makes calls on one portal, None makes none.

    Without a ``permission`` only methods that change nothing are called.
    """
    permission = permission or Permission()
    server: MCPServer[Any] = MCPServer("bitrix24", instructions=_INSTRUCTIONS)

    @server.tool(annotations=_READS)
    def search_methods(question: str, limit: int = 8) -> str:
        """Find methods of the Bitrix24 REST API by what they do, in English or Russian.

        question: words such as "move a deal to another stage", or their translation.
        limit: how many methods to return (1 to 30).
        """
        hits = knowledge.index.search(
            question, max(1, min(limit, 30)), kinds=frozenset({Kind.METHOD})
        )
        return "\n".join(_found(hit.entry.name, knowledge) for hit in hits) or "Nothing was found."

    @server.tool(annotations=_READS)
    def search_events(question: str, limit: int = 8) -> str:
        """Find events that a portal can send to a handler (see the method event.bind)."""
        hits = knowledge.index.search(
            question, max(1, min(limit, 30)), kinds=frozenset({Kind.EVENT})
        )
        rows = [f"{hit.entry.name}: {hit.entry.title}" for hit in hits]
        return "\n".join(rows) or "Nothing was found."

    @server.tool(annotations=_READS)
    def describe_method(method: str, api: Version | None = None) -> str:
        """Parameters, answer, errors and limits of one method.

        method: its name, such as crm.deal.list.
        api: "v3" for REST 3.0 where a method is in both APIs.
        """
        return describe(_operation(knowledge, method, api))

    @server.tool(annotations=_READS)
    def validate_call(method: str, parameters: dict[str, Any], api: Version | None = None) -> str:
        """Check the parameters of a call without making it."""
        faults = knowledge.faults(_operation(knowledge, method, api), parameters)
        return "\n".join(faults) or "The call is valid."

    @server.tool(annotations=ToolAnnotations(read_only_hint=not permission.patterns))
    async def call_method(
        method: str,
        parameters: dict[str, Any] | None = None,
        rows: int = MOST_ROWS,
        api: Version | None = None,
    ) -> str:
        """Call a method on the connected portal and return its answer as JSON.

        rows: how many elements of each list to return (1 to 50); what was cut is listed in
        "trimmed". Methods that change data are refused unless the operator has allowed them.
        """
        operation = _operation(knowledge, method, api)
        try:
            answer = await call(
                knowledge,
                operation,
                parameters or {},
                caller=caller,
                permission=permission,
                rows=rows,
            )
        except Refused as refusal:
            raise ToolError(str(refusal)) from None
        return json.dumps(answer.to_json(), ensure_ascii=False, separators=(",", ":"))

    return server


def _operation(knowledge: Knowledge, name: str, api: Version | None) -> Operation:
    operation = knowledge.operation(name, api)
    if operation is None:
        close = ", ".join(knowledge.like(name))
        raise ToolError(f"There is no method {name!r}." + (f" Similar: {close}" if close else ""))
    return operation


def _found(name: str, knowledge: Knowledge) -> str:
    operation = knowledge.operation(name)
    assert operation is not None  # the index holds the same operations
    node: Mapping[str, Any] = operation.node
    marks = [
        mark
        for mark, holds in (
            ("reads", operation.safe),
            ("changes data", not operation.safe),
            ("deprecated", node.get("deprecated")),
            ("REST 3.0", operation.api == "v3"),
        )
        if holds
    ]
    return f"{operation.name}: {node.get('summary', '')} ({', '.join(marks)})"
