// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Customers who exist already: seen before a creation, opened instead, or created in spite of.
#include "ui/create/createwizard.h"

#include "app/find/duplicatewatch.h"
#include "app/profile/value.h"
#include "ui/common/fieldwidget.h"
#include "ui/common/labels.h"
#include "ui/common/messagebar.h"
#include "ui/common/reasondialog.h"
#include "ui/common/valuetext.h"
#include "ui/create/createcontext.h"
#include "ui/create/matchespanel.h"
#include "ui/create/reviewpage.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace desk {

void CreateWizard::showMatches()
{
    switch (m_watch->trouble()) {
    case DuplicateWatch::Trouble::None:
        m_matches->setNote({});
        break;
    case DuplicateWatch::Trouble::Failed:
        m_matches->setNote(tr("The search for existing customers got no answer, so it is not "
                              "known whether this customer exists already. Creating goes on all "
                              "the same."));
        break;
    case DuplicateWatch::Trouble::SignedOut:
        m_matches->setNote(tr("The search was refused: the sign-in may have ended. It is not known "
                              "whether this customer exists already. Creating goes on all the "
                              "same."));
        break;
    case DuplicateWatch::Trouble::Forbidden:
        m_matches->setNote(tr("You may not search, so it is not known whether this customer exists "
                              "already. Creating goes on all the same."));
        break;
    }
    m_matches->setMatches(m_watch->matches());
}

/// Whether the search has said what it can. Otherwise the creation waits for it, ten seconds at
/// most, or until the agent says so; pressing again says nothing new.
bool CreateWizard::isLookedFor()
{
    if (m_lookingFirst.isActive())
        return false;
    m_watch->lookNow();
    if (m_watch->isSettled())
        return true;
    m_lookingFirst.start();
    MessageBar &bar = m_review->messages();
    bar.showMessage(MessageBar::Tone::Information,
                    tr("Looking whether this customer exists already…"));
    auto *now = new QAction(tr("Create now"), &bar);
    connect(now, &QAction::triggered, this, &CreateWizard::goOnWithoutLooking);
    bar.addAction(now);
    return false;
}

/// After the search, or instead of it. Not while the agent does something else.
void CreateWizard::goOnWithoutLooking()
{
    const QWidget *modal = QApplication::activeModalWidget();
    const bool isElsewhere = modal && modal != this;
    m_lookingFirst.stop();
    m_review->messages().dismiss();
    if (!isElsewhere)
        createUnlessStrong();
}

/// The agent has turned to something else: nothing is created behind their back.
void CreateWizard::stopLookingFirst()
{
    if (!m_lookingFirst.isActive())
        return;
    m_lookingFirst.stop();
    m_review->messages().dismiss();
}

void CreateWizard::createUnlessKnown()
{
    if (m_context->canCreate() && isLookedFor())
        createUnlessStrong();
}

void CreateWizard::createUnlessStrong()
{
    if (!m_context->canCreate())
        return;
    QList<Likeness> strong;
    QStringList reasons; // of those who were explained, and are still like what is typed
    for (const Likeness &match : m_watch->matches()) {
        if (!match.isStrong())
            continue;
        const auto why = m_notTheSame.constFind(match.customer.id);
        if (why == m_notTheSame.cend())
            strong.append(match);
        else
            reasons.append(*why);
    }
    if (!strong.isEmpty()) {
        askWhyInSpiteOf(strong);
        return;
    }
    reasons.removeDuplicates();
    m_context->reason = reasons.join(QStringLiteral("; "));
    create(AddressCheck::Normal);
}

void CreateWizard::askWhyInSpiteOf(const QList<Likeness> &strong)
{
    m_review->messages().dismiss();
    QStringList lines;
    for (const Likeness &match : strong)
        lines.append(labelled(nameOf(match.customer), reasonsText(match)));
    auto *dialog = new ReasonDialog(tr("Already a customer?"),
                                    tr("This customer seems to exist already:")
                                        + QStringLiteral("\n\n") + lines.join(QLatin1Char('\n'))
                                        + QStringLiteral("\n\n") + tr("Why is it somebody else?"),
                                    tr("Create customer"), this);
    connect(dialog, &ReasonDialog::reasonGiven, this, [this, strong](const QString &reason) {
        if (!m_context->canCreate())
            return;
        for (const Likeness &match : strong)
            m_notTheSame.insert(match.customer.id, reason);
        createUnlessStrong();
    });
    dialog->open();
}

void CreateWizard::askOpenInstead(const FoundCustomer &customer)
{
    if (m_context->state != CreateContext::State::Typing)
        return;
    stopLookingFirst();
    QString question
        = tr("Open %1 instead of creating a customer?\n\nWhat you typed can go along as unsent "
             "changes: you review them there, and nothing is overwritten without your choice.")
              .arg(nameOf(customer));
    for (const Field *row : m_context->edits.touched()) {
        const QJsonValue typed = canonical(*row, *m_context->edits.typed(*row));
        if (!row->isEditable() && !typed.isNull())
            question += QLatin1Char('\n')
                + tr("It can't go along: %1.")
                      .arg(labelled(labelOf(*row), valueText(*row, typed, m_context->reference)));
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Open instead"), question,
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *back = box->addButton(tr("&Keep typing"), QMessageBox::RejectRole);
    const QPushButton *only
        = box->addButton(tr("&Open, discard what I typed"), QMessageBox::DestructiveRole);
    QPushButton *carry = box->addButton(tr("Open and &carry over"), QMessageBox::AcceptRole);
    box->setDefaultButton(carry);
    box->setEscapeButton(back);
    const QString id = customer.id;
    connect(only, &QPushButton::clicked, this, [this, id] { openInstead(id, {}); });
    connect(carry, &QPushButton::clicked, this, [this, id] { openInstead(id, m_context->edits); });
    box->open();
}

void CreateWizard::openInstead(const QString &id, const Edits &carried)
{
    if (m_context->state != CreateContext::State::Typing)
        return;
    const Edits kept = carried; // closing forgets what was typed
    // The page has sealed what goes along before the wizard lets go of it.
    Q_EMIT existingChosen(id, kept);
    discardDraft();
    m_mayClose = true;
    reject();
}

} // namespace desk
