// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/networkpage.h"

#include "ui/common/errortext.h"
#include "ui/common/filechooser.h"
#include "ui/common/joined.h"
#include "ui/common/leadwords.h"
#include "ui/common/notelabel.h"
#include "ui/help/helpwindow.h"
#include "ui/preferences/chosenproxy.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

namespace leadlight::ui {

using connectors::Authority;
using Tone = NoteLabel::Tone;

namespace {

enum Kind { System, None, Own };

/// "AB:CD:...", on two lines, as other programs show it to compare.
QString shownFingerprint(const QByteArray &digits)
{
    const QString pairs = QString::fromLatin1(QByteArray::fromHex(digits).toHex(':')).toUpper();
    return pairs.left(47) + QLatin1Char('\n') + pairs.mid(48);
}

QString titleOf(const Authority &authority, const QLocale &locale)
{
    const QString name = shownLine(authority.subject);
    const QString end = locale.toString(authority.validUntil.toLocalTime().date(), QLocale::ShortFormat);
    if (authority.fault == Authority::Fault::Expired)
        return NetworkPage::tr("%1, expired on %2").arg(name, end);
    if (authority.fault == Authority::Fault::NotYetValid)
        return NetworkPage::tr("%1, not valid yet").arg(name);
    if (authority.fault == Authority::Fault::NotAnAuthority)
        return NetworkPage::tr("%1, not an authority").arg(name);
    //: A certificate authority and the day until which its certificate is valid
    return NetworkPage::tr("%1, until %2").arg(name, end);
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

NetworkPage::NetworkPage(Preferences &preferences, connectors::NetworkAccess &access, core::Background &work,
                         FileChooser &files, QWidget *parent)
    : PreferencesPage(preferences, parent)
    , m_access(access)
    , m_work(work)
    , m_files(files)
    , m_kinds(new QButtonGroup(this))
    , m_type(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_changePassword(new QPushButton(tr("Chan&ge\u2026"), this))
    , m_proxyNote(new NoteLabel(QStringLiteral("proxyNote"), this))
    , m_passwordNote(new NoteLabel(QStringLiteral("passwordNote"), this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add\u2026"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_facts(new NoteLabel(QStringLiteral("authorityFacts"), this))
    , m_authorityNote(new NoteLabel(QStringLiteral("authorityNote"), this))
{
    HelpWindow::setTopic(*this, QStringLiteral("network"));
    addProxy();
    addAuthorities();
    endPage();
    orderTabs();
    showProxy();
    showPassword();
    listAuthorities();
}

void NetworkPage::orderTabs()
{
    // As they are read, not as they were made.
    QList<QWidget *> order{m_kinds->button(System), m_kinds->button(None), m_kinds->button(Own)};
    order << m_type << m_host << m_port << m_user << m_password << m_changePassword << m_list << m_facts << m_add
          << m_remove;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

// --- proxy
// ------------------------------------------------------------------------------------------------------------

void NetworkPage::addProxy()
{
    QFormLayout *form = addSection(tr("Proxy"));
    const auto addKind = [this, form](const QString &text, const char *name, Kind kind) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        m_kinds->addButton(button, kind);
        form->addRow(button);
    };
    addKind(tr("Follow the &system"), "proxySystem", System);
    addKind(tr("N&o proxy"), "proxyNone", None);
    addKind(tr("&This proxy"), "proxyOwn", Own);
    const QString kind = preferences().text(Preference::ProxyKind);
    const bool isOwn = kind != QLatin1StringView("system") && kind != QLatin1StringView("none");
    m_kinds->button(isOwn ? Own : kind == QLatin1StringView("none") ? None : System)->setChecked(true);
    addOwnProxy(*form);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
        keepProxy();
        showProxy();
    });
    auto *hint = makeText(tr("To try it out, check a connector. This computer's own addresses are never asked for "
                             "through a proxy."),
                          this);
    form->addRow(m_proxyNote);
    form->addRow(m_passwordNote);
    form->addRow(hint);
}

void NetworkPage::addOwnProxy(QFormLayout &form)
{
    auto *own = new QFormLayout;
    own->setContentsMargins(20, 0, 0, 0);
    own->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto addRow = [this, own](const QString &title, QWidget *field, const char *name) {
        field->setObjectName(QLatin1StringView(name));
        auto *label = new QLabel(title, this);
        label->setBuddy(field);
        own->addRow(label, field);
        m_ofOwnProxy << label << field;
    };
    //: A kind of proxy
    m_type->addItem(tr("HTTP"), QStringLiteral("http"));
    //: A kind of proxy
    m_type->addItem(tr("SOCKS5"), QStringLiteral("socks5"));
    const bool isOwn = m_kinds->checkedId() == Own;
    const QString type = preferences().text(isOwn ? Preference::ProxyKind : Preference::OwnProxyKind);
    m_type->setCurrentIndex(std::max(m_type->findData(type), 0));
    m_host->setText(preferences().text(Preference::ProxyHost));
    m_host->setMinimumWidth(280);
    m_host->setPlaceholderText(QStringLiteral("proxy.example"));
    m_port->setRange(1, 65535);
    m_port->setKeyboardTracking(false);
    m_port->setValue(preferences().number(Preference::ProxyPort));
    m_user->setText(preferences().text(Preference::ProxyUser));
    m_user->setMinimumWidth(280);
    m_user->setPlaceholderText(tr("none: the proxy wants no sign-in"));
    m_user->setToolTip(m_user->placeholderText());
    addRow(tr("T&ype"), m_type, "proxyType");
    addRow(tr("&Host"), m_host, "proxyHost");
    addRow(tr("&Port"), m_port, "proxyPort");
    addRow(tr("&User name"), m_user, "proxyUser");
    addPassword(*own);
    form.addRow(own);

    // What is half typed holds nowhere: a sync would speak to a stranger's host, or lock somebody's account.
    connect(m_type, &QComboBox::currentIndexChanged, this, &NetworkPage::keepProxy);
    connect(m_host, &QLineEdit::textEdited, m_proxyNote, [this] { m_proxyNote->show({}); });
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkPage::takeAddressApart);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::keepProxy);
    connect(m_user, &QLineEdit::textEdited, this, &NetworkPage::showPassword);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkPage::keepUser);
}

void NetworkPage::addPassword(QFormLayout &form)
{
    m_password->setObjectName(QStringLiteral("proxyPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(280);
    m_changePassword->setObjectName(QStringLiteral("changeProxyPassword"));
    m_changePassword->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_password);
    row->addWidget(m_changePassword);
    auto *label = new QLabel(tr("Pass&word"), this);
    label->setBuddy(m_password);
    form.addRow(label, row);
    m_ofOwnProxy << label;
    connect(m_password, &QLineEdit::editingFinished, this, &NetworkPage::keepPassword);
    connect(m_changePassword, &QPushButton::clicked, this, [this] {
        m_password->setEnabled(true);
        m_password->setPlaceholderText({});
        m_password->setFocus();
        m_changePassword->setEnabled(false);
    });
}

void NetworkPage::keepProxy()
{
    const QString type = m_type->currentData().toString();
    const int kind = m_kinds->checkedId();
    preferences().set(Preference::ProxyKind, kind == System ? QStringLiteral("system")
                                             : kind == None ? QStringLiteral("none")
                                                            : type);
    preferences().set(Preference::OwnProxyKind, type);
    preferences().set(Preference::ProxyHost, m_host->text());
    preferences().set(Preference::ProxyPort, m_port->value());
    preferences().set(Preference::ProxyUser, m_user->text());
    m_access.useProxy(chosenProxy(preferences()));
}

void NetworkPage::takeAddressApart()
{
    // Proxies are often told as a whole: "http://anna:s3cret@proxy.example:3128/". A password may hold what elsewhere
    // ends a part of an address, as in "s#cret" or "12/34"; so it goes up to the last "@".
    static const QRegularExpression whole(QStringLiteral("^(?:([\\w+.-]+)://)?(?:(.*)@)?(.*)$"));
    const QString text = m_host->text().trimmed();
    const QRegularExpressionMatch parts = whole.match(text);
    QUrl url(QStringLiteral("http://") + parts.captured(3));
    if (url.isValid() && !url.host().isEmpty() && url.host() != text) {
        const QSignalBlocker typeIsKeptBelow(m_type);
        const QSignalBlocker portIsKeptBelow(m_port);
        m_host->setText(url.host());
        if (url.port() > 0)
            m_port->setValue(url.port());
        if (parts.captured(1).startsWith(QLatin1StringView("socks"), Qt::CaseInsensitive))
            m_type->setCurrentIndex(m_type->findData(QStringLiteral("socks5")));
        url.setUserInfo(parts.captured(2));
        if (!url.userName().isEmpty()) {
            m_user->setText(url.userName());
            if (!url.password().isEmpty())
                storePassword(core::Secret(url.password().toUtf8()));
            showPassword();
        }
    }
    keepProxy();
    const bool isWrong = preferences().text(Preference::ProxyHost) != m_host->text().trimmed();
    m_proxyNote->show(Tone::Fault, isWrong ? tr("This is not a host. It is a name or an address, such as "
                                                "proxy.example or 10.0.0.1.")
                                           : QString());
}

void NetworkPage::keepUser()
{
    const QString before = preferences().text(Preference::ProxyUser);
    keepProxy();
    if (!before.isEmpty() && before != preferences().text(Preference::ProxyUser))
        storePassword({}); // it was the other one's
}

void NetworkPage::showProxy()
{
    const bool isOwn = m_kinds->checkedId() == Own;
    for (QWidget *widget : std::as_const(m_ofOwnProxy))
        widget->setEnabled(isOwn);
    showPassword();
}

void NetworkPage::showPassword()
{
    const bool isKept = preferences().flag(Preference::ProxyPasswordKept);
    const bool isWanted = m_kinds->checkedId() == Own && !m_user->text().isEmpty();
    m_password->setEnabled(isWanted && !isKept);
    m_password->setPlaceholderText(isKept ? tr("kept in the keychain") : QString());
    m_changePassword->setEnabled(isWanted);
    m_changePassword->setVisible(isKept);
}

void NetworkPage::keepPassword()
{
    if (m_password->text().isEmpty()) {
        showPassword();
        return;
    }
    const core::Secret password(m_password->text().toUtf8());
    m_password->clear();
    storePassword(password);
}

void NetworkPage::storePassword(const core::Secret &password)
{
    m_access.usePassword(password);
    const auto work = [&access = m_access](std::stop_token stop) { return access.storePassword(std::move(stop)); };
    // The answer is wanted also when the page is closed before the keychain gives it.
    const auto deliver = [&preferences = preferences(), isKept = !password.isEmpty(),
                          page = QPointer<NetworkPage>(this)](const core::Result<> &stored) {
        if (stored)
            preferences.set(Preference::ProxyPasswordKept, isKept);
        if (!page)
            return;
        QString fault = stored ? QString() : errorText(stored.error());
        if (!stored && isKept)
            fault = joinedSentences({fault, tr("Until Leadlight is closed, the password is used.")});
        page->m_passwordNote->show(Tone::Fault, fault);
        page->showPassword();
    };
    m_work.run(&preferences(), work, deliver).letGo();
}

// --- authorities
// ------------------------------------------------------------------------------------------------------

void NetworkPage::addAuthorities()
{
    QFormLayout *form = addSection(tr("Certificate authorities"));
    form->addRow(makeText(tr("Trusted besides those of the system, such as the authority of a company that inspects "
                             "traffic. A server's name and dates are checked all the same."),
                          this));
    m_list->setObjectName(QStringLiteral("authorities"));
    m_list->setAccessibleName(tr("Certificate authorities"));
    m_list->setFixedHeight(4 * fontMetrics().height() + 2 * m_list->frameWidth() + 8);
    m_list->setMinimumWidth(360);
    form->addRow(m_list);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(m_facts);
    m_add->setObjectName(QStringLiteral("addAuthority"));
    m_add->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeAuthority"));
    m_remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    form->addRow(buttons);
    form->addRow(m_authorityNote);
    connect(m_list, &QListWidget::currentRowChanged, this, &NetworkPage::showChosen);
    connect(m_remove, &QPushButton::clicked, this, &NetworkPage::removeChosen);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_files.open(this, tr("Add a certificate authority"),
                     tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"),
                     [this](const QStringList &files) { this->add(files); });
    });
}

void NetworkPage::listAuthorities()
{
    m_listing = m_work.run(
        this, [&access = m_access](std::stop_token) { return access.authorities(); },
        [this](const QList<Authority> &authorities) { showAuthorities(authorities); });
}

void NetworkPage::showAuthorities(const QList<Authority> &authorities)
{
    m_authorities = authorities;
    const int before = m_list->currentRow();
    m_list->clear();
    for (const Authority &authority : authorities)
        m_list->addItem(titleOf(authority, locale()));
    m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    showChosen();
}

void NetworkPage::showChosen()
{
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    if (row < 0 || row >= m_authorities.size()) {
        m_facts->show({});
        return;
    }
    const Authority &authority = m_authorities[row];
    //: %1 is an authority, %2 its fingerprint on two lines
    m_facts->show(
        tr("Issued by %1. SHA-256:\n%2").arg(shownLine(authority.issuer), shownFingerprint(authority.fingerprint)));
}

void NetworkPage::add(const QStringList &files)
{
    using Added = connectors::AuthorityFolder::Added;
    const auto work = [&access = m_access, files](std::stop_token) -> core::Result<Added> {
        Added all;
        for (const QString &file : files) {
            const auto added = access.addAuthorities(file);
            if (!added)
                return core::failure(added);
            all.taken += added->taken;
            all.leftOut += added->leftOut;
        }
        return all;
    };
    const auto deliver = [this](const core::Result<Added> &added) {
        if (!added)
            m_authorityNote->show(Tone::Fault, errorText(added.error()));
        else if (added->leftOut > 0)
            m_authorityNote->show(tr("%Ln certificates were left out: expired, not valid yet, or no authority's.",
                                     nullptr, int(added->leftOut)));
        else
            m_authorityNote->show({});
        listAuthorities();
    };
    m_work.run(this, work, deliver).letGo();
}

void NetworkPage::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_authorities.size())
        return;
    const auto work = [&access = m_access, authority = m_authorities[row]](std::stop_token) {
        return access.removeAuthority(authority);
    };
    const auto deliver = [this](const core::Result<> &removed) {
        m_authorityNote->show(Tone::Fault, removed ? QString() : errorText(removed.error()));
        listAuthorities();
    };
    m_work.run(this, work, deliver).letGo();
}

} // namespace leadlight::ui
