"""Small documentation pages with a place for hostile text."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

FOLDER = "api-reference/crm/"


def method_page(
    name: str,
    *,
    heading: str = "Get a Thing",
    base: str = "https://portal.test/rest/1/key/",
    scope: str = "crm",
    sentence: str = "Returns a thing.",
    field: str = "id",
    cell: str = "Words about the field.",
    code: str = "NOT_FOUND",
    answer: Any = None,
) -> str:
    """A page of a method that only its cURL example names."""
    return f"""# {heading}

> Scope: [`{scope}`](../scopes/permissions.md)

{sentence}

## Method Parameters

#|
|| **Name**
`type` | **Description** ||
|| **{field}**
[`integer`](../data-types.md) | {cell} ||
|#

## Code Examples

```bash
curl -X POST {base}{quote(name)}
```

## Response Handling

HTTP Status: **200**

```json
{json.dumps(answer if answer is not None else {"result": {"id": 1}}, ensure_ascii=False)}
```

## Error Handling

#|
|| **Code** | **Description** ||
|| `{code}` | Words about the error ||
|#
"""


def event_page(code: str, *, heading: str = "Event on a Change", sentence: str = "Words.") -> str:
    """A page of an event that only its payload names."""
    payload = {"event": code, "data": {"FIELDS": {"ID": "5"}}, "ts": "1", "auth": {}}
    return f"""# {heading}

> Scope: [`crm`](../scopes/permissions.md)

{sentence}

## What the Handler Receives

```json
{json.dumps(payload, ensure_ascii=False)}
```
"""


#: So that there is something to write for both versions.
GOOD = {
    f"{FOLDER}crm-good-get.md": method_page("crm.good.get", heading="Get a Thing crm.good.get"),
    f"{FOLDER}tasks-good-get.md": method_page(
        "tasks.good.get",
        heading="Get a Task tasks.good.get",
        base="https://portal.test/rest/api/1/key/",
    ),
    f"{FOLDER}events/on-crm-good-add.md": event_page("ONCRMGOODADD"),
}
