"""``build``: documentation → OpenAPI documents and report."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..files import default_dir
from .terminal import (
    GOOD,
    chosen_corrections,
    corrections_arguments,
    date,
    declare,
    docs_arguments,
    jobs,
    out_argument,
    progress,
)

if TYPE_CHECKING:
    from ..openapi.release import Release

_EXAMPLE: Final = """
examples:
  bitrix24-openapi build --docs ~/b24restdocs
  bitrix24-openapi build --docs ~/b24restdocs --docs-ru ~/b24-rest-docs --out spec --no-prose
"""


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "build",
        "read the documentation and write the OpenAPI documents and the report",
        _build,
        _EXAMPLE,
    )
    docs_arguments(parser)
    out_argument(parser)
    parser.add_argument(
        "--prose",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="descriptions in the docs' own words; without them, those of the glossary",
    )
    parser.add_argument(
        "--date", type=date, metavar="DATE", help="date of the documentation (its last commit)"
    )
    parser.add_argument(
        "--jobs", type=jobs, default=0, metavar="N", help="processes (one for each processor)"
    )
    corrections_arguments(parser)
    parser.add_argument(
        "--overlay",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="one more OpenAPI Overlay with corrections, may be repeated",
    )
    parser.add_argument(
        "--glossary", type=Path, metavar="FILE", help="other descriptions of common names"
    )
    cache = parser.add_mutually_exclusive_group()
    cache.add_argument(
        "--cache-dir", type=Path, metavar="DIR", help="cache folder (the user's cache folder)"
    )
    cache.add_argument("--no-cache", action="store_true", help="read every page anew, keep nothing")


def _version(options: argparse.Namespace, release: Release | None) -> str:
    """The version of the documents: as given, as known, or the date of the documentation."""
    from ..update.revision import docs_date

    if options.date or release is not None:
        return str(options.date or (release.spec if release is not None else ""))
    roots = (root for root in (options.docs, options.docs_ru) if root is not None)
    return docs_date(*roots) or ""


def _build(options: argparse.Namespace) -> int:
    from ..build import OUTPUTS, REPORT_MD, BuildOptions, build
    from ..openapi.release import load_release

    if options.docs is None and options.docs_ru is None:
        options.usage_error("give --docs, --docs-ru or both")
    out: Path = options.out
    release = load_release(out)
    corrections = chosen_corrections(options, out)
    with progress() as advance:
        report = build(
            BuildOptions(
                docs_en=options.docs,
                docs_ru=options.docs_ru,
                out=out,
                prose=options.prose,
                jobs=options.jobs,
                corrections=replace(
                    corrections,
                    overlays=(*corrections.overlays, *options.overlay),
                    glossary=options.glossary or corrections.glossary,
                ),
                version=_version(options, release),
                cache_dir=None if options.no_cache else options.cache_dir or default_dir(),
            ),
            advance,
        )
    counters = report.counters
    print(
        f"{counters['classic']:,} classic operations, {counters['v3']:,} of REST 3.0, "
        f"{counters['events']:,} events"
    )
    if report.stale:
        number = len(report.stale)
        print(f"{number} corrections do not apply to this revision of the docs: {out / REPORT_MD}")
    print("\n".join(str(out / name) for name in OUTPUTS))
    return GOOD
