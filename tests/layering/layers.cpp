// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layering/layers.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadlight::layering {

namespace {

struct Layer
{
    QStringList mayUse;    ///< layers, besides itself
    QStringList qtModules; ///< besides Core
    QStringList libraries; ///< headers from elsewhere, by how their path begins, that no other layer may use
};

/// The layers, lowest first: the same table as in CONTRIBUTING.md.
const QMap<QString, Layer> &layers()
{
    static const QMap<QString, Layer> table{
        {u"core"_s, {{}, {}, {}}},
        {u"leads"_s, {{u"core"_s}, {}, {}}},
        {u"http"_s, {{u"core"_s}, {u"Network"_s}, {}}},
        {u"azure"_s, {{u"core"_s, u"http"_s}, {}, {}}},
        {u"secrets"_s, {{u"core"_s}, {}, {u"qt6keychain/"_s}}},
        {u"store"_s, {{u"core"_s, u"leads"_s}, {u"Sql"_s}, {u"sqlite3"_s}}},
        {u"connectors"_s, {{u"core"_s, u"leads"_s, u"http"_s, u"azure"_s, u"secrets"_s}, {}, {}}},
        {u"sync"_s, {{u"core"_s, u"leads"_s, u"connectors"_s, u"store"_s}, {}, {}}},
        {u"exchange"_s, {{u"core"_s, u"leads"_s}, {}, {u"xlsxwriter"_s}}},
        {u"ui"_s,
         {{u"core"_s, u"leads"_s, u"secrets"_s, u"store"_s, u"connectors"_s, u"sync"_s, u"exchange"_s},
          {u"Gui"_s, u"Widgets"_s, u"Charts"_s, u"Svg"_s, u"SvgWidgets"_s, u"DBus"_s, u"PrintSupport"_s},
          {}}},
        {u"app"_s,
         {{u"core"_s, u"leads"_s, u"http"_s, u"azure"_s, u"secrets"_s, u"store"_s, u"connectors"_s, u"sync"_s,
           u"exchange"_s, u"ui"_s},
          {u"Gui"_s, u"Widgets"_s},
          {u"CLI/"_s}}},
    };
    return table;
}

/// "Gui" for <QColor>, <QtGui> and <QtGui/QColor>; empty for what is not of Qt.
QString qtModuleOf(const QString &header)
{
    static const QRegularExpression spelledOut(u"^Qt([A-Z][A-Za-z]+)/"_s);
    if (const auto match = spelledOut.match(header); match.hasMatch())
        return match.captured(1);
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList folders = headers.entryList({u"Qt[A-Z]*"_s}, QDir::Dirs);
    for (const QString &folder : folders) {
        if (QFileInfo(headers.filePath(folder + u'/' + header)).isFile())
            return folder.sliced(2);
    }
    return {};
}

QString objectionToQuoted(const QString &layer, const QString &path)
{
    const QString target = path.section(u'/', 0, 0);
    if (!path.contains(u'/') || !layers().contains(target))
        return u"the path does not begin with a layer's folder"_s;
    if (target != layer && !layers()[layer].mayUse.contains(target))
        return u"%1 may not use %2"_s.arg(layer, target);
    return {};
}

QString objectionToBracketed(const QString &layer, const QString &header)
{
    for (auto it = layers().begin(); it != layers().end(); ++it) {
        for (const QString &library : it->libraries) {
            if (header.startsWith(library) && it.key() != layer)
                return u"only %1 may use <%2>"_s.arg(it.key(), header);
        }
    }
    const QString module = qtModuleOf(header);
    if (module.isEmpty() || module == u"Core" || layers()[layer].qtModules.contains(module))
        return {};
    return u"%1 may not use Qt %2"_s.arg(layer, module);
}

} // namespace

QStringList layerNames()
{
    return layers().keys();
}

QString layerOf(const QString &path)
{
    const QString top = path.section(u'/', 0, 0);
    const QString name = top == u"src" ? path.section(u'/', 1, 1) : top;
    return layers().contains(name) && (top == u"src") == (name != u"ui" && name != u"app") ? name : QString();
}

QString includeIn(const QString &line)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(<[^>]+>|"[^"]+"))"_s);
    return include.match(line).captured(1);
}

QString objection(const QString &layer, const QString &include)
{
    const QString path = include.sliced(1, include.size() - 2);
    return include.startsWith(u'<') ? objectionToBracketed(layer, path) : objectionToQuoted(layer, path);
}

} // namespace leadlight::layering
