// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace leadlight::integration {

namespace {

constexpr int runLimit = 120000; // milliseconds

} // namespace

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out).object();
}

LeadlightProgram::LeadlightProgram()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                    u"XDG_CACHE_HOME"_s, u"http_proxy"_s, u"HTTP_PROXY"_s, u"all_proxy"_s})
        m_environment.remove(variable);
    m_environment.insert(u"HOME"_s, filePath(u"home"_s));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + filePath(u"no-bus"_s));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

QString LeadlightProgram::programPath()
{
    return QStringLiteral(LEADLIGHT_PROGRAM);
}

void LeadlightProgram::setEnvironment(const QString &variable, const QByteArray &value)
{
    m_environment.insert(variable, QString::fromUtf8(value));
}

Run LeadlightProgram::addConnector(const QString &kind, const QByteArray &connectionString, const QStringList &values)
{
    setEnvironment(u"LEADLIGHT_SECRET_CONTOSO_CONNECTIONSTRING"_s, connectionString);
    QStringList arguments{u"connector"_s, u"add"_s, u"Contoso"_s, u"--kind"_s, kind};
    for (const QString &value : values)
        arguments << u"--set"_s << value;
    return run(arguments);
}

std::unique_ptr<QProcess> LeadlightProgram::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(programPath(), QStringList{u"--profile"_s, profile()} + arguments);
    return process;
}

Run LeadlightProgram::finish(QProcess &process)
{
    // By the event loop, so that what the test itself serves stays alive meanwhile.
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // of which there is no other signal
            loop.quit();
    });
    QTimer::singleShot(runLimit, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    if (process.state() != QProcess::NotRunning || process.error() == QProcess::FailedToStart ||
        process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run LeadlightProgram::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

QJsonObject LeadlightProgram::sync(const QStringList &options) const
{
    const Run done = run(QStringList{u"sync"_s, u"--json"_s} + options);
    return done.json()[u"connectors"_s].toArray().first().toObject();
}

std::vector<QJsonObject> LeadlightProgram::leads(const QString &filter) const
{
    QStringList arguments{u"leads"_s, u"--format"_s, u"ndjson"_s};
    if (!filter.isEmpty())
        arguments << u"--filter"_s << filter;
    return jsonLines(run(arguments).out);
}

std::vector<QJsonObject> jsonLines(const QByteArray &text)
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QString difference(const QJsonObject &lead, const QJsonObject &expected)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue told =
            it.key() == u"hasProblems" ? QJsonValue(!lead[u"problems"_s].toArray().isEmpty()) : lead[it.key()];
        if (told != it.value()) {
            const QJsonObject both{{u"told"_s, told}, {u"expected"_s, it.value()}};
            return it.key() + u": "_s + QString::fromUtf8(QJsonDocument(both).toJson(QJsonDocument::Compact));
        }
    }
    return {};
}

} // namespace leadlight::integration
