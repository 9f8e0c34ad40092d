"""Facts → OpenAPI 3.1: schemas, operations, webhooks, overlay, report.

Works on the values of :mod:`bitrix24_openapi.extract.model`; knows no Markdown and no docs page.
"""
