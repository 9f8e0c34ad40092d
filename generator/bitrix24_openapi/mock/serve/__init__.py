"""Ways to reach the portal: HTTP server, ASGI, in-process transport, TLS, pytest fixture."""
