// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace leadlight::testsupport {

/// Azurite, Microsoft's own emulator of the storage services, on free loopback ports, its data in memory. Started and
/// stopped by the test that owns it; uses the npm packages of tests/integration.
class Azurite final
{
public:
    Azurite() = default;
    ~Azurite();
    Q_DISABLE_COPY_MOVE(Azurite)

    /// Starts it and waits until Table and Blob answer. On failure, says why.
    [[nodiscard]] bool start(QString *why);
    void stop();

    [[nodiscard]] QUrl tableEndpoint() const { return m_tableEndpoint; }
    [[nodiscard]] QUrl blobEndpoint() const { return m_blobEndpoint; }
    /// With the emulator's published account and key, or with another key.
    [[nodiscard]] QByteArray connectionString(const QByteArray &key = publishedKey) const;

    /// Runs one of the scripts of tests/integration ("table-leads.mjs") on this account and returns what it printed.
    [[nodiscard]] bool runScript(const QString &script, const QStringList &arguments, QByteArray *printed,
                                 QString *why) const;

    static inline const QByteArray publishedKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

private:
    [[nodiscard]] bool readEndpoints();

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_printed;
    QUrl m_tableEndpoint;
    QUrl m_blobEndpoint;
};

} // namespace leadlight::testsupport
