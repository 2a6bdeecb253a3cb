// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/savedviews.h"

#include "core/privatefiles.h"
#include "ui/leads/groupingchooser.h"
#include "ui/leads/viewstate.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::ui {

using core::ErrorKind;
using core::Result;

namespace {

constexpr int version = 1;
/// More than anybody saves by hand; a file beyond these was not written by a window.
constexpr qint64 mostBytes = 4 << 20;
constexpr qsizetype mostViews = 1000;
constexpr qsizetype longestName = 200;

QList<ViewColumn> columnsFromJson(const QJsonArray &array)
{
    QList<ViewColumn> columns;
    for (const QJsonValue &value : array) {
        if (const QString id = value[u"id"].toString(); !id.isEmpty())
            columns.append({id, value[u"width"].toInt()});
    }
    return columns;
}

std::optional<SavedView> viewFromJson(const QJsonValue &value)
{
    SavedView view;
    view.id = value[u"id"].toString();
    view.name = value[u"name"].toString().left(longestName);
    view.filterText = value[u"filter"].toString();
    view.sort = sortFromText(value[u"sort"].toString());
    view.grouping = groupingFromText(value[u"grouping"].toString());
    view.columns = columnsFromJson(value[u"columns"].toArray());
    const bool isView = !view.id.isEmpty() && !view.name.trimmed().isEmpty() && value[u"filter"].isString();
    return isView ? std::optional(view) : std::nullopt;
}

QJsonObject toJson(const SavedView &view, QJsonObject object)
{
    QJsonArray columns;
    for (const ViewColumn &column : view.columns)
        columns.append(QJsonObject{{u"id"_s, column.id}, {u"width"_s, column.width}});
    object.insert(u"id"_s, view.id);
    object.insert(u"name"_s, view.name);
    object.insert(u"filter"_s, view.filterText);
    object.insert(u"sort"_s, sortText(view.sort));
    object.insert(u"grouping"_s, groupingText(view.grouping));
    object.insert(u"columns"_s, columns);
    return object;
}

template <typename Views> auto viewWithId(Views &views, const QString &id)
{
    return std::find_if(views.begin(), views.end(), [&id](const SavedView &each) { return each.id == id; });
}

/// "Prague", "Prague 2", ...
QString freeName(const QString &wanted, const QList<SavedView> &views, const QString &ownId)
{
    const QString base = wanted.trimmed().left(longestName);
    QString name = base;
    for (int number = 2;; ++number) {
        const bool isTaken = std::any_of(views.begin(), views.end(), [&](const SavedView &each) {
            return each.id != ownId && each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!isTaken)
            return name;
        name = base + u' ' + QString::number(number);
    }
}

} // namespace

SavedViews::SavedViews(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    if (auto contents = read())
        m_contents = *std::move(contents);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SavedViews::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SavedViews::reload);
    watch();
}

const SavedView *SavedViews::find(const QString &id) const
{
    const auto view = viewWithId(m_contents.views, id);
    return view == m_contents.views.end() ? nullptr : &*view;
}

// --- changing
// ---------------------------------------------------------------------------------------------------------

Result<SavedView> SavedViews::add(SavedView view, qsizetype index)
{
    if (view.id.isEmpty())
        view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto changed = change([&](Contents &contents) {
        view.name = freeName(view.name, contents.views, view.id);
        const qsizetype size = contents.views.size();
        contents.views.insert(index < 0 ? size : std::min(index, size), view);
    });
    return changed ? Result<SavedView>(view) : core::failure(changed);
}

Result<> SavedViews::replace(const SavedView &view)
{
    return change([&view](Contents &contents) {
        SavedView named = view;
        named.name = freeName(view.name, contents.views, view.id);
        const auto old = viewWithId(contents.views, view.id);
        if (old == contents.views.end())
            contents.views.append(named);
        else
            *old = named;
    });
}

Result<> SavedViews::remove(const QString &id)
{
    return change([&id](Contents &contents) {
        contents.views.removeIf([&id](const SavedView &each) { return each.id == id; });
        if (contents.startUp == id)
            contents.startUp.clear();
    });
}

Result<> SavedViews::move(const QString &id, int steps)
{
    return change([&](Contents &contents) {
        const auto view = viewWithId(contents.views, id);
        if (view == contents.views.end())
            return;
        const qsizetype from = view - contents.views.begin();
        contents.views.move(from, std::clamp<qsizetype>(from + steps, 0, contents.views.size() - 1));
    });
}

Result<> SavedViews::setStartUp(const QString &id)
{
    return change([&id](Contents &contents) { contents.startUp = id; });
}

Result<> SavedViews::change(const std::function<void(Contents &)> &edit)
{
    using namespace std::chrono_literals;
    // Another window's change takes milliseconds; a lock that hangs longer must not keep a person from saving.
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(5s);
    static_cast<void>(lock.tryLock(500ms));

    const bool wasThere = QFileInfo::exists(m_path);
    auto contents = read();
    if (!contents)
        return core::failure(contents);
    // A file that vanished or was damaged under the window takes nothing away that the window still knows.
    if (!m_setAside.isEmpty() || !wasThere)
        *contents = m_contents;
    edit(*contents);
    if (const auto written = write(*contents); !written)
        return written;
    m_contents = *std::move(contents);
    watch();
    Q_EMIT changed();
    return {};
}

// --- the file
// ---------------------------------------------------------------------------------------------------------

std::optional<SavedViews::Contents> SavedViews::parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray entries = document[u"views"].toArray();
    if (document[u"version"].toInt() < version || !document[u"views"].isArray() || entries.size() > mostViews)
        return std::nullopt;
    Contents contents;
    contents.root = document.object();
    contents.startUp = document[u"startUp"].toString();
    for (const QJsonValue &entry : entries) {
        auto view = viewFromJson(entry);
        if (!view) {
            contents.unreadable.append(entry);
            continue;
        }
        if (viewWithId(contents.views, view->id) != contents.views.end())
            view->id = QUuid::createUuid().toString(QUuid::WithoutBraces); // copied by hand
        contents.views.append(*view);
        contents.entries.insert(view->id, entry.toObject());
    }
    return contents;
}

/// What the file holds; a damaged one is set aside and holds nothing. Errors: NotReadable.
Result<SavedViews::Contents> SavedViews::read()
{
    QFile file(m_path);
    if (!file.exists())
        return Contents();
    const bool isFile = QFileInfo(m_path).isFile();
    if (isFile && !file.open(QIODevice::ReadOnly))
        return core::fail(ErrorKind::NotReadable, m_path, file.errorString());
    if (isFile && file.size() <= mostBytes) {
        if (auto contents = parsed(file.readAll()))
            return *std::move(contents);
    }
    file.close();
    const auto aside = core::setAside(m_path);
    if (!aside)
        return core::failure(aside);
    m_setAside = *aside;
    return Contents();
}

Result<> SavedViews::write(const Contents &contents) const
{
    QJsonArray entries;
    for (const SavedView &view : contents.views)
        entries.append(toJson(view, contents.entries.value(view.id)));
    for (const QJsonValue &entry : contents.unreadable)
        entries.append(entry);
    QJsonObject root = contents.root;
    if (!root.contains("version"_L1)) // else it is the one of whoever wrote the rest
        root.insert(u"version"_s, version);
    root.insert(u"startUp"_s, contents.startUp);
    root.insert(u"views"_s, entries);
    return core::writeFile(m_path, QJsonDocument(root).toJson(), core::FileAccess::OwnerOnly);
}

void SavedViews::reload()
{
    auto contents = QFileInfo::exists(m_path) ? read() : Result<Contents>(m_contents);
    watch();
    if (!contents || *contents == m_contents)
        return;
    if (m_setAside.isEmpty()) // else what the window knows stays, and is written with the next change
        m_contents = *std::move(contents);
    Q_EMIT changed();
}

/// A file that was replaced is no longer watched, and one that is not there cannot be.
void SavedViews::watch()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

} // namespace leadlight::ui
