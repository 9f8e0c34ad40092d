"""OpenAPI documents → a typed Python client.

:mod:`.normalise` makes of a document one that openapi-python-client reads without a warning,
:mod:`.classes` and :mod:`.defaults` are its larger steps. :mod:`.parsed` has it read. The
package is planned in :mod:`.plan`; :mod:`.code`, :mod:`.docstrings`, :mod:`.write_methods` and
:mod:`.write_classes` put the plan into words of Python, :mod:`.render` into ``templates``, and
:mod:`.driver` puts it all on the disk. ``runtime`` is what the generated package consists of
beside the code made from a document.
"""
