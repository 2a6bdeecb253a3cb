// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/appearance.h"
#include "ui/common/focusframe.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

class QDBusMessage;
class QDBusVariant;

namespace leadlight::ui {

/// Dresses the windows as somebody chose, and where that is "as the system", as the desktop wants it now: by the
/// colours that Qt's own theme for the desktop brings, or else, where Qt knows no more than Fusion, in light, dark or
/// high contrast as the settings portal of the desktop says (org.freedesktop.portal.Settings). Never waits for the
/// portal; where none answers, the system's look is what the program started with. Whatever is worn, the focus is
/// framed. GUI thread; made before apply() is called.
class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Dresses the windows, now and, where @p chosen is System, whenever the desktop changes.
    void follow(Appearance chosen);
    /// What the windows wear; System: what the program started with.
    [[nodiscard]] Appearance shown() const;

Q_SIGNALS:
    void shownChanged();

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void takeAll(const QDBusMessage &answer);
    void set(const QVariantMap &settings);
    void dress();

    const FocusFrames m_frames;
    QDBusConnection m_bus;
    const bool m_hasOwnColours; ///< Qt's theme for this desktop brings them, and changes them
    QVariantMap m_settings;     ///< of the portal, those that matter here
    Appearance m_chosen = Appearance::System;
    Appearance m_worn = Appearance::System;
};

} // namespace leadlight::ui
