// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/personcolumns.h"

#include "store/index/parallel.h"
#include "store/leadrows.h"
#include "store/personkey.h"
#include "store/storedtext.h"
#include "store/textpattern.h"

#include <QHashSeed>
#include <QMutex>

#include <array>

namespace leadlight::store {

namespace {

constexpr size_t rowsAtOnce = 16 * 1024;
/// Of a telephone without its country's code.
constexpr qsizetype phoneDigits = 9;

bool isPlain(char byte)
{
    return byte > ' ' && byte < 0x7F;
}

/// Never 0 for a text; another one in every run, so that nobody can make texts that share it.
quint64 numberOf(std::string_view text)
{
    static const size_t seed = QHashSeed::globalSeed();
    if (text.empty())
        return 0;
    const quint64 number = qHashBits(text.data(), text.size(), seed);
    return number == 0 ? 1 : number;
}

quint32 shortNumberOf(std::string_view text)
{
    const quint64 number = numberOf(text);
    const auto mixed = quint32(number ^ (number >> 32));
    return mixed == 0 && number != 0 ? 1 : mixed;
}

/// As mailboxKey().
std::string mailboxOf(std::string_view key, size_t at)
{
    std::string mailbox;
    if (at + 1 == key.size())
        return mailbox;
    std::string_view local = key.substr(0, at);
    if (const size_t plus = local.find('+'); plus != local.npos && plus > 0)
        local = local.substr(0, plus);
    for (const char c : local) {
        if (c != '.')
            mailbox += c;
    }
    if (!mailbox.empty())
        mailbox += key.substr(at);
    return mailbox;
}

quint32 phoneNumberOf(std::string_view text)
{
    if (text.empty())
        return 0;
    const QString key = phoneKey(fromStored(text));
    const QByteArray digits = key.last(std::min(phoneDigits, key.size())).toLatin1();
    return shortNumberOf({digits.constData(), size_t(digits.size())});
}

} // namespace

std::string_view trimmedText(std::string_view text, std::string &kept)
{
    if (text.empty() || (isPlain(text.front()) && isPlain(text.back())))
        return text;
    kept = toStored(fromStored(text).trimmed()).toStdString();
    return kept;
}

PersonColumns::Keys PersonColumns::keysOf(std::string_view fields)
{
    std::array<std::string_view, searchFields.size()> texts;
    for (std::string_view &text : texts) {
        const size_t end = fields.find(char(fieldSeparator));
        text = fields.substr(0, end);
        fields.remove_prefix(end == fields.npos ? fields.size() : end + 1);
    }
    const auto text = [&texts](leads::LeadField field) { return texts[size_t(*searchPosition(field))]; };
    Keys keys;
    std::string kept;
    const std::string_view key = trimmedText(text(leads::LeadField::Email), kept);
    keys.person = numberOf(key);
    if (const size_t at = key.rfind('@'); at != key.npos && at > 0) {
        keys.domain = shortNumberOf(key.substr(at + 1));
        keys.mailbox = shortNumberOf(mailboxOf(key, at));
    }
    keys.phone = phoneNumberOf(text(leads::LeadField::Phone));
    keys.company = shortNumberOf(trimmedText(text(leads::LeadField::Company), kept));
    std::string name(trimmedText(text(leads::LeadField::FirstName), kept));
    const std::string_view last = trimmedText(text(leads::LeadField::LastName), kept);
    if (!name.empty() && !last.empty())
        name += ' ';
    name += last;
    keys.name = shortNumberOf(name);
    return keys;
}

std::shared_ptr<const PersonColumns> PersonColumns::made(const LeadSegment &leads)
{
    auto columns = std::make_shared<PersonColumns>();
    const size_t count = leads.count();
    columns->person.resize(count);
    for (auto *column : {&columns->mailbox, &columns->domain, &columns->company, &columns->name, &columns->phone})
        column->resize(count);
    const auto done = inParallel((count + rowsAtOnce - 1) / rowsAtOnce, {}, [&](size_t chunk) {
        const size_t end = std::min(count, (chunk + 1) * rowsAtOnce);
        for (size_t row = chunk * rowsAtOnce; row < end; ++row) {
            const Keys keys = keysOf(leads.text(row));
            columns->person[row] = keys.person;
            columns->mailbox[row] = keys.mailbox;
            columns->domain[row] = keys.domain;
            columns->company[row] = keys.company;
            columns->name[row] = keys.name;
            columns->phone[row] = keys.phone;
        }
    });
    Q_ASSERT(done); // nobody can stop it
    return columns;
}

std::shared_ptr<const PersonColumns> PersonColumns::of(const std::shared_ptr<const LeadSegment> &leads)
{
    struct Entry
    {
        std::weak_ptr<const LeadSegment> leads;
        std::shared_ptr<const PersonColumns> columns;
    };
    static QMutex mutex; // held while they are made: who asks meanwhile wants the same
    static std::vector<Entry> entries;
    const QMutexLocker lock(&mutex);
    std::erase_if(entries, [](const Entry &each) { return each.leads.expired(); });
    for (const Entry &each : entries) {
        if (each.leads.lock() == leads)
            return each.columns;
    }
    return entries.emplace_back(Entry{leads, made(*leads)}).columns;
}

} // namespace leadlight::store
