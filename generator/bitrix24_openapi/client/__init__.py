"""OpenAPI documents → a typed Python client.

:mod:`.normalise` makes of a document one that openapi-python-client reads without a warning,
:mod:`.classes` and :mod:`.defaults` are its larger steps. ``runtime`` and ``templates`` are
what the generated package consists of beside the code made from a document.
"""
