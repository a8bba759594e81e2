// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/reviewdialog.h"

#include "ui/fields/fieldwidget.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    setType(*label, Type::Section);
    return label;
}

bool isSentWhole(const Change &change)
{
    return !change.field->part().isEmpty() || change.field->items;
}

} // namespace

QString requestText(const QString &customerId, const QByteArray &body,
                    const QString &acceptLanguage, AddressCheck check)
{
    const QString hidden = QStringLiteral("••••••••");
    return QStringLiteral("PATCH /v1/customers/%1/profile%5\n"
                          "accept: application/json\n"
                          "accept-language: %2\n"
                          "authorization: Bearer %3\n"
                          "x-api-key: %3\n"
                          "content-type: application/json\n\n%4")
        .arg(customerId, acceptLanguage, hidden, QString::fromUtf8(body),
             check == AddressCheck::Forced ? QStringLiteral("?force_address=true") : QString());
}

ReviewDialog::ReviewDialog(const Request &request, const ReferenceData &reference, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Review changes"));
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowModality(Qt::WindowModal);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent(request, reference));
    QPlainTextEdit *bytes = makeRequest(request);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(scroll, 1);
    column->addWidget(bytes, 1);
    column->addWidget(makeButtons(bytes));
    fitToScreen(*this, {680, 420});
    findChild<QPushButton *>(QStringLiteral("sendChanges"))->setFocus();
}

QWidget *ReviewDialog::makeContent(const Request &request, const ReferenceData &reference)
{
    const QList<Change> all = changesOf(request.profile, request.edits);
    QList<Change> changed;
    QList<Change> cleared;
    for (const Change &change : all)
        (change.isClear() ? cleared : changed).append(change);
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto addLine = [grid](QLabel *line) { grid->addWidget(line, grid->rowCount(), 0, 1, 4); };
    if (!request.note.isEmpty()) {
        QLabel *note = plainLabel(request.note, content);
        note->setObjectName(QStringLiteral("reviewNote"));
        setColour(*note, Colour::Warning);
        addLine(note);
    }
    if (!changed.isEmpty())
        addLine(heading(tr("Will be changed"), content));
    addChanges(grid, changed, reference);
    if (!cleared.isEmpty())
        addLine(heading(tr("Will be erased"), content));
    addChanges(grid, cleared, reference);
    if (std::any_of(all.begin(), all.end(), isSentWhole))
        addLine(plainLabel(tr("Address, phones, consents and national identifier are sent whole, "
                              "with their unchanged parts."),
                           content));
    if (request.check == AddressCheck::Forced)
        addLine(
            plainLabel(tr("The address is sent as it is, without the server's check."), content));
    grid->setRowStretch(grid->rowCount(), 1);
    return content;
}

QPlainTextEdit *ReviewDialog::makeRequest(const Request &request)
{
    const QByteArray body = toWire(patchBody(request.profile, request.edits));
    auto *bytes = new QPlainTextEdit(
        requestText(request.profile.customerId(), body, request.acceptLanguage, request.check),
        this);
    bytes->setReadOnly(true);
    bytes->setAccessibleName(tr("Request"));
    bytes->setObjectName(QStringLiteral("request"));
    bytes->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    bytes->setTabChangesFocus(true);
    bytes->hide();
    return bytes;
}

QWidget *ReviewDialog::makeButtons(QPlainTextEdit *request)
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *showRequest = buttons->addButton(tr("Show request"), QDialogButtonBox::ActionRole);
    showRequest->setCheckable(true);
    showRequest->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    QPushButton *send = buttons->addButton(tr("Send changes"), QDialogButtonBox::AcceptRole);
    send->setObjectName(QStringLiteral("sendChanges"));
    setLook(*send, ButtonLook::Primary);
    send->setIcon(icon(QStringLiteral("send"), Colour::OnAccent));
    send->setDefault(true);
    connect(showRequest, &QPushButton::toggled, request, &QWidget::setVisible);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, send, &QPushButton::click);
    buttons->setContentsMargins(16, 0, 16, 0);
    return buttons;
}

void ReviewDialog::addChanges(QGridLayout *grid, const QList<Change> &changes,
                              const ReferenceData &reference)
{
    QWidget *content = grid->parentWidget();
    for (const Change &change : changes) {
        const int row = grid->rowCount();
        const QString before = valueText(*change.field, change.before, reference);
        const QString after = valueText(*change.field, change.after, reference);
        QLabel *label = plainLabel(labelOf(*change.field), content);
        QLabel *old = plainLabel(before.isEmpty() ? tr("empty") : before, content);
        setColour(*label, Colour::Muted);
        setColour(*old, Colour::Muted);
        QFont struck = old->font();
        struck.setStrikeOut(change.isClear());
        old->setFont(struck);
        QLabel *now = plainLabel(change.isClear() ? tr("empty") : after, content);
        QFont bold = now->font();
        bold.setBold(true);
        now->setFont(bold);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(old, row, 1, Qt::AlignTop);
        grid->addWidget(plainLabel(QStringLiteral("→"), content), row, 2, Qt::AlignTop);
        grid->addWidget(now, row, 3, Qt::AlignTop);
    }
}

} // namespace desk
