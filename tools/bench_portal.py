"""A portal for the benchmarks of the client: just enough of one, and fast enough not to be what is
measured.

    python tools/bench_portal.py --rows 50000 --command-ms 10 --step 20

It prints its port and serves until it is stopped. Rows are prepared before that. Lists understand
``start``, ``order[ID]``, ``filter[>ID]``, ``filter[<=ID]`` and references to earlier commands;
``filter[PARENT]`` lists the rows of one parent.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import time
from bisect import bisect_right
from typing import Any
from urllib.parse import unquote

PAGE = 50
#: Of a portal's bucket (settings/performance/limits.md).
CAPACITY, LEAK = 50, 2.0
#: Rows of one parent; every tenth has more than a page.
OF_PARENT, OF_TENTH = 30, 120
TIME = b'"time":{"start":1.0,"finish":1.1,"duration":0.1,"operating":0}'

REFERENCE = re.compile(r"\$result\[(c\d+)\]\[(\d+)\]\[ID\]")
CONDITION = re.compile(r"filter\[([^\]]+)\]=([^&]*)")


def row(number: int, fields: int) -> bytes:
    """A deal, written as portals write it; of 24 fields it has 1 kB."""
    found = {
        "ID": str(number),
        "TITLE": f"Deal {number}",
        "STAGE_ID": "NEW",
        "OPPORTUNITY": f"{number}.00",
        "OPENED": "Y",
        "DATE_CREATE": "2024-08-30T10:11:12+03:00",
    }
    found.update({f"UF_CRM_{index}": f"value {number} of {index}" for index in range(fields)})
    return json.dumps(found).encode()


class Bucket:
    """The portal's limit: a bucket of 50 requests that leaks 2 a second."""

    def __init__(self) -> None:
        self.level = 0.0
        self.at = time.monotonic()

    def takes(self) -> bool:
        now = time.monotonic()
        self.level = max(0.0, self.level - (now - self.at) * LEAK)
        self.at = now
        if self.level + 1 > CAPACITY:
            return False
        self.level += 1
        return True


class Server:
    """Answers ``crm.deal.list`` and batches of it."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.bucket = Bucket() if options.bucket else None
        self.request_ms, self.command_ms = options.request_ms, options.command_ms
        numbers = range(1, options.rows + 1)
        self.ids = [n * options.step + (n - 1) // PAGE * options.hole for n in numbers]
        self.rows = [row(number, options.fields) for number in self.ids]

    async def connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                match = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
                body = await reader.readexactly(int(match[1]) if match else 0)
                status, answer = b"200 OK", b'{"error": "QUERY_LIMIT_EXCEEDED"}'
                if self.bucket is not None and not self.bucket.takes():
                    status = b"503 Service Unavailable"
                else:
                    answer = await self.answer(head.split(b" ", 2)[1], body)
                writer.write(
                    b"HTTP/1.1 %b\r\nContent-Type: application/json\r\n"
                    b"Content-Length: %d\r\n\r\n" % (status, len(answer))
                )
                writer.write(answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def answer(self, path: bytes, body: bytes) -> bytes:
        data = json.loads(body or b"{}")
        await asyncio.sleep(self.request_ms / 1000)
        if not path.rstrip(b"/").lower().endswith(b"batch"):
            start, order = int(data.get("start") or 0), data.get("order") or {}
            page, total, following, _ = self.page(data.get("filter") or {}, start, order)
            around = f'"total":{total},'.encode()
            if following is not None:
                around += f'"next":{following},'.encode()
            return b'{"result":' + page + b"," + around + TIME + b"}"
        await asyncio.sleep(self.command_ms * len(data["cmd"]) / 1000)
        return self.batch(data["cmd"])

    def batch(self, commands: dict[str, str]) -> bytes:
        parts, totals, nexts = [], {}, {}
        ids: dict[str, list[int]] = {}
        for key, command in commands.items():
            text = REFERENCE.sub(
                lambda match: (
                    str(ids[match[1]][int(match[2])])
                    if int(match[2]) < len(ids.get(match[1], []))
                    else match[0]
                ),
                unquote(command),
            )
            start = re.search(r"(?:\?|&)start=(-?\d+)", text)
            order = {"ID": "DESC"} if "order[ID]=DESC" in text else {}
            conditions = dict(CONDITION.findall(text))
            page, total, following, ids[key] = self.page(
                conditions, int(start[1]) if start else 0, order
            )
            parts.append(json.dumps(key).encode() + b":" + page)
            totals[key] = total
            if following is not None:
                nexts[key] = following
        return (
            b'{"result":{"result":{' + b",".join(parts) + b'},"result_error":[],"result_total":'
            + json.dumps(totals).encode() + b',"result_next":' + json.dumps(nexts or []).encode()
            + b',"result_time":[]},' + TIME + b"}"
        )  # fmt: skip

    def page(
        self, conditions: dict[str, Any], start: int, order: dict[str, Any]
    ) -> tuple[bytes, int, int | None, list[int]]:
        """A page as JSON, the total, where the next one begins, and the ids on it."""
        low, high = 0, len(self.ids)
        if "PARENT" in conditions:
            high = OF_TENTH if int(conditions["PARENT"]) % 10 == 0 else OF_PARENT
        if ">ID" in conditions:
            after = str(conditions[">ID"])
            low = bisect_right(self.ids, int(after) if after.isdigit() else 0)
        if "<=ID" in conditions:
            high = min(high, bisect_right(self.ids, int(conditions["<=ID"])))
        begin = low + max(0, start)
        places = range(begin, min(begin + PAGE, high))
        if order.get("ID") == "DESC":
            places = range(high - 1, max(high - 1 - PAGE, low - 1), -1)
        page = b"[" + b",".join([self.rows[place] for place in places]) + b"]"
        following = start + PAGE if start >= 0 and begin + PAGE < high else None
        total = 0 if start < 0 else max(0, high - low)
        return page, total, following, [self.ids[place] for place in places]


async def serve(options: argparse.Namespace) -> None:
    server = Server(options)
    listening = await asyncio.start_server(server.connection, "127.0.0.1", 0, limit=2**20)
    print(listening.sockets[0].getsockname()[1], flush=True)
    async with listening:
        await listening.serve_forever()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=PAGE)
    parser.add_argument("--fields", type=int, default=24, help="custom fields of a row")
    parser.add_argument("--step", type=int, default=1, help="ids between two rows")
    parser.add_argument("--hole", type=int, default=0, help="ids without rows after 50 rows")
    parser.add_argument("--request-ms", type=float, default=0.0)
    parser.add_argument("--command-ms", type=float, default=0.0)
    parser.add_argument("--bucket", action="store_true", help="refuse what is above the limit")
    asyncio.run(serve(parser.parse_args()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
