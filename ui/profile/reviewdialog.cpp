// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/reviewdialog.h"

#include "ui/common/fieldwidget.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/common/valuetext.h"

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
    label->setFont(headingFont(*label, 1.1));
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

ReviewDialog::ReviewDialog(const Profile &profile, const Edits &edits,
                           const ReferenceData &reference, const QString &acceptLanguage,
                           AddressCheck check, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Review changes"));
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowModality(Qt::WindowModal);
    const QList<Change> all = changesOf(profile, edits);
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
    if (!changed.isEmpty())
        grid->addWidget(heading(tr("Will be changed"), content), grid->rowCount(), 0, 1, 4);
    addChanges(grid, changed, reference);
    if (!cleared.isEmpty())
        grid->addWidget(heading(tr("Will be erased"), content), grid->rowCount(), 0, 1, 4);
    addChanges(grid, cleared, reference);
    if (std::any_of(all.begin(), all.end(), isSentWhole)) {
        grid->addWidget(plainLabel(tr("Address, phones, consents and national identifier are sent "
                                      "whole, with their unchanged parts."),
                                   content),
                        grid->rowCount(), 0, 1, 4);
    }
    if (check == AddressCheck::Forced) {
        grid->addWidget(
            plainLabel(tr("The address is sent as it is, without the server's check."), content),
            grid->rowCount(), 0, 1, 4);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto *request = new QPlainTextEdit(
        requestText(profile.customerId(), toWire(patchBody(profile, edits)), acceptLanguage, check),
        this);
    request->setReadOnly(true);
    request->setAccessibleName(tr("Request"));
    request->setObjectName(QStringLiteral("request"));
    request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    request->setTabChangesFocus(true);
    request->hide();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *showRequest = buttons->addButton(tr("Show request"), QDialogButtonBox::ActionRole);
    showRequest->setCheckable(true);
    showRequest->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    QPushButton *send = buttons->addButton(tr("Send changes"), QDialogButtonBox::AcceptRole);
    send->setObjectName(QStringLiteral("sendChanges"));
    makePrimary(*send);
    send->setIcon(icon(QStringLiteral("send"), onAccent()));
    send->setDefault(true);
    connect(showRequest, &QPushButton::toggled, request, &QWidget::setVisible);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, send, &QPushButton::click);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(scroll, 1);
    column->addWidget(request, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 0, 16, 0);
    bottom->addWidget(buttons);
    column->addLayout(bottom);
    fitToScreen(*this, {680, 420});
    send->setFocus();
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
        colourText(*label, mutedText(palette()));
        colourText(*old, mutedText(palette()));
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
