"""Build both distributions and try the client's as somebody would who installs it.

    python tools/wheel.py                # generated_client and the generator itself, into dist/

Wheel and source archive of each are built and looked at by twine and check-wheel-contents. The
client's wheel goes into a new environment with nothing but what it declares, and makes calls,
synchronous and asynchronous, to a server on 127.0.0.1.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "constraints.txt"
#: What is published is built with the versions that are tested, and not with those of the day.
ENVIRONMENT = {
    **os.environ,
    "PIP_CONSTRAINT": CONSTRAINTS.as_uri(),
    "PIP_BUILD_CONSTRAINT": CONSTRAINTS.as_uri(),
}
TIMEOUT = 300
#: Bytes that the client's wheel may have.
MOST_BYTES = 3_000_000

#: Run where nothing is installed but the wheel.
PROGRAM = """
import asyncio, importlib.metadata, sys
import bitrix24_client
from bitrix24_client import AsyncBitrix24, Bitrix24

url = sys.argv[1]
with Bitrix24(url) as b24:
    deal = b24.crm.item.get(entity_type_id=2, id=7).item
    assert (deal.id, deal.title) == (7, "Seven"), deal
    assert b24.call("server.time") == "2026-01-01T00:00:00+03:00"

async def main():
    async with AsyncBitrix24(url) as b24:
        answer = await b24.crm.item.get(entity_type_id=2, id=7)
        assert answer.item.title == "Seven"

asyncio.run(main())
version = importlib.metadata.version("bitrix24-client")
assert bitrix24_client.__version__ == version
print(version)
"""

ANSWERS = {
    "crm.item.get": {"item": {"id": 7, "title": "Seven"}},
    "server.time": "2026-01-01T00:00:00+03:00",
}


class Portal(BaseHTTPRequestHandler):
    """Answers what the program asks."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        body = json.dumps({"result": ANSWERS[self.path.rpartition("/")[2]], "time": {}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing: what matters is what the program says."""


@contextmanager
def portal() -> Iterator[str]:
    """The URL of a webhook."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Portal)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/rest/1/secret/"
    finally:
        server.shutdown()
        server.server_close()


class Failed(Exception):  # noqa: N818 - a step that failed
    """A command that did not end well, with what it said."""


def run(*command: str | Path) -> str:
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=TIMEOUT,
            env=ENVIRONMENT,
        )
    except subprocess.TimeoutExpired:
        raise Failed(f"{command[0]}: not done after {TIMEOUT} s") from None
    if done.returncode:
        # The program that is tried out is an argument: its first line tells enough.
        shown = [str(part).strip().partition("\n")[0] for part in command]
        raise Failed(f"{' '.join(shown)}\n{done.stdout.strip()}")
    return done.stdout.strip()


def build(project: Path, out: Path) -> list[Path]:
    """Wheel and source archive of a project. The wheel is made of the source archive: what is
    missing there is missing for everybody who builds it."""
    before = set(out.glob("*"))
    run(sys.executable, "-m", "build", "--outdir", out, project)
    return sorted(set(out.glob("*")) - before)


def look_at(archives: list[Path]) -> None:
    run(sys.executable, "-m", "twine", "check", "--strict", *archives)
    wheels = [archive for archive in archives if archive.suffix == ".whl"]
    run(sys.executable, "-m", "check_wheel_contents", *wheels)


def try_out(wheel: Path, scratch: Path) -> str:
    """Install a wheel alone and run the program; the version that it reports."""
    python = scratch / "environment" / "bin" / "python"
    run(sys.executable, "-m", "venv", python.parent.parent)
    pip = (python, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "--quiet", wheel)
    run(*pip, "check")
    with portal() as url:
        return run(python, "-I", "-W", "error", "-c", PROGRAM, url)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--client", type=Path, default=ROOT / "generated_client")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    arguments = parser.parse_args()
    console = Console()
    if not (arguments.client / "pyproject.toml").is_file():
        console.print(f"{arguments.client}: no package there: generate the client first")
        return 1
    table = Table("File", "Bytes", "Limit")
    try:
        with tempfile.TemporaryDirectory(prefix="wheel-") as scratch:
            fresh = Path(scratch) / "dist"
            fresh.mkdir()
            archives = [
                archive for project in (arguments.client, ROOT) for archive in build(project, fresh)
            ]
            look_at(archives)
            client = next(
                each
                for each in archives
                if each.name.startswith("bitrix24_client") and each.suffix == ".whl"
            )
            version = try_out(client, Path(scratch))
            for archive in archives:
                limit = f"{MOST_BYTES:,}" if archive == client else ""
                table.add_row(archive.name, f"{archive.stat().st_size:,}", limit)
            small = client.stat().st_size <= MOST_BYTES
            arguments.out.mkdir(parents=True, exist_ok=True)
            for archive in archives:
                shutil.copy2(archive, arguments.out)
    except Failed as error:
        console.print(str(error), markup=False, highlight=False)
        return 1
    console.print(table)
    console.print(f"bitrix24-client {version} installs alone and calls a portal")
    return 0 if small else 1


if __name__ == "__main__":
    sys.exit(main())
