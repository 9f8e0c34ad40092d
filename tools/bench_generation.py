"""Measure the generation of the client against openapi-python-client as it comes.

    python tools/bench_generation.py --runs 3

Ours reads spec/, writes and formats the package. Theirs is given the same two documents, as JSON
(which it reads much faster than YAML), already normalised, since it would refuse them otherwise,
and spared its formatting afterwards. Each is a process of its own; they take turns. CPU time counts
all processes, and changes little with what else the machine does.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
TIMEOUT = 900
LIMIT = 0.4

PRELUDE = """
import json, os, resource, sys, time
from pathlib import Path
def done(begun, out):
    files = [path for path in Path(out).rglob("*.py")]
    print(json.dumps({
        "seconds": time.perf_counter() - begun,
        "cpu": sum(os.times()[:4]),
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "files": len(files),
        "bytes": sum(path.stat().st_size for path in files),
    }))
begun = time.perf_counter()
spec, out = Path(sys.argv[1]), Path(sys.argv[2])
"""

OURS = """
from bitrix24_openapi.client.driver import generate
generate(spec, out)
done(begun, out)
"""

THEIRS = """
from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType
for name in ("openapi", "openapi-v3"):
    config = Config.from_sources(
        ConfigFile(post_hooks=[]), MetaType.NONE, spec / f"{name}.json", "utf-8", False, out / name
    )
    sys.stdout = sys.stderr
    for error in generate(config=config):
        print(error.header, error.detail, file=sys.stderr)
    sys.stdout = sys.__stdout__
done(begun, out)
"""

NORMALISE = """
from bitrix24_openapi.client.normalise import normalise
from bitrix24_openapi.openapi.load import load_document
for path in spec.glob("openapi*.yaml"):
    (out / f"{path.stem}.json").write_text(json.dumps(normalise(load_document(path))))
done(begun, out)
"""


def measured(script: str, spec: Path, out: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + script, str(spec), str(out)],
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT,
    )
    if done.returncode:
        raise SystemExit(f"a measurement failed:\n{done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--spec", type=Path, default=ROOT / "spec")
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--json", type=Path, help="write the numbers here")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        scratch = Path(folder)
        normalised = scratch / "normalised"
        normalised.mkdir()
        measured(NORMALISE, arguments.spec, normalised)
        ours, theirs = [], []
        for run in range(arguments.runs):
            theirs.append(measured(THEIRS, normalised, scratch / f"theirs-{run}"))
            ours.append(measured(OURS, arguments.spec, scratch / f"ours-{run}"))
    seconds = [statistics.median(each["seconds"] for each in side) for side in (ours, theirs)]
    cpu = [statistics.median(each["cpu"] for each in side) for side in (ours, theirs)]
    ratio, cpu_ratio = seconds[0] / seconds[1], cpu[0] / cpu[1]
    table = Table(
        "Generator", "Seconds", "CPU", "Peak, MB", "Modules", "MB written", title="generation"
    )
    for name, median, used, side in zip(
        ("bitrix24-openapi", "openapi-python-client"), seconds, cpu, (ours, theirs), strict=True
    ):
        row = side[0]
        size = row["bytes"] / 1e6
        table.add_row(
            name, f"{median:.1f}", f"{used:.1f}", f"{row['peak']:.0f}", f"{row['files']:,}",
            f"{size:.1f}",
        )  # fmt: skip
    console = Console()
    console.print(table)
    console.print(f"CPU ratio {cpu_ratio:.2f}")
    console.print(f"ratio {ratio:.2f}, limit {LIMIT:g}: {'kept' if ratio <= LIMIT else 'NOT kept'}")
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        numbers = {"ours": ours, "theirs": theirs, "ratio": ratio, "cpu_ratio": cpu_ratio}
        numbers["limit"] = LIMIT
        arguments.json.write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
