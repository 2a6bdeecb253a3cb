// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/marketo/embedcode.h"

#include "connectors/marketo/marketofields.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <array>

namespace leadlight::connectors {

using namespace marketofield;

namespace {

constexpr qsizetype longestText = 200'000; // characters

struct Label
{
    const char *pattern;
    QLatin1StringView field;
};

/// How a line of the documents, of Partner Center or of LaunchPoint names a value.
constexpr std::array labels{
    Label{"munchkin\\s*(?:account\\s*)?id", munchkinId},
    Label{"form\\s*id", formId},
    Label{"server\\s*id", serverId},
    Label{"client\\s*id", clientId},
    Label{"client\\s*secret", clientSecret},
};

QRegularExpression ignoringCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

QString plain(const QByteArray &pasted)
{
    QString text = QString::fromUtf8(pasted).left(longestText);
    text.replace(QLatin1StringView("&quot;"), QLatin1StringView("\""));
    static const QRegularExpression quotes(
        QStringLiteral("[\\x{2018}\\x{2019}\\x{201a}\\x{201c}\\x{201d}\\x{201e}'`]"));
    text.replace(quotes, QStringLiteral("\""));
    return text.replace(QChar(0xff1a), u':');
}

using Values = QMap<QString, QString>;

/// The three IDs by their shape, which only one of them has each.
QString fieldOfShape(const QString &value)
{
    if (isMunchkinId(value))
        return munchkinId;
    if (isFormId(value))
        return formId;
    return isServerId(value) ? QString(serverId) : QString();
}

/// Puts a value where its shape says; whether that is elsewhere than @p field.
bool place(Values &values, QLatin1StringView field, const QString &value)
{
    const bool hasShape = field == munchkinId || field == formId || field == serverId;
    const QString right = hasShape ? fieldOfShape(value) : QString();
    const bool isElsewhere = !right.isEmpty() && right != field;
    values.insert(isElsewhere ? right : QString(field), value);
    return isElsewhere;
}

/// loadForm("//app-ys12.marketo.com", "123-PQR-789", 1179), however many brackets and quotes there are.
bool readEmbedCode(const QString &text, Values &values)
{
    static const QRegularExpression server = ignoringCase(QStringLiteral("//app-([a-z]{2,3}\\d{2,3})\\.marketo\\.com"));
    if (const auto match = server.match(text); match.hasMatch())
        values.insert(serverId, match.captured(1).toLower());
    static const QRegularExpression form = ignoringCase(QStringLiteral("mktoForm_(\\d{1,9})\\b"));
    if (const auto match = form.match(text); match.hasMatch())
        values.insert(formId, match.captured(1));
    static const QRegularExpression call = ignoringCase(
        QStringLiteral("loadForm[\\s(\"]*//[^\",\\s]*\"?\\s*,\\s*\"?([A-Za-z0-9-]+)\"?\\s*,\\s*\"?([A-Za-z0-9-]+)\"?"));
    const auto match = call.match(text);
    if (!match.hasMatch())
        return false;
    const bool first = place(values, munchkinId, match.captured(1));
    const bool second = place(values, formId, match.captured(2));
    return first || second;
}

bool readLabels(const QString &text, Values &values)
{
    bool isSwapped = false;
    for (const Label &label : labels) {
        const QRegularExpression line =
            ignoringCase(QStringLiteral("(?<![<\\w])%1\\s*\"?\\s*[:=]\\s*\"?([^\\s\",;<>]+)")
                             .arg(QString::fromLatin1(label.pattern)));
        if (const auto match = line.match(text); match.hasMatch())
            isSwapped = place(values, label.field, match.captured(1)) || isSwapped;
    }
    return isSwapped;
}

} // namespace

std::optional<Recognised> readMarketoValues(const QByteArray &pasted)
{
    const QString text = plain(pasted);
    Values values;
    const bool isSwappedCode = readEmbedCode(text, values);
    const bool isSwapped = readLabels(text, values) || isSwappedCode;
    static const QRegularExpression rest =
        ignoringCase(QStringLiteral("https?://(\\d{3}-[A-Z]{3}-\\d{3})\\.mktorest\\.com"));
    if (const auto match = rest.match(text); match.hasMatch() && !values.contains(munchkinId))
        values.insert(munchkinId, match.captured(1).toUpper());
    if (const QString bare = text.trimmed(); isMunchkinId(bare))
        values.insert(munchkinId, bare);
    if (values.isEmpty())
        return std::nullopt;
    Recognised recognised;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        recognised.values.insert(it.key(), core::Secret(it.value().toUtf8()));
    if (isSwapped)
        recognised.remark = {
            QT_TRANSLATE_NOOP("connectors", "Values stood in each other's place, as in one of the documents; they were "
                                            "put where they belong by their shape.")};
    return recognised;
}

} // namespace leadlight::connectors
