// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace leadlight::integration {

/// What a run of the program ended with.
struct Run
{
    int exitCode = -1; ///< -1 when it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON document; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
};

/// The real program as a person or a cron job starts it, on a profile of its own in a temporary folder. It sees no
/// display, no session bus and nothing of the user's, so its secrets come from the environment.
class LeadlightProgram final
{
public:
    LeadlightProgram();

    [[nodiscard]] static QString programPath();
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    void setEnvironment(const QString &variable, const QByteArray &value);
    /// Adds a connector named "Contoso", whose connection string stands in the environment.
    [[nodiscard]] Run addConnector(const QString &kind, const QByteArray &connectionString,
                                   const QStringList &values = {});

    /// Runs `leadlight --profile ... ARGUMENTS` to its end.
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Starts the same and does not wait.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Waits for what start() started.
    [[nodiscard]] static Run finish(QProcess &process);

    /// `sync --json`: the report of its one connector.
    [[nodiscard]] QJsonObject sync(const QStringList &options = {}) const;
    /// `leads --format ndjson`
    [[nodiscard]] std::vector<QJsonObject> leads(const QString &filter = {}) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// One JSON object per line.
[[nodiscard]] std::vector<QJsonObject> jsonLines(const QByteArray &text);

/// What is wrong with a lead as the program tells it, against what the writer of it expects ("expected" in its
/// manifest); empty when nothing is.
[[nodiscard]] QString difference(const QJsonObject &lead, const QJsonObject &expected);

} // namespace leadlight::integration
