// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace leadlight::ui {

namespace {

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString path)
        : m_path(std::move(path))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1.0));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (pointsAlongTheLine() && QGuiApplication::isRightToLeft()) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        QSvgRenderer(m_path).render(&painter);
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color(mode));
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    /// Towards where lines begin or end, which is the other side in languages written from right to left.
    [[nodiscard]] bool pointsAlongTheLine() const
    {
        static const QStringList names{QStringLiteral("back"), QStringLiteral("send"), QStringLiteral("link")};
        return names.contains(QFileInfo(m_path).baseName());
    }

    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        default:
            return palette.color(QPalette::Active, QPalette::ButtonText);
        }
    }

    QString m_path;
};

} // namespace

QIcon lineIcon(QLatin1StringView name)
{
    return QIcon(new LineIconEngine(QStringLiteral(":/leadlight/icons/") + name + QStringLiteral(".svg")));
}

QIcon kindIcon(const QString &kind)
{
    const QString path = QStringLiteral(":/leadlight/icons/") + kind + QStringLiteral(".svg");
    return QFile::exists(path) ? QIcon(new LineIconEngine(path)) : lineIcon(QLatin1StringView("connector"));
}

} // namespace leadlight::ui
