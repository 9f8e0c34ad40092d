"""The outcome of `make update` as a pull request: title, body and a patch of generated files.

    python tools/propose.py                      # of build/update.*, into build/proposal
    python tools/propose.py --repository DIR

The patch is made beside the index of git: what is staged stays staged. It holds generated files
alone; anything else that has changed is an error, for what generates runs the text of strangers
and must not propose code. In a workflow, `changed` becomes an output and the body the summary.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from rich.console import Console

ROOT: Final = Path(__file__).resolve().parent.parent
#: What an update may change. `.ci/propose` holds the patch against the same list.
GENERATED: Final = ("spec", "generated_client")
#: Bodies of pull requests end there.
_LONGEST: Final = 65_000


class Refused(Exception):  # noqa: N818 - a patch that is not proposed
    """Something that no pull request is made of."""


def git(repository: Path, *arguments: str, index: Path | None = None) -> bytes:
    environment = {**os.environ, **({"GIT_INDEX_FILE": str(index)} if index is not None else {})}
    done = subprocess.run(
        ["git", "-C", str(repository), *arguments],
        capture_output=True,
        check=False,
        env=environment,
        timeout=120,
    )
    if done.returncode:
        raise Refused(f"git {arguments[0]}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def patch(repository: Path) -> bytes:
    """All changes of generated files; empty if there are none."""
    with tempfile.TemporaryDirectory(prefix="propose-") as folder:
        index = Path(folder) / "index"
        git(repository, "read-tree", "HEAD", index=index)
        git(repository, "add", "--all", index=index)
        changed = git(repository, "diff", "--cached", "--name-only", "-z", "HEAD", index=index)
        names = [os.fsdecode(name) for name in changed.split(b"\0") if name]
        foreign = [name for name in names if name.partition("/")[0] not in GENERATED]
        if foreign:
            raise Refused(f"changed beside generated files: {', '.join(foreign[:10])}")
        return git(
            repository, "diff", "--cached", "--binary", "HEAD", "--", *GENERATED, index=index
        )


def propose(repository: Path, title: Path, body: Path, out: Path) -> bool:
    """Write the parts of the pull request; whether there is anything to propose."""
    changes = patch(repository)
    out.mkdir(parents=True, exist_ok=True)
    (out / "update.patch").write_bytes(changes)
    (out / "title.txt").write_text(title.read_text(encoding="utf-8"), encoding="utf-8")
    text = body.read_text(encoding="utf-8")
    if len(text) > _LONGEST:
        raise Refused(f"{body}: {len(text):,} characters are too many for a pull request")
    (out / "body.md").write_text(text, encoding="utf-8")
    return bool(changes)


def _tell_workflow(changed: bool, body: Path) -> None:
    output, summary = (os.environ.get(f"GITHUB_{name}") for name in ("OUTPUT", "STEP_SUMMARY"))
    if output:
        with Path(output).open("a", encoding="utf-8") as file:
            file.write(f"changed={str(changed).lower()}\n")
    if summary:
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(body.read_text(encoding="utf-8"))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--repository", type=Path, default=ROOT)
    parser.add_argument("--title", type=Path, default=Path("build/update.title"))
    parser.add_argument("--body", type=Path, default=Path("build/update.md"))
    parser.add_argument("--out", type=Path, default=Path("build/proposal"))
    options = parser.parse_args()
    console = Console(highlight=False)
    try:
        changed = propose(options.repository, options.title, options.body, options.out)
    except (Refused, OSError) as error:
        Console(stderr=True, highlight=False).print(str(error), markup=False, soft_wrap=True)
        return 1
    _tell_workflow(changed, options.body)
    size = (options.out / "update.patch").stat().st_size
    words = f"a patch of {size:,} bytes" if changed else "nothing to propose"
    console.print(f"{options.out}: {words}", markup=False, soft_wrap=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
