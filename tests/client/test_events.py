"""Classes of events: their names and homes, and the modules that are written for them."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import jinja2
import pytest

import bitrix24_openapi.client
from bitrix24_openapi.client.events import class_name, event_classes, event_files
from bitrix24_openapi.client.source import template_environment

CLIENT = Path(bitrix24_openapi.client.__file__).parent
LINK = "https://example.com/events/page.html"


@dataclass(frozen=True)
class Reference:
    module: str
    name: str


class Views:
    """Documents the data of events about deals, and of nothing else."""

    def of_component(self, component: str, path: tuple[str, ...], module: str) -> Reference | None:
        assert path == ("data",)
        return Reference(module, "Data") if "Deal" in component else None


def operation(component: str, source: str, **more: Any) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{component}"}
    content = {"application/x-www-form-urlencoded": {"schema": schema}}
    return {"post": {"requestBody": {"content": content}, "x-b24-source": source, **more}}


DOCUMENT = {
    "webhooks": {
        "CATALOG.PRICE.ON.ADD": operation(
            "CATALOGPRICEONADDEvent", "api-reference/catalog/price/events/price-on-add.md"
        ),
        "ONCRMDEALADD": operation(
            "OnCrmDealAddEvent",
            "api-reference/crm/deals/events/on-crm-deal-add.md",
            **{"x-b24-scopes": ["crm", "user"]},
            summary='when a "deal" is added ' + "and much more happens " * 4,
            externalDocs={"url": LINK},
        ),
        "ONCRMDYNAMICITEMADD": operation(
            "OnCrmDynamicItemAddEvent", "api-reference/crm/universal/events/x.md", deprecated=True
        ),
        "ONSONETGROUPADD": operation(
            "OnSonetGroupAddEvent", "api-reference/sonet-group/events/on-sonet-group-add.md"
        ),
    }
}
#: What the driver writes for :class:`Views`.
DATA = """\
from ..._runtime.views import View, string


class Data(View):
    __slots__ = ()
    title = string("TITLE")
"""


@pytest.mark.parametrize(
    ("code", "component", "source", "name"),
    [
        # the heading knows where words begin
        ("ONCRMDEALADD", "OnCrmDealAddEvent", "x.md", "OnCrmDealAdd"),
        ("ONCRMDEALADD", "onCrmDealAddEvent", "x.md", "OnCrmDealAdd"),
        # a heading of another event, or without words: the file
        ("ONBOOKINGADD", "OnResourceAddEvent", "a/on-booking-add.md", "OnBookingAdd"),
        ("ONBOOKINGADD", "ONBOOKINGADDEvent", "a/on-booking-add.md", "OnBookingAdd"),
        # neither: at least the dots
        ("CATALOG.PRICE.ON.ADD", "CATALOGPRICEONADDEvent", "a/price.md", "CatalogPriceOnAdd"),
        ("ONX", "", "", "Onx"),
    ],
)
def test_class_names(code: str, component: str, source: str, name: str) -> None:
    assert class_name(code, component, source) == name


def test_no_two_classes_have_one_name() -> None:
    webhooks = {
        "ON.A": operation("ONAEvent", "api-reference/a/events/a.md"),
        "ON_A": operation("ONAEvent", "api-reference/b/events/b.md"),
        "EVENT": operation("", "api-reference/b/events/b.md"),
    }
    classes = event_classes({"webhooks": webhooks}, Views(), frozenset({"Event"}))
    assert [each.name for each in classes] == ["OnA", "OnA_", "Event_"]


def written(document: dict[str, Any]) -> dict[str, str]:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(CLIENT / "templates"),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return event_files(document, Views(), template_environment(environment))


def test_modules_follow_the_documentation() -> None:
    files = written(DOCUMENT)
    assert sorted(files) == [
        "events/__init__.py",
        "events/catalog.py",
        "events/crm.py",
        "events/sonet_group.py",
    ]
    assert all(len(line) <= 100 for text in files.values() for line in text.splitlines())


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """As much of a client as events need."""
    root = tmp_path_factory.mktemp("events") / "client_of_events"
    shutil.copytree(CLIENT / "runtime", root / "_runtime", ignore=shutil.ignore_patterns("*.pyc"))
    texts = {
        **written(DOCUMENT),
        "__init__.py": "",
        "models/__init__.py": "",
        "models/events/__init__.py": "",
        "models/events/crm.py": DATA,
    }
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    sys.path.insert(0, str(root.parent))
    try:
        yield root
    finally:
        sys.path.remove(str(root.parent))
        for name in [name for name in sys.modules if name.startswith("client_of_events")]:
            del sys.modules[name]


@pytest.fixture
def events(package: Path) -> ModuleType:
    return importlib.import_module(f"{package.name}.events")


def parse(events: ModuleType, code: str, **more: str) -> Any:
    body = f"event={code}&" + "&".join(f"{key}={value}" for key, value in more.items())
    return events.parse(body, application_token=None)


def test_an_event_has_the_class_of_its_code(events: ModuleType) -> None:
    event = parse(events, "OnCrmDealAdd", **{"data[TITLE]": "First"})
    assert type(event) is events.OnCrmDealAdd
    assert (event.event, event.code, event.data.title) == ("ONCRMDEALADD", "ONCRMDEALADD", "First")


def test_data_that_nobody_documented_is_a_plain_view(events: ModuleType) -> None:
    event = parse(events, "ONSONETGROUPADD", **{"data[ID]": "5"})
    assert type(event) is events.OnSonetGroupAdd
    assert event.data["ID"] == "5"


def test_events_of_one_type_of_smart_process(events: ModuleType) -> None:
    event = parse(events, "ONCRMDYNAMICITEMADD_147")
    assert type(event) is events.OnCrmDynamicItemAdd
    assert event.event == "ONCRMDYNAMICITEMADD_147"


@pytest.mark.parametrize("code", ["ONNEWS", "ONCRMDEALADD_", "ONCRMDEALADD_X", "_1", "PARSE"])
def test_events_that_nobody_knows(events: ModuleType, code: str) -> None:
    assert events.event_class(code) is None
    assert type(parse(events, code)) is events.Event


def test_what_a_class_says_of_itself(events: ModuleType) -> None:
    lines = events.OnCrmDealAdd.__doc__.splitlines()
    assert lines[0].startswith("``ONCRMDEALADD``: When a 'deal' is added and much more")
    assert "    Scope: crm, user." in lines
    assert f"    {LINK}" in lines
    assert events.OnSonetGroupAdd.__doc__ == "``ONSONETGROUPADD``."
    assert events.OnCrmDynamicItemAdd.__doc__ == "``ONCRMDYNAMICITEMADD`` (outdated)."


def test_names_of_the_module(events: ModuleType) -> None:
    assert {"OnCrmDealAdd", "parse", "EventRejected"} <= set(dir(events))
    assert events.codes() == list(DOCUMENT["webhooks"])
    with pytest.raises(AttributeError, match="no attribute 'OnNothing'"):
        _ = events.OnNothing


def test_classes_are_imported_when_they_are_needed(package: Path) -> None:
    program = (
        f"import sys; from {package.name} import events\n"
        "def there(): return sorted(n.rpartition('.')[2] for n in sys.modules "
        f"if n.startswith('{package.name}.events.'))\n"
        "assert there() == [], there()\n"
        "events.parse('event=ONCRMDEALADD', application_token=None)\n"
        "assert there() == ['crm'], there()\n"
    )
    subprocess.run([sys.executable, "-c", program], cwd=package.parent, check=True, timeout=60)


def test_a_document_without_events() -> None:
    (text,) = written({"paths": {}}).values()
    compile(text, "events", "exec")
    assert "0 events" in text
