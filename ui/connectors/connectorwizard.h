// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"
#include "core/background.h"
#include "ui/connectors/connectoredits.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace leadlight::ui {

class CheckPage;
class ConnectorChecks;
class FieldEditor;
class KindPage;
class NamePage;
class NoteLabel;
class SetupPage;
struct Services;

/// Sets a connector up, or changes one: a page a step, as its kind describes them, then its name, then a live check.
/// Knows nothing of any kind. Saves before the check, the connector with its secrets or neither; where the keychain
/// fails it offers to keep the secrets for this run. GUI thread; does not block.
class ConnectorWizard final : public QDialog
{
    Q_OBJECT

public:
    /// @p existing: the connectors there are. With @p edited, one of them, it is filled in and its secrets are kept
    /// unless they are replaced.
    ConnectorWizard(const Services &services, ConnectorChecks &checks, const QList<connectors::Connector> &existing,
                    const std::optional<connectors::Connector> &edited, QWidget *parent = nullptr);
    ~ConnectorWizard() override;

    /// Goes to the page with this field.
    void showField(const QString &field);

    void reject() override;

Q_SIGNALS:
    void saved(const leadlight::connectors::Connector &connector);
    /// Done was pressed. @p works: as its check found.
    void completed(const leadlight::connectors::Connector &connector, bool works);

private:
    void makeFrame();
    [[nodiscard]] QStringList namesOfOthers(const QList<connectors::Connector> &existing) const;
    void makePages();
    void addSetupPages();
    void fill(const connectors::Connector &connector);
    void readStored();
    void takeTyped(const FieldEditor &field);
    void takeRecognised(const QMap<QString, core::Secret> &values);

    void go(int page);
    void next();
    void refresh();
    void showSteps(int firstWrong);
    bool checkPage(int page);
    /// Whether a page is gone through with the choices that were made.
    [[nodiscard]] bool isNeeded(int page) const;
    [[nodiscard]] bool isAsked(const FieldEditor &field) const;
    /// From the current page on, @p by 1 or -1.
    [[nodiscard]] int neededPage(int by) const;
    [[nodiscard]] std::optional<core::Error> faultUpTo(int page) const;
    [[nodiscard]] int pageOf(const QString &field) const; ///< -1 when none has it
    [[nodiscard]] int namePage() const { return m_first + int(m_setup.size()); }
    [[nodiscard]] int checkPageIndex() const { return namePage() + 1; }

    [[nodiscard]] connectors::Connector connector() const;
    [[nodiscard]] QStringList secretsGiven() const;
    [[nodiscard]] ConnectorEdit edit(bool keepsForThisRun) const;
    void save(bool keepsForThisRun);
    void takeSaved(const core::Result<connectors::Connector> &result);

    const Services &m_services;
    ConnectorChecks &m_checks;
    connectors::Connector m_saved; ///< as it is kept; without a uid as long as it is not
    const connectors::ConnectorKind *m_kind = nullptr;
    int m_first = 0; ///< index of the first set-up page: 1 when there is a page to choose the kind
    bool m_isSaving = false;

    QListWidget *m_steps;
    QStackedWidget *m_pages;
    KindPage *m_kindPage = nullptr;
    QList<SetupPage *> m_setup;
    QList<FieldEditor *> m_fields;
    NamePage *m_namePage = nullptr;
    CheckPage *m_checkPage = nullptr;
    NoteLabel *m_fault;
    QPushButton *m_thisRun;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    core::Task m_task;
};

} // namespace leadlight::ui
