// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"
#include "connectors/connectorlist.h"
#include "core/background.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace leadlight::ui {

struct Services;

/// Sets up a connector to a storage account: which kind, its fields as the kind describes them, checked as they are
/// typed with the reason beside the field. Writes the secrets to the keychain and the rest to the list of connectors,
/// both in the background. Where the keychain fails, offers to keep the secrets for this run. GUI thread; does not
/// block.
class AddStorageConnector final : public QDialog
{
    Q_OBJECT

public:
    /// @p taken: names that are in use.
    AddStorageConnector(const Services &services, const QStringList &taken, QWidget *parent = nullptr);
    ~AddStorageConnector() override;

Q_SIGNALS:
    void added(const leadlight::connectors::Connector &connector);

private:
    /// One field of the form.
    struct Field
    {
        const connectors::FieldDescription *description;
        bool isOfEntra = false; ///< of the way in through an app registration
        QWidget *label = nullptr;
        QWidget *box = nullptr;
        QLineEdit *edit = nullptr;
        QLabel *note = nullptr; ///< help, or what is wrong
    };

    void makeFields();
    void addField(const connectors::FieldDescription &description, bool isOfEntra);
    void showWay();
    void fitHeight();
    void check();
    [[nodiscard]] bool checkField(Field &field);
    [[nodiscard]] bool checkName();
    void showNote(QLabel *note, const QString &help, const QString &fault);
    [[nodiscard]] bool isUsed(const Field &field) const;
    [[nodiscard]] connectors::Connector connector() const;
    [[nodiscard]] QMap<QString, core::Secret> secrets() const;
    void finish(bool keepsForThisRun);
    void ended(const core::Result<connectors::Connector> &result);
    void changeEvent(QEvent *event) override;

    const Services &m_services;
    QStringList m_taken;
    const connectors::ConnectorKind *m_kind = nullptr;
    QComboBox *m_kinds;
    QLabel *m_kindNote;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    QCheckBox *m_entra;
    QScrollArea *m_area;
    QFormLayout *m_form;
    QLabel *m_fault;
    QPushButton *m_finish;
    QPushButton *m_thisRun;
    std::vector<std::unique_ptr<Field>> m_fields;
    core::Task m_task;
};

} // namespace leadlight::ui
