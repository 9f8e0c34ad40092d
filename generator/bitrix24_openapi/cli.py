"""The command line: arguments, progress, exit codes. All work is done by the library.

Exit codes: 0 good, 1 bad input (one message on stderr), 2 usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Final

from . import __version__
from .cache import default_dir
from .errors import InputError

_GOOD: Final = 0
_BAD_INPUT: Final = 1

_BUILD_EXAMPLE: Final = """
examples:
  bitrix24-openapi build --docs ~/b24restdocs
  bitrix24-openapi build --docs ~/b24restdocs --docs-ru ~/b24-rest-docs --out spec --no-prose
"""
_EXTRACT_EXAMPLE: Final = """
examples:
  bitrix24-openapi extract api-reference/crm/deals/crm-deal-add.md --docs ~/b24restdocs
  bitrix24-openapi extract ~/b24restdocs/api-reference/user/user-get.md --json
"""
_REPORT_EXAMPLE: Final = """
examples:
  bitrix24-openapi report
  bitrix24-openapi report --out spec --json
"""


_CHECK_EXAMPLE: Final = """
examples:
  bitrix24-openapi check --out spec
  bitrix24-openapi check --out spec --ratchet tests/ratchet.json
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; what it returns is the exit code."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except InputError as error:
        return _fail(str(error))
    except BrokenPipeError:
        # The reader (`| head`) has seen enough; nothing is left to be flushed to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _GOOD
    except KeyboardInterrupt:
        return _fail("interrupted")


def _fail(message: str) -> int:
    print(message, file=sys.stderr)
    return _BAD_INPUT


# --- commands -----------------------------------------------------------------------------


def _build(options: argparse.Namespace) -> int:
    from .build import OUTPUTS, BuildOptions, build

    if options.docs is None and options.docs_ru is None:
        options.usage_error("give --docs, --docs-ru or both")
    out: Path = options.out
    with _progress() as progress:
        report = build(
            BuildOptions(
                docs_en=options.docs,
                docs_ru=options.docs_ru,
                out=out,
                prose=options.prose,
                jobs=options.jobs,
                overlay=tuple(options.overlay or _beside(out, "overlay*.yaml")),
                glossary=options.glossary or next(iter(_beside(out, "glossary.yaml")), None),
                verdicts=next(iter(_beside(out, "verdicts.yaml")), None),
                cache_dir=None if options.no_cache else options.cache_dir or default_dir(),
            ),
            progress,
        )
    counters = report.counters
    print(
        f"{counters['classic']:,} classic operations, {counters['v3']:,} of REST 3.0, "
        f"{counters['events']:,} events"
    )
    print("\n".join(str(out / name) for name in OUTPUTS))
    return _GOOD


def _extract(options: argparse.Namespace) -> int:
    from .build import open_corpus
    from .extract import to_json

    root, page = _page(options.page, options.docs, options.docs_ru)
    docs_en = root if options.docs is None and options.docs_ru is None else options.docs
    facts = to_json(open_corpus(docs_en, options.docs_ru).extract(page))
    if options.json:
        json.dump(facts, sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        _print_tree(page, facts)
    return _GOOD


def _report(options: argparse.Namespace) -> int:
    from .build import REPORT_JSON, REPORT_MD

    path: Path = options.out / (REPORT_JSON if options.json else REPORT_MD)
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; run `bitrix24-openapi build` first") from error
    if options.json or not sys.stdout.isatty():
        sys.stdout.write(text)
        return _GOOD
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console()
    with console.pager(styles=True):
        console.print(Markdown(text))
    return _GOOD


def _check(options: argparse.Namespace) -> int:
    """Judge the last build by its own report: oracles, open findings, the ratchet."""
    from rich.console import Console
    from rich.table import Table

    from .build import REPORT_JSON
    from .spec.ratchet import complaints, load

    path: Path = options.out / REPORT_JSON
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        rows, counters = report["sections"]["Accuracy"]["rows"], report["counters"]
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; run `bitrix24-openapi build` first") from error
    except (ValueError, KeyError, TypeError):
        raise InputError(f"{path}: no report of this version; build again") from None
    table = Table(*(rows[0] if rows else ()))
    for row in rows:
        table.add_row(*(f"{cell:,}" if isinstance(cell, int) else cell for cell in row.values()))
    Console().print(table)
    wrong = [
        f"{counters[name]} {name.partition(':')[2]} findings are not explained"
        for name in counters
        if name.startswith("ours:") and counters[name]
    ]
    if options.ratchet is not None:
        wrong += complaints(counters, load(options.ratchet))
    return _fail("\n".join(wrong)) if wrong else _GOOD


def _beside(out: Path, pattern: str) -> list[Path]:
    """Corrections and descriptions live beside the documents that they are for."""
    return sorted(out.glob(pattern)) if out.is_dir() else []


def _page(page: str, docs: Path | None, docs_ru: Path | None) -> tuple[Path | None, str]:
    """The checkout and the page in it: a path inside the checkout, or any path of the file."""
    given = docs or docs_ru
    path = Path(page)
    if given is not None and (given / page).is_file():
        return given, path.as_posix()
    if not path.is_file():
        place = given if given is not None else "(give --docs)"
        raise InputError(f"{page}: no such page in {place}")
    path = path.resolve()
    roots = [given.resolve()] if given is not None else list(path.parents)
    for root in roots:
        if root in path.parents and (root / "api-reference").is_dir():
            return root, path.relative_to(root).as_posix()
    raise InputError(f"{page}: not inside a checkout of the REST documentation")


# --- terminal -----------------------------------------------------------------------------


def _progress() -> AbstractContextManager[Callable[[str, int, int], None]]:
    """A progress bar on a terminal, silence elsewhere."""
    if not sys.stderr.isatty() or os.environ.get("CI"):
        return nullcontext(lambda *_: None)
    return _Bar()


class _Bar(AbstractContextManager[Callable[[str, int, int], None]]):
    def __enter__(self) -> Callable[[str, int, int], None]:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
        from rich.progress import TimeElapsedColumn as Elapsed

        self._progress = Progress(
            TextColumn("{task.description:>8}"),
            BarColumn(),
            MofNCompleteColumn(),
            Elapsed(),
            console=Console(stderr=True),
            transient=True,
        )
        self._tasks: dict[str, Any] = {}
        self._progress.start()
        return self._update

    def _update(self, stage: str, done: int, total: int) -> None:
        if stage not in self._tasks:
            self._tasks[stage] = self._progress.add_task(stage, total=total)
        self._progress.update(self._tasks[stage], completed=done, total=total)

    def __exit__(self, *_: object) -> None:
        self._progress.stop()


def _print_tree(title: str, facts: Any) -> None:
    from rich.console import Console
    from rich.text import Text
    from rich.tree import Tree

    def grow(tree: Tree, value: Any) -> None:
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for key, child in pairs:
            if isinstance(child, dict | list) and child:
                name = child.get("name", "") if isinstance(child, dict) else ""
                label = Text(str(key), style="bold")
                label.append(f"  {name}" if name != "" else "", style="cyan")
                grow(tree.add(label), child)
            else:
                leaf = Text(f"{key}: ", style="dim")
                leaf.append(str(child), style="default")
                tree.add(leaf)

    tree = Tree(Text(title, style="bold green"))
    grow(tree, facts)
    Console(soft_wrap=True).print(tree)


# --- arguments ----------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bitrix24-openapi",
        description="Bitrix24 REST documentation → OpenAPI 3.1.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _build_arguments(_command(commands, "build", _build, _BUILD_EXAMPLE))
    _extract_arguments(_command(commands, "extract", _extract, _EXTRACT_EXAMPLE))
    report = _command(commands, "report", _report, _REPORT_EXAMPLE)
    report.add_argument("--json", action="store_true", help="the figures as JSON")
    _out(report)
    check = _command(commands, "check", _check, _CHECK_EXAMPLE)
    check.add_argument(
        "--ratchet", type=Path, metavar="FILE", help="counters that must not get worse"
    )
    _out(check)
    return parser


_SUMMARIES: Final = {
    "build": "read the documentation and write the OpenAPI documents and the report",
    "extract": "show what is read from one page",
    "report": "print the report of the last build",
    "check": "compare the last build with what the docs say elsewhere; fail if it is worse",
}


def _command(
    commands: Any, name: str, run: Callable[[argparse.Namespace], int], example: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=_SUMMARIES[name],
        description=_SUMMARIES[name].capitalize() + ".",
        epilog=example,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command=run, usage_error=parser.error)
    return parser


def _docs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--docs", type=Path, metavar="DIR", help="checkout of the English docs")
    parser.add_argument("--docs-ru", type=Path, metavar="DIR", help="checkout of the Russian docs")


def _out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, default=Path("build"), metavar="DIR", help="output folder (build)"
    )


def _build_arguments(parser: argparse.ArgumentParser) -> None:
    _docs(parser)
    _out(parser)
    parser.add_argument(
        "--prose",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="descriptions in the docs' own words; without them, those of the glossary",
    )
    parser.add_argument(
        "--jobs", type=_jobs, default=0, metavar="N", help="processes (one for each processor)"
    )
    parser.add_argument(
        "--overlay",
        type=Path,
        action="append",
        metavar="FILE",
        help="OpenAPI Overlay with corrections, may be repeated (OUT/overlay*.yaml if there)",
    )
    parser.add_argument(
        "--glossary",
        type=Path,
        metavar="FILE",
        help="descriptions of common names (OUT/glossary.yaml if there)",
    )
    cache = parser.add_mutually_exclusive_group()
    cache.add_argument(
        "--cache-dir", type=Path, metavar="DIR", help="cache folder (the user's cache folder)"
    )
    cache.add_argument("--no-cache", action="store_true", help="read every page anew, keep nothing")


def _extract_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", metavar="PAGE", help="path of the page, in the checkout or not")
    _docs(parser)
    parser.add_argument("--json", action="store_true", help="JSON instead of a tree")


def _jobs(text: str) -> int:
    try:
        jobs = int(text)
    except ValueError:
        jobs = 0
    if jobs < 1:
        raise argparse.ArgumentTypeError(f"expected a number of processes, not {text!r}")
    return jobs
