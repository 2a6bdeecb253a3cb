// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testtls.h"

#include <QSslCertificate>
#include <QSslKey>

namespace leadlight::testsupport {

namespace {

// Made for these tests, from 2020 to 2120; the keys protect nothing.
// clang-format off
constexpr const char *authority =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBZjCCAQygAwIBAgICEAAwCgYIKoZIzj0EAwIwGTEXMBUGA1UEAwwOVGVzdCBh\n"
    "dXRob3JpdHkwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBkxFzAV\n"
    "BgNVBAMMDlRlc3QgYXV0aG9yaXR5MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n"
    "tVHJWgGvqS4VSrUnaDiTHOEi7liCoTUout6R1uBlprtWQCD9Unskg4Z786FMUyV5\n"
    "ggCaS81LQc5V6bzTA2/2QaNCMEAwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8E\n"
    "BAMCAQYwHQYDVR0OBBYEFJb51ooVm9uQXMXVX/n4tq4N8HhgMAoGCCqGSM49BAMC\n"
    "A0gAMEUCIQC3jdeSI1YAHVThyuvKCwmrBR1U8OfYR17zFLKVF3CqOAIgM92kUP1+\n"
    "bil9OC112mgYoHiGLb6Ew46pwRD8fP5YEm8=\n"
    "-----END CERTIFICATE-----\n";
constexpr const char *selfSigned =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBkDCCATagAwIBAgICEAMwCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPTm9ib2R5\n"
    "IGtub3dzIG1lMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAaMRgw\n"
    "FgYDVQQDDA9Ob2JvZHkga25vd3MgbWUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC\n"
    "AAQ2cztuXT70OuUaML5fGH1ToNVJnuP/7CMLozzEUMvB9C22KEWLgQu00s9V35p0\n"
    "JsSehF0krX/EIj+Cll1Bvsq2o2owaDAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8A\n"
    "AAEwCQYDVR0TBAIwADATBgNVHSUEDDAKBggrBgEFBQcDATALBgNVHQ8EBAMCB4Aw\n"
    "HQYDVR0OBBYEFBJnp85We4L+iAXSbLdIOAMtxZ0uMAoGCCqGSM49BAMCA0gAMEUC\n"
    "IBf1E1/c4vCjv2UK3EDpNODS8QKg5FwGyOtmH6eP1fh+AiEAr97ZxAq1cE7VUu8R\n"
    "SBDZVmOOUFnzlrntfZnlb75iqgw=\n"
    "-----END CERTIFICATE-----\n";
constexpr const char *selfSignedKey =
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgGqh9CHfUfcio0XYD\n"
    "nAXeqknJ6AruMBgpOlwDUBPxrwmhRANCAAQ2cztuXT70OuUaML5fGH1ToNVJnuP/\n"
    "7CMLozzEUMvB9C22KEWLgQu00s9V35p0JsSehF0krX/EIj+Cll1Bvsq2\n"
    "-----END PRIVATE KEY-----\n";
constexpr const char *localhost =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBrDCCAVKgAwIBAgICEAEwCgYIKoZIzj0EAwIwGTEXMBUGA1UEAwwOVGVzdCBh\n"
    "dXRob3JpdHkwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQ\n"
    "BgNVBAMMCWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABD8nbfTs\n"
    "ZiNhjWX3k6q32LNHHSxmI7XndwYf6ljnvcv6ElT2w2jMsaBNfZeDCLPG+ks5ILoC\n"
    "9rD4THrJ/NkmscCjgYwwgYkwGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMAkG\n"
    "A1UdEwQCMAAwEwYDVR0lBAwwCgYIKwYBBQUHAwEwCwYDVR0PBAQDAgeAMB0GA1Ud\n"
    "DgQWBBS2jYyJLCpG/JJfSjnrMWRKUq+8eDAfBgNVHSMEGDAWgBSW+daKFZvbkFzF\n"
    "1V/5+LauDfB4YDAKBggqhkjOPQQDAgNIADBFAiEA01CDaJ8gHlm03Dl2+kS1hDzI\n"
    "D5SL/dUnlqh+RinONL8CIBGeiChK/1//UFu6Jpgtr+vFM8k4Li+8bX+QTrlvI/ZS\n"
    "-----END CERTIFICATE-----\n";
constexpr const char *otherHost =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBqTCCAVCgAwIBAgICEAIwCgYIKoZIzj0EAwIwGTEXMBUGA1UEAwwOVGVzdCBh\n"
    "dXRob3JpdHkwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQ\n"
    "BgNVBAMMCWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABD8nbfTs\n"
    "ZiNhjWX3k6q32LNHHSxmI7XndwYf6ljnvcv6ElT2w2jMsaBNfZeDCLPG+ks5ILoC\n"
    "9rD4THrJ/NkmscCjgYowgYcwGAYDVR0RBBEwD4INb3RoZXIuZXhhbXBsZTAJBgNV\n"
    "HRMEAjAAMBMGA1UdJQQMMAoGCCsGAQUFBwMBMAsGA1UdDwQEAwIHgDAdBgNVHQ4E\n"
    "FgQUto2MiSwqRvySX0o56zFkSlKvvHgwHwYDVR0jBBgwFoAUlvnWihWb25BcxdVf\n"
    "+fi2rg3weGAwCgYIKoZIzj0EAwIDRwAwRAIgcfpUxd9uPKPPhU+pq7ZQpNqOpkVs\n"
    "VkN77j3GVbOIyY0CIBHN1xBJhwMkCIDreittJ7eq/VzrKUTJkfuGZnt9+M3N\n"
    "-----END CERTIFICATE-----\n";
constexpr const char *serverKey =
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg4tAV95XzjSRnR4/s\n"
    "Q5mQdmXIY2TRgoN2TI62P5OBo8uhRANCAAQ/J2307GYjYY1l95Oqt9izRx0sZiO1\n"
    "53cGH+pY573L+hJU9sNozLGgTX2XgwizxvpLOSC6Avaw+Ex6yfzZJrHA\n"
    "-----END PRIVATE KEY-----\n";
// clang-format on

QSslConfiguration serverTls(const char *certificate, const char *key)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(QByteArray(certificate)));
    tls.setPrivateKey(QSslKey(QByteArray(key), QSsl::Ec));
    return tls;
}

} // namespace

void trustTestAuthority()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(QSslCertificate(QByteArray(authority)));
    QSslConfiguration::setDefaultConfiguration(tls);
}

QSslConfiguration testTls()
{
    return serverTls(localhost, serverKey);
}

QSslConfiguration otherHostsTls()
{
    return serverTls(otherHost, serverKey);
}

QSslConfiguration selfSignedTls()
{
    return serverTls(selfSigned, selfSignedKey);
}

} // namespace leadlight::testsupport
