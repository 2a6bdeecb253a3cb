// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/filechooser.h"

#include <QFileDialog>

#include <utility>

namespace leadlight::ui {

void FileChooser::save(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                       const std::function<void(const QString &)> &take)
{
    if (!m_next.isEmpty()) {
        take(std::exchange(m_next, {}).constFirst());
        return;
    }
    auto *dialog = new QFileDialog(parent, title, suggestion, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, take);
    dialog->open();
}

void FileChooser::open(QWidget *parent, const QString &title, const QString &filter,
                       const std::function<void(const QStringList &)> &take)
{
    if (!m_next.isEmpty()) {
        take(std::exchange(m_next, {}));
        return;
    }
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, take);
    dialog->open();
}

} // namespace leadlight::ui
