"""Text that tries to become code, and packages in which to look for it."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from bitrix24_openapi.build import BuildOptions, build
from bitrix24_openapi.client.driver import PACKAGE, generate

#: A variable of the environment that hostile code sets.
CANARY: Final = "BITRIX24_CANARY"
#: What hostile text would have Python do.
CODE: Final = f"__import__('os').environ.__setitem__('{CANARY}','1')"
_MATHEMATICAL_A: Final = 0x1D41A

#: Imports every module of the package, loads all that is loaded late, and says what happened.
_IMPORT: Final = f"""
import importlib, os, pkgutil, sys, warnings
sys.path.insert(0, sys.argv[1])
package = importlib.import_module("{PACKAGE}")
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
from {PACKAGE} import Bitrix24, events
from {PACKAGE}._runtime.client import Namespace, taken_apart
for code in events.codes():
    assert events.event_class(code)({{"event": code, "data": {{}}}}).data is not None
def walk(space, depth):
    if callable(space) and isinstance(space, Namespace):
        yield space
    for name in dir(type(space)):
        if name.startswith("_") or depth > 5:
            continue
        found = getattr(space, name)
        if isinstance(found, Namespace):
            yield from walk(found, depth + 1)
        elif isinstance(space, Namespace):
            yield found
warnings.simplefilter("ignore")  # of deprecated methods, from here on
client = Bitrix24("https://portal.test/rest/1/key/")
names = []
for method in walk(client, 0):
    try:
        names.append(taken_apart(method, (), {{}}).method.name)
    except TypeError:
        names.append("takes-arguments")
print(os.environ.get("{CANARY}", "nothing ran"))
print(" ".join(sorted(names)))
"""


def octal(code: str) -> str:
    r"""Code as the inside of a literal, without a letter: ``\157\163``."""
    return "".join(f"\\{ord(character):03o}" for character in code)


def lookalike(name: str) -> str:
    """Mathematical letters: Python reads them as ASCII, and they have no upper case."""
    return "".join(
        chr(_MATHEMATICAL_A + ord(each) - ord("a")) if each.islower() else each for each in name
    )


def import_all(folder: Path) -> tuple[str, list[str]]:
    """Import the package below ``folder`` in an interpreter of its own.

    Whether hostile code ran, and the names of all methods that can be called without arguments.
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _IMPORT, str(folder)],
        env={key: value for key, value in os.environ.items() if key != CANARY},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    verdict, _, names = done.stdout.partition("\n")
    return verdict, names.split()


def import_here(folder: Path) -> None:
    """Import every module of the package below ``folder``; fails where hostile code runs."""
    before = {name: module for name, module in sys.modules.items() if _is_of_package(name)}
    for name in before:
        del sys.modules[name]
    os.environ.pop(CANARY, None)
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        package = importlib.import_module(PACKAGE)
        assert package.__file__ is not None
        assert Path(package.__file__).is_relative_to(folder)
        for module in pkgutil.walk_packages(package.__path__, f"{PACKAGE}."):
            importlib.import_module(module.name)
        assert CANARY not in os.environ
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if _is_of_package(name)]:
            del sys.modules[name]
        sys.modules.update(before)


def _is_of_package(name: str) -> bool:
    return name == PACKAGE or name.startswith(f"{PACKAGE}.")


def build_pages(folder: Path, pages: Mapping[str, str]) -> Path:
    """Documents made of documentation pages: page → text."""
    for page, text in pages.items():
        path = folder / "docs" / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    build(BuildOptions(folder / "docs", None, folder / "spec", prose=True, jobs=1))
    return folder / "spec"


def write_documents(folder: Path, classic: Any, v3: Any) -> Path:
    """A folder with both documents, as JSON."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in (("openapi.yaml", classic), ("openapi-v3.yaml", v3)):
        (folder / name).write_text(json.dumps(document), encoding="utf-8")
    return folder


def client_of(spec: Path, folder: Path) -> Path:
    """The folder with the package that is made of documents."""
    generate(spec, folder)
    return folder
