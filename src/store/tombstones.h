// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/incomingleads.h"
#include "store/statement.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace leadlight::store {

class Connection;

/// Knows erased leads when they arrive again, without knowing whose they were: what tells a lead apart is kept as a
/// hash with a key of this cache. A lead is known
///
/// - by its row: the table it came from with partition and row key;
///
/// - in whatever table or file by both keys together with the person;
///
/// - where it has no keys (blobs, files) by its bytes, since rows of a blob move up when one is taken out;
///
/// - by the person and a time that tells parts of a second; in a file without keys any time will do, for an export
/// looks different from what was exported.
///
/// A person who asks again, in another row at another time, is let through. Within the caller's write transaction.
class Tombstones final
{
public:
    enum class Arrival { Pulled, Imported };

    [[nodiscard]] static core::Result<Tombstones> prepare(Connection &connection);

    /// To be called at the beginning of each transaction.
    [[nodiscard]] core::Result<> begin(Arrival arrival);
    /// How often leads have been erased so far.
    [[nodiscard]] qint64 erasures() const { return m_erasures; }

    /// Whether that lead was erased.
    [[nodiscard]] core::Result<bool> hasErased(qint64 originId, const IncomingLeads &leads,
                                               const IncomingLeads::Row &lead);
    /// Whether it is from before what was erased for its age (LeadRetention).
    [[nodiscard]] bool isTooOld(const IncomingLeads::Row &lead) const;
    /// Keeps the lead out from now on.
    [[nodiscard]] core::Result<> bury(qint64 originId, const IncomingLeads &leads, const IncomingLeads::Row &lead);

private:
    enum class Occasion { Arrival, Burial };

    Tombstones(Connection &connection, Statement find, Statement add)
        : m_connection(&connection)
        , m_find(std::move(find))
        , m_add(std::move(add))
    {
    }
    [[nodiscard]] QList<QByteArray> marks(qint64 originId, const IncomingLeads &leads, const IncomingLeads::Row &lead,
                                          Occasion occasion) const;
    [[nodiscard]] QByteArray mark(std::initializer_list<QByteArrayView> parts) const;
    [[nodiscard]] core::Result<> makeKey();

    Connection *m_connection;
    Statement m_find;
    Statement m_add;
    Arrival m_arrival = Arrival::Pulled;
    QByteArray m_key; ///< empty: nothing has been erased
    std::optional<qint64> m_erasedBefore;
    qint64 m_erasures = 0;
};

} // namespace leadlight::store
