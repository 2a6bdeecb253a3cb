// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/filechooser.h"

#include <QFileDialog>

#include <utility>

namespace leadlight::ui {

void FileChooser::save(QWidget *parent, const QString &title, const QString &suggestion, const QList<FileKind> &kinds,
                       qsizetype first, const std::function<void(const QString &, qsizetype)> &take)
{
    if (!m_next.isEmpty()) {
        take(std::exchange(m_next, {}).constFirst(), first);
        return;
    }
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(QStringLiteral("%1 (*.%2)").arg(kind.title, kind.ending));
    auto *dialog = new QFileDialog(parent, title, suggestion + QLatin1Char('.') + kinds[first].ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(filters[first]);
    dialog->setDefaultSuffix(kinds[first].ending);
    const auto chosen = [dialog, filters] { return qMax<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter())); };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, kinds, chosen] { dialog->setDefaultSuffix(kinds[chosen()].ending); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [take, chosen](const QString &path) { take(path, chosen()); });
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
