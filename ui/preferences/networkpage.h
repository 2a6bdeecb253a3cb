// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/networkaccess.h"
#include "core/background.h"
#include "ui/preferences/preferencespage.h"

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace leadlight::ui {

class FileChooser;
class NoteLabel;

/// The page of the preferences about what stands between this computer and the services: the proxy, and authorities
/// besides the system's. Whatever is changed holds from the next request on. GUI thread.
class NetworkPage final : public PreferencesPage
{
    Q_OBJECT

public:
    /// Keeps all of them; they must outlive what is begun in @p work.
    NetworkPage(Preferences &preferences, connectors::NetworkAccess &access, core::Background &work, FileChooser &files,
                QWidget *parent = nullptr);

private:
    void addProxy();
    void addOwnProxy(QFormLayout &form);
    void addPassword(QFormLayout &form);
    void addAuthorities();

    void keepProxy();
    void takeAddressApart();
    void keepUser();
    void orderTabs();
    void showProxy();
    void keepPassword();
    void storePassword(const core::Secret &password); ///< an empty one: forgets it
    void showPassword();

    void listAuthorities();
    void showAuthorities(const QList<connectors::Authority> &authorities);
    void showChosen();
    void add(const QStringList &files);
    void removeChosen();

    connectors::NetworkAccess &m_access;
    core::Background &m_work;
    FileChooser &m_files;
    QButtonGroup *m_kinds;
    QComboBox *m_type;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_changePassword;
    NoteLabel *m_proxyNote;    ///< of the host
    NoteLabel *m_passwordNote; ///< of the keychain
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    NoteLabel *m_facts; ///< of the authority that is chosen
    NoteLabel *m_authorityNote;
    QList<QWidget *> m_ofOwnProxy;
    QList<connectors::Authority> m_authorities; ///< as listed
    core::Task m_listing;
};

} // namespace leadlight::ui
