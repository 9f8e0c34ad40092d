"""The public surface: what is read from a package, and what a change of it means."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.paths import GENERATED

from bitrix24_openapi.compare.api import Step
from bitrix24_openapi.compare.package import PUBLIC_API, compare_surfaces, public_api
from bitrix24_openapi.errors import InputError

FILES = {
    "__init__.py": (
        "from typing import TYPE_CHECKING\n__version__ = '1'\n"
        "if TYPE_CHECKING:\n"
        "    from . import errors as errors\n"
        "    from ._client import Bitrix24 as Bitrix24\n"
        "    from ._runtime.retry import Retry as Retry\n"
    ),
    "errors.py": "from ._runtime.errors import Bad as Bad\n",
    "_client.py": (
        "import builtins\n"
        "from ._runtime.client import SyncClient\n"
        "if TYPE_CHECKING:\n"
        "    from .methods.crm import CrmMethods\n"
        "class Bitrix24(SyncClient):\n"
        "    @builtins.property\n    def crm(self) -> CrmMethods: ...\n"
    ),
    "_runtime/__init__.py": "",
    "_runtime/errors.py": "class Bad(Exception):\n    code: str\n    _hidden: str\n",
    "_runtime/retry.py": (
        "class Retry:\n    def __init__(self, times: int = 3) -> None: ...\n"
        "    def again(self, error: Exception) -> bool: ...\n    def _secret(self) -> None: ...\n"
    ),
    "_runtime/client.py": (
        "from typing import overload\n"
        "class SyncNamespace: ...\n"
        "class _Base:\n"
        "    def close(self) -> None: ...\n"
        "class SyncClient(_Base):\n"
        "    def __init__(self, auth: str, *, timeout: float | None = None) -> None: ...\n"
        "    @overload\n    def raw(self, a: int) -> int: ...\n"
        "    @overload\n    def raw(self, a: str) -> str: ...\n"
        "    @property\n    def portal(self) -> str: ...\n"
        "    async def wait(self) -> int: ...\n"
    ),
    "methods/__init__.py": "",
    "methods/crm/__init__.py": (
        "from ..._runtime.client import SyncNamespace\n"
        "if TYPE_CHECKING:\n    from ...methods.crm.deal import DealMethods\n"
        "class CrmMethods(SyncNamespace):\n"
        "    @property\n    def deal(self) -> DealMethods: ...\n"
    ),
    "methods/crm/deal.py": (
        "from ..._runtime.client import SyncNamespace\n"
        "class DealMethods(SyncNamespace):\n"
        "    def __call__(self, *, id: int) -> bool: ...\n"
        "    def add(self, *, fields: params.Deal, params: Any = None) -> int: ...\n"
        "    @staticmethod\n    def make(x: int) -> int: ...\n"
    ),
    "models/__init__.py": "",
    "models/crm.py": (
        "class Deal(_v.View):\n    __slots__ = ()\n    id = _v.integer('ID')\n"
        "    who = _v.nested('WHO', lambda: User)\n    kind = _v.choice('KIND', lambda: Kind)\n"
        "class Kind(StrEnum):\n    A = 'a'\n"
    ),
    "params/__init__.py": "Status = Literal['a', 'b']\n",
    "params/crm.py": "class Deal(TypedDict, total=False):\n    TITLE: Required[str]\n    N: int\n",
    "events/__init__.py": (
        "if TYPE_CHECKING:\n    from .crm import OnAdd as OnAdd\n"
        "def parse(body: bytes, *, token: str | None = None) -> OnAdd: ...\n"
    ),
    "events/crm.py": "class OnAdd(Event):\n    code: ClassVar[str] = 'X'\n",
}  # fmt: skip

SURFACE = """\
# One line for each callable and type. Written with the package.
Bitrix24(auth: str, *, timeout: float | None=None) -> Bitrix24
Bitrix24.close() -> None
Bitrix24.crm.deal(*, id: int) -> bool
Bitrix24.crm.deal.add(*, fields: params.Deal, params: Any=None) -> int
Bitrix24.crm.deal.make(x: int) -> int
Bitrix24.portal: str
Bitrix24.raw(a: int) -> int
Bitrix24.raw(a: str) -> str
Bitrix24.wait() -> Awaitable[int]
Retry(times: int=3) -> Retry
Retry.again(error: Exception) -> bool
errors.Bad(Exception): code: str
events.OnAdd(Event): code: ClassVar[str]
events.crm.OnAdd(Event): code: ClassVar[str]
events.parse(body: bytes, *, token: str | None=None) -> OnAdd
models.crm.Deal(_v.View): id = integer, who = nested User, kind = choice Kind
models.crm.Kind(StrEnum): A = 'a'
params.Status = Literal['a', 'b']
params.crm.Deal(TypedDict): TITLE: Required[str], N: int
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / "client" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "client"


def test_one_line_for_each_callable_and_type(package: Path) -> None:
    assert public_api(package) == SURFACE


def test_nothing_is_imported(package: Path) -> None:
    with (package / "models" / "crm.py").open("a", encoding="utf-8") as file:
        file.write("raise SystemExit\n")
    assert public_api(package) == SURFACE


def test_broken_packages_are_named(package: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not a package"):
        public_api(tmp_path)
    (package / "models" / "crm.py").write_text("class A:\n    x = = 1\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"models/crm\.py:2: not Python"):
        public_api(package)


@pytest.mark.thorough
def test_the_committed_surface_is_that_of_the_committed_package() -> None:
    """``bitrix24-openapi client`` writes both."""
    text = (GENERATED / PUBLIC_API).read_text(encoding="utf-8")
    assert public_api(GENERATED / "bitrix24_client") == text


CALL = "Bitrix24.a.b(*, id: int, x: str | None=None) -> models.R"
VIEW = "models.R(View): a = integer, b = nested models.S"
DICT = "params.P(TypedDict): a: Required[int], b: str"


@pytest.mark.parametrize(
    ("old", "new", "step"),
    [
        (CALL, CALL, Step.NONE),
        (CALL, "", Step.MAJOR),
        ("", CALL, Step.MINOR),
        (CALL, CALL.replace("x: str", "y: int=1, x: str"), Step.MINOR),
        (CALL, CALL.replace("x: str", "y: int, x: str"), Step.MAJOR),
        (CALL, CALL.replace("id: int", "id: int | str"), Step.MINOR),
        (CALL, CALL.replace("id: int", "id: str"), Step.MAJOR),
        (CALL, CALL.replace("id: int", "id: int=0"), Step.MINOR),
        (CALL, CALL.replace("=None", ""), Step.MAJOR),
        (CALL, CALL.replace("id: int, ", ""), Step.MAJOR),
        (CALL, CALL.replace("models.R", "models.R | None"), Step.MAJOR),
        (CALL.replace("models.R", "models.R | None"), CALL, Step.MINOR),
        (CALL, CALL.replace("models.R", "Any"), Step.MAJOR),
        (CALL.replace("*, id", "id"), CALL, Step.MAJOR),
        (
            CALL.replace("str", "Literal['a']"),
            CALL.replace("str", "Literal['a', 'b']"),
            Step.MINOR,
        ),
        (
            CALL.replace("str", "Literal['a', 'b']"),
            CALL.replace("str", "Literal['a']"),
            Step.MAJOR,
        ),
        (VIEW, VIEW + ", c = string", Step.MINOR),
        (VIEW, VIEW.replace("a = integer, ", ""), Step.MAJOR),
        (VIEW, VIEW.replace("integer", "string"), Step.MAJOR),
        (VIEW, VIEW.replace("(View)", "(Other)"), Step.MAJOR),
        (DICT, DICT + ", c: int", Step.MINOR),
        (DICT, DICT + ", c: Required[int]", Step.MAJOR),
        (DICT, DICT.replace("Required[int]", "int"), Step.MINOR),
        (DICT, DICT.replace("b: str", "b: Required[str]"), Step.MAJOR),
        (DICT, DICT.replace("b: str", "b: Mapping[str, int] | str"), Step.MINOR),
        (DICT, DICT.replace(", b: str", ""), Step.MAJOR),
    ],
)
def test_what_a_change_means_for_code_in_use(old: str, new: str, step: Step) -> None:
    assert compare_surfaces(f"# head\n{old}\n", f"# head\n{new}\n").step is step


def test_overloads_serve_together() -> None:
    one = "B.raw(a: int) -> int\n"
    two = "B.raw(a: str) -> str\n"
    assert compare_surfaces(one, one + two).step is Step.MINOR
    assert compare_surfaces(one + two, one).step is Step.MAJOR
