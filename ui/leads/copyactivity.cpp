// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/copyactivity.h"

#include "store/leadreceiver.h"
#include "ui/common/errortext.h"
#include "ui/common/joined.h"
#include "ui/common/withstore.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace leadlight::ui {

/// Makes the text of the leads.
class CopyActivity::Receiver final : public store::LeadReceiver
{
public:
    Receiver(const CopyFormat &format, qsizetype mostBytes, std::atomic<qint64> &done)
        : m_format(format)
        , m_mostBytes(mostBytes)
        , m_done(done)
    {
        m_copied.bytes = format.before;
    }

    [[nodiscard]] bool wantsRaw() const override { return m_format.wantsRaw; }
    [[nodiscard]] bool wantsNotes() const override { return true; }
    void begin(qint64) override {}
    [[nodiscard]] bool append(QByteArray &to, const leads::Lead &lead) const override
    {
        return m_format.append(to, lead);
    }
    [[nodiscard]] core::Result<> take(const store::LeadBytes &leads) override
    {
        if (m_copied.bytes.size() + leads.bytes.size() > m_mostBytes) {
            m_isTooLong = true;
            return core::fail(core::ErrorKind::Cancelled);
        }
        m_copied.bytes += leads.bytes;
        m_copied.leads += leads.leads;
        m_copied.leftOut += leads.leftOut;
        m_done.fetch_add(leads.leads + leads.leftOut, std::memory_order_relaxed);
        return {};
    }

    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] Copied copied() &&
    {
        if (m_copied.leads > 0)
            m_copied.bytes.chop(m_format.surplus);
        m_copied.bytes += m_format.after;
        m_copied.text = QString::fromUtf8(m_copied.bytes);
        return std::move(m_copied);
    }

private:
    const CopyFormat &m_format;
    const qsizetype m_mostBytes;
    bool m_isTooLong = false;
    Copied m_copied;
    std::atomic<qint64> &m_done;
};

CopyActivity::CopyActivity(core::Background &background, const store::ThreadStores &stores, LeadSelection leads,
                           const CopyFormat &format, QObject *parent, qsizetype mostBytes)
    : Activity(background, parent)
    , m_all(leads.count())
    , m_mimeTypes(format.mimeTypes)
{
    const auto copy = [leads = std::move(leads), format, mostBytes, done = m_done](
                          store::LeadStore &store, std::stop_token stop) -> core::Result<std::optional<Copied>> {
        Receiver receiver(format, mostBytes, *done);
        const auto read = store.forEach(leads.ids(), receiver, std::move(stop));
        if (receiver.isTooLong())
            return std::nullopt; // for any clipboard
        if (!read)
            return core::failure(read);
        return std::move(receiver).copied();
    };
    run(withStore(stores, copy), [this](const core::Result<std::optional<Copied>> &copied) { end(copied); });
}

QString CopyActivity::progressText() const
{
    return tr("Copying: %L1 of %L2 leads").arg(m_done->load(std::memory_order_relaxed)).arg(m_all);
}

void CopyActivity::end(const core::Result<std::optional<Copied>> &copied)
{
    if (!copied && copied.error().kind == core::ErrorKind::Cancelled) {
        Q_EMIT ended(tr("Stopped; nothing was copied."), false);
    } else if (!copied) {
        Q_EMIT ended(errorText(copied.error()), true);
    } else if (!*copied) {
        Q_EMIT ended(tr("That is too much for the clipboard. Export brings these leads into a file."), true);
    } else if ((*copied)->leads == 0) {
        Q_EMIT ended(tr("Nothing was copied: no address that one may write to."), false);
    } else {
        auto *data = new QMimeData;
        data->setText((*copied)->text);
        for (const QString &type : m_mimeTypes)
            data->setData(type, (*copied)->bytes);
        QGuiApplication::clipboard()->setMimeData(data);
        const qint64 count = (*copied)->leads;
        QStringList sentences{count == 1 ? tr("1 lead copied.") : tr("%Ln leads copied.", nullptr, int(count))};
        if ((*copied)->leftOut > 0)
            sentences += tr("Left out: %L1 without an address that one may write to.").arg((*copied)->leftOut);
        Q_EMIT ended(joinedSentences(sentences), false);
    }
}

} // namespace leadlight::ui
