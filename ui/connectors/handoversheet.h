// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"
#include "core/background.h"

#include <QDialog>
#include <QHash>

class QGridLayout;

namespace leadlight::ui {

class NoteLabel;
class SecretClipboard;
struct Services;

/// What to type into Partner Center for a connector: each field by its name there, its value, a copy button. A secret
/// is read from the keychain when it is asked for, and not before. GUI thread.
class HandOverSheet final : public QDialog
{
    Q_OBJECT

public:
    HandOverSheet(const Services &services, const connectors::Connector &connector, SecretClipboard &clipboard,
                  QWidget *parent = nullptr);

private:
    void addValue(QGridLayout *grid, const connectors::HandOverValue &value, const connectors::ConnectorKind &kind);
    void addPlain(QGridLayout *grid, const QString &field, const QString &label, const QString &text);
    void addSecret(QGridLayout *grid, const QString &field, const QString &label);
    void withSecret(const QString &field, const std::function<void(const core::Secret &)> &use);
    void showCountdown(int secondsLeft);

    const Services &m_services;
    const connectors::Connector m_connector;
    SecretClipboard &m_clipboard;
    NoteLabel *m_note;
    QHash<QString, std::shared_ptr<core::Task>> m_reads; ///< by field
};

} // namespace leadlight::ui
