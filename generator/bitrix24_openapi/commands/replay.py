"""``replay``: how past revisions of the documentation would have gone through ``update``."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..errors import InputError
from ..files import default_dir
from .terminal import (
    BAD_INPUT,
    GOOD,
    chosen_corrections,
    corrections_arguments,
    date,
    declare,
    jobs,
    progress,
)

if TYPE_CHECKING:
    from ..update.steps import Step

_EXAMPLE: Final = """
examples:
  bitrix24-openapi replay --steps en-2025-12 en-2026-06,ru-2026-06 en,ru
  bitrix24-openapi replay --git ~/b24restdocs --git-ru ~/b24-rest-docs --from 2026-06-01 \\
      --to 2026-08-20 --every 7
  bitrix24-openapi replay --steps en-2026-06,ru-2026-06 en,ru --repository . \\
      --verify "python -m pytest -q tests/spec"

Nothing outside of the scratch folder is changed. The exit code is 1 if any step would have needed
somebody: it stopped, its input could not be used, or the tests failed.
"""
#: Generated files of the repository: a replay makes its own.
_GENERATED: Final = (
    "openapi.yaml", "openapi-v3.yaml", "report.json", "report.md", "release.json", "CHANGELOG.md",
    "names.yaml", "undocumented.yaml", "entities.yaml", "sources.json",
)  # fmt: skip


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "replay",
        "run past revisions of the docs through update, in a scratch copy, and print a table",
        _replay,
        _EXAMPLE,
    )
    option = parser.add_argument
    option(
        "--steps",
        nargs="+",
        metavar="DIR",
        help="revisions, oldest first: EN, EN,RU, or a folder with en and ru in it",
    )
    option("--git", type=Path, metavar="DIR", help="checkout of the English docs with its history")
    option("--git-ru", type=Path, metavar="DIR", help="the same of the Russian docs")
    option("--dates", nargs="+", type=date, metavar="DATE", help="days whose state is a step each")
    option("--from", dest="first", type=date, metavar="DATE", help="first of such days")
    option("--to", dest="last", type=date, metavar="DATE", help="last of such days")
    option("--every", type=jobs, default=7, metavar="DAYS", help="days between them (7)")
    option("--scratch", type=Path, metavar="DIR", help="keep spec, client and summaries there")
    option("--repository", type=Path, metavar="DIR", help="checkout whose copy the steps are for")
    option("--verify", default="", metavar="COMMAND", help="run this in the copy after each step")
    option("--no-client", action="store_true", help="leave the client out")
    option("--json", type=Path, metavar="FILE", help="write the figures there")
    option("--changelog", type=Path, metavar="FILE", help="write the changelog of the steps there")
    option("--jobs", type=jobs, default=0, metavar="N", help="processes (one for each processor)")
    corrections_arguments(parser)
    cache = parser.add_mutually_exclusive_group()
    cache.add_argument("--cache-dir", type=Path, metavar="DIR", help="cache folder")
    cache.add_argument("--no-cache", action="store_true", help="read every page anew")


def _replay(options: argparse.Namespace) -> int:
    from ..files import write_file
    from ..update.changelog import CHANGELOG
    from ..update.replay import ReplayOptions, Row, replay, table, to_json

    if bool(options.steps) == bool(options.git or options.git_ru):
        options.usage_error("give --steps, or --git and --git-ru")
    rows: list[Row] = []
    with _scratch(options.scratch) as scratch, progress() as advance:
        if options.repository is not None:
            _copy(options.repository, scratch)
        asked = ReplayOptions(
            scratch,
            chosen_corrections(options, scratch / "nothing"),
            cache_dir=None if options.no_cache else options.cache_dir or default_dir(),
            jobs=options.jobs,
            client=not options.no_client,
            verify=options.verify,
        )
        rows += replay(_steps(options, scratch), asked, advance)
        changelog = asked.spec / CHANGELOG
        if options.changelog is not None and changelog.is_file():
            write_file(options.changelog, changelog.read_text(encoding="utf-8"))
    if options.json is not None:
        write_file(options.json, to_json(rows))
    print(table(rows), end="")
    return BAD_INPUT if any(row.interventions for row in rows) else GOOD


@contextmanager
def _scratch(given: Path | None) -> Iterator[Path]:
    if given is None:
        with tempfile.TemporaryDirectory(prefix="replay-") as folder:
            yield Path(folder)
        return
    if given.is_dir() and any(given.iterdir()):
        raise InputError(f"{given}: the folder is not empty")
    given.mkdir(parents=True, exist_ok=True)
    yield given.resolve()


def _steps(options: argparse.Namespace, scratch: Path) -> Iterable[Step]:
    from ..update.steps import days, from_folders, from_histories

    if options.steps:
        return from_folders(options.steps)
    dates = list(options.dates or ())
    if options.first and options.last:
        dates += days(options.first, options.last, options.every)
    if not dates:
        options.usage_error("give --dates, or --from and --to")
    return from_histories(options.git, options.git_ru, sorted(set(dates)), scratch / "docs")


def _copy(repository: Path, scratch: Path) -> None:
    """The files that git knows, without what is generated."""
    done = subprocess.run(
        ["git", "-C", str(repository), "ls-files", "-z"], capture_output=True, check=False
    )
    if done.returncode:
        raise InputError(f"{repository}: not a git checkout")
    for name in done.stdout.decode().split("\0"):
        path = repository / name
        if not name or not path.is_file() or name.startswith("generated_client/"):
            continue
        if name.startswith("spec/") and name.removeprefix("spec/") in _GENERATED:
            continue
        target = scratch / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
