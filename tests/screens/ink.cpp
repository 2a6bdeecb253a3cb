// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/ink.h"

#include "screens/shown.h"
#include "ui/common/appearance.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextBrowser>

#include <algorithm>

namespace leadlight::tests {

namespace {

constexpr int longestStroke = 12; ///< pixels; what is longer in a row is a line or a surface
constexpr int highestStroke = 24;
constexpr double leastShare = 0.1; ///< of all strokes
constexpr int leastPixels = 12;
constexpr QMargins inFrame(4, 4, 4, 4);
constexpr int iconGap = 4;
constexpr int checkBox = 26;   ///< at the left of a row
constexpr double unseen = 1.4; ///< contrast of the shades of one surface

/// A dash is no text.
bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

class Places
{
public:
    explicit Places(const QWidget &root)
        : m_root(root)
    {
    }

    void add(const QWidget &widget)
    {
        if (!widget.isEnabled())
            return;
        const auto *label = qobject_cast<const QLabel *>(&widget);
        if (label && hasLetters(label->text()))
            add(widget, label->contentsRect());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
            button && showsText(*button) && hasLetters(button->text()))
            add(widget, textOf(*button));
        const auto *box = qobject_cast<const QComboBox *>(&widget);
        if (box && !box->currentText().isEmpty())
            add(widget, textOf(*box));
        const auto *edit = qobject_cast<const QLineEdit *>(&widget);
        if (edit && !edit->hasSelectedText() && !(edit->text() + edit->placeholderText()).isEmpty())
            add(widget, widget.rect() - inFrame);
        const auto *notes = qobject_cast<const QPlainTextEdit *>(&widget);
        if (notes && !(notes->toPlainText() + notes->placeholderText()).isEmpty())
            add(*notes->viewport(), notes->viewport()->rect());
        if (const auto *browser = qobject_cast<const QTextBrowser *>(&widget))
            add(*browser->viewport(), browser->viewport()->rect());
        if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            addEntries(*menu);
        if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            addSections(*header);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            addRows(*view, view->rootIndex());
    }

    std::vector<TextPlace> all;

private:
    void add(const QWidget &widget, const QRect &rect, const QString &detail = {})
    {
        const QRect seen = rect & widget.visibleRegion().boundingRect();
        constexpr QSize least(6, 6); // a part of a letter proves nothing
        if (seen.width() < least.width() || seen.height() < least.height() || seen.height() < rect.height())
            return;
        const QRect inRoot = seen.translated(widget.mapTo(&m_root, QPoint()));
        if (!isCovered(widget, inRoot))
            all.push_back({pathOf(widget) + detail, inRoot});
    }

    /// Whether something else stands before it, as a list that pops up.
    [[nodiscard]] bool isCovered(const QWidget &widget, const QRect &rect) const
    {
        const auto isOther = [&](const QPoint &point) {
            const QWidget *front = m_root.childAt(point);
            return front && front != &widget && !widget.isAncestorOf(front) && !front->isAncestorOf(&widget);
        };
        return isOther(rect.center()) || isOther(rect.topLeft()) || isOther(rect.topRight()) ||
               isOther(rect.bottomLeft()) || isOther(rect.bottomRight());
    }

    static QRect textOf(const QAbstractButton &button)
    {
        QStyleOptionButton option;
        option.initFrom(&button);
        if (qobject_cast<const QCheckBox *>(&button))
            return button.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &button);
        if (qobject_cast<const QRadioButton *>(&button))
            return button.style()->subElementRect(QStyle::SE_RadioButtonContents, &option, &button);
        if (button.icon().isNull())
            return button.rect() - inFrame;
        const int text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        const int icon = button.iconSize().width() + iconGap;
        const bool isCentred = qobject_cast<const QPushButton *>(&button);
        const int left = isCentred ? (button.width() - text - icon) / 2 + icon : icon + inFrame.left();
        return QRect(left, 0, text, button.height()).adjusted(0, inFrame.top(), 0, -inFrame.bottom());
    }

    static QRect textOf(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        return box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    }

    void addEntries(const QMenu &menu)
    {
        const auto actions = menu.actions();
        for (QAction *action : actions) {
            if (action->isVisible() && action->isEnabled() && !action->isSeparator())
                add(menu,
                    menu.actionGeometry(action).adjusted(checkBox, 1, action->menu() ? -checkBox : -inFrame.right(),
                                                         -1),
                    QStringLiteral(": ") + action->text());
        }
    }

    void addSections(const QHeaderView &header)
    {
        for (int section = 0; section < header.count(); ++section) {
            const QString title = header.model()->headerData(section, header.orientation()).toString();
            const QRect rect(header.sectionViewportPosition(section), 0, header.sectionSize(section),
                             header.viewport()->height() - 1);
            if (!header.isSectionHidden(section) && !title.isEmpty())
                add(*header.viewport(), rect.adjusted(2, 0, -2, 0), QStringLiteral(": ") + title);
        }
    }

    void addRows(const QAbstractItemView &view, const QModelIndex &parent)
    {
        constexpr int mostRows = 200;
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                addCell(view, model.index(row, column, parent));
            addRows(view, model.index(row, 0, parent));
        }
    }

    void addCell(const QAbstractItemView &view, const QModelIndex &index)
    {
        QRect rect = view.visualRect(index);
        if (index.data(Qt::CheckStateRole).isValid())
            rect.setLeft(rect.left() + checkBox);
        if (index.data(Qt::DecorationRole).isValid())
            rect.setLeft(rect.left() + std::max(view.iconSize().width(), 16) + 2 * iconGap);
        if (index.flags().testFlag(Qt::ItemIsEnabled) && !index.data().toString().trimmed().isEmpty())
            add(*view.viewport(), rect.adjusted(0, 0, 0, -1), QStringLiteral(": ") + index.data().toString().left(30));
    }

    const QWidget &m_root;
};

/// A picture as colours in rows, with how long the run of one colour is in which a pixel stands.
class Runs
{
public:
    Runs(const QImage &picture, const QRect &part)
        : m_width(part.width())
        , m_height(part.height())
    {
        m_pixels.reserve(size_t(m_width) * size_t(m_height));
        for (int y = 0; y < m_height; ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(part.top() + y)) + part.left();
            m_pixels.insert(m_pixels.end(), line, line + m_width);
        }
    }

    [[nodiscard]] QHash<QRgb, int> colours() const
    {
        QHash<QRgb, int> counts;
        for (const QRgb pixel : m_pixels)
            ++counts[pixel];
        return counts;
    }

    /// Pixels by colour that stand neither in a long row nor in a long column of their colour.
    [[nodiscard]] QHash<QRgb, int> strokes() const
    {
        std::vector<bool> isLong(m_pixels.size());
        markRuns(isLong, m_height, m_width, size_t(m_width), 1, longestStroke);
        markRuns(isLong, m_width, m_height, 1, size_t(m_width), highestStroke);
        QHash<QRgb, int> counts;
        for (size_t i = 0; i < m_pixels.size(); ++i) {
            if (!isLong[i])
                ++counts[m_pixels[i]];
        }
        return counts;
    }

private:
    void markRuns(std::vector<bool> &isLong, int lines, int length, size_t lineStep, size_t step, int longest) const
    {
        for (size_t line = 0; line < size_t(lines); ++line) {
            const size_t begin = line * lineStep;
            for (size_t from = 0, until = 0; from < size_t(length); from = until) {
                while (until < size_t(length) && m_pixels[begin + until * step] == m_pixels[begin + from * step])
                    ++until;
                for (size_t i = from; int(until - from) > longest && i < until; ++i)
                    isLong[begin + i * step] = true;
            }
        }
    }

    const int m_width;
    const int m_height;
    std::vector<QRgb> m_pixels;
};

} // namespace

std::vector<TextPlace> textPlacesIn(const QWidget &root)
{
    Places places(root);
    places.add(root);
    const auto widgets = root.findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == root.window())
            places.add(*widget);
    }
    return places.all;
}

QList<Ink> inksIn(const QImage &picture, const QRect &part)
{
    const Runs runs(picture, part & picture.rect());
    const QHash<QRgb, int> colours = runs.colours();
    if (colours.isEmpty())
        return {};
    const auto ground =
        std::max_element(colours.cbegin(), colours.cend(), [](int left, int right) { return left < right; });
    QHash<QRgb, int> strokes = runs.strokes();
    int all = 0;
    strokes.removeIf([&](QHash<QRgb, int>::iterator stroke) {
        const bool isGround = ui::contrast(QColor(stroke.key()), QColor(ground.key())) < unseen;
        all += isGround ? 0 : *stroke;
        return isGround;
    });
    QList<Ink> inks;
    for (auto stroke = strokes.cbegin(); stroke != strokes.cend(); ++stroke) {
        if (*stroke >= leastPixels && *stroke >= leastShare * all)
            inks.append({QColor(stroke.key()), QColor(ground.key())});
    }
    return inks;
}

} // namespace leadlight::tests
