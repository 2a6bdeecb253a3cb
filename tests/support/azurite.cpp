// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/azurite.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace leadlight::testsupport {

namespace {

constexpr int startLimit = 60000; // milliseconds; a busy machine is slow to start Node
constexpr int scriptLimit = 240000;
const QString integrationFolder = QStringLiteral(LEADLIGHT_INTEGRATION_FOLDER);

} // namespace

Azurite::~Azurite()
{
    stop();
}

bool Azurite::start(QString *why)
{
    const QString program = integrationFolder + u"/node_modules/azurite/dist/src/azurite.js"_s;
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty() || !QFileInfo::exists(program)) {
        *why = u"Azurite is not installed: run ./packaging/dev test, or npm ci in tests/integration."_s;
        return false;
    }
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_LINUX
    // Goes with the test even when that crashes.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    m_process.start(node, {program, u"--inMemoryPersistence"_s, u"--silent"_s, u"--blobPort"_s, u"0"_s,
                           u"--queuePort"_s, u"0"_s, u"--tablePort"_s, u"0"_s});
    const QDeadlineTimer limit(startLimit);
    while (!readEndpoints()) {
        if (m_process.state() == QProcess::NotRunning || limit.hasExpired()) {
            *why = u"Azurite did not start: "_s + QString::fromUtf8(m_printed);
            return false;
        }
        m_process.waitForReadyRead(1000);
        m_printed += m_process.readAll();
    }
    return true;
}

bool Azurite::readEndpoints()
{
    static const QRegularExpression listening(u"(Blob|Table) service is successfully listening at (http://[0-9.:]+)"_s);
    auto matches = listening.globalMatch(QString::fromUtf8(m_printed));
    while (matches.hasNext()) {
        const auto match = matches.next();
        QUrl &endpoint = match.captured(1) == u"Blob" ? m_blobEndpoint : m_tableEndpoint;
        endpoint = QUrl(match.captured(2) + u"/devstoreaccount1"_s);
    }
    // The last of its services says so last.
    return m_tableEndpoint.isValid() && m_blobEndpoint.isValid();
}

void Azurite::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray Azurite::connectionString(const QByteArray &key) const
{
    return "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=" + key +
           ";BlobEndpoint=" + m_blobEndpoint.toEncoded() + ";TableEndpoint=" + m_tableEndpoint.toEncoded() + ";";
}

bool Azurite::runScript(const QString &script, const QStringList &arguments, QByteArray *printed, QString *why) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AZURE_STORAGE_CONNECTION_STRING"_s, QString::fromUtf8(connectionString()));
    process.setProcessEnvironment(environment);
    process.start(u"node"_s, QStringList{integrationFolder + u'/' + script} + arguments);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(scriptLimit);
    *printed = process.readAllStandardOutput();
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    *why = script + u": "_s + QString::fromUtf8(process.readAllStandardError()) + process.errorString();
    return false;
}

} // namespace leadlight::testsupport
