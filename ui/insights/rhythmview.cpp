// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/rhythmview.h"

#include "ui/common/datetimetext.h"
#include "ui/common/notelabel.h"
#include "ui/connectors/pagetitle.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/offerrow.h"
#include "ui/insights/silencewatch.h"

#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr int rowsAtATime = 12;
constexpr size_t offersToSearch = 8;

} // namespace

RhythmView::RhythmView(SilenceWatch &watch, bool canCheck, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_canCheck(canCheck)
    , m_most(rowsAtATime)
    , m_note(new NoteLabel(QStringLiteral("rhythmNote"), this))
    , m_explain(new QToolButton(this))
    , m_model(new NoteLabel(QStringLiteral("silenceModel"), this))
    , m_search(new QLineEdit(this))
    , m_rows(new QVBoxLayout)
    , m_more(new QToolButton(this))
{
    makeParts();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(tr("Rhythm of the offers"), this));
    layout->addWidget(m_note);
    layout->addWidget(m_explain);
    layout->addWidget(m_model);
    layout->addWidget(m_search);
    layout->addLayout(m_rows);
    layout->addWidget(m_more);
    connect(&m_watch, &SilenceWatch::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void RhythmView::makeParts()
{
    m_explain->setObjectName(QStringLiteral("explainSilence"));
    m_explain->setText(tr("How silence is judged"));
    m_explain->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_explain->setArrowType(Qt::RightArrow);
    m_explain->setAutoRaise(true);
    m_explain->setCheckable(true);
    m_explain->setFocusPolicy(Qt::StrongFocus);
    connect(m_explain, &QToolButton::toggled, this, [this](bool isOpen) {
        m_explain->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_model->show(isOpen ? silenceModelText() : QString());
    });
    m_search->setObjectName(QStringLiteral("findOffer"));
    m_search->setPlaceholderText(tr("Find an offer"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_most = rowsAtATime;
        showRows();
    });
    m_rows->setSpacing(0);
    m_more->setObjectName(QStringLiteral("moreOffers"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_most += rowsAtATime;
        showRows();
    });
}

void RhythmView::refresh()
{
    const QString asOf = dateTimeText(m_watch.asOf().toLocalTime());
    const int alarms = m_watch.alarmCount();
    if (!m_watch.hasAsked())
        m_note->show(tr("Looking at the rhythm of the offers."));
    else if (m_watch.offers().empty())
        m_note->show(tr("No offer has leads enough yet to tell its rhythm."));
    else if (alarms == 0)
        m_note->show(tr("No offer is unusually quiet, as of %1.").arg(asOf));
    else
        //: %1 is "1 offer is unusually quiet", %2 a date with its time
        m_note->show(tr("%1, as of %2.").arg(alarmText(alarms), asOf));
    m_search->setVisible(m_watch.offers().size() > offersToSearch);
    showRows();
}

std::vector<const store::OfferSilence *> RhythmView::found() const
{
    const QString wanted = leads::folded(m_search->text().trimmed());
    std::vector<const store::OfferSilence *> result;
    for (const store::OfferSilence &offer : m_watch.offers()) {
        if (wanted.isEmpty() || leads::folded(offer.title).contains(wanted) ||
            leads::folded(offer.offer).contains(wanted))
            result.push_back(&offer);
    }
    const auto rank = [this](const store::OfferSilence *offer) {
        if (!m_watch.isWatched(offer->offer))
            return 2;
        return m_watch.isAlarming(*offer) ? 0 : 1;
    };
    std::stable_sort(result.begin(), result.end(), [rank](const auto *a, const auto *b) { return rank(a) < rank(b); });
    return result;
}

/// Rows are used again, so that the button with the focus keeps it.
void RhythmView::showRows()
{
    const auto offers = found();
    const int shown = std::min(int(offers.size()), m_most);
    while (m_rows->count() < shown) {
        auto *row = new OfferRow(m_canCheck, this);
        connect(row, &OfferRow::checkWanted, this, &RhythmView::checkWanted);
        connect(row, &OfferRow::leadsWanted, this, &RhythmView::leadsWanted);
        connect(row, &OfferRow::watchWanted, &m_watch, &SilenceWatch::setWatched);
        m_rows->addWidget(row);
    }
    for (int i = 0; i < m_rows->count(); ++i) {
        auto *row = qobject_cast<OfferRow *>(m_rows->itemAt(i)->widget());
        if (i < shown)
            row->show(*offers[size_t(i)], m_watch);
        else
            row->hide();
    }
    const int left = int(offers.size()) - shown;
    m_more->setText(left == 1 ? tr("Show 1 more offer") : tr("Show more of %n other offers", nullptr, left));
    m_more->setVisible(left > 0);
}

} // namespace leadlight::ui
