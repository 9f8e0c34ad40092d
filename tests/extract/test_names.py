"""Which method a page is about: the vote among heading, sentence, calls and file name."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.model import Language
from bitrix24_openapi.extract.sections.names import (
    NameEvidence,
    choose_method_name,
    heading_names,
    squash,
)

from .pages import PATH, curl, fence, lines, method, read


def evidence(
    heading: str = "", sentence: str = "", curls: str = "", code: str = "", path: str = "x.md"
) -> NameEvidence:
    return NameEvidence(heading, sentence, tuple(curls.split()), code, path)


@pytest.mark.parametrize(
    ("found", "name"),
    [
        (evidence("Get Deal crm.deal.get"), "crm.deal.get"),
        (evidence("Remove the ai.engine.unregister Service"), "ai.engine.unregister"),
        (evidence("Get crm.deal.get crm.deal.get"), "crm.deal.get"),
        # The heading was translated away: the other witnesses decide.
        (evidence("Fields of an Item", "The method `crm.item.fields` lists"), "crm.item.fields"),
        (evidence("Fields of an Item", curls="crm.item.fields"), "crm.item.fields"),
        (evidence("Fields", code='BX24.callMethod("crm.item.fields", {})'), "crm.item.fields"),
        (evidence("Поля", "Метод `crm.item.fields` отдает"), "crm.item.fields"),
        # Garbled headings lose against calls and the file name.
        (
            evidence(
                "Delete department.department.delete",
                curls="department.delete department.delete",
                path="a/department-delete.md",
            ),
            "department.delete",
        ),
        (
            evidence(
                "Delete ctrigger.delete",
                "The method `crm.automation.trigger.delete` removes",
                path="a/crm-automation-trigger-delete.md",
            ),
            "crm.automation.trigger.delete",
        ),
        # cURL calls another method, or was cut off.
        (
            evidence(
                "Fields sale.shipmentitem.getFields",
                curls="sale.shipment.list sale.shipment.list",
                path="a/sale-shipmentitem-get-fields.md",
            ),
            "sale.shipmentitem.getFields",
        ),
        (
            evidence("Update task.commentitem.update", curls="task.comm", path="a/b.md"),
            "task.commentitem.update",
        ),
        # The most frequent call counts.
        (evidence("Words", curls="a.b c.d c.d"), "c.d"),
        (evidence("Words", code="$b24->call('a.b') $b24->call('c.d') CRest::call('c.d')"), "c.d"),
        (evidence("Get task tasks.task.get", path="a/tasks-task-get-rest-v3.md"), "tasks.task.get"),
        (evidence("Run Several Calls batch"), "batch"),
        (evidence("Words", curls="profile"), "profile"),
    ],
)
def test_election(found: NameEvidence, name: str) -> None:
    assert choose_method_name(found, Language.EN) == name


@pytest.mark.parametrize(
    "found",
    [
        evidence("Overview of Deals"),
        evidence("Get Language BX24.getLang"),
        evidence("About imbot.v2", "The API `imbot.v2` is new"),
        evidence("", "The method `deal` is short"),
        evidence("See https://example.com/a.b and x/y.md"),
        evidence("Family of methods crm.deal.*"),
    ],
)
def test_nobody_elected(found: NameEvidence) -> None:
    assert choose_method_name(found, Language.EN) is None


def test_russian_heading_wins_with_its_last_name() -> None:
    found = evidence("Получить crm.deal.get", curls="crm.other.get crm.other.get", path="o.md")
    assert choose_method_name(found, Language.RU) == "crm.deal.get"


def test_russian_heading_with_the_name_in_the_middle_is_one_vote() -> None:
    found = evidence("Получить crm.deal.get быстро", curls="crm.deal.get")
    assert choose_method_name(found, Language.RU) == "crm.deal.get"


def test_heading_has_the_letter_case() -> None:
    found = evidence("Add sale.paymentItem.add", curls="sale.paymentitem.add")
    assert choose_method_name(found, Language.EN) == "sale.paymentItem.add"


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Get `crm.deal.get`", ["crm.deal.get"]),
        ("Get crm.deal.get and crm.deal.list", ["crm.deal.get", "crm.deal.list"]),
        ("Get the user.option.\\*", []),
        ("All methods", ["methods"]),
        ("methods of all kinds", []),
        ("", []),
        ("Create document.add v2.0", ["document.add"]),
    ],
)
def test_names_in_headings(heading: str, names: list[str]) -> None:
    assert [n for n in heading_names(heading) if n[0].isalpha() and n != "v2.0"] == names


def test_squash() -> None:
    assert squash("sale.basketItem.get_1") == squash("sale-basketitem-get1") == "salebasketitemget1"


def test_name_of_a_page_whose_heading_names_none() -> None:
    """Then the file has to be called like the method, and its code has to call it."""
    text = lines("# Get a Test", "", "## Code Examples", "", curl({"id": 1}))
    assert method(text, PATH).name == "crm.test.get"
    assert read(text, "api-reference/crm/about.md").reason == "no method name"


def test_calls_in_code_alone_name_the_method() -> None:
    code = fence("BX24.callMethod('crm.test.get', {id: 1});", "js")
    assert (
        method(lines("# Get a Test", "", "## Code Examples", "", code), PATH).name == "crm.test.get"
    )
