// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/authority.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCertificateExtension>

namespace leadlight::http {

namespace {

bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.name() == QLatin1StringView("basicConstraints"))
            return extension.value().toMap().value(QStringLiteral("ca")).toBool();
    }
    return false;
}

Authority::Fault faultOf(const QSslCertificate &certificate, const QDateTime &now)
{
    if (!isAuthority(certificate))
        return Authority::Fault::NotAnAuthority;
    if (now < certificate.effectiveDate())
        return Authority::Fault::NotYetValid;
    return now > certificate.expiryDate() ? Authority::Fault::Expired : Authority::Fault::None;
}

} // namespace

core::Result<QList<Authority>> authoritiesIn(const QByteArray &content, const QDateTime &now)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromData(content, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(content, QSsl::Der);
    QList<Authority> authorities;
    for (const QSslCertificate &certificate : std::as_const(certificates)) {
        if (certificate.isNull())
            continue;
        authorities.append({.subject = certificate.subjectDisplayName(),
                            .issuer = certificate.issuerDisplayName(),
                            .validUntil = certificate.expiryDate().toUTC(),
                            .fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex(),
                            .der = certificate.toDer(),
                            .fault = faultOf(certificate, now)});
    }
    if (authorities.isEmpty())
        return core::fail(core::ErrorKind::NoCertificate);
    return authorities;
}

} // namespace leadlight::http
