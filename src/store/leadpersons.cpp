// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/indexsnapshot.h"
#include "store/index/textsearch.h"
#include "store/index/textterm.h"
#include "store/leadrows.h"
#include "store/leadstore_p.h"
#include "store/personkey.h"
#include "store/persons.h"
#include "store/readsnapshot.h"
#include "store/storedtext.h"
#include "store/textpattern.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace leadlight::store {

using core::Result;
using leads::LeadField;
using Reason = PersonLeads::Reason;

namespace {

/// A lead as the index knows it.
struct Known
{
    const IndexPart *part = nullptr;
    size_t row = 0;

    [[nodiscard]] qint64 id() const { return part->leads->columns().ids[row]; }
    [[nodiscard]] bool isTest() const { return (*part->flags)[row] & testFlag; }
    [[nodiscard]] QString text(LeadField field) const
    {
        return fromStored(fieldAt(part->leads->text(row), searchPosition(field).value_or(0)));
    }
    [[nodiscard]] QString key() const { return personKey(text(LeadField::Email)); }
    [[nodiscard]] QString name() const { return nameKey(text(LeadField::FirstName), text(LeadField::LastName)); }
    /// What is newer is greater.
    [[nodiscard]] std::pair<qint64, qint64> age() const
    {
        const auto &columns = part->leads->columns();
        const qint64 received = columns.received[row];
        return {received != leads::LeadTime::unknown ? received : columns.created[row], id()};
    }
};

/// Leads of several people, of each the newest.
class People
{
public:
    void add(const Known &lead, Reason reason = {})
    {
        // Whoever left no address is somebody else each time.
        const QString key = lead.key();
        const auto [known, isNew] =
            m_newest.try_emplace(key.isEmpty() ? u'\n' + QString::number(lead.id()) : key, Entry{lead, reason});
        if (isNew)
            return;
        known->second.reason = std::min(known->second.reason, reason);
        if (known->second.lead.age() < lead.age())
            known->second.lead = lead;
    }
    [[nodiscard]] qint64 count() const { return qint64(m_newest.size()); }

    struct Entry
    {
        Known lead;
        Reason reason;
    };
    [[nodiscard]] std::vector<Entry> newest() const
    {
        std::vector<Entry> all;
        for (const auto &[key, entry] : m_newest)
            all.push_back(entry);
        const size_t kept = std::min(all.size(), size_t(PersonLeads::most));
        std::partial_sort(all.begin(), all.begin() + qptrdiff(kept), all.end(),
                          [](const Entry &a, const Entry &b) { return a.lead.age() > b.lead.age(); });
        all.resize(kept);
        return all;
    }

private:
    std::map<QString, Entry> m_newest; ///< by person
};

/// As many as are shown, of leads that stand the newest first; the lead asked about is always among them.
void keepNewest(std::vector<Known> &leads, qint64 asked)
{
    constexpr auto most = size_t(PersonLeads::most);
    if (leads.size() <= most)
        return;
    const auto own =
        std::find_if(leads.begin(), leads.end(), [asked](const Known &each) { return each.id() == asked; });
    if (own - leads.begin() >= qptrdiff(most))
        leads[most - 1] = *own;
    leads.resize(most);
}

/// Looks around one lead.
class PersonSearch
{
public:
    PersonSearch(Connection &connection, const IndexSnapshot &snapshot, std::stop_token stop)
        : m_connection(connection)
        , m_snapshot(snapshot)
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] std::optional<Known> find(qint64 id) const
    {
        for (const IndexPart *part : m_snapshot.parts()) {
            const size_t row = part->leads->rowOf(id);
            if (row < part->count() && !((*part->flags)[row] & goneFlag))
                return Known{part, row};
        }
        return std::nullopt;
    }

    /// The person's own leads, the newest first.
    [[nodiscard]] Result<std::vector<Known>> same(const Known &lead, bool &isJoined)
    {
        if (const auto read = readJoins(); !read)
            return core::failure(read);
        std::vector<Known> found;
        std::vector<Known> open{lead};
        m_own.insert(lead.id());
        while (!open.empty()) {
            const Known next = open.back();
            open.pop_back();
            found.push_back(next);
            const auto add = [&](const Known &other) {
                if (m_own.insert(other.id()).second)
                    open.push_back(other);
            };
            if (const auto done = eachWithKey(next.key(), add); !done)
                return core::failure(done);
            const auto person = m_personOf.constFind(next.id());
            if (person == m_personOf.cend())
                continue;
            for (const qint64 id : m_leadsOf.take(*person)) {
                if (const auto other = find(id))
                    add(*other);
            }
        }
        const QString key = lead.key();
        isJoined = found.size() > 1 && std::any_of(found.begin(), found.end(), [&key](const Known &each) {
                       return key.isEmpty() || each.key() != key;
                   });
        std::sort(found.begin(), found.end(), [](const Known &a, const Known &b) { return a.age() > b.age(); });
        return found;
    }

    /// Others of the company; those of the lead's name among them may be the same person.
    [[nodiscard]] Result<> company(const Known &lead, People &people, People &possible)
    {
        const QString company = lead.text(LeadField::Company).trimmed();
        if (company.isEmpty())
            return {};
        const QString name = lead.name();
        return each(TextTerm::field(LeadField::Company, {company, false}), [&](const Known &other) {
            if (isOwn(other) || other.text(LeadField::Company).trimmed() != company)
                return;
            people.add(other);
            if (!name.isEmpty() && other.name() == name)
                addPossible(possible, lead, other, Reason::SameNameAndCompany);
        });
    }

    [[nodiscard]] Result<> alike(const Known &lead, People &possible)
    {
        if (const QString phone = phoneKey(lead.text(LeadField::Phone)); !phone.isEmpty()) {
            // However it is written, its end most likely stands together.
            const leads::LeadPattern ending{u'*' + phone.last(2), true};
            const auto done = each(TextTerm::field(LeadField::Phone, ending), [&](const Known &other) {
                if (!isOwn(other) && isSamePhone(phone, phoneKey(other.text(LeadField::Phone))))
                    addPossible(possible, lead, other, Reason::SamePhone);
            });
            if (!done)
                return done;
        }
        const QString domain = emailDomain(lead.key());
        if (domain.isEmpty())
            return {};
        const QString mailbox = mailboxKey(lead.key());
        // Half of all leads may be of one domain: looked at are those with the first letter or the name in common.
        if (!mailbox.isEmpty() && mailbox.front() != u'*' && !domain.contains(u'*')) {
            const leads::LeadPattern alike{mailbox.first(1) + QStringLiteral("*@") + domain, true};
            const auto done = each(TextTerm::field(LeadField::Email, alike), [&](const Known &other) {
                if (!isOwn(other) && mailboxKey(other.key()) == mailbox)
                    addPossible(possible, lead, other, Reason::AlikeEmail);
            });
            if (!done)
                return done;
        }
        const QString name = lead.name();
        if (name.isEmpty() || isFreeMail(domain))
            return {};
        const QString last = lead.text(LeadField::LastName).trimmed();
        const auto field = last.isEmpty() ? LeadField::FirstName : LeadField::LastName;
        const leads::LeadPattern part{last.isEmpty() ? name : last, false};
        return each(TextTerm::field(field, part), [&](const Known &other) {
            if (!isOwn(other) && other.name() == name && emailDomain(other.key()) == domain)
                addPossible(possible, lead, other, Reason::SameNameAndDomain);
        });
    }

private:
    using Take = std::function<void(const Known &)>;

    [[nodiscard]] bool isOwn(const Known &lead) const { return m_own.contains(lead.id()); }

    static void addPossible(People &possible, const Known &lead, const Known &other, Reason reason)
    {
        // Test leads all look alike.
        if (!lead.isTest() && !other.isTest())
            possible.add(other, reason);
    }

    [[nodiscard]] Result<> eachWithKey(const QString &key, const Take &take)
    {
        if (key.isEmpty() || !m_keys.insert(key).second)
            return {};
        return each(TextTerm::field(LeadField::Email, {key, false}), [&](const Known &other) {
            if (other.key() == key)
                take(other);
        });
    }

    /// Every lead that a term lets through. Not by way of what is remembered of filters: looking at one lead after the
    /// other would push that out.
    [[nodiscard]] Result<> each(const TextTerm &term, const Take &take)
    {
        for (const IndexPart *part : m_snapshot.parts()) {
            const auto rows = searchTexts(*part->leads, term, nullptr, m_stop);
            if (!rows)
                return core::failure(rows);
            size_t seen = 0;
            for (size_t row = rows->next(0); row < rows->size(); row = rows->next(row + 1)) {
                constexpr size_t often = 1024;
                if (++seen % often == 0 && m_stop.stop_requested())
                    return core::fail(core::ErrorKind::Cancelled);
                if (!((*part->flags)[row] & goneFlag))
                    take({part, row});
            }
        }
        return {};
    }

    [[nodiscard]] Result<> readJoins()
    {
        auto select = Statement::prepare(m_connection, "SELECT lead_id, person FROM lead_work WHERE person > 0");
        if (!select)
            return core::failure(select);
        while (true) {
            const auto row = select->step();
            if (!row)
                return core::failure(row);
            if (!*row)
                return {};
            m_personOf.insert(select->number(0), select->number(1));
            m_leadsOf[select->number(1)].push_back(select->number(0));
        }
    }

    Connection &m_connection;
    const IndexSnapshot &m_snapshot;
    const std::stop_token m_stop;
    std::set<qint64> m_own;                       ///< leads of the person
    std::set<QString> m_keys;                     ///< addresses that were looked for
    QHash<qint64, qint64> m_personOf;             ///< of leads that were joined
    QHash<qint64, std::vector<qint64>> m_leadsOf; ///< by person, until they are found
};

} // namespace

Result<PersonLeads> LeadStore::person(qint64 id, std::stop_token stop)
{
    return onSnapshot(*d->connection, stop, [&]() -> Result<PersonLeads> {
        const auto snapshot = d->index->snapshot(*d->connection, stop);
        if (!snapshot)
            return core::failure(snapshot);
        PersonSearch search(*d->connection, **snapshot, stop);
        PersonLeads person;
        const auto lead = search.find(id);
        if (!lead)
            return person;
        auto same = search.same(*lead, person.isJoined);
        if (!same)
            return core::failure(same);
        People company;
        People possible;
        if (const auto done = search.company(*lead, company, possible); !done)
            return core::failure(done);
        if (const auto done = search.alike(*lead, possible); !done)
            return core::failure(done);
        person.sameCount = qint64(same->size());
        person.companyCount = company.count();
        keepNewest(*same, id);
        const auto add = [&](const Known &each, auto take) -> Result<> {
            auto row = d->row(each.id(), Private::Extent::Row);
            if (!row)
                return core::failure(row);
            if (*row)
                take(**std::move(row));
            return {};
        };
        for (const Known &each : *same) {
            if (const auto done = add(each, [&](LeadRow row) { person.same.push_back(std::move(row)); }); !done)
                return core::failure(done);
        }
        for (const auto &each : company.newest()) {
            const auto done = add(each.lead, [&](LeadRow row) { person.company.push_back(std::move(row)); });
            if (!done)
                return core::failure(done);
        }
        for (const auto &each : possible.newest()) {
            const auto done = add(each.lead, [&](LeadRow row) {
                person.possible.push_back({std::move(row), each.reason});
            });
            if (!done)
                return core::failure(done);
        }
        return person;
    });
}

} // namespace leadlight::store
