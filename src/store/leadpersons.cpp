// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/indexsnapshot.h"
#include "store/leadrows.h"
#include "store/leadstore_p.h"
#include "store/personcolumns.h"
#include "store/personkey.h"
#include "store/persons.h"
#include "store/readsnapshot.h"
#include "store/storedtext.h"
#include "store/textpattern.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace leadlight::store {

using core::Result;
using leads::LeadField;
using Reason = PersonLeads::Reason;

namespace {

/// A lead as the index knows it.
struct Known
{
    const IndexPart *part = nullptr;
    const PersonColumns *columns = nullptr;
    size_t row = 0;

    [[nodiscard]] qint64 id() const { return part->leads->columns().ids[row]; }
    [[nodiscard]] bool isTest() const { return (*part->flags)[row] & testFlag; }
    [[nodiscard]] std::string_view stored(LeadField field) const
    {
        return fieldAt(part->leads->text(row), searchPosition(field).value_or(0));
    }
    [[nodiscard]] QString text(LeadField field) const { return fromStored(stored(field)); }
    [[nodiscard]] QString key() const { return personKey(text(LeadField::Email)); }
    [[nodiscard]] quint64 person() const { return columns->person[row]; }
    /// What is newer is greater.
    [[nodiscard]] std::pair<qint64, qint64> age() const
    {
        const auto &times = part->leads->columns();
        const qint64 received = times.received[row];
        return {received != leads::LeadTime::unknown ? received : times.created[row], id()};
    }
};

bool isNewer(const Known &a, const Known &b)
{
    return a.age() > b.age();
}

/// Leads of several people, of each the newest.
class People
{
public:
    struct Entry
    {
        quint64 person = 0;
        std::pair<qint64, qint64> age;
        Known lead;
        Reason reason;
    };
    void add(const Known &lead, Reason reason = {})
    {
        if (2 * (m_people.size() + 1) > m_slots.size())
            grow();
        const auto age = lead.age();
        // Whoever left no address is somebody else each time.
        const quint64 person = lead.person() == 0 ? mixed(quint64(age.second)) : lead.person();
        quint32 &slot = slotOf(person);
        if (slot == none) {
            slot = quint32(m_people.size());
            m_people.push_back({person, age, lead, reason});
            return;
        }
        Entry &known = m_people[slot];
        known.reason = std::min(known.reason, reason);
        if (known.age < age) {
            known.age = age;
            known.lead = lead;
        }
    }
    [[nodiscard]] qint64 count() const { return qint64(m_people.size()); }
    [[nodiscard]] std::vector<Entry> best() const
    {
        std::vector<Entry> best(std::min(m_people.size(), size_t(PersonLeads::most)));
        std::partial_sort_copy(
            m_people.begin(), m_people.end(), best.begin(), best.end(),
            [](const Entry &a, const Entry &b) { return a.reason != b.reason ? a.reason < b.reason : a.age > b.age; });
        return best;
    }

private:
    static constexpr quint32 none = ~quint32(0);

    [[nodiscard]] static quint64 mixed(quint64 id)
    {
        constexpr quint64 odd = 0x9E3779B97F4A7C15;
        return (id * odd) ^ odd;
    }
    /// Where a person's number in m_people stands, or belongs.
    [[nodiscard]] quint32 &slotOf(quint64 person)
    {
        size_t at = person;
        while (true) {
            quint32 &slot = m_slots[at++ & (m_slots.size() - 1)];
            if (slot == none || m_people[slot].person == person)
                return slot;
        }
    }
    void grow()
    {
        constexpr size_t least = 64;
        m_slots.assign(std::max(least, 4 * m_slots.size()), none);
        for (quint32 n = 0; n < m_people.size(); ++n)
            slotOf(m_people[n].person) = n;
    }

    std::vector<Entry> m_people;
    std::vector<quint32> m_slots; ///< at least half of them free, their count a power of two
};

/// As many as are shown, the newest first; the lead asked about is always among them.
void keepNewest(std::vector<Known> &leads, const Known &asked)
{
    const size_t kept = std::min(leads.size(), size_t(PersonLeads::most));
    std::partial_sort(leads.begin(), leads.begin() + qptrdiff(kept), leads.end(), isNewer);
    leads.resize(kept);
    if (std::none_of(leads.begin(), leads.end(), [&asked](const Known &each) { return each.id() == asked.id(); }))
        leads.back() = asked;
}

/// Looks around one lead.
class PersonSearch
{
public:
    PersonSearch(Connection &connection, const IndexSnapshot &snapshot, std::stop_token stop)
        : m_connection(connection)
        , m_stop(std::move(stop))
    {
        for (const IndexPart *part : snapshot.parts()) {
            m_columns[m_partCount] = PersonColumns::of(part->leads);
            m_parts[m_partCount++] = part;
        }
    }

    [[nodiscard]] std::optional<Known> find(qint64 id) const
    {
        for (size_t n = 0; n < m_partCount; ++n) {
            const size_t row = m_parts[n]->leads->rowOf(id);
            if (row < m_parts[n]->count() && !((*m_parts[n]->flags)[row] & goneFlag))
                return Known{m_parts[n], m_columns[n].get(), row};
        }
        return std::nullopt;
    }

    /// The person's own leads, in any order.
    [[nodiscard]] Result<std::vector<Known>> same(const Known &lead)
    {
        if (const auto read = readJoins(); !read)
            return core::failure(read);
        std::vector<Known> found;
        std::vector<Known> open{lead};
        while (!open.empty()) {
            const Known next = open.back();
            open.pop_back();
            const quint64 person = next.person();
            if (person == 0) { // itself alone
                if (!m_ownIds.contains(next.id())) {
                    m_ownIds.insert(next.id());
                    found.push_back(next);
                    openJoined(next, open);
                }
            } else if (!m_ownPersons.contains(person)) {
                m_ownPersons.insert(person);
                each(&PersonColumns::person, person, [&](const Known &other) {
                    found.push_back(other);
                    openJoined(other, open);
                });
            }
        }
        return found;
    }

    /// Others of the company; those of the lead's name among them may be the same person.
    void company(const Known &lead, People &people, People &possible)
    {
        std::string kept;
        const std::string_view company = trimmedText(lead.stored(LeadField::Company), kept);
        const PersonColumns::Keys keys = keysOf(lead);
        size_t looked = 0;
        each(&PersonColumns::company, keys.company, [&](const Known &other) {
            // Reading the texts of a hundred thousand leads takes longer than one wrong lead among them matters.
            constexpr size_t mostRead = 10'000;
            std::string otherKept;
            if (isOwn(other) ||
                (++looked <= mostRead && trimmedText(other.stored(LeadField::Company), otherKept) != company))
                return;
            people.add(other);
            if (keys.name != 0 && other.columns->name[other.row] == keys.name)
                addPossible(possible, lead, other, Reason::SameNameAndCompany);
        });
    }

    void alike(const Known &lead, People &possible)
    {
        if (lead.isTest())
            return; // they all look alike
        const PersonColumns::Keys keys = keysOf(lead);
        const QString phone = phoneKey(lead.text(LeadField::Phone));
        each(&PersonColumns::phone, keys.phone, [&](const Known &other) {
            if (!isOwn(other) && isSamePhone(phone, phoneKey(other.text(LeadField::Phone))))
                addPossible(possible, lead, other, Reason::SamePhone);
        });
        const QString mailbox = mailboxKey(lead.key());
        each(&PersonColumns::mailbox, keys.mailbox, [&](const Known &other) {
            if (!isOwn(other) && mailboxKey(other.key()) == mailbox)
                addPossible(possible, lead, other, Reason::AlikeEmail);
        });
        if (keys.name == 0 || isFreeMail(emailDomain(lead.key())) || isCrowded(keys.domain))
            return;
        each(&PersonColumns::name, keys.name, [&](const Known &other) {
            if (other.columns->domain[other.row] == keys.domain && !isOwn(other))
                addPossible(possible, lead, other, Reason::SameNameAndDomain);
        });
    }

private:
    [[nodiscard]] static PersonColumns::Keys keysOf(const Known &lead)
    {
        return PersonColumns::keysOf(lead.part->leads->text(lead.row));
    }

    [[nodiscard]] bool isOwn(const Known &lead) const
    {
        const quint64 person = lead.person();
        return person == 0 ? m_ownIds.contains(lead.id()) : m_ownPersons.contains(person);
    }

    /// No domain is one, too.
    [[nodiscard]] bool isCrowded(quint32 domain) const
    {
        qint64 count = 0;
        for (size_t n = 0; n < m_partCount; ++n)
            count += std::count(m_columns[n]->domain.begin(), m_columns[n]->domain.end(), domain);
        return domain == 0 || count > PersonLeads::mostOfADomain;
    }

    static void addPossible(People &possible, const Known &lead, const Known &other, Reason reason)
    {
        if (!lead.isTest() && !other.isTest())
            possible.add(other, reason);
    }

    /// Every lead with that number in the column; none for 0.
    template <typename Number, typename Take>
    void each(std::vector<Number> PersonColumns::*column, Number number, Take take) const
    {
        if (number == 0)
            return;
        for (size_t n = 0; n < m_partCount && !m_stop.stop_requested(); ++n) {
            const std::vector<Number> &numbers = (*m_columns[n]).*column;
            const std::vector<quint8> &flags = *m_parts[n]->flags;
            for (auto at = std::find(numbers.begin(), numbers.end(), number); at != numbers.end();
                 at = std::find(at + 1, numbers.end(), number)) {
                const auto row = size_t(at - numbers.begin());
                if (!(flags[row] & goneFlag))
                    take(Known{m_parts[n], m_columns[n].get(), row});
            }
        }
    }

    /// The leads that a lead was joined with.
    void openJoined(const Known &lead, std::vector<Known> &open)
    {
        const auto person = m_personOf.constFind(lead.id());
        if (person == m_personOf.cend())
            return;
        for (const qint64 id : m_leadsOf.take(*person)) {
            if (const auto other = find(id))
                open.push_back(*other);
        }
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
    std::array<const IndexPart *, 2> m_parts{};
    std::array<std::shared_ptr<const PersonColumns>, 2> m_columns;
    size_t m_partCount = 0;
    const std::stop_token m_stop;
    QSet<quint64> m_ownPersons;                   ///< addresses of the person
    QSet<qint64> m_ownIds;                        ///< leads of the person without an address
    QHash<qint64, qint64> m_personOf;             ///< of leads that were joined
    QHash<qint64, std::vector<qint64>> m_leadsOf; ///< by person, until they are found
};

} // namespace

Result<std::vector<qint64>> LeadStore::personIds(qint64 id, std::stop_token stop)
{
    return onSnapshot(*d->connection, stop, [&]() -> Result<std::vector<qint64>> {
        const auto snapshot = d->index->snapshot(*d->connection, stop);
        if (!snapshot)
            return core::failure(snapshot);
        PersonSearch search(*d->connection, **snapshot, stop);
        const auto lead = search.find(id);
        if (!lead)
            return std::vector<qint64>();
        const auto same = search.same(*lead);
        if (!same)
            return core::failure(same);
        std::vector<qint64> ids;
        for (const Known &each : *same)
            ids.push_back(each.id());
        return ids;
    });
}

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
        auto same = search.same(*lead);
        if (!same)
            return core::failure(same);
        People company;
        People possible;
        search.company(*lead, company, possible);
        search.alike(*lead, possible);
        if (stop.stop_requested())
            return core::fail(core::ErrorKind::Cancelled);
        const auto isJoined = [&lead](const Known &each) {
            return each.id() != lead->id() && (lead->person() == 0 || each.person() != lead->person());
        };
        person.isJoined = std::any_of(same->begin(), same->end(), isJoined);
        person.sameCount = qint64(same->size());
        person.companyCount = company.count();
        person.possibleCount = possible.count();
        keepNewest(*same, *lead);
        const auto add = [&](const Known &each, auto take) -> Result<> {
            auto row = d->row(each.id(), Private::Extent::Row);
            if (!row)
                return core::failure(row);
            if (*row)
                take(**std::move(row));
            return {};
        };
        for (const Known &each : *same) {
            if (isJoined(each))
                person.joined.push_back(each.id());
            if (const auto done = add(each, [&](LeadRow row) { person.same.push_back(std::move(row)); }); !done)
                return core::failure(done);
        }
        for (const auto &each : company.best()) {
            const auto done = add(each.lead, [&](LeadRow row) { person.company.push_back(std::move(row)); });
            if (!done)
                return core::failure(done);
        }
        for (const auto &each : possible.best()) {
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
