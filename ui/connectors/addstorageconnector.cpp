// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/addstorageconnector.h"

#include "connectors/connectorsecrets.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/services.h"
#include "ui/common/shades.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

#include <array>

namespace leadlight::ui {

namespace {

using connectors::Connector;
using connectors::ConnectorKind;
using connectors::FieldDescription;

/// The fields of the way in through an app registration, for who has no connection string (cli.md).
bool isOfEntra(QLatin1StringView id)
{
    static constexpr std::array ids{QLatin1StringView("account"),      QLatin1StringView("endpoint"),
                                    QLatin1StringView("directoryId"),  QLatin1StringView("applicationId"),
                                    QLatin1StringView("clientSecret"), QLatin1StringView("authority")};
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

QString translated(const char *text)
{
    return QCoreApplication::translate("connectors", text);
}

QLabel *makeNote(const QString &name, QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

QWidget *stacked(QWidget *edit, QLabel *note, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(edit);
    layout->addWidget(note);
    return box;
}

} // namespace

AddStorageConnector::AddStorageConnector(const Services &services, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_taken(taken)
    , m_kinds(new QComboBox(this))
    , m_kindNote(makeNote(QStringLiteral("kindNote"), this))
    , m_name(new QLineEdit(this))
    , m_nameNote(makeNote(QStringLiteral("nameNote"), this))
    , m_entra(new QCheckBox(tr("Sign in with an app registration instead of a connection string"), this))
    , m_area(new QScrollArea(this))
    , m_form(new QFormLayout)
    , m_fault(makeNote(QStringLiteral("connectorFault"), this))
    , m_finish(new QPushButton(tr("Connect and sync"), this))
    , m_thisRun(new QPushButton(tr("Keep for this run only"), this))
{
    setObjectName(QStringLiteral("addStorageConnector"));
    setWindowTitle(tr("Connect a storage account"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);

    for (const ConnectorKind *kind : connectors::connectorKinds()) {
        if (kind->canPull())
            m_kinds->addItem(translated(kind->name()), QString(kind->id()));
    }
    m_kinds->setObjectName(QStringLiteral("kind"));
    m_name->setObjectName(QStringLiteral("connectorName"));
    m_entra->setObjectName(QStringLiteral("useEntra"));
    m_finish->setObjectName(QStringLiteral("finish"));
    m_finish->setDefault(true);
    m_thisRun->setObjectName(QStringLiteral("keepForThisRun"));
    m_fault->hide();

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Leads are in"), stacked(m_kinds, m_kindNote, this));
    m_form->addRow(tr("Name"), stacked(m_name, m_nameNote, this));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_finish, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_thisRun, QDialogButtonBox::ActionRole);
    m_thisRun->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_finish, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_thisRun, &QPushButton::clicked, this, [this] { finish(true); });

    // Scrolls where the screen is smaller than the fields.
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *fields = new QWidget(m_area);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(12, 12, 12, 0);
    column->addLayout(m_form);
    column->addWidget(m_entra);
    column->addStretch();
    m_area->setWidget(fields);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    foot->addWidget(m_fault);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_area, 1);
    layout->addLayout(foot);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, &AddStorageConnector::makeFields);
    connect(m_name, &QLineEdit::textChanged, this, &AddStorageConnector::check);
    connect(m_entra, &QCheckBox::toggled, this, &AddStorageConnector::showWay);
    makeFields();
}

AddStorageConnector::~AddStorageConnector() = default;

void AddStorageConnector::makeFields()
{
    for (const auto &field : m_fields)
        m_form->removeRow(field->box);
    m_fields.clear();
    m_kind = connectors::connectorKind(m_kinds->currentData().toString());
    showNote(m_kindNote, translated(m_kind->notice()), {});
    // The way in first, then where the leads are.
    for (const FieldDescription &description : m_kind->fields()) {
        if (description.isSecret && !isOfEntra(description.id))
            addField(description, false);
    }
    for (const FieldDescription &description : m_kind->fields()) {
        if (isOfEntra(description.id))
            addField(description, true);
    }
    for (const FieldDescription &description : m_kind->fields()) {
        if (!description.isSecret && !isOfEntra(description.id))
            addField(description, false);
    }
    m_name->setPlaceholderText(tr("For example: Contoso leads"));
    showWay();
}

void AddStorageConnector::addField(const FieldDescription &description, bool ofEntra)
{
    auto field = std::make_unique<Field>();
    field->description = &description;
    field->isOfEntra = ofEntra;
    field->edit = new QLineEdit(this);
    field->edit->setObjectName(QString(description.id));
    field->edit->setAccessibleName(translated(description.label));
    field->note = makeNote(description.id + QStringLiteral("Note"), this);
    if (description.isSecret) {
        field->edit->setEchoMode(QLineEdit::Password);
        QAction *reveal = field->edit->addAction(lineIcon(QLatin1StringView("eye")), QLineEdit::TrailingPosition);
        reveal->setCheckable(true);
        reveal->setToolTip(tr("Show what is typed"));
        connect(reveal, &QAction::toggled, field->edit, [edit = field->edit](bool shown) {
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        });
    }
    field->edit->setPlaceholderText(QString::fromLatin1(description.defaultValue));
    field->box = stacked(field->edit, field->note, this);
    field->label = new QLabel(translated(description.label), this);
    static_cast<QLabel *>(field->label)->setBuddy(field->edit);
    m_form->addRow(field->label, field->box);
    connect(field->edit, &QLineEdit::textChanged, this, &AddStorageConnector::check);
    m_fields.push_back(std::move(field));
}

bool AddStorageConnector::isUsed(const Field &field) const
{
    if (m_entra->isChecked())
        return field.isOfEntra || !field.description->isSecret;
    return !field.isOfEntra;
}

void AddStorageConnector::showWay()
{
    for (const auto &field : m_fields) {
        field->label->setVisible(isUsed(*field));
        field->box->setVisible(isUsed(*field));
    }
    check();
    fitHeight();
}

void AddStorageConnector::fitHeight()
{
    constexpr int width = 600;
    // What was just shown, hidden and written reaches the layouts above it by way of these events.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int fields = m_area->widget()->layout()->totalHeightForWidth(width);
    const int rest = layout()->sizeHint().height() - m_area->sizeHint().height();
    resize(width, std::min(fields + rest, screen()->availableGeometry().height() * 9 / 10));
}

// --- checking as one types
// --------------------------------------------------------------------------------------------

void AddStorageConnector::showNote(QLabel *note, const QString &help, const QString &fault)
{
    note->setText(fault.isEmpty() ? help : fault);
    QPalette palette = withDimmedText(this->palette());
    if (!fault.isEmpty())
        palette.setColor(QPalette::WindowText,
                         mixed(QColor(220, 30, 30), this->palette().color(QPalette::WindowText), 0.7));
    note->setPalette(palette);
    note->setVisible(!note->text().isEmpty());
}

bool AddStorageConnector::checkField(Field &field)
{
    const QByteArray value = field.edit->text().trimmed().toUtf8();
    QString fault;
    if (!value.isEmpty() && field.description->validate) {
        if (const auto checked = field.description->validate(value); !checked)
            fault = errorText(checked.error());
    }
    showNote(field.note, translated(field.description->help), fault);
    return fault.isEmpty();
}

bool AddStorageConnector::checkName()
{
    const QString name = m_name->text().trimmed();
    const QString fault = m_taken.contains(name, Qt::CaseInsensitive)
                              ? errorText({core::ErrorKind::ConnectorExists, name, {}, 0, {}, {}})
                              : QString();
    showNote(m_nameNote, tr("What you want to call it here."), fault);
    return fault.isEmpty() && !name.isEmpty();
}

void AddStorageConnector::check()
{
    bool isRight = checkName();
    for (const auto &field : m_fields)
        isRight = (!isUsed(*field) || checkField(*field)) && isRight;
    isRight = isRight && m_kind->validate(connector(), secrets().keys()).has_value();
    m_finish->setEnabled(isRight);
    m_thisRun->setEnabled(isRight);
}

// --- the result
// -------------------------------------------------------------------------------------------------------

Connector AddStorageConnector::connector() const
{
    Connector result;
    result.name = m_name->text().trimmed();
    result.kind = m_kind->id();
    for (const auto &field : m_fields) {
        const QString value = field->edit->text().trimmed();
        const bool isDefault = value == QLatin1StringView(field->description->defaultValue);
        if (isUsed(*field) && !field->description->isSecret && !value.isEmpty() && !isDefault)
            result.values.insert(field->description->id, value);
    }
    return result;
}

QMap<QString, core::Secret> AddStorageConnector::secrets() const
{
    QMap<QString, core::Secret> result;
    for (const auto &field : m_fields) {
        const QString value = field->edit->text().trimmed();
        if (isUsed(*field) && field->description->isSecret && !value.isEmpty())
            result.insert(field->description->id, core::Secret(value.toUtf8()));
    }
    return result;
}

void AddStorageConnector::finish(bool keepsForThisRun)
{
    m_finish->setEnabled(false);
    m_thisRun->setEnabled(false);
    m_fault->hide();
    Connector fresh = connector();
    fresh.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto work = [fresh, given = secrets(), keepsForThisRun, &keychain = m_services.secrets,
                       path = m_services.profile.connectorsFile()](std::stop_token stop) -> core::Result<Connector> {
        auto list = connectors::ConnectorList::load(path);
        if (!list)
            return core::failure(list);
        if (list->named(fresh.name))
            return core::fail(core::ErrorKind::ConnectorExists, fresh.name);
        // The secrets first: a connector without them would be of no use.
        if (keepsForThisRun)
            keychain.keepForThisRun(fresh, given);
        else if (const auto written = keychain.write(fresh, given, stop); !written)
            return core::failure(written);
        auto added = list->add(fresh);
        if (!added)
            (void)keychain.remove(fresh, stop); // why it was not added is the one thing to tell
        return added;
    };
    m_task = m_services.writing.run(this, work, [this](const core::Result<Connector> &result) { ended(result); });
}

void AddStorageConnector::ended(const core::Result<Connector> &result)
{
    if (result) {
        Q_EMIT added(*result);
        accept();
        return;
    }
    const core::ErrorKind kind = result.error().kind;
    const bool isKeychain = kind == core::ErrorKind::KeychainMissing || kind == core::ErrorKind::KeychainSilent ||
                            kind == core::ErrorKind::KeychainRefused;
    m_thisRun->setVisible(isKeychain);
    showNote(m_fault, {}, errorText(result.error()));
    check();
}

void AddStorageConnector::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_kind)
        check();
}

} // namespace leadlight::ui
