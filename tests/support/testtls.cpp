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
constexpr const char *companyCa =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBnzCCAUagAwIBAgICIAAwCgYIKoZIzj0EAwIwNjEiMCAGA1UEAwwZQ29udG9z\n"
    "byBjb21wYW55IGF1dGhvcml0eTEQMA4GA1UECgwHQ29udG9zbzAgFw0yMDAxMDEw\n"
    "MDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowNjEiMCAGA1UEAwwZQ29udG9zbyBjb21w\n"
    "YW55IGF1dGhvcml0eTEQMA4GA1UECgwHQ29udG9zbzBZMBMGByqGSM49AgEGCCqG\n"
    "SM49AwEHA0IABMpH+ezXvx6JtAVaH4syKdoadhokVsXSSA+D1o3+gje7ZwXZy9yc\n"
    "VhnSrFZ4nJ38RnnYo77+spsacvJRQfUWdLGjQjBAMA8GA1UdEwEB/wQFMAMBAf8w\n"
    "DgYDVR0PAQH/BAQDAgEGMB0GA1UdDgQWBBS9uCxaLs4DEl+OfMSR/MRiact5iDAK\n"
    "BggqhkjOPQQDAgNHADBEAiB4pzcgqZ0e3UsT9/qdwROTv0eHPitBo8ieaH0tC0fi\n"
    "SgIgZFVqocwtehhnvTw+HdLIWUsirAIQmCsdB97gANcVoy0=\n"
    "-----END CERTIFICATE-----\n";
constexpr const char *formerCa =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBdDCCARqgAwIBAgICIAEwCgYIKoZIzj0EAwIwITEfMB0GA1UEAwwWQXV0aG9y\n"
    "aXR5IG9mIHllc3RlcmRheTAeFw0wMDAxMDEwMDAwMDBaFw0xMDAxMDEwMDAwMDBa\n"
    "MCExHzAdBgNVBAMMFkF1dGhvcml0eSBvZiB5ZXN0ZXJkYXkwWTATBgcqhkjOPQIB\n"
    "BggqhkjOPQMBBwNCAATLKcB1zy2PojiGmj5UD+DKHVRl05yufNpEj9VyVGSpY2Sp\n"
    "hVnMXtUrHLMsyrLOpIuegnwI6liFb8EAQy/OC5p+o0IwQDAPBgNVHRMBAf8EBTAD\n"
    "AQH/MA4GA1UdDwEB/wQEAwIBBjAdBgNVHQ4EFgQUz1qKZlulY+PLCyBnnHMGGG5K\n"
    "i5YwCgYIKoZIzj0EAwIDSAAwRQIhAOEaQH5QSGSdLL6RowK7Sn+qdIWG7vKjhgBH\n"
    "6MVEh/PEAiA/I3ZIWKxs/ySgGA0DXMFEgts+oHsuU+NPFh5gjj4jHQ==\n"
    "-----END CERTIFICATE-----\n";
constexpr const char *service =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIByjCCAW+gAwIBAgICIAIwCgYIKoZIzj0EAwIwNjEiMCAGA1UEAwwZQ29udG9z\n"
    "byBjb21wYW55IGF1dGhvcml0eTEQMA4GA1UECgwHQ29udG9zbzAgFw0yMDAxMDEw\n"
    "MDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowFzEVMBMGA1UEAwwMc2VydmljZS50ZXN0\n"
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOUJ5ndQ7i3+g+2qwIHyeUZiKMN16\n"
    "NeIUzR4DQxtwwHo6WO9Ejb2BlALnypJqjjHoJmKCRTw2syKJrGA0WqXOB6OBiTCB\n"
    "hjAXBgNVHREEEDAOggxzZXJ2aWNlLnRlc3QwCQYDVR0TBAIwADATBgNVHSUEDDAK\n"
    "BggrBgEFBQcDATALBgNVHQ8EBAMCB4AwHQYDVR0OBBYEFFwRibbwLHyZ4OGnRP01\n"
    "fk0gew/4MB8GA1UdIwQYMBaAFL24LFouzgMSX458xJH8xGJpy3mIMAoGCCqGSM49\n"
    "BAMCA0kAMEYCIQDQq11RTnhSmIUHWo3+89xU17+jW7qc2NzXg1NKdeWM+QIhAL8v\n"
    "PmSmg+Kvn/yAAIeguoOiSifKB7hhwgDpd+RiJ/A/\n"
    "-----END CERTIFICATE-----\n";
constexpr const char *expiredService =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIByDCCAW2gAwIBAgICIAMwCgYIKoZIzj0EAwIwNjEiMCAGA1UEAwwZQ29udG9z\n"
    "byBjb21wYW55IGF1dGhvcml0eTEQMA4GA1UECgwHQ29udG9zbzAeFw0yMDAxMDEw\n"
    "MDAwMDBaFw0yMTAxMDEwMDAwMDBaMBcxFTATBgNVBAMMDHNlcnZpY2UudGVzdDBZ\n"
    "MBMGByqGSM49AgEGCCqGSM49AwEHA0IABDlCeZ3UO4t/oPtqsCB8nlGYijDdejXi\n"
    "FM0eA0MbcMB6OljvRI29gZQC58qSao4x6CZigkU8NrMiiaxgNFqlzgejgYkwgYYw\n"
    "FwYDVR0RBBAwDoIMc2VydmljZS50ZXN0MAkGA1UdEwQCMAAwEwYDVR0lBAwwCgYI\n"
    "KwYBBQUHAwEwCwYDVR0PBAQDAgeAMB0GA1UdDgQWBBRcEYm28Cx8meDhp0T9NX5N\n"
    "IHsP+DAfBgNVHSMEGDAWgBS9uCxaLs4DEl+OfMSR/MRiact5iDAKBggqhkjOPQQD\n"
    "AgNJADBGAiEAoyp9+RFIcTVRrl5ykFrJ42rq0syScYEsHzUp7ej6QnECIQC49KK0\n"
    "I1zcFPvjDyM3jhPeR6Uwrb7cqnlTHTbhlMq6aQ==\n"
    "-----END CERTIFICATE-----\n";
constexpr const char *serviceKey =
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgm/IpVRzYzM4/R0jd\n"
    "wIKodfzQczvd4C2ohu73oLtFyFahRANCAAQ5Qnmd1DuLf6D7arAgfJ5RmIow3Xo1\n"
    "4hTNHgNDG3DAejpY70SNvYGUAufKkmqOMegmYoJFPDazIomsYDRapc4H\n"
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

QByteArray companyAuthority()
{
    return companyCa;
}

QByteArray expiredAuthority()
{
    return formerCa;
}

QByteArray companyServiceCertificate()
{
    return service;
}

QSslConfiguration companyTls()
{
    return serverTls(service, serviceKey);
}

QSslConfiguration expiredCompanyTls()
{
    return serverTls(expiredService, serviceKey);
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
