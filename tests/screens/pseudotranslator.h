// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace leadlight::tests {

/// Translates everything into a language that one can read and that shows what is wrong: "Stop" becomes "⟦Štöpōō⟧".
/// What stands without brackets was never translated; what is longer than its place shows there. Keeps placeholders,
/// mnemonics, markup and lines; the names of keys stay as they are.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    enum class Letters { Accented, Hebrew };

    /// @p growth: how much longer than English a text becomes.
    explicit PseudoTranslator(double growth, Letters letters = Letters::Accented, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

    /// What of a text was not translated: words in plain letters. Empty: all was, but for the values in it.
    [[nodiscard]] static QStringList plainWords(const QString &text);

private:
    [[nodiscard]] QString pseudoLine(const QString &line) const;

    const double m_growth;
    const Letters m_letters;
};

} // namespace leadlight::tests
