// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "ui/privacy/erasureplan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTextEdit;
class QVBoxLayout;

namespace leadlight::ui {

class FileChooser;
class NoteLabel;
class SavedViews;
struct ErasureReceipt;
struct Services;

/// Erases a person: says what will go and what Leadlight cannot reach, does it when that has been agreed to, and hands
/// out a receipt. Deletes itself when it is closed; while it erases, it cannot be. GUI thread.
class EraseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p lead: one of the person's.
    EraseDialog(const Services &services, SavedViews &views, FileChooser &files, qint64 lead, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    /// What the window remembers of the leads and of the names (ErasurePlan::Person::names) is to go, too.
    void erased(const std::vector<qint64> &ids, const QStringList &names);

private:
    struct ViewChoice
    {
        QString id;
        QCheckBox *box = nullptr;
    };

    QWidget *makeQuestion();
    QWidget *makeReceipt();
    void ask(qint64 lead);
    void showPlan();
    void addAlike(QVBoxLayout &layout);
    void addViews(QVBoxLayout &layout);
    void addSetAside(QVBoxLayout &layout);
    QLabel *addText(QVBoxLayout &layout, const QString &text, bool isHeading = false);
    [[nodiscard]] std::vector<ErasurePlan::Person> chosen() const;
    void orderKeys();
    void setErasing(bool isErasing);
    void erase();
    void endErasing(const core::Result<ErasureOutcome> &outcome);
    void removeViews(ErasureReceipt &receipt);
    void saveReceipt();
    void save(const QString &path);

    const Services &m_services;
    SavedViews &m_views;
    FileChooser &m_files;
    ErasurePlan m_plan;
    bool m_isErasing = false;

    QStackedWidget *m_pages;
    QLabel *m_who = nullptr;
    QVBoxLayout *m_body = nullptr;
    QLineEdit *m_request = nullptr;
    QCheckBox *m_agreed = nullptr;
    QCheckBox *m_setAside = nullptr;
    NoteLabel *m_note = nullptr;
    QPushButton *m_erase = nullptr;
    QPushButton *m_help = nullptr;
    QPushButton *m_cancel = nullptr;
    QTextEdit *m_receipt = nullptr;
    QString m_receiptText; ///< Markdown
    NoteLabel *m_saved = nullptr;
    std::vector<QCheckBox *> m_alike; ///< as m_plan.alike
    std::vector<ViewChoice> m_viewChoices;
    core::Task m_task;
};

} // namespace leadlight::ui
