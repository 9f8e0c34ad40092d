"""``build``: documentation → OpenAPI documents and report."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

from ..files import default_dir
from .terminal import GOOD, declare, docs_arguments, jobs, out_argument, progress

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
        "--jobs", type=jobs, default=0, metavar="N", help="processes (one for each processor)"
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


def _build(options: argparse.Namespace) -> int:
    from ..build import OUTPUTS, BuildOptions, build
    from ..openapi.release import load_release

    if options.docs is None and options.docs_ru is None:
        options.usage_error("give --docs, --docs-ru or both")
    out: Path = options.out
    release = load_release(out)
    with progress() as advance:
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
                version=release.spec if release is not None else "",
                cache_dir=None if options.no_cache else options.cache_dir or default_dir(),
            ),
            advance,
        )
    counters = report.counters
    print(
        f"{counters['classic']:,} classic operations, {counters['v3']:,} of REST 3.0, "
        f"{counters['events']:,} events"
    )
    print("\n".join(str(out / name) for name in OUTPUTS))
    return GOOD


def _beside(out: Path, pattern: str) -> list[Path]:
    """Corrections and descriptions live beside the documents that they are for."""
    return sorted(out.glob(pattern)) if out.is_dir() else []
