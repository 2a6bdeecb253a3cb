// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/csvsample.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace leadlight::ui {

/// How a CSV file is read: what stands between its columns, its encoding, whether it has a header, the order of day and
/// month. Shows what was found out and lets it be changed. GUI thread.
class CsvChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit CsvChoices(QWidget *parent = nullptr);

    void setSample(const leads::CsvSample &sample);

Q_SIGNALS:
    /// The columns may be other ones then.
    void formChosen(char delimiter, leadlight::leads::TextEncoding encoding, bool hasHeader);
    void dateOrderChosen(leadlight::leads::DateOrder order);

private:
    [[nodiscard]] QComboBox *addChoice(const char *name, const QString &label);
    void tellForm();

    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QCheckBox *m_header;
    QComboBox *m_dates;
};

} // namespace leadlight::ui
