// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/entityslices.h"

namespace leadlight::azure {

namespace {

/// Walks over JSON text. Every take...() moves past what it names or returns false; after a false nothing else counts.
class Scanner final
{
public:
    explicit Scanner(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    bool take(char c)
    {
        skipBlanks();
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool isAtEnd()
    {
        skipBlanks();
        return m_at == m_end;
    }

    /// @p inside becomes what stands between the quotes.
    bool takeString(QByteArrayView &inside)
    {
        if (!take('"'))
            return false;
        const char *begin = m_at;
        if (!skipString())
            return false;
        inside = QByteArrayView(begin, m_at - 1);
        return true;
    }

    bool takeObject(QByteArrayView &object)
    {
        skipBlanks();
        const char *begin = m_at;
        if (m_at == m_end || *m_at != '{' || !takeValue())
            return false;
        object = QByteArrayView(begin, m_at);
        return true;
    }

    bool takeValue();

private:
    void skipBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    /// From behind the opening quote to behind the closing one.
    bool skipString()
    {
        for (; m_at != m_end; ++m_at) {
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at == '\\' && ++m_at == m_end)
                return false;
        }
        return false;
    }

    const char *m_at;
    const char *m_end;
};

bool Scanner::takeValue()
{
    skipBlanks();
    std::vector<char> closers;
    const char *begin = m_at;
    while (m_at != m_end) {
        const char c = *m_at;
        if (closers.empty() && m_at != begin && (c == ',' || c == '}' || c == ']'))
            return true; // behind a number or a word
        ++m_at;
        if (c == '"') {
            if (!skipString())
                return false;
        } else if (c == '{' || c == '[') {
            closers.push_back(c == '{' ? '}' : ']');
        } else if (c == '}' || c == ']') {
            if (closers.empty() || closers.back() != c)
                return false;
            closers.pop_back();
        } else {
            continue;
        }
        if (closers.empty())
            return true; // behind a string, an object or an array
    }
    return false;
}

bool takeEntities(Scanner &scanner, std::vector<QByteArrayView> &entities)
{
    if (!scanner.take('['))
        return false;
    if (scanner.take(']'))
        return true;
    do {
        QByteArrayView entity;
        if (!scanner.takeObject(entity))
            return false;
        entities.push_back(entity);
    } while (scanner.take(','));
    return scanner.take(']');
}

} // namespace

std::optional<std::vector<QByteArrayView>> entitySlices(QByteArrayView body)
{
    Scanner scanner(body);
    std::vector<QByteArrayView> entities;
    bool isFound = false;
    if (!scanner.take('{'))
        return std::nullopt;
    do {
        QByteArrayView name;
        if (!scanner.takeString(name) || !scanner.take(':'))
            return std::nullopt;
        const bool isValue = name == QByteArrayView("value");
        if (isValue && isFound)
            return std::nullopt;
        if (!(isValue ? takeEntities(scanner, entities) : scanner.takeValue()))
            return std::nullopt;
        isFound = isFound || isValue;
    } while (scanner.take(','));
    if (!scanner.take('}') || !scanner.isAtEnd() || !isFound)
        return std::nullopt;
    return entities;
}

} // namespace leadlight::azure
