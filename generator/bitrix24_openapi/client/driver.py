"""Two OpenAPI documents → the package ``bitrix24_client``."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..collector import without_collector
from ..errors import InputError
from ..openapi.conventions import DOCUMENTS, Api
from ..openapi.readings import read_document
from ..openapi.release import Release, load_release
from ..openapi.sources import find, load_folder
from ..spec.ledger import Ledger
from . import reserved
from .document_schemas import Document
from .events import event_files
from .former import with_former_names
from .parsed import Parsed, parse
from .plan.package import Part, Views, plan
from .render import Renderer
from .source import Code
from .syntax import check_modules

if TYPE_CHECKING:
    from jinja2 import Environment

PACKAGE: Final = reserved.PACKAGE
RUNTIME: Final = Path(__file__).parent / "runtime"
#: What stands beside the package as it is: its description, README and licence.
STATIC: Final = Path(__file__).parent / "package"
#: API → folder in the package.
FOLDERS: Final[Mapping[Api, str]] = {"classic": "", "v3": "v3"}
#: What is reached from the package itself, beside the clients.
_EXPORTED: Final = {
    "answers": ("Envelope", "Time"),
    "auth": ("Auth", "Webhook"),
    "batch": ("AsyncBatch", "Batch"),
    "commands": ("Command", "Ref"),
    "encoding": ("File", "FileSource"),
    "errors": ("ApiError", "Bitrix24Error", "TransportError"),
    "exporting": ("Exported", "export"),
    "known_keys": ("UnknownKeyWarning",),
    "limits": ("LeakyBucket",),
    "listing": ("AsyncListing", "Listing"),
    "oauth": ("OAuth",),
    "offline_events": ("AsyncOfflineEvents", "OfflineEvent", "OfflineEvents"),
    "partitions": ("Piece", "plan", "read"),
    "portal": ("Portal",),
    "redis_limiter": ("AsyncRedisLimiter", "RedisLimiter"),
    "redis_tokens": ("RedisTokenStore",),
    "retry": ("NEVER", "Retry"),
    "shared_tokens": ("SharedTokenStore",),
    "sql_tokens": ("SqlTokenStore",),
    "tokens": ("FileTokenStore", "MemoryTokenStore", "TokenStore", "Tokens"),
    "views": ("View",),
}

#: Module → its template, of modules that have nothing of a document in them.
FIXED: Final = {"__main__.py": "main", "_portals.py": "portals", "dlt.py": "dlt"}

Advance = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Summary:
    """What was written."""

    #: Operations of each version: as many as the package has methods.
    operations: dict[str, int]
    files: int
    characters: int


class Draft:
    """A package of the documents in a folder, read and not written. Raises :class:`InputError`."""

    def __init__(self, spec: Path, advance: Advance = lambda *_: None) -> None:
        self._advance = advance
        with without_collector():
            # Types of Python stand for canonical values; the runtime converts the others.
            self._documents = {
                api: read_document(document) for api, document in load_folder(spec).items()
            }
            if missing := [DOCUMENTS[api] for api in FOLDERS if api not in self._documents]:
                raise InputError(f"{spec}: {missing[0]} is not there")
            self._parsed: dict[Api, Parsed] = {}
            for step, api in enumerate(FOLDERS):
                advance("read", step, len(FOLDERS))
                self._parsed[api] = parse(self._documents[api], find(spec, api) or spec)
            advance("read", len(FOLDERS), len(FOLDERS))
        self.operations: dict[str, int] = {}

    def files(self, ledger: Ledger, version: str = "") -> dict[str, str]:
        """Path in the package → text, with the names of a ledger."""
        with without_collector():
            parts = [
                (self._parsed[api], plan(self._parsed[api], api, folder, ledger.kept))
                for api, folder in FOLDERS.items()
            ]
            self.operations = {part.version: part.operations for _, part in parts}
            classic = self._documents["classic"]
            files = _gathered(package_files(classic, parts, self._advance, version))
            written = {
                path: text
                for path, text in files.items()
                if not path.startswith("_runtime/") and path not in FIXED
            }
            check_modules(written, _skeletons(parts[0][0].environment))
        return with_former_names(files, ledger.types)


def generate(
    spec: Path,
    out: Path,
    advance: Advance = lambda *_: None,
    *,
    version: str = "",
    ledger: Ledger | None = None,
) -> Summary:
    """Write ``out/bitrix24_client`` from the documents in ``spec``; all of it or nothing.

    The package has the version that is asked for, else that of ``spec/release.json``; ``ledger``
    knows names that its classes have had.
    """
    version = version or (load_release(spec) or Release("")).client
    draft = Draft(spec, advance)
    files = draft.files(ledger or Ledger(), version)
    write(files, out)
    return Summary(draft.operations, len(files), sum(map(len, files.values())))


def _gathered(files: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Path → text. Raises :class:`InputError` where two modules would be one file."""
    found: dict[str, str] = {}
    modules: dict[str, str] = {}
    for path, text in files:
        # File systems disregard letter case, and Python prefers a folder to a file of its name.
        module = path.lower().removesuffix(".py").removesuffix("/__init__")
        if module in modules:
            raise InputError(f"{path}: the same module as {modules[module]}")
        modules[module] = path
        found[path] = text
    return found


def _skeletons(environment: Environment) -> Iterator[str]:
    """Modules with code of their own, as they are for a document of nothing."""
    yield _text(environment, "package", version="", exported=_EXPORTED)
    yield environment.get_template("events/init.py.jinja").render(
        classes=(), modules=(), example=Code("Event")
    )
    yield _text(environment, "index", title=Code("Classes."), homes=())
    for template in ("client", "v3"):
        yield _text(environment, template, children=())


def package_files(
    classic: Document, parts: list[tuple[Parsed, Part]], advance: Advance, version: str
) -> Iterator[tuple[str, str]]:
    """Path in the package, text."""
    parsed, part = parts[0]
    environment = parsed.environment
    # Events ask for classes, so they come before the classes are written.
    yield from event_files(classic, Views(parsed, part), environment).items()
    yield "__init__.py", _text(environment, "package", version=version, exported=_EXPORTED)
    yield "errors.py", _text(environment, "errors", names=_classes(RUNTIME / "errors.py"))
    for path, template in FIXED.items():
        yield path, _text(environment, template)
    yield "py.typed", ""
    for source in sorted(RUNTIME.glob("*.py")):
        yield f"_runtime/{source.name}", source.read_text(encoding="utf-8")
    for step, (parsed, part) in enumerate(parts):
        advance("write", step, len(parts))
        renderer = Renderer(parsed.environment, part)
        prefix = f"{part.folder}/" if part.folder else ""
        above = f"{prefix}__init__.py" if prefix else "_client.py"
        template = part.folder or "client"
        yield above, _text(environment, template, children=renderer.children())
        for path, text in renderer.files():
            yield f"{prefix}{path}", text
    advance("write", len(parts), len(parts))


def write(files: dict[str, str], out: Path) -> None:
    """Write beside the old package, format, and only then take its place.

    Raises :class:`InputError` when the folder cannot be written; the old package is then there.
    """
    try:
        _write(files, out)
    except OSError as error:
        raise InputError(f"{out}: cannot write: {error.strerror or error}") from error


def _write(files: dict[str, str], out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".client-") as folder:
        package = Path(folder) / PACKAGE
        for name, text in files.items():
            path = package / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        format_code(package)
        static = [shutil.copyfile(path, Path(folder) / path.name) for path in STATIC.iterdir()]
        target, old = out / PACKAGE, Path(folder) / "old"
        if target.exists():
            target.rename(old)
        try:
            package.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
        for path in static:
            path.replace(out / path.name)


def format_code(package: Path) -> None:
    """Lay out what templates write, except for the runtime, which is copied as it is."""
    command = [
        sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--no-cache",
        "--line-length", "100", "--target-version", "py311", "--exclude", "_runtime", str(package),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise InputError(f"ruff format: {done.stderr.strip() or done.stdout.strip()}")


def _text(environment: Environment, template: str, **context: Any) -> str:
    return environment.get_template(f"{template}.py.jinja").render(**context)


def _classes(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return sorted(
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
