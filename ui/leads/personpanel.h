// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadwork.h"
#include "store/persons.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace leadlight::ui {

class PersonRow;

/// Whose leads stand around the one in the details: the person's others as a timeline, who may be the same person and
/// why, other people of the company. What is shown can be gone to, joined and split. GUI thread.
class PersonPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPanel(QWidget *parent = nullptr);

    /// @p asked: the lead that @p person is about; it is one of the person's own.
    void showPerson(qint64 asked, const store::PersonLeads &person);
    /// Shows nothing and stays as high as it is, so that what is below does not jump while the answer comes.
    void wait();
    void clear();

Q_SIGNALS:
    void leadWanted(qint64 id);
    void filterWanted(const QString &text);
    void changeWanted(const leadlight::store::WorkChange &change);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        PersonRow *words = nullptr;
        QToolButton *act = nullptr; ///< joins or splits
        qint64 lead = 0;
        store::WorkChange change = {};
    };
    struct Section
    {
        QWidget *widget = nullptr;
        QLabel *heading = nullptr;
        QVBoxLayout *rows = nullptr;
        QToolButton *more = nullptr;
        QString filter = {}; ///< what `more` asks for
        std::vector<std::unique_ptr<Row>> used = {};
    };

    void make(Section &section, const char *name);
    [[nodiscard]] Row &row(Section &section, size_t n);
    void showRows(Section &section, size_t count, const QString &heading);
    /// @p rest: how many are not shown.
    void showMore(Section &section, qint64 rest, const QString &filter);
    void showSame(const leads::Lead &asked, const store::PersonLeads &person);
    void showPossible(const leads::Lead &asked, const store::PersonLeads &person);
    void showCompany(const leads::Lead &asked, const store::PersonLeads &person);
    void changeEvent(QEvent *event) override;
    void dimHeadings();

    Section m_same;
    Section m_possible;
    Section m_company;
};

} // namespace leadlight::ui
