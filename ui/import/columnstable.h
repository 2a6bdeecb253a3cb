// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/csvsample.h"

#include <QTableView>

class QComboBox;

namespace leadlight::ui {

class ColumnsModel;

/// The columns of a CSV file side by side, above each a choice of what it is for a lead. GUI thread.
class ColumnsTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ColumnsTable(QWidget *parent = nullptr);

    /// Shows another file, or the same one read otherwise; keeps what it has where only the choices are others.
    void setSample(const leads::CsvSample &sample);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Somebody has chosen.
    void columnsChosen(const QList<leadlight::leads::ColumnMapping::Column> &columns);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeChoosers();
    void setRowHeights();
    void tellChoice();

    ColumnsModel *m_model;
    QStringList m_header;
    QList<QStringList> m_rows;
    QList<QComboBox *> m_choosers; ///< one for each column
};

} // namespace leadlight::ui
