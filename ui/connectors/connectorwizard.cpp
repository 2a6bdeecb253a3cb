// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/connectorwizard.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/messagetext.h"
#include "ui/common/notelabel.h"
#include "ui/common/services.h"
#include "ui/common/windowsize.h"
#include "ui/connectors/checkpage.h"
#include "ui/connectors/connectorchecks.h"
#include "ui/connectors/fieldeditor.h"
#include "ui/connectors/kindpage.h"
#include "ui/connectors/namepage.h"
#include "ui/connectors/setuppage.h"
#include "ui/help/helpbutton.h"
#include "ui/help/helpwindow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

using connectors::Connector;
using connectors::FieldDescription;
using core::ErrorKind;

ConnectorWizard::ConnectorWizard(const Services &services, ConnectorChecks &checks, const QList<Connector> &existing,
                                 const std::optional<Connector> &edited, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_checks(checks)
    , m_saved(edited.value_or(Connector()))
    , m_steps(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_fault(new NoteLabel(QStringLiteral("connectorFault"), this))
    , m_thisRun(new QPushButton(tr("Keep for this run only"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("connectorWizard"));
    setWindowTitle(edited ? tr("Edit \"%1\"").arg(edited->name) : tr("Add a connector"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFrame();
    if (!edited) {
        m_kindPage = new KindPage(m_pages);
        m_first = 1;
        m_pages->addWidget(m_kindPage);
        connect(m_kindPage, &KindPage::kindChosen, this, &ConnectorWizard::makePages);
        connect(m_kindPage, &KindPage::recognised, this, &ConnectorWizard::takeRecognised);
    }
    m_namePage = new NamePage(m_saved.name, namesOfOthers(existing), m_pages);
    m_checkPage = new CheckPage(m_checks, m_pages);
    connect(m_namePage, &NamePage::changed, this, &ConnectorWizard::refresh);
    connect(m_checkPage, &CheckPage::fixWanted, this, &ConnectorWizard::showField);
    m_pages->addWidget(m_namePage);
    m_pages->addWidget(m_checkPage);
    makePages();
    if (edited) {
        fill(*edited);
        readStored();
    }
    resizeOnScreen(*this, {820, 620});
    go(0);
}

ConnectorWizard::~ConnectorWizard() = default;

// --- what it is made of ---------------------------------------------------------------------------------------------

void ConnectorWizard::makeFrame()
{
    m_steps->setObjectName(QStringLiteral("wizardSteps"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setWordWrap(true);
    m_steps->setFocusPolicy(Qt::NoFocus); // Back and Next are the keyboard's way
    m_steps->setTextElideMode(Qt::ElideNone);
    m_steps->setIconSize(QSize(16, 16));
    m_steps->setFixedWidth(26 * fontMetrics().averageCharWidth() + 32);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setSpacing(2);
    connect(m_steps, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { go(m_steps->row(item)); });
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_thisRun->setObjectName(QStringLiteral("keepForThisRun"));
    m_thisRun->hide();
    connect(m_back, &QPushButton::clicked, this, [this] { go(neededPage(-1)); });
    connect(m_next, &QPushButton::clicked, this, &ConnectorWizard::next);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_thisRun, &QPushButton::clicked, this, [this] { save(true); });
    for (QPushButton *button : {m_back, m_cancel, m_thisRun})
        button->setAutoDefault(false);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_steps);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    body->addWidget(line);
    body->addWidget(m_pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_thisRun, m_back, m_next, m_cancel})
        buttons->addWidget(button);
    // Where the other dialogs have it.
    const bool isLast = style()->styleHint(QStyle::SH_DialogButtonLayout, nullptr, this) == QDialogButtonBox::WinLayout;
    buttons->insertWidget(isLast ? -1 : 0, new HelpButton(this));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->addWidget(m_fault);
    foot->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addLayout(foot);
}

QStringList ConnectorWizard::namesOfOthers(const QList<Connector> &existing) const
{
    QStringList names;
    for (const Connector &each : existing) {
        if (each.uid != m_saved.uid)
            names.append(each.name);
    }
    return names;
}

void ConnectorWizard::makePages()
{
    m_kind = m_kindPage ? m_kindPage->kind() : connectors::connectorKind(m_saved.kind);
    // What was typed stays where the next kind has the same field.
    QMap<QString, std::pair<const FieldDescription *, QString>> typed;
    for (const FieldEditor *field : std::as_const(m_fields))
        typed.insert(field->id(), {&field->description(), field->value()});
    for (SetupPage *page : std::as_const(m_setup))
        delete page;
    m_setup.clear();
    m_fields.clear();
    HelpWindow::setTopic(*this, m_kind ? QString(m_kind->id()) : QStringLiteral("lead-destination"));
    if (m_kind)
        addSetupPages();
    for (FieldEditor *field : std::as_const(m_fields)) {
        const auto [before, value] = typed.value(field->id());
        if (before && before->validate == field->description().validate && !value.isEmpty())
            field->setValue(value);
        connect(field, &FieldEditor::changed, this, [this, field] { takeTyped(*field); });
    }
    if (m_kind && m_saved.uid.isEmpty())
        m_namePage->suggest(translated(m_kind->name()));

    m_steps->clear();
    if (m_kindPage)
        m_steps->addItem(tr("Lead destination"));
    for (const SetupPage *page : std::as_const(m_setup))
        m_steps->addItem(page->accessibleName());
    if (m_kind)
        m_steps->addItems({tr("Name"), tr("Check")});
    refresh();
}

void ConnectorWizard::addSetupPages()
{
    const auto add = [this](const connectors::SetupStep &step) {
        auto *page = new SetupPage(step, m_pages);
        m_pages->insertWidget(m_first + int(m_setup.size()), page);
        m_setup.append(page);
        return page;
    };
    const auto addField = [this](SetupPage *page, const FieldDescription &field, bool isFolded) {
        auto *editor = new FieldEditor(field, page->widget());
        m_fields.append(editor);
        isFolded ? page->addFoldedField(editor) : page->addField(editor);
    };
    SetupPage *last = nullptr; // that always asks for something
    for (const connectors::SetupStep &step : m_kind->setupSteps()) {
        SetupPage *page = add(step);
        for (const QLatin1StringView id : step.fields) {
            if (const FieldDescription *field = m_kind->field(QString(id)); field && pageOf(QString(id)) < 0)
                addField(page, *field, false);
        }
        if (!page->fields().isEmpty() && !step.onlyIf)
            last = page;
    }
    if (!last)
        last = add({.title = QT_TRANSLATE_NOOP("connectors", "Settings")});
    for (const bool isFolded : {false, true}) {
        for (const FieldDescription &field : m_kind->fields()) {
            if (pageOf(QString(field.id)) < 0 && isFolded != field.isRequired)
                addField(last, field, isFolded);
        }
    }
}

void ConnectorWizard::fill(const Connector &connector)
{
    for (FieldEditor *field : std::as_const(m_fields)) {
        if (!connector.values.contains(field->id()))
            continue;
        field->setValue(connector.values.value(field->id()));
        m_setup.at(pageOf(field->id()) - m_first)->reveal(field);
    }
}

void ConnectorWizard::readStored()
{
    const auto work = [services = m_services, connector = m_saved](std::stop_token stop) {
        return storedSecrets(services, connector, stop);
    };
    m_task = m_services.writing.run(this, work, [this](const core::Result<QStringList> &stored) {
        if (!stored) {
            m_fault->show(NoteLabel::Tone::Fault, errorText(stored.error()));
            return;
        }
        for (FieldEditor *field : std::as_const(m_fields)) {
            if (stored->contains(field->id()) && !field->isGiven()) {
                field->setStored();
                m_setup.at(pageOf(field->id()) - m_first)->reveal(field);
            }
        }
    });
}

void ConnectorWizard::takeTyped(const FieldEditor &field)
{
    // The whole of what was to be copied went into one of its fields: embed code, generated HTML, a connection string
    // with an entity in it.
    const QString text = field.value();
    if (field.description().validate && !text.isEmpty() && !field.description().validate(text.toUtf8())) {
        QString lines = text;
        lines.replace(QChar::LineSeparator, QLatin1Char('\n')); // as a line edit takes them in
        const auto found = m_kind->recognise(lines.toUtf8());
        const QString own = found ? QString::fromUtf8(found->values.value(field.id()).reveal()) : QString();
        if (!own.isEmpty() && own != text) {
            m_fault->show(translated(found->remark));
            takeRecognised(found->values);
            return;
        }
    }
    refresh();
}

void ConnectorWizard::takeRecognised(const QMap<QString, core::Secret> &values)
{
    for (FieldEditor *field : std::as_const(m_fields)) {
        if (values.contains(field->id()))
            field->setValue(QString::fromUtf8(values.value(field->id()).reveal()));
    }
}

// --- going from page to page ----------------------------------------------------------------------------------------

int ConnectorWizard::pageOf(const QString &field) const
{
    for (int i = 0; i < m_setup.size(); ++i) {
        const QList<FieldEditor *> &fields = m_setup.at(i)->fields();
        if (std::any_of(fields.begin(), fields.end(),
                        [&field](const FieldEditor *each) { return each->id() == field; }))
            return m_first + i;
    }
    return -1;
}

void ConnectorWizard::go(int page)
{
    m_pages->setCurrentIndex(page);
    m_fault->show(QString());
    m_thisRun->hide();
    refresh();
    if (m_kindPage && m_pages->currentWidget() == m_kindPage)
        m_kindPage->focus();
    else if (m_pages->currentWidget() == m_namePage)
        m_namePage->focus();
    else if (page >= m_first && page < namePage() && !m_setup.at(page - m_first)->fields().isEmpty())
        m_setup.at(page - m_first)->fields().constFirst()->setFocus();
    else
        m_next->setFocus();
}

void ConnectorWizard::showField(const QString &field)
{
    const int page = pageOf(field);
    if (page < 0)
        return;
    go(page);
    for (FieldEditor *each : std::as_const(m_fields)) {
        if (each->id() != field)
            continue;
        SetupPage *stands = m_setup.at(page - m_first);
        stands->reveal(each);
        stands->ensureWidgetVisible(each);
        each->focus();
    }
}

void ConnectorWizard::next()
{
    if (m_pages->currentWidget() == m_namePage) {
        save(false);
    } else if (m_pages->currentWidget() == m_checkPage) {
        Q_EMIT completed(m_saved, m_checkPage->works());
        accept();
    } else {
        go(neededPage(1));
    }
}

void ConnectorWizard::refresh()
{
    const int current = m_pages->currentIndex();
    int firstWrong = m_kind ? 0 : -1;
    if (m_kind) {
        firstWrong = m_first;
        while (firstWrong < namePage() && (!isNeeded(firstWrong) || checkPage(firstWrong)))
            ++firstWrong;
        if (firstWrong == namePage() && m_namePage->check())
            ++firstWrong;
    }
    // What is missing further on is not yet to be told of.
    for (int page = qMax(current + 1, firstWrong + 1); page < namePage(); ++page)
        checkPage(page);
    m_namePage->check();
    const bool isCheck = m_pages->currentWidget() == m_checkPage;
    const bool isName = m_pages->currentWidget() == m_namePage;
    m_next->setText(isCheck ? tr("Done") : isName ? tr("Save and check") : tr("Next"));
    m_next->setEnabled(!m_isSaving && m_kind && (isCheck || current < firstWrong));
    m_thisRun->setEnabled(!m_isSaving);
    // A kept connector keeps its kind.
    m_back->setEnabled(!m_isSaving && current > (m_saved.uid.isEmpty() ? 0 : m_first));
    m_cancel->setVisible(!isCheck);
    m_cancel->setEnabled(!m_isSaving);
    showSteps(firstWrong);
}

void ConnectorWizard::showSteps(int firstWrong)
{
    const int current = m_pages->currentIndex();
    for (int i = 0; i < m_steps->count(); ++i) {
        QListWidgetItem *item = m_steps->item(i);
        const bool isReachable = i <= firstWrong && i < checkPageIndex() && (m_saved.uid.isEmpty() || i >= m_first);
        item->setFlags(i == current || isReachable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        item->setHidden(!isNeeded(i));
        item->setIcon(lineIcon(i < current && i < firstWrong ? QLatin1StringView("ok") : QLatin1StringView("open")));
    }
    m_steps->setCurrentRow(current);
}

bool ConnectorWizard::isNeeded(int page) const
{
    const std::span<const connectors::SetupStep> steps = m_kind ? m_kind->setupSteps() : decltype(steps)();
    const int step = page - m_first;
    if (step < 0 || step >= int(steps.size()) || !steps[size_t(step)].onlyIf)
        return true;
    const auto [asked, value] = *steps[size_t(step)].onlyIf;
    const auto field =
        std::ranges::find_if(m_fields, [&asked](const FieldEditor *each) { return each->id() == asked; });
    const QString chosen = (*field)->value();
    return (chosen.isEmpty() ? QString::fromUtf8((*field)->description().defaultValue) : chosen) == value;
}

bool ConnectorWizard::isAsked(const FieldEditor &field) const
{
    return isNeeded(pageOf(field.id()));
}

int ConnectorWizard::neededPage(int by) const
{
    int page = m_pages->currentIndex() + by;
    while (!isNeeded(page))
        page += by;
    return page;
}

bool ConnectorWizard::checkPage(int page)
{
    const std::optional<core::Error> whole = faultUpTo(page);
    bool isRight = !whole;
    for (FieldEditor *field : m_setup.at(page - m_first)->fields()) {
        const bool isItsOwn = whole && whole->subject == field->id();
        isRight = field->check(isItsOwn ? whole : std::nullopt) && isRight;
    }
    return isRight;
}

std::optional<core::Error> ConnectorWizard::faultUpTo(int page) const
{
    // What later pages ask for counts as given, one field after the other.
    Connector candidate = connector();
    QStringList secrets = secretsGiven();
    for (qsizetype i = 0; i <= m_fields.size(); ++i) {
        const auto valid = m_kind->validate(candidate, secrets);
        if (valid)
            return std::nullopt;
        const QString field = valid.error().subject;
        const int where = pageOf(field);
        if (where >= 0 && where <= page)
            return valid.error();
        if (where < 0 || secrets.contains(field) || candidate.values.contains(field))
            return std::nullopt; // wrong, but elsewhere
        if (m_kind->field(field)->isSecret)
            secrets.append(field);
        else
            candidate.values.insert(field, QStringLiteral("-"));
    }
    return std::nullopt;
}

// --- the result -----------------------------------------------------------------------------------------------------

Connector ConnectorWizard::connector() const
{
    Connector result;
    result.uid = m_saved.uid;
    result.name = m_namePage->name();
    result.kind = m_kind->id();
    for (const FieldEditor *field : m_fields) {
        if (!field->description().isSecret && isAsked(*field) && !field->value().isEmpty())
            result.values.insert(field->id(), field->value());
    }
    return result;
}

QStringList ConnectorWizard::secretsGiven() const
{
    QStringList given;
    for (const FieldEditor *field : m_fields) {
        if (field->description().isSecret && field->isGiven())
            given.append(field->id());
    }
    return given;
}

ConnectorEdit ConnectorWizard::edit(bool keepsForThisRun) const
{
    ConnectorEdit result{
        .before = m_saved, .after = connector(), .secrets = {}, .forgotten = {}, .keepsForThisRun = keepsForThisRun};
    for (const FieldEditor *field : m_fields) {
        if (!field->description().isSecret)
            continue;
        const QString expires = field->id() + QStringLiteral("Expires");
        if (isAsked(*field) && !field->value().isEmpty())
            result.secrets.insert(field->id(), core::Secret(field->value().toUtf8()));
        else if (field->isForgotten())
            result.forgotten.append(field->id());
        else if (!m_kind->field(expires) && m_saved.values.contains(expires))
            result.after.values.insert(expires, m_saved.values.value(expires)); // the secret is the same
    }
    const QMap<QString, QString> ends = m_kind->expiries(result.secrets);
    for (auto it = ends.cbegin(); it != ends.cend(); ++it)
        result.after.values.insert(it.key() + QStringLiteral("Expires"), it.value());
    return result;
}

void ConnectorWizard::save(bool keepsForThisRun)
{
    m_isSaving = true;
    m_fault->show(QString());
    refresh();
    if (!m_saved.uid.isEmpty())
        m_checks.stop(m_saved.uid); // it checks what is no longer so
    const auto work = [services = m_services, edit = edit(keepsForThisRun)](std::stop_token stop) {
        return saveConnector(services, edit, stop);
    };
    m_task = m_services.writing.run(this, work, [this](const core::Result<Connector> &result) { takeSaved(result); });
}

void ConnectorWizard::reject()
{
    // What is being saved has an end soon, one way or the other; until then it is not known what to go back to.
    if (!m_isSaving)
        QDialog::reject();
}

void ConnectorWizard::takeSaved(const core::Result<Connector> &result)
{
    m_isSaving = false;
    if (!result) {
        const ErrorKind kind = result.error().kind;
        const bool isKeychain = kind == ErrorKind::KeychainMissing || kind == ErrorKind::KeychainSilent ||
                                kind == ErrorKind::KeychainRefused;
        refresh();
        m_thisRun->setVisible(isKeychain);
        m_fault->show(NoteLabel::Tone::Fault, errorText(result.error()));
        return;
    }
    m_saved = *result;
    for (FieldEditor *field : std::as_const(m_fields)) {
        if (field->description().isSecret && !field->value().isEmpty())
            field->setStored();
    }
    Q_EMIT saved(m_saved);
    go(checkPageIndex());
    m_checkPage->start(m_saved, false);
}

} // namespace leadlight::ui
