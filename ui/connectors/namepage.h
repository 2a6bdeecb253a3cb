// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace leadlight::ui {

class NoteLabel;

/// The wizard's page before the connector is saved: what it is to be called. GUI thread; part of the wizard.
class NamePage final : public QWidget
{
    Q_OBJECT

public:
    /// @p taken: names that are in use.
    NamePage(const QString &name, const QStringList &taken, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    /// Puts a free name there, made from @p name, unless a person has typed one.
    void suggest(const QString &name);
    /// Says beside the field what is wrong with the name; whether it is right.
    bool check();
    void focus();

Q_SIGNALS:
    void changed();

private:
    const QStringList m_taken;
    QLineEdit *m_name;
    NoteLabel *m_note;
};

} // namespace leadlight::ui
