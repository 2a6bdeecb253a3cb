// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/copyactivity.h"

#include "store/leadreceiver.h"
#include "store/threadstores.h"
#include "ui/common/errortext.h"
#include "ui/leads/leadcolumns.h"

#include <QClipboard>
#include <QGuiApplication>

namespace leadlight::ui {

namespace {

/// Makes a line of every lead and the text of the lines.
class CopiedLines final : public store::LeadReceiver
{
public:
    CopiedLines(const QList<int> &columns, qsizetype mostUnits, std::atomic<qint64> &done)
        : m_columns(columns)
        , m_mostUnits(mostUnits)
        , m_done(done)
    {
    }

    [[nodiscard]] bool wantsRaw() const override { return false; }
    void begin(qint64) override {}
    [[nodiscard]] bool append(QByteArray &to, const leads::Lead &lead) const override
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            to += leadColumns()[size_t(m_columns[i])].text(lead, m_now).toUtf8();
            to += i + 1 < m_columns.size() ? '\t' : '\n';
        }
        return true;
    }
    [[nodiscard]] core::Result<> take(const store::LeadBytes &lines) override
    {
        m_text += QString::fromUtf8(lines.bytes);
        m_done.fetch_add(lines.leads, std::memory_order_relaxed);
        return m_text.size() <= m_mostUnits ? core::Result<>() : core::fail(core::ErrorKind::Cancelled);
    }

    [[nodiscard]] bool isTooLong() const { return m_text.size() > m_mostUnits; }
    [[nodiscard]] QString text() &&
    {
        m_text.chop(1); // nothing follows the last line
        return std::move(m_text);
    }

private:
    const QList<int> m_columns;
    const qsizetype m_mostUnits;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    QString m_text;
    std::atomic<qint64> &m_done;
};

/// Nothing when it would become too long.
core::Result<std::optional<QString>> textOf(const store::ThreadStores &stores, const LeadSelection &leads,
                                            const QList<int> &columns, qsizetype mostUnits, std::atomic<qint64> &done,
                                            std::stop_token stop)
{
    const auto store = stores.forThisThread();
    if (!store)
        return core::failure(store);
    CopiedLines lines(columns, mostUnits, done);
    const auto read = (*store)->forEach(leads.ids(), lines, std::move(stop));
    if (lines.isTooLong())
        return std::nullopt;
    if (!read)
        return core::failure(read);
    return std::move(lines).text();
}

} // namespace

CopyActivity::CopyActivity(core::Background &background, const store::ThreadStores &stores, LeadSelection leads,
                           const QList<int> &columns, QObject *parent, qsizetype mostUnits)
    : Activity(background, parent)
    , m_all(leads.count())
{
    run([&stores, leads = std::move(leads), columns, mostUnits, done = m_done](
            std::stop_token stop) { return textOf(stores, leads, columns, mostUnits, *done, std::move(stop)); },
        [this](const core::Result<std::optional<QString>> &text) { end(text); });
}

QString CopyActivity::progressText() const
{
    return tr("Copying: %L1 of %L2 leads").arg(m_done->load(std::memory_order_relaxed)).arg(m_all);
}

void CopyActivity::end(const core::Result<std::optional<QString>> &text)
{
    if (!text && text.error().kind == core::ErrorKind::Cancelled) {
        Q_EMIT ended(tr("Stopped; nothing was copied."), false);
    } else if (!text) {
        Q_EMIT ended(errorText(text.error()), true);
    } else if (!*text) {
        Q_EMIT ended(tr("That is too much for the clipboard. Export brings these leads into a file."), true);
    } else {
        QGuiApplication::clipboard()->setText(**text);
        Q_EMIT ended(m_all == 1 ? tr("1 lead copied.") : tr("%L1 leads copied.").arg(m_all), false);
    }
}

} // namespace leadlight::ui
