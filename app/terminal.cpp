// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <poll.h>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace leadlight::app {

namespace {

/// What strangers wrote may stand in a message: nothing in it is to steer the terminal.
QByteArray harmless(QString line)
{
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return line.toLocal8Bit();
}

void writeLine(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// Switches the terminal's echo off as long as it lives.
class WithoutEcho final
{
public:
    WithoutEcho()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~WithoutEcho()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal;
};

/// Waits for a line. False when somebody interrupted meanwhile, which reading would not notice. Only a terminal is
/// waited for: what comes through a pipe may have been read already.
bool awaitLine(const std::stop_token &stop)
{
    constexpr int pause = 100; // ms
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (!stop.stop_requested()) {
        if (!isatty(STDIN_FILENO) || poll(&input, 1, pause) > 0)
            return true;
    }
    return false;
}

/// A line without its end; nothing when there is none.
std::optional<QByteArray> readLine()
{
    QByteArray line;
    int c = std::fgetc(stdin);
    if (c == EOF)
        return std::nullopt;
    for (; c != EOF && c != '\n'; c = std::fgetc(stdin))
        line.append(char(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QString tr(const char *text, const char *comment, int count)
{
    return QCoreApplication::translate("leadlight::app", text, comment, count);
}

void print(const QString &line)
{
    writeLine(stdout, harmless(line));
}

void printJson(const QJsonObject &document)
{
    writeLine(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact));
}

void tell(const QString &line)
{
    writeLine(stderr, harmless(line));
}

int tell(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Cancelled)
        return Interrupted;
    tell(ui::errorText(error));
    return Failed;
}

int tell(const core::Error &error, bool json)
{
    if (json)
        printJson({{QStringLiteral("ok"), false}, {QStringLiteral("error"), ui::errorText(error)}});
    return tell(error);
}

void showProgress(const QString &line)
{
    if (isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r\033[K%s", harmless(line).constData());
}

void endProgress()
{
    showProgress({});
}

bool askYesOrNo(const QString &question, const std::stop_token &stop)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
        return false;
    std::fprintf(stderr, "%s [y/N] ", harmless(question).constData());
    const auto answer = awaitLine(stop) ? readLine() : std::nullopt;
    return answer && (answer->startsWith('y') || answer->startsWith('Y'));
}

std::optional<core::Secret> readSecretLine(const QString &prompt, const std::stop_token &stop)
{
    const WithoutEcho silence;
    if (silence.isTerminal())
        std::fprintf(stderr, "%s: ", harmless(prompt).constData());
    auto line = awaitLine(stop) ? readLine() : std::nullopt;
    if (silence.isTerminal())
        std::fputc('\n', stderr);
    return line ? std::optional(core::Secret(*std::move(line))) : std::nullopt;
}

} // namespace leadlight::app
