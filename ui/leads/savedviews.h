// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/leadquery.h"
#include "ui/leads/viewcolumns.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace leadlight::ui {

/// A view that somebody gave a name: which leads, in which order, under which headings, in which columns. A value.
struct SavedView
{
    QString id; ///< made when it is added; stays when it is renamed
    QString name;
    QString filterText; ///< as typed, also where it cannot be understood
    leads::LeadSort sort;
    QList<leads::LeadField> grouping;
    QList<ViewColumn> columns; ///< from left to right; empty: as they are
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The saved views of a profile: views.json, written whole and at once, for its owner only. Each change is made to
/// what the file holds at that moment, so that two windows do not undo each other's; what another one wrote is read
/// when it appears. A file that is damaged or absurdly large is set aside and an empty list started; an entry that
/// cannot be read hides only itself; what a newer version has written besides stays in it. GUI thread: the file is
/// small.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    explicit SavedViews(QString path, QObject *parent = nullptr);

    [[nodiscard]] const QList<SavedView> &all() const { return m_contents.views; }
    [[nodiscard]] const SavedView *find(const QString &id) const; ///< nullptr when there is none
    /// The view to start with; empty: none.
    [[nodiscard]] QString startUp() const { return find(m_contents.startUp) ? m_contents.startUp : QString(); }
    /// Where a file that could not be read now lies; told once, empty otherwise.
    [[nodiscard]] QString takeSetAside() { return std::exchange(m_setAside, {}); }

    // Errors of all of these: NotReadable, NotWritable, DiskFull.

    /// Gives it an id, and another name where one has its name already. @p index: its place, else at the end.
    [[nodiscard]] core::Result<SavedView> add(SavedView view, qsizetype index = -1);
    /// Puts it in the place of the one with its id; adds it where another window has removed that one.
    [[nodiscard]] core::Result<> replace(const SavedView &view);
    [[nodiscard]] core::Result<> remove(const QString &id);
    /// Up (-1) or down (1) the list.
    [[nodiscard]] core::Result<> move(const QString &id, int steps);
    [[nodiscard]] core::Result<> setStartUp(const QString &id);

Q_SIGNALS:
    void changed(); ///< here or by another window

private:
    struct Contents
    {
        QList<SavedView> views;
        QString startUp;
        // As they were read, so that what a newer version has written stays.
        QJsonArray unreadable;
        QHash<QString, QJsonObject> entries; ///< by the ids of their views
        QJsonObject root;
        friend bool operator==(const Contents &, const Contents &) = default;
    };

    [[nodiscard]] static std::optional<Contents> parsed(const QByteArray &json);
    [[nodiscard]] core::Result<Contents> read();
    [[nodiscard]] core::Result<> write(const Contents &contents) const;
    [[nodiscard]] core::Result<> change(const std::function<void(Contents &)> &edit);
    void reload();
    void watch();

    const QString m_path;
    Contents m_contents;
    QString m_setAside;
    QFileSystemWatcher m_watcher;
};

} // namespace leadlight::ui
