// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace leadlight::ui {

class NoteLabel;

/// One field of a connector as its kind describes it: label, the place to type or choose, and below it the help, what
/// is wrong, or what the value tells beyond itself. A stored secret is never shown, only replaced or forgotten. GUI
/// thread.
class FieldEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const connectors::FieldDescription &description, QWidget *parent = nullptr);

    [[nodiscard]] const connectors::FieldDescription &description() const { return m_description; }
    [[nodiscard]] QString id() const { return m_description.id; }
    /// Without the blanks around it; empty when it is at its default.
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);

    /// A secret that the keychain holds; what was typed is dropped.
    void setStored();
    [[nodiscard]] bool isStored() const { return m_isStored; } ///< and not to be forgotten or replaced
    [[nodiscard]] bool isForgotten() const { return m_isForgotten; }
    [[nodiscard]] bool isGiven() const { return m_isStored || !value().isEmpty(); }

    /// Says beside the field what is wrong with it, @p whole: with the set-up as a whole, if that is about this field.
    /// Whether the value itself is right.
    bool check(const std::optional<core::Error> &whole);
    void focus();

Q_SIGNALS:
    void changed();

private:
    void makeEdit();
    void makeChoices();
    void forget();
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString remark() const;

    const connectors::FieldDescription &m_description;
    QLineEdit *m_edit = nullptr; ///< one of these two
    QComboBox *m_choices = nullptr;
    QAction *m_forget = nullptr;
    NoteLabel *m_note;
    NoteLabel *m_remark;
    bool m_isStored = false;
    bool m_isForgotten = false;
};

} // namespace leadlight::ui
