// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/erasedialog.h"

#include "core/privatefiles.h"
#include "leads/leadwork.h"
#include "ui/common/errortext.h"
#include "ui/common/filechooser.h"
#include "ui/common/focusframe.h"
#include "ui/common/leadwords.h"
#include "ui/common/markdowntext.h"
#include "ui/common/notelabel.h"
#include "ui/common/services.h"
#include "ui/common/spoken.h"
#include "ui/common/windowsize.h"
#include "ui/common/withstore.h"
#include "ui/help/helpbutton.h"
#include "ui/help/helpwindow.h"
#include "ui/leads/personwords.h"
#include "ui/leads/savedviews.h"
#include "ui/privacy/erasurereceipt.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

namespace {

/// For a check box, in which & marks a key.
QString boxText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

bool tellsOf(const SavedView &view, const QStringList &names)
{
    return ui::tellsOf(view.name + u'\n' + view.filterText, names);
}

QString whoWords(const leads::Lead &lead)
{
    // Enough to know them by; a stranger may have entered anything.
    const auto part = [](const QString &text) {
        constexpr qsizetype most = 60;
        return isolatedLine(text.size() > most ? text.left(most) + u'\u2026' : text);
    };
    QStringList who{part(leadName(lead)), part(shownLine(lead.email.trimmed()))};
    who.removeAll(QString());
    who.removeDuplicates(); // an address stands for a name that is not there
    return who.join(QStringLiteral(", "));
}

} // namespace

EraseDialog::EraseDialog(const Services &services, SavedViews &views, FileChooser &files, qint64 lead, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_views(views)
    , m_files(files)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("eraseDialog"));
    setWindowTitle(tr("Erase this person"));
    setAttribute(Qt::WA_DeleteOnClose);
    HelpWindow::setTopic(*this, QStringLiteral("erase-person"));
    m_pages->addWidget(makeQuestion());
    m_pages->addWidget(makeReceipt());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    resizeOnScreen(*this, {580, 460});
    ask(lead);
}

QLabel *EraseDialog::addText(QVBoxLayout &layout, const QString &text, bool isHeading)
{
    auto *label = new QLabel(text, layout.parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isHeading) {
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        if (layout.count() > 0)
            layout.addSpacing(8);
    }
    layout.addWidget(label);
    return label;
}

QWidget *EraseDialog::makeQuestion()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_who = addText(*layout, tr("Looking for the person's leads"), true);
    m_who->setObjectName(QStringLiteral("eraseWho"));
    auto *area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("What goes and what stays"));
    setSpokenRole(*area, QAccessible::Pane);
    auto *body = new QWidget(area);
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(8, 4, 8, 4); // within the frame of the focus
    m_body->setSpacing(4);
    area->setWidget(body);
    layout->addWidget(area, 1);

    auto *of = new QLabel(tr("&Requested by (for the receipt; may stay empty)"), page);
    m_request = new QLineEdit(page);
    m_request->setObjectName(QStringLiteral("eraseRequest"));
    m_request->setMaxLength(200);
    of->setBuddy(m_request);
    layout->addWidget(of);
    layout->addWidget(m_request);
    m_agreed = new QCheckBox(tr("I &understand that this cannot be undone"), page);
    m_agreed->setObjectName(QStringLiteral("eraseAgreed"));
    m_agreed->setEnabled(false);
    connect(m_agreed, &QCheckBox::toggled, this, [this](bool isAgreed) { m_erase->setEnabled(isAgreed); });
    layout->addWidget(m_agreed);
    m_note = new NoteLabel(QStringLiteral("eraseNote"), page);
    layout->addWidget(m_note);

    auto *buttons = new QDialogButtonBox(page);
    m_erase = buttons->addButton(tr("&Erase"), QDialogButtonBox::ActionRole);
    m_erase->setObjectName(QStringLiteral("erase"));
    m_erase->setAutoDefault(false);
    m_erase->setEnabled(false);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_help = new HelpButton(page);
    buttons->addButton(m_help, QDialogButtonBox::HelpRole);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(buttons, &QDialogButtonBox::rejected, this, &EraseDialog::reject);
    layout->addWidget(buttons);
    return page;
}

QWidget *EraseDialog::makeReceipt()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    addText(*layout,
            tr("The person is erased. Leadlight does not keep this receipt: save it if you have to prove it, or "
               "for what remains to be done by hand."));
    m_receipt = new QTextEdit(page);
    m_receipt->setObjectName(QStringLiteral("eraseReceipt"));
    m_receipt->setAccessibleName(tr("Receipt"));
    m_receipt->setReadOnly(true);
    m_receipt->setTabChangesFocus(true);
    layout->addWidget(m_receipt, 1);
    m_saved = new NoteLabel(QStringLiteral("eraseSaved"), page);
    layout->addWidget(m_saved);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, page);
    auto *save = buttons->addButton(tr("&Save the receipt\u2026"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveReceipt"));
    letTabOut(*buttons);
    connect(save, &QPushButton::clicked, this, &EraseDialog::saveReceipt);
    connect(buttons, &QDialogButtonBox::rejected, this, &EraseDialog::reject);
    layout->addWidget(buttons);
    return page;
}

void EraseDialog::ask(qint64 lead)
{
    const auto work = withStore(m_services.stores,
                                [&profile = m_services.profile, lead](store::LeadStore &store, std::stop_token stop) {
                                    return planErasure(store, profile, lead, std::move(stop));
                                });
    m_task = m_services.reading.run(this, work, [this](core::Result<std::optional<ErasurePlan>> plan) {
        if (!plan) {
            m_who->setText(tr("Nothing was erased."));
            m_note->show(NoteLabel::Tone::Fault, errorText(plan.error()));
        } else if (!*plan) {
            m_who->setText(tr("This lead is no longer there."));
        } else {
            m_plan = **std::move(plan);
            showPlan();
        }
    });
}

void EraseDialog::showPlan()
{
    m_who->setText(whoWords(m_plan.person.newest));
    addText(*m_body, tr("What goes"), true);
    addText(*m_body, tr("%1: as they were received, what was made of them, and every copy in the search.")
                         .arg(extentWords(m_plan.extent)))
        ->setObjectName(QStringLiteral("eraseExtent"));
    addText(*m_body,
            tr("Also the undo history: what was done before to any lead cannot be taken back with Ctrl+Z any more."));
    addAlike(*m_body);
    addViews(*m_body);
    addSetAside(*m_body);
    addText(*m_body, tr("What Leadlight cannot erase"), true);
    addText(*m_body,
            tr("The rows in the storage account: a sync will pass them by, and the receipt names them so that you "
               "can delete them there."));
    addText(*m_body, tr("Files that were exported, mails, printed paper, and backups."));
    m_body->addStretch();
    m_agreed->setEnabled(true);
    orderKeys();
}

/// What stands in the middle came last.
void EraseDialog::orderKeys()
{
    QList<QWidget *> order(m_alike.begin(), m_alike.end());
    for (const ViewChoice &choice : m_viewChoices)
        order.append(choice.box);
    if (m_setAside)
        order.append(m_setAside);
    order += {m_request, m_agreed, m_erase, m_cancel, m_help};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void EraseDialog::addAlike(QVBoxLayout &layout)
{
    if (m_plan.alike.empty())
        return;
    addText(layout, tr("May be the same person"), true);
    addText(layout, tr("Choose those whose leads are to be erased, too."));
    for (const ErasurePlan::Alike &alike : m_plan.alike) {
        //: Somebody (name, address), how many leads, and why it may be the same person
        const QString text = tr("%1: %2. %3.")
                                 .arg(whoWords(alike.person.newest), leadCountWords(qint64(alike.person.ids.size())),
                                      reasonWords(alike.reason));
        auto *box = new QCheckBox(boxText(text), layout.parentWidget());
        box->setObjectName(QStringLiteral("eraseAlike"));
        layout.addWidget(box);
        m_alike.push_back(box);
    }
    if (m_plan.furtherAlike > 0)
        addText(layout, tr("Not listed here: %1 more. The details of the lead lead to them.").arg(m_plan.furtherAlike));
}

void EraseDialog::addViews(QVBoxLayout &layout)
{
    QStringList names = m_plan.person.names;
    for (const ErasurePlan::Alike &alike : m_plan.alike)
        names += alike.person.names;
    for (const SavedView &view : m_views.all()) {
        if (!tellsOf(view, names))
            continue;
        if (m_viewChoices.empty()) {
            addText(layout, tr("Saved views that name the person"), true);
            addText(layout, tr("Choose those that are to be removed."));
        }
        auto *box = new QCheckBox(boxText(isolatedLine(shownLine(view.name))), layout.parentWidget());
        box->setObjectName(QStringLiteral("eraseView"));
        layout.addWidget(box);
        m_viewChoices.push_back({view.id, box});
    }
}

void EraseDialog::addSetAside(QVBoxLayout &layout)
{
    if (m_plan.setAside.isEmpty())
        return;
    addText(layout, tr("Files that were set aside"), true);
    QStringList files;
    for (const QString &path : std::as_const(m_plan.setAside))
        files.append(QFileInfo(path).fileName());
    addText(layout, tr("They could not be read once, were kept under another name, and may hold the person's data: %1.")
                        .arg(QLocale().createSeparatedList(files)));
    m_setAside = new QCheckBox(tr("&Delete these files"), layout.parentWidget());
    m_setAside->setObjectName(QStringLiteral("eraseSetAside"));
    layout.addWidget(m_setAside);
}

void EraseDialog::setErasing(bool isErasing)
{
    m_isErasing = isErasing;
    for (QWidget *widget : QList<QWidget *>{m_cancel, m_agreed, m_request, m_body->parentWidget()})
        widget->setEnabled(!isErasing);
    m_erase->setEnabled(!isErasing && m_agreed->isChecked());
}

std::vector<ErasurePlan::Person> EraseDialog::chosen() const
{
    std::vector<ErasurePlan::Person> persons{m_plan.person};
    for (size_t n = 0; n < m_alike.size(); ++n) {
        if (m_alike[n]->isChecked())
            persons.push_back(m_plan.alike[n].person);
    }
    return persons;
}

void EraseDialog::erase()
{
    setErasing(true);
    m_note->show(tr("Erasing. While a sync or an import writes, this waits for its turn."));
    const QStringList files = m_setAside && m_setAside->isChecked() ? m_plan.setAside : QStringList();
    const auto work =
        withStore(m_services.stores, [persons = chosen(), files](store::LeadStore &store, std::stop_token stop) {
            return carryOutErasure(store, persons, files, std::move(stop));
        });
    m_task = m_services.writing.run(this, work,
                                    [this](const core::Result<ErasureOutcome> &outcome) { endErasing(outcome); });
}

void EraseDialog::endErasing(const core::Result<ErasureOutcome> &outcome)
{
    setErasing(false);
    if (!outcome) {
        m_note->show(NoteLabel::Tone::Fault, tr("Nothing was erased. %1").arg(errorText(outcome.error())));
        return;
    }
    ErasureReceipt receipt{*outcome, QDateTime::currentDateTimeUtc(), leads::ownName(), m_request->text().simplified()};
    removeViews(receipt);
    m_receiptText = receiptText(receipt);
    showMarkdown(*m_receipt, m_receiptText);
    m_pages->setCurrentIndex(1);
    m_receipt->setFocus();
    Q_EMIT erased(outcome->ids, outcome->names);
}

/// Counts those that tell of who was erased, as they are in the end.
void EraseDialog::removeViews(ErasureReceipt &receipt)
{
    const auto isTold = [&names = receipt.outcome.names](const SavedView &view) { return tellsOf(view, names); };
    for (const ViewChoice &choice : m_viewChoices) {
        const SavedView *view = choice.box->isChecked() ? m_views.find(choice.id) : nullptr;
        const bool counts = view && isTold(*view);
        if (view && m_views.remove(choice.id) && counts)
            ++receipt.removedViews;
    }
    const QList<SavedView> &left = m_views.all();
    receipt.keptViews = std::count_if(left.begin(), left.end(), isTold);
}

void EraseDialog::saveReceipt()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Name of a file
    const QString name = tr("erasure-receipt-%1").arg(QDate::currentDate().toString(Qt::ISODate));
    m_files.save(this, tr("Save the receipt"), QDir(folder).filePath(name),
                 {{tr("Markdown"), QStringLiteral("md")}, {tr("Text"), QStringLiteral("txt")}}, 0,
                 [this](const QString &path, qsizetype) { save(path); });
}

void EraseDialog::save(const QString &path)
{
    const auto work = [path, content = m_receiptText.toUtf8()](std::stop_token) {
        return core::writeFile(path, content, core::FileAccess::AsUsual);
    };
    auto saving = m_services.writing.run(this, work, [this, path](const core::Result<> &saved) {
        if (saved)
            m_saved->show(tr("Saved as %1.").arg(shownLine(QDir::toNativeSeparators(path))));
        else
            m_saved->show(NoteLabel::Tone::Fault, errorText(saved.error()));
    });
    saving.letGo(); // the dialog may be closed before it is done
}

void EraseDialog::reject()
{
    if (!m_isErasing) // it is about to be done, and there is a receipt to be shown
        QDialog::reject();
}

} // namespace leadlight::ui
