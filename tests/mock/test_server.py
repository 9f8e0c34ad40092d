"""The portal on a port of this machine."""

from __future__ import annotations

import json
import socket
import ssl
import stat
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from cryptography import x509

from bitrix24_openapi.errors import InputError
from bitrix24_openapi.mock.model import Delivery, Exchange, Response
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.serve.server import Server
from bitrix24_openapi.mock.serve.tls import Certificate, certificate_in, make_certificate

from .core import operation, small

ID = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
METHODS = {"deal.get": operation(ID, examples=[{"result": 7}])}
PATH = "rest/1/code/deal.get"


@pytest.fixture
def mock() -> Portal:
    return small(METHODS, journal=None)


@pytest.fixture
def server(mock: Portal) -> Iterator[Server]:
    with Server(mock) as running:
        yield running


def deliver(mock: Portal, delivery: Delivery) -> None:
    def gate(exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        return replace(proceed(exchange), delivery=delivery)

    mock.add_gate(gate)


def test_calls_are_answered_over_one_connection(server: Server, mock: Portal) -> None:
    with httpx.Client(base_url=server.url) as client:
        for _ in range(3):
            response = client.post(PATH, json={"id": 5})
            assert response.json()["result"] == 7
        assert client.get(PATH, params={"id": 5}).status_code == 200
        refused = client.post(PATH)
    assert (refused.status_code, refused.headers["x-b24-mock-reason"]) == (400, "id is required")
    assert len(mock.journal) == 5
    assert mock.journal[0].request.peer == "127.0.0.1"
    assert not mock.journal[0].request.secure


def test_preflights_of_browsers_are_answered(server: Server) -> None:
    with httpx.Client(base_url=server.url) as client:
        response = client.options(PATH)
        assert (response.status_code, response.content) == (204, b"")
        assert client.post(PATH, json={"id": 5}).status_code == 200


def test_large_and_chunked_bodies_arrive_whole(server: Server, mock: Portal) -> None:
    large = {"id": 5, "data": "x" * 3_000_000}
    content = json.dumps(large).encode()
    pieces = (content[at : at + 65_536] for at in range(0, len(content), 65_536))
    with httpx.Client(base_url=server.url, headers={"Content-Type": "application/json"}) as client:
        assert client.post(PATH, content=content).status_code == 200
        assert client.post(PATH, content=pieces).status_code == 200
    assert [len(each.request.body) for each in mock.journal] == [len(content)] * 2


def test_what_is_no_http_does_no_harm(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port), 5) as connection:
        connection.sendall(b"\x16\x03\x01 nonsense\r\n\r\n")
        connection.recv(1000)
    assert httpx.post(server.url + PATH, json={"id": 5}).status_code == 200


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        ("reset", (httpx.ReadError, httpx.RemoteProtocolError)),
        ("truncate", httpx.RemoteProtocolError),
    ],
)
def test_connections_break(
    server: Server,
    mock: Portal,
    cut: str,
    expected: type[Exception],
    capfd: pytest.CaptureFixture[str],
) -> None:
    deliver(mock, Delivery(cut=cut))  # type: ignore[arg-type]
    with pytest.raises(expected):
        httpx.post(server.url + PATH, json={"id": 5})
    assert len(mock.journal) == 1
    assert capfd.readouterr().err == ""


def test_half_of_a_truncated_body_arrives(server: Server, mock: Portal) -> None:
    deliver(mock, Delivery(cut="truncate"))
    body = b'{"id": 5}'
    with socket.create_connection(("127.0.0.1", server.port), 5) as connection:
        connection.sendall(
            b"POST /%s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n%s" % (PATH.encode(), len(body), body)
        )
        received = b""
        while chunk := connection.recv(10_000):
            received += chunk
    head, _, half = received.partition(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
    assert len(half) == length // 2


def test_a_delay_holds_up_one_call_and_not_the_others(server: Server, mock: Portal) -> None:
    def gate(exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        slow = exchange.request.headers.get("x-slow") == "1"
        return replace(proceed(exchange), delivery=Delivery(1.5) if slow else None)

    mock.add_gate(gate)
    took: list[float] = []

    def slow() -> None:
        began = time.monotonic()
        httpx.post(server.url + PATH, json={"id": 5}, headers={"X-Slow": "1"})
        took.append(time.monotonic() - began)

    thread = threading.Thread(target=slow)
    thread.start()
    while not len(mock.journal):
        time.sleep(0.005)
    for _ in range(3):
        httpx.post(server.url + PATH, json={"id": 5})
    assert took == []
    thread.join(10)
    assert took[0] >= 1.5


def test_a_busy_port_is_told(server: Server, mock: Portal) -> None:
    with pytest.raises(InputError, match=rf"127\.0\.0\.1:{server.port}: the port is in use"):
        Server(mock, port=server.port)


@pytest.mark.parametrize("host", ["no.such.host.invalid", "256.0.0.1"])
def test_an_address_that_is_none_is_told(mock: Portal, host: str) -> None:
    with pytest.raises(InputError, match=host):
        Server(mock, host)


def test_a_stopped_server_lets_go_of_everything(mock: Portal) -> None:
    closed: list[int] = []
    mock.on_close(lambda: closed.append(1))
    before = threading.active_count()
    with Server(mock) as server:
        port = server.port
        httpx.post(server.url + PATH, json={"id": 5})
    assert closed == [1]
    assert threading.active_count() == before
    with Server(mock, port=port) as again:
        assert httpx.post(again.url + PATH, json={"id": 5}).status_code == 200


# --- TLS --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("tls"))


def trusting(certificate: Certificate) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate.authority))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_clients_trust_the_authority(mock: Portal, certificate: Certificate, host: str) -> None:
    with Server(mock, certificate=certificate) as server:
        url = f"https://{host}:{server.port}/{PATH}"
        response = httpx.post(url, json={"id": 5}, verify=trusting(certificate))
        assert response.json()["result"] == 7
        assert mock.journal[-1].request.secure
        assert server.url.startswith("https://127.0.0.1:")
        with pytest.raises(httpx.ConnectError):
            httpx.post(url, json={"id": 5})


def test_https_satisfies_a_portal_that_requires_it(certificate: Certificate) -> None:
    mock = small(METHODS, require_https=True)
    with Server(mock, certificate=certificate) as server:
        response = httpx.post(server.url + PATH, json={"id": 5}, verify=trusting(certificate))
    assert response.status_code == 200


def test_a_certificate_is_kept_while_it_is_good(tmp_path: Path) -> None:
    first = certificate_in(tmp_path)
    content = first.certificate.read_bytes()
    assert certificate_in(tmp_path) == first
    assert first.certificate.read_bytes() == content
    assert stat.S_IMODE(first.key.stat().st_mode) == 0o600
    certificate_in(tmp_path, ["portal.test"])
    assert first.certificate.read_bytes() != content


@pytest.mark.parametrize("damage", ["cert.pem", "key.pem", "ca.pem"])
def test_a_missing_or_damaged_certificate_is_made_anew(tmp_path: Path, damage: str) -> None:
    first = certificate_in(tmp_path)
    content = first.certificate.read_bytes()
    (tmp_path / damage).unlink()
    certificate_in(tmp_path)
    assert first.certificate.read_bytes() != content
    first.certificate.write_bytes(b"nonsense")
    certificate_in(tmp_path)
    assert first.certificate.read_bytes().startswith(b"-----BEGIN CERTIFICATE-----")


def test_a_key_that_others_could_read_is_replaced(tmp_path: Path) -> None:
    certificate = certificate_in(tmp_path)
    certificate.key.chmod(0o644)
    assert stat.S_IMODE(certificate_in(tmp_path).key.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["key.pem", "cert.pem", "ca.pem"])
def test_a_link_is_replaced_and_not_followed(tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"mine")
    folder = tmp_path / "tls"
    folder.mkdir()
    (folder / name).symlink_to(elsewhere)
    certificate_in(folder)
    assert elsewhere.read_bytes() == b"mine"
    assert not (folder / name).is_symlink()


@pytest.mark.parametrize("other", ["key.pem", "ca.pem"])
def test_files_that_do_not_belong_together_are_made_anew(tmp_path: Path, other: str) -> None:
    first = certificate_in(tmp_path / "one")
    second = certificate_in(tmp_path / "two")
    content = first.certificate.read_bytes()
    (tmp_path / "two" / other).replace(tmp_path / "one" / other)
    certificate_in(tmp_path / "one")
    assert first.certificate.read_bytes() != content
    assert second.certificate.is_file()


@pytest.mark.parametrize(
    "hosts", [["portal.test"], ["*.portal.test", "10.0.0.7"], ["PORTAL.test", "fd00:0:0::1"]]
)
def test_further_names_are_in_the_certificate(tmp_path: Path, hosts: list[str]) -> None:
    first = certificate_in(tmp_path, hosts)
    content = first.certificate.read_bytes()
    names = x509.load_pem_x509_certificate(content).extensions.get_extension_for_class(
        x509.SubjectAlternativeName
    )
    found = [str(each.value) for each in names.value]
    assert len(found) == 3 + len(hosts)
    certificate_in(tmp_path, hosts)
    certificate_in(tmp_path, hosts[:1])
    assert first.certificate.read_bytes() == content


@pytest.mark.parametrize(
    "host", ["a b", "", "x@y.example", "10.0.0.0/8", "a..b", "https://a.example"]
)
def test_a_name_that_is_none_is_reported(tmp_path: Path, host: str) -> None:
    with pytest.raises(InputError, match="neither a host name nor an IP address"):
        certificate_in(tmp_path, [host])


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="file"):
        certificate_in(tmp_path / "file")
