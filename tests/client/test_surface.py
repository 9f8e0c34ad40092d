"""What people see of the package at a prompt: names of errors, representations, help."""

from __future__ import annotations

import importlib
import inspect
import pickle
import pydoc
import re
import traceback
from types import ModuleType
from typing import Any

import pytest

URL = "https://acme.example/rest/1/s3cr3t/"


@pytest.fixture(scope="module")
def b24(package: ModuleType) -> Any:
    return package.Bitrix24(URL, limiter=None)


def test_errors_are_named_as_they_are_imported(package: ModuleType) -> None:
    errors = importlib.import_module("bitrix24_client.errors")
    classes = [each for each in vars(errors).values() if inspect.isclass(each)]
    assert len(classes) > 30
    for each in classes:
        assert each.__module__ == "bitrix24_client.errors", each
        assert getattr(errors, each.__qualname__) is each


def test_tracebacks_and_pickles_have_the_public_name(package: ModuleType) -> None:
    with pytest.raises(package.Bitrix24Error) as caught:
        package.Bitrix24(None)
    line = traceback.format_exception_only(caught.value)[-1]
    assert line.startswith("bitrix24_client.errors.ParameterError: auth is the URL of a webhook")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again)) == (type(caught.value), str(caught.value))


def test_errors_of_users_keep_their_module(package: ModuleType) -> None:
    class Own(package.ApiError):  # type: ignore[name-defined, misc]
        pass

    assert Own.__module__ == __name__


def test_namespaces_say_what_they_are(b24: Any) -> None:
    client = "Bitrix24(Webhook('https://acme.example/rest/1/***/'))"
    assert repr(b24.crm.deal) == f"<crm.deal of {client}>"
    assert repr(b24.crm) == f"<crm of {client}>"
    assert repr(b24.v3) == f"<v3 of {client}>"
    assert repr(b24.v3.tasks.task) == f"<v3.tasks.task of {client}>"
    assert repr(b24.crm.deal.get).startswith("<bound method CrmDealMethods.get of <crm.deal of")


def test_help_leads_to_the_keys_of_an_object(b24: Any) -> None:
    """What ``help(b24.crm.item.add)`` names can be asked about in the same way."""
    for method, expected in (
        (b24.crm.item.add, "title"),
        (b24.crm.deal.list, "TITLE"),
        (b24.v3.tasks.task.add, "title"),
    ):
        text = pydoc.plain(pydoc.render_doc(method))
        names = re.findall(r"``(bitrix24_client\.(?:v3\.)?params\.\w+)``", text)
        assert names
        keys = {key for name in names for key in pydoc.locate(name).__annotations__}
        assert expected in keys
        assert expected in pydoc.plain(pydoc.render_doc(names[0]))
