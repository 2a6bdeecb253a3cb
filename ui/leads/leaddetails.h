// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leaddecoder.h"
#include "store/leadstore.h"
#include "store/leadwork.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace leadlight::ui {

class HistoryView;
class PersonPanel;
class ValueText;
class WorkPanel;

/// Everything about one lead, in the order of the questions: who, how to reach them, what has been made of it, what
/// they did, who else they are, what people did, every property as received. Shows what it is given; opens nothing by
/// itself. GUI thread.
class LeadDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LeadDetails(QWidget *parent = nullptr);

    /// A lead and what its raw entity says.
    struct Content
    {
        store::LeadRow row; ///< with raw
        QList<leads::LeadProperty> properties;
        std::vector<store::WorkEvent> events = {};
    };
    /// For a worker thread: reading an entity of megabytes takes its time.
    [[nodiscard]] static Content contentOf(store::LeadRow row);

    void show(const Content &content);
    void clear();
    [[nodiscard]] WorkPanel &work() { return *m_work; }
    [[nodiscard]] PersonPanel &person() { return *m_person; }
    /// @p lead: whom @p person is about. What is on the screen below stays where it is.
    void showPerson(qint64 lead, const store::PersonLeads &person);
    /// Says that the lead is not among the leads beside it, with the way back to those.
    void setOutside(bool isOutside);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backWanted();
    void erasureWanted();

private:
    /// A name over a value with a copy button; reused from lead to lead.
    struct Row
    {
        QWidget *widget = nullptr;
        QLabel *name = nullptr;
        ValueText *value = nullptr;
        QToolButton *copy = nullptr;
        QString text; ///< what is copied: the value itself
    };

    QLabel *addLabel(const char *name, double scale, bool isBold);
    QLabel *addHeading(const QString &title);
    Row *addRow(QVBoxLayout *layout);
    void showRow(Row &row, const QString &name, const QString &value);
    void showContact(const leads::Lead &lead);
    QWidget *makeWayBack();
    void showProperties(const QList<leads::LeadProperty> &properties);
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dimNames();

    QWidget *m_card;
    QVBoxLayout *m_layout;
    QWidget *m_wayBack = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_company = nullptr;
    QLabel *m_badges = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_problems = nullptr;
    QLabel *m_vanished = nullptr;
    QToolButton *m_mail = nullptr;
    QToolButton *m_copyAll = nullptr;
    QVBoxLayout *m_contact = nullptr;
    WorkPanel *m_work = nullptr;
    PersonPanel *m_person = nullptr;
    HistoryView *m_history = nullptr;
    QLabel *m_propertiesHeading = nullptr;
    QVBoxLayout *m_properties = nullptr;
    QToolButton *m_erase = nullptr;
    std::vector<std::unique_ptr<Row>> m_contactRows;
    std::vector<std::unique_ptr<Row>> m_propertyRows;
    qint64 m_lead = 0;
    bool m_isOutside = false;
    QString m_email;
    QString m_contactText;
};

} // namespace leadlight::ui
