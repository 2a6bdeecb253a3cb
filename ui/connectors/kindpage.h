// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

#include <QPlainTextEdit>

class QListWidget;

namespace leadlight::ui {

class NoteLabel;

/// Where anything may be pasted into: a connection string, embed code, a URL. What is recognised is not shown, for it
/// may be a secret. GUI thread.
class PasteField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteField(QWidget *parent = nullptr);

    /// Takes a text in; returns whether it was for it.
    void setRecogniser(std::function<bool(const QString &)> recognise) { m_recognise = std::move(recognise); }

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    std::function<bool(const QString &)> m_recognise;
};

/// The wizard's first page: which kind, or a paste that tells it. GUI thread.
class KindPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KindPage(QWidget *parent = nullptr);

    [[nodiscard]] const connectors::ConnectorKind *kind() const; ///< nullptr as long as none is chosen
    void focus();

Q_SIGNALS:
    void kindChosen();
    void recognised(const QMap<QString, leadlight::core::Secret> &values);

private:
    bool take(const QString &pasted);
    void choose(const connectors::ConnectorKind &kind);

    QListWidget *m_kinds;
    NoteLabel *m_notice;
    PasteField *m_paste;
    NoteLabel *m_pasteNote;
};

} // namespace leadlight::ui
