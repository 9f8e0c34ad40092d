"""A certificate for clients that insist on https, issued by an authority of its own."""

from __future__ import annotations

import datetime as dt
import ipaddress
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ...errors import InputError

LOCAL: Final = ("localhost", "127.0.0.1", "::1")
_DAYS: Final = 30
_NOT_INSTALLED: Final = (
    "TLS needs trustme and cryptography: pip install 'bitrix24-openapi[mock]' installs them"
)


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files in PEM. Clients are told to trust ``authority`` (``SSL_CERT_FILE``,
    ``REQUESTS_CA_BUNDLE``, ``NODE_EXTRA_CA_CERTS``)."""

    certificate: Path
    key: Path
    authority: Path


def certificate_in(folder: Path, hosts: Sequence[str] = ()) -> Certificate:
    """The certificate in a folder while it is valid for this machine and ``hosts``, else a new one.

    Clients that trust its authority go on doing so when the server starts again.
    """
    wanted = tuple(dict.fromkeys((*LOCAL, *hosts)))
    kept = _files(folder)
    try:
        return kept if _is_valid(kept, wanted) else make_certificate(folder, wanted)
    except ImportError as error:
        raise InputError(_NOT_INSTALLED) from error
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror or error}") from error


def make_certificate(folder: Path, hosts: Sequence[str] = LOCAL) -> Certificate:
    """A new authority and a certificate from it for ``hosts``, valid for a month.

    The key of the authority is not kept: nobody can issue another certificate in its name.
    """
    import trustme

    names = [_name(host) for host in hosts]
    authority = trustme.CA(organization_name="Mock portal")
    now = dt.datetime.now(dt.UTC)
    issued = authority.issue_cert(
        *names,
        organization_name="Mock portal",
        # Clocks of clients may lag.
        not_before=now - dt.timedelta(days=1),
        not_after=now + dt.timedelta(days=_DAYS),
    )
    files = _files(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _replace(files.key, issued.private_key_pem.bytes(), 0o600)
    _replace(files.certificate, issued.cert_chain_pems[0].bytes(), 0o644)
    _replace(files.authority, authority.cert_pem.bytes(), 0o644)
    return files


def _files(folder: Path) -> Certificate:
    return Certificate(folder / "cert.pem", folder / "key.pem", folder / "ca.pem")


def _name(host: str) -> str:
    """A host name or an address in the form in which certificates have it."""
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    try:
        name = host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        name = ""
    labels = name.removeprefix("*.").split(".")
    if not all(label.replace("-", "").isalnum() for label in labels):
        raise InputError(f"{host!r} is neither a host name nor an IP address")
    return name


def _replace(target: Path, content: bytes, mode: int) -> None:
    """Put a new file in the place of the old one, or of a symbolic link, which is not followed."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.chmod(mode)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _is_valid(kept: Certificate, hosts: Sequence[str]) -> bool:
    """Whether the files belong together, are good for another day and name every host."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import serialization

    names = {_name(host) for host in hosts}
    try:
        certificate = x509.load_pem_x509_certificate(kept.certificate.read_bytes())
        authority = x509.load_pem_x509_certificate(kept.authority.read_bytes())
        key = serialization.load_pem_private_key(kept.key.read_bytes(), None)
        certificate.verify_directly_issued_by(authority)
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (FileNotFoundError, ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound):
        return False
    present = {
        *found.get_values_for_type(x509.DNSName),
        *map(str, found.get_values_for_type(x509.IPAddress)),
    }
    day = dt.timedelta(days=1)
    return (
        not kept.key.is_symlink()
        and kept.key.stat().st_mode & 0o077 == 0
        and key.public_key() == certificate.public_key()
        and dt.datetime.now(dt.UTC) + day < certificate.not_valid_after_utc
        and names <= present
    )
