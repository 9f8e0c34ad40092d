"""Requests and answers on the wire: form bodies, JSON, XML."""
