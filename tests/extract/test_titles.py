"""Titles of methods and events, whole without the names that they hold."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.sections.titles import event_title, method_title


@pytest.mark.parametrize(
    ("heading", "name", "title"),
    [
        ("Get Deal by Id crm.deal.get", "crm.deal.get", "Get Deal by Id"),
        ("Get Deal — crm.deal.get", "crm.deal.get", "Get Deal"),
        ("Remove the ai.engine.unregister Service", "ai.engine.unregister", "Remove the Service"),
        ("Get task TASKS.TASK.GET v 3.0", "tasks.task.get", "Get task"),
        ("Get all `crm.deal.get` {#get}", "crm.deal.get", "Get all"),
        ("crm.deal.get", "crm.deal.get", "crm.deal.get"),
        ("Get my.crm.deal.get", "crm.deal.get", "Get my.crm.deal.get"),
        ("send lamp crm.lamp.send", "crm.lamp.send", "Send lamp"),
        # The name was the tool, or the place.
        ("Get Lamps with crm.lamp.get", "crm.lamp.get", "Get Lamps"),
        ("Get Lamps Using crm.lamp.get", "crm.lamp.get", "Get Lamps"),
        ("Get Lamps from the crm.lamp.get", "crm.lamp.get", "Get Lamps"),
        ("Get Lamps with Shades crm.lamp.get", "crm.lamp.get", "Get Lamps with Shades"),
        # The name was the noun.
        ("Update the crm.lamp.update", "crm.lamp.update", "Update the Lamp"),
        ("Update The crm.v2.lamp.update", "crm.v2.lamp.update", "Update the Lamp"),
        (
            "Get Fields for crm.lampShade.fields",
            "crm.lampShade.fields",
            "Get Fields for Lamp Shade",
        ),
        ("Get Fields Of crm.deskitem.fields", "crm.deskitem.fields", "Get Fields of Desk Item"),
        ("Get Lamps for crm.lamp.get", "crm.lamp.get", "Get Lamps"),
        ("Get crm.lamp.get", "crm.lamp.get", "Get Lamp"),
        ("Get lamp.get", "lamp.get", "Get Lamp"),
        # A method of one word ends its title in the same word.
        ("Get a List of All Methods", "methods", "Get a List of All Methods"),
        ("Call Several Methods batch", "batch", "Call Several Methods"),
    ],
)
def test_titles_of_methods(heading: str, name: str, title: str) -> None:
    assert method_title(heading, name) == title


@pytest.mark.parametrize(
    ("heading", "spelled", "title"),
    [
        ("Event on Lamp Creation onLampAdd", "onLampAdd", "Lamp Creation"),
        ("Event for Adding a Lamp onLampAdd", "onLampAdd", "Adding a Lamp"),
        ("Event of Lamp Start: ONLAMPSTART", "ONLAMPSTART", "Lamp Start"),
        ("When Adding a Lamp onLampAdd", "onLampAdd", "Adding a Lamp"),
        ("When a Lamp Is Added onLampAdd", "onLampAdd", "When a Lamp Is Added"),
        ("When Adding an Event onEntryAdd", "onEntryAdd", "Adding an Event"),
        ("Lamp Deletion Event onLampDelete", "onLampDelete", "Lamp Deletion"),
        ("onLampFinish Event for Finishing Lamps", "onLampFinish", "Finishing Lamps"),
        ("Event onUpdating Lamps onLampUpdate", "onLampUpdate", "Updating Lamps"),
        ("Событие при добавлении onLampAdd", "onLampAdd", "При добавлении"),
        # The code alone.
        ("Event onCrmLampAdd", "onCrmLampAdd", "CRM Lamp Added"),
        ("OnLampDeleted Event", "OnLampDeleted", "Lamp Deleted"),
        ("Event onLampLight", "onLampLight", "Lamp Light"),
        # The name of another event.
        ("Event onLampDelete", "onCrmLampDelete", "Lamp Deleted"),
        ("Event onDeletingLampFromDesk", "onLampDelete", "Deleting Lamp From Desk"),
    ],
)
def test_titles_of_events(heading: str, spelled: str, title: str) -> None:
    names = [word.rstrip(":") for word in heading.split() if word.lower().startswith("on")]
    named = [name for name in names if len(name) > 2]
    assert event_title(heading, spelled.upper(), spelled, named) == title
