// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

#include <QScrollArea>

class QToolButton;
class QVBoxLayout;

namespace leadlight::ui {

class FieldEditor;

/// One thing to do while setting a connector up: numbered instructions, where to do it, what to carry there, and the
/// fields to bring back. Fields that few people need are folded away. GUI thread; part of the wizard.
class SetupPage final : public QScrollArea
{
    Q_OBJECT

public:
    SetupPage(const connectors::SetupStep &step, QWidget *parent = nullptr);

    void addField(FieldEditor *editor);
    void addFoldedField(FieldEditor *editor);
    [[nodiscard]] const QList<FieldEditor *> &fields() const { return m_fields; }
    /// Unfolds what the field stands in.
    void reveal(FieldEditor *editor);

private:
    void addInstructions(std::span<const char *const> instructions);
    void addLink(const QString &link);
    void addCarry(const QString &text);

    QVBoxLayout *m_layout;
    QToolButton *m_unfold = nullptr;
    QWidget *m_folded = nullptr;
    QList<FieldEditor *> m_fields;
};

} // namespace leadlight::ui
