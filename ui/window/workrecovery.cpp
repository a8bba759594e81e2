// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/workrecovery.h"

#include "ui/create/creationpage.h"
#include "ui/profile/profilepage.h"
#include "ui/window/customertabs.h"
#include "ui/window/recoverypanel.h"

namespace desk {

WorkRecovery::WorkRecovery(Journal &journal, CustomerTabs &tabs, RecoveryPanel &panel,
                           QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_tabs(tabs)
    , m_panel(panel)
{
    connect(&m_panel, &RecoveryPanel::draftChosen, this, &WorkRecovery::restoreDraft);
    connect(&m_panel, &RecoveryPanel::draftDiscarded, this,
            [this](const Draft &draft) { m_journal.discardDraft(draft.id); });
    connect(&m_panel, &RecoveryPanel::attemptChosen, this, &WorkRecovery::restoreAttempt);
    connect(&m_panel, &RecoveryPanel::foreignTakenOver, this, &WorkRecovery::takeOver);
    connect(&m_journal, &Journal::settleRefused, this, [this] {
        Q_EMIT statusMessage(
            tr("An earlier attempt could not be closed: it is open in another window, or the "
               "disk refuses it. It will be asked for again."));
    });
}

void WorkRecovery::offer()
{
    if (m_offered || !m_journal.hasKey())
        return;
    m_offered = std::make_unique<QObject>();
    m_journal.readOffers(m_offered.get(), [this](const Journal::Offers &offers) {
        m_offers = offers;
        showOffers();
    });
}

/// What another computer held is shown apart: whether it is still open there, the agent knows.
void WorkRecovery::showOffers()
{
    Journal::Offers own = m_offers;
    const auto isForeign
        = [this](const auto &work) { return m_offers.elsewhere.contains(work.id); };
    own.attempts.removeIf(isForeign);
    own.drafts.removeIf(isForeign);
    m_panel.setOffers(own);
    for (const Attempt &attempt : std::as_const(m_offers.attempts)) {
        if (isForeign(attempt))
            m_panel.addForeign({attempt.id, attempt.title, m_offers.elsewhere.value(attempt.id),
                                attempt.kind, attempt.startedAt});
    }
    for (const Draft &draft : std::as_const(m_offers.drafts)) {
        if (isForeign(draft))
            m_panel.addForeign({draft.id, draft.title, m_offers.elsewhere.value(draft.id),
                                draft.kind, draft.savedAt});
    }
}

void WorkRecovery::takeOver(const QString &id)
{
    for (const Attempt &attempt : QList<Attempt>(m_offers.attempts)) {
        if (attempt.id == id)
            restoreAttempt(attempt);
    }
    for (const Draft &draft : QList<Draft>(m_offers.drafts)) {
        if (draft.id == id)
            restoreDraft(draft);
    }
}

Journal::Take WorkRecovery::takeOf(const QString &id) const
{
    return m_offers.elsewhere.contains(id) ? Journal::Take::FromOtherComputer
                                           : Journal::Take::IfFree;
}

void WorkRecovery::withdraw()
{
    m_panel.clear();
    m_offered.reset();
    m_offers = {};
}

void WorkRecovery::offerAgain()
{
    m_offered.reset();
    offer();
}

/// Another window has continued it since it was offered here, or the disk has no room.
void WorkRecovery::sayNotTakenUp()
{
    Q_EMIT statusMessage(
        tr("This can't be taken up: another window has it, or the disk can't be written."));
}

void WorkRecovery::restoreDraft(const Draft &draft)
{
    // A place first: what is claimed is offered no more.
    if (draft.kind == WorkKind::Create) {
        CreationPage *page = m_tabs.addCreation();
        m_journal.claim(
            draft.id, page,
            [this, page](const std::optional<Draft> &found) {
                if (found) {
                    page->restore(*found);
                    return;
                }
                m_tabs.removePage(page);
                sayNotTakenUp();
            },
            takeOf(draft.id));
        return;
    }
    ProfilePage *page = placeFor(draft.base.customerId());
    if (!page)
        return;
    m_journal.claim(
        draft.id, page,
        [this, page](const std::optional<Draft> &found) {
            if (found)
                page->restore(*found);
            else
                sayNotTakenUp();
        },
        takeOf(draft.id));
}

void WorkRecovery::restoreAttempt(const Attempt &attempt)
{
    if (attempt.kind == WorkKind::Create) {
        takeUp(attempt.id, m_tabs.addCreation());
    } else if (ProfilePage *page = placeFor(attempt.base.customerId())) {
        takeUp(attempt.id, page);
    }
}

/// The attempt, and what was typed after it was sent, are this window's from now on.
template <typename Place> void WorkRecovery::takeUp(const QString &attemptId, Place *place)
{
    const QString laterId = m_offers.laterDrafts.value(attemptId).id;
    const Journal::Take take = takeOf(attemptId);
    m_journal.claimAttempt(
        attemptId, place,
        [this, place, laterId, take](const std::optional<Attempt> &attempt) {
            if (!attempt) {
                if constexpr (std::is_same_v<Place, CreationPage>)
                    m_tabs.removePage(place);
                sayNotTakenUp();
                return;
            }
            if (laterId.isEmpty()) {
                place->restore(*attempt);
                return;
            }
            m_journal.claim(
                laterId, place,
                [place, attempt](const std::optional<Draft> &later) {
                    place->restore(*attempt, later);
                },
                take);
        },
        take);
}

/// nullptr, and a word why, while the customer's page has changes of its own.
ProfilePage *WorkRecovery::placeFor(const QString &customerId)
{
    const auto id = CustomerId::fromSearch(customerId);
    if (!id) {
        Q_EMIT statusMessage(tr("The customer id of this work can't be read."));
        return nullptr; // it is offered again by the next start
    }
    ProfilePage *page = m_tabs.freshPage(*id);
    if (!page) {
        Q_EMIT statusMessage(tr("This customer is open with other changes; finish these first."));
        offerAgain();
    }
    return page;
}

} // namespace desk
