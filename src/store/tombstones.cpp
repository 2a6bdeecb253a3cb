// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tombstones.h"

#include "leads/leadquery.h"
#include "store/connection.h"
#include "store/personkey.h"
#include "store/storedtext.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace leadlight::store {

using core::Result;
using Row = IncomingLeads::Row;

namespace {

/// Half of a SHA-256: nobody will see two leads with the same.
constexpr qsizetype markBytes = 16;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// What tells a person apart: the address; where there is none, the name or the telephone. Empty: nothing does.
QByteArray personOf(const IncomingLeads &leads, const Row &lead)
{
    const auto text = [&](IncomingLeads::Text which) { return leads::folded(fromStored(leads.text(lead, which))); };
    if (const QString address = personKey(text(IncomingLeads::Email)); !address.isEmpty())
        return toStored(address);
    if (const QString name = nameKey(text(IncomingLeads::FirstName), text(IncomingLeads::LastName)); !name.isEmpty())
        return toStored(name);
    return toStored(phoneKey(text(IncomingLeads::Phone)));
}

} // namespace

Result<Tombstones> Tombstones::prepare(Connection &connection)
{
    auto find = Statement::prepare(connection, "SELECT 1 FROM tombstones WHERE mark = ?");
    if (!find)
        return core::failure(find);
    auto add = Statement::prepare(connection, "INSERT OR IGNORE INTO tombstones (mark) VALUES (?)");
    if (!add)
        return core::failure(add);
    return Tombstones(connection, *std::move(find), *std::move(add));
}

Result<> Tombstones::begin(Arrival arrival)
{
    m_arrival = arrival;
    auto state = Statement::prepare(*m_connection, "SELECT erasure_key, erased_before, erasures FROM cache_state");
    if (!state)
        return core::failure(state);
    const auto row = state->step();
    if (!row)
        return core::failure(row);
    if (!*row)
        return core::fail(core::ErrorKind::CacheDamaged, m_connection->path(), QStringLiteral("no state"));
    m_key = viewOf(state->bytes(0)).toByteArray();
    m_erasedBefore = state->isNull(1) ? std::nullopt : std::optional(state->number(1));
    m_erasures = state->number(2);
    return {};
}

Result<bool> Tombstones::hasErased(qint64 originId, const IncomingLeads &leads, const Row &lead)
{
    if (m_key.isEmpty())
        return false;
    const auto known = marks(originId, leads, lead, Occasion::Arrival);
    for (const QByteArray &each : known) {
        const auto found = m_find.bind(each).step();
        if (!found || *found) {
            m_find.reset();
            return found;
        }
    }
    return false;
}

bool Tombstones::isTooOld(const Row &lead) const
{
    const leads::LeadTime &came = lead.received.isKnown() ? lead.received : lead.created;
    return m_erasedBefore && came.isKnown() && came.ticks < *m_erasedBefore;
}

Result<> Tombstones::bury(qint64 originId, const IncomingLeads &leads, const Row &lead)
{
    if (m_key.isEmpty()) {
        if (const auto made = makeKey(); !made)
            return made;
    }
    const auto all = marks(originId, leads, lead, Occasion::Burial);
    for (const QByteArray &each : all) {
        if (const auto added = m_add.bind(each).run(); !added)
            return added;
    }
    return {};
}

QList<QByteArray> Tombstones::marks(qint64 originId, const IncomingLeads &leads, const Row &lead,
                                    Occasion occasion) const
{
    const QByteArray person = personOf(leads, lead);
    const bool hasKeys = lead.digest == decltype(lead.digest){};
    QList<QByteArray> marks;
    if (hasKeys) {
        const QByteArrayView partition = viewOf(leads.text(lead, IncomingLeads::Key1));
        const QByteArrayView row = viewOf(leads.text(lead, IncomingLeads::Key2));
        marks.append(mark({"row", QByteArray::number(originId), partition, row}));
        if (!person.isEmpty())
            marks.append(mark({"person's row", partition, row, person}));
    } else {
        marks.append(mark({"bytes", QByteArray::number(lead.digest[0]), QByteArray::number(lead.digest[1])}));
    }
    const bool isAnyTimeGood = occasion == Occasion::Burial || (m_arrival == Arrival::Imported && !hasKeys);
    for (const leads::LeadTime &time : {lead.created, lead.received}) {
        if (!person.isEmpty() && time.isKnown() && (isAnyTimeGood || time.digits > 0))
            marks.append(mark({"person's time", person, QByteArray::number(time.ticks)}));
    }
    return marks;
}

QByteArray Tombstones::mark(std::initializer_list<QByteArrayView> parts) const
{
    QByteArray message;
    for (const QByteArrayView part : parts) // each with its length, so that no two lists give the same
        message.append(QByteArray::number(part.size())).append(':').append(part);
    return QMessageAuthenticationCode::hash(message, m_key, QCryptographicHash::Sha256).first(markBytes);
}

Result<> Tombstones::makeKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    m_key = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
    auto keep = Statement::prepare(*m_connection, "UPDATE cache_state SET erasure_key = ?");
    return keep ? keep->bind(m_key).run() : core::failure(keep);
}

} // namespace leadlight::store
