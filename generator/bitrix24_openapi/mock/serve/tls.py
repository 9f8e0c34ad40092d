"""A certificate of one's own, for clients that insist on https."""

from __future__ import annotations

import datetime as dt
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ...errors import InputError

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

LOCAL: Final = ("localhost", "127.0.0.1", "::1")
_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files in PEM. Clients are told to trust ``authority`` (``SSL_CERT_FILE``,
    ``REQUESTS_CA_BUNDLE``, ``NODE_EXTRA_CA_CERTS``)."""

    certificate: Path
    key: Path
    authority: Path


def make_certificate(folder: Path, hosts: Sequence[str] = LOCAL) -> Certificate:
    """A new authority and a certificate of it for ``hosts``, good for a month."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _authority(authority_key)
    certificate = _certificate(hosts, key, authority, authority_key)
    made = Certificate(folder / "cert.pem", folder / "key.pem", folder / "ca.pem")
    pem = serialization.Encoding.PEM
    folder.mkdir(parents=True, exist_ok=True)
    made.key.touch(mode=0o600)
    made.key.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    made.certificate.write_bytes(certificate.public_bytes(pem))
    made.authority.write_bytes(authority.public_bytes(pem))
    return made


def _authority(key: EllipticCurvePrivateKey) -> x509.Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    name = _name("Mock portal authority")
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        crl_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        _builder(name, name, key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def _certificate(
    hosts: Sequence[str],
    key: EllipticCurvePrivateKey,
    authority: x509.Certificate,
    authority_key: EllipticCurvePrivateKey,
) -> x509.Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID

    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key())
    server = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
    return (
        _builder(_name("Mock portal"), authority.subject, key)
        .add_extension(x509.SubjectAlternativeName([_general(h) for h in hosts]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(server, critical=False)
        .add_extension(issuer, critical=False)
        .sign(authority_key, hashes.SHA256())
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, key: EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    from cryptography import x509

    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        # Clocks of clients may lag.
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=_DAYS))
    )


def _name(text: str) -> x509.Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _general(host: str) -> x509.GeneralName:
    from cryptography import x509

    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def certificate_in(folder: Path, host: str) -> Certificate:
    """The certificate in a folder while it is good for ``host``, else a new one there.

    Clients that were told to trust its authority go on doing so when the server starts again.
    """
    hosts = tuple(dict.fromkeys((*LOCAL, host)))
    kept = Certificate(folder / "cert.pem", folder / "key.pem", folder / "ca.pem")
    try:
        return kept if _good(kept, hosts) else make_certificate(folder, hosts)
    except ImportError as error:
        raise InputError(
            "TLS needs cryptography: pip install 'bitrix24-openapi[mock]' installs it"
        ) from error
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror or error}") from error


def _good(kept: Certificate, hosts: Sequence[str]) -> bool:
    from cryptography import x509

    if not all(file.is_file() for file in (kept.certificate, kept.key, kept.authority)):
        return False
    try:
        certificate = x509.load_pem_x509_certificate(kept.certificate.read_bytes())
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (ValueError, x509.ExtensionNotFound):
        return False
    day = dt.timedelta(days=1)
    return dt.datetime.now(dt.UTC) + day < certificate.not_valid_after_utc and {
        _general(host) for host in hosts
    } <= set(names)
