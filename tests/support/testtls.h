// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>

namespace leadlight::testsupport {

/// TLS for test servers on this machine, from an authority that exists in these tests only.

/// Makes this process trust the authority; to be called before an http::Client is made.
void trustTestAuthority();
[[nodiscard]] QSslConfiguration testTls();       ///< for localhost and 127.0.0.1
[[nodiscard]] QSslConfiguration otherHostsTls(); ///< of the same authority, but for another host
[[nodiscard]] QSslConfiguration selfSignedTls(); ///< the server is its own authority, which nobody trusts

/// Another authority, which nobody trusts unless told to, and servers named "service.test" of it.
[[nodiscard]] QByteArray companyAuthority();          ///< PEM
[[nodiscard]] QByteArray expiredAuthority();          ///< PEM, until 2010
[[nodiscard]] QByteArray companyServiceCertificate(); ///< PEM, no authority's
[[nodiscard]] QSslConfiguration companyTls();
[[nodiscard]] QSslConfiguration expiredCompanyTls();

} // namespace leadlight::testsupport
