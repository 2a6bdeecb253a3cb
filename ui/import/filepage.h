// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/filepreview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace leadlight::ui {

class ColumnsTable;
class CsvChoices;
class LeadPreviewModel;
class NoteLabel;

/// One file that is to be imported: what it was recognised as, how its columns become leads where that is for a person
/// to decide, and its first leads. GUI thread.
class FilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit FilePage(QWidget *parent = nullptr);

    /// Where a list of files beside it says what they are, the page does not.
    void setInList(bool isInList) { m_isInList = isInList; }
    void showLooking(const QString &name);
    /// @p wishes: what somebody has said of this file so far.
    void showPreview(const QString &name, const exchange::FilePreview &preview, const leads::CsvWishes &wishes);
    void showFault(const QString &sentence);

Q_SIGNALS:
    /// Somebody has changed how the file is read.
    void wishesChanged(const leadlight::leads::CsvWishes &wishes);
    /// Somebody wants to choose the columns of a file whose columns are known.
    void mappingWanted();

private:
    void showLeads(const exchange::FilePreview &preview);

    bool m_isInList = false;
    QLabel *m_words;
    QPushButton *m_map;
    CsvChoices *m_choices;
    ColumnsTable *m_columns;
    NoteLabel *m_note;
    QLabel *m_leadsTitle;
    LeadPreviewModel *m_leads;
    QTableView *m_table;
    std::optional<leads::CsvSample> m_csv;
    leads::CsvWishes m_wishes; ///< as somebody has changed what was found
};

} // namespace leadlight::ui
