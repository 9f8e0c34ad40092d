"""Bodies of ``multipart/form-data``: of their names PHP makes what it makes of all names."""

from __future__ import annotations

from typing import Any

from ...php import nested


def parse_multipart(body: bytes, content_type: str) -> dict[str, Any]:
    """Fields of ``multipart/form-data``; files become their content as text."""
    from email.parser import BytesParser
    from email.policy import HTTP

    head = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    pairs = []
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str) and not part.is_multipart():
            payload = part.get_payload(decode=True)
            content = payload if isinstance(payload, bytes) else b""
            pairs.append((name, content.decode("utf-8", "replace")))
    return nested(pairs)
