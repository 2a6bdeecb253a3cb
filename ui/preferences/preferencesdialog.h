// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace leadlight::ui {

/// The preferences: a list of pages, and the page that is chosen. Whatever is changed holds at once; there is nothing
/// to apply. GUI thread.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    /// Takes the page over. @p name: its object name.
    void addPage(const QString &title, const char *name, QWidget *page);
    /// By the object name it was added with.
    void showPage(const char *name);
    [[nodiscard]] QSize sizeHint() const override;

private:
    QListWidget *m_titles;
    QStackedWidget *m_pages;
    QPushButton *m_help = nullptr;
    QWidget *m_close = nullptr;
};

} // namespace leadlight::ui
