// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/offerrow.h"

#include "ui/common/icons.h"
#include "ui/common/notelabel.h"
#include "ui/common/spoken.h"
#include "ui/common/flowlayout.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/silencewatch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight::ui {

OfferRow::OfferRow(bool canCheck, QWidget *parent)
    : QFrame(parent)
    , m_canCheck(canCheck)
    , m_badge(new QLabel(this))
    , m_name(new QLabel(this))
    , m_rhythm(new NoteLabel(QStringLiteral("offerRhythm"), this))
    , m_leads(new QToolButton(this))
    , m_check(new QToolButton(this))
    , m_watch(new QToolButton(this))
{
    setObjectName(QStringLiteral("offerRow"));
    setSpokenRole(*this, QAccessible::ListItem);
    m_badge->setObjectName(QStringLiteral("offerBadge"));
    m_badge->setTextFormat(Qt::PlainText);
    m_badge->setFrameShape(QFrame::Box);
    m_badge->setMargin(2);
    m_badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    m_name->setObjectName(QStringLiteral("offerName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_leads->setObjectName(QStringLiteral("offerLeads"));
    m_leads->setText(tr("Show its leads"));
    m_check->setObjectName(QStringLiteral("checkOffer"));
    m_check->setText(tr("Check the connector"));
    m_check->setIcon(lineIcon(QLatin1StringView("check")));
    m_check->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_watch->setObjectName(QStringLiteral("watchOffer"));
    auto *buttons = new FlowLayout(8);
    for (QToolButton *button : {m_check, m_leads, m_watch}) {
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    auto *title = new QHBoxLayout;
    title->addWidget(m_badge, 0, Qt::AlignTop);
    title->addWidget(m_name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(title);
    layout->addWidget(m_rhythm);
    layout->addLayout(buttons);
    connect(m_leads, &QToolButton::clicked, this,
            [this] { Q_EMIT leadsWanted(QStringLiteral("offer:") + leads::quotedForFilter(m_offer)); });
    connect(m_check, &QToolButton::clicked, this, [this] { Q_EMIT checkWanted(m_offer); });
    connect(m_watch, &QToolButton::clicked, this, [this] { Q_EMIT watchWanted(m_offer, !m_isWatched); });
}

void OfferRow::show(const store::OfferSilence &offer, const SilenceWatch &watch)
{
    m_offer = offer.offer;
    m_isWatched = watch.isWatched(offer.offer);
    const bool isAlarming = watch.isAlarming(offer);
    const QString name = offerText(offer);
    m_name->setText(name);
    m_badge->setText(m_isWatched ? tr("Unusually quiet") : tr("Not watched"));
    m_badge->setVisible(isAlarming || !m_isWatched);
    m_rhythm->show(rhythmText(offer.rhythm));
    setAccessibleName(m_badge->isVisibleTo(this) ? name + QStringLiteral(": ") + m_badge->text() : name);
    m_check->setVisible(m_canCheck && isAlarming);
    m_watch->setText(m_isWatched ? tr("Do not watch this offer") : tr("Watch again"));
    for (QToolButton *button : {m_leads, m_check, m_watch})
        button->setAccessibleName(button->text() + QStringLiteral(": ") + name);
    QFrame::show();
}

} // namespace leadlight::ui
