// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/unsentwork.h"

#include "ui/profile/profileeditor.h"
#include "ui/words/customername.h"

namespace desk {

UnsentWork::UnsentWork(const CustomerId &customerId, ProfileEditor &editor, Journal &journal,
                       QObject *parent)
    : QObject(parent)
    , m_customerId(customerId)
    , m_editor(editor)
    , m_journal(journal)
{
    connect(&editor, &ProfileEditor::fieldChanged, this, &UnsentWork::save);
    connect(&editor, &ProfileEditor::profileChanged, this, &UnsentWork::save);
}

bool UnsentWork::isRead() const
{
    return !m_editor.profile().customerId().isEmpty();
}

void UnsentWork::restore(const Draft &draft)
{
    if (draft.base.json().isEmpty()) {
        // Carried over from a wizard, and the profile was never read under it.
        m_carriedId = draft.id;
        carryOver(draft.edits);
        return;
    }
    m_restored = draft;
    m_draftId = draft.id; // from now on it is this page's
    m_journal.saveDraft(draft);
    if (isRead())
        putBack(Profile(m_editor.profile())); // a copy: the editor goes back to the draft's
}

void UnsentWork::putBack(const Profile &profile)
{
    if (const auto draft = std::exchange(m_restored, std::nullopt))
        m_editor.restore(draft->base, draft->edits, draft->offered);
    m_editor.takeOver(profile);
}

void UnsentWork::carryOver(const Edits &typed)
{
    m_carried.add(typed);
    Draft draft{.id = m_carriedId, .kind = WorkKind::Edit};
    draft.title = nameIn({}, m_carried);
    draft.edits = m_carried;
    draft.base = Profile(m_customerId.text(), {}, {});
    m_journal.saveDraft(draft);
    m_journal.writeNow();
}

void UnsentWork::takeBack(const Inverse &inverse)
{
    m_inverses.append(inverse);
}

void UnsentWork::putCarried()
{
    if (!isRead())
        return;
    putTyped();
    putInverses();
}

void UnsentWork::putInverses()
{
    for (const QList<Inverse> inverses = std::exchange(m_inverses, {});
         const Inverse &inverse : inverses) {
        const TakeBack result
            = desk::takeBack(inverse, m_editor.profile(),
                             [this](const Field &row) { return m_editor.edits().typed(row); });
        m_editor.takeBack(result.steps);
        Q_EMIT takenBack(result);
    }
}

void UnsentWork::putTyped()
{
    if (m_carried.isEmpty())
        return;
    const CarryOver over = desk::carryOver(
        m_editor.profile(), std::exchange(m_carried, {}),
        [this](const Field &row) { return m_editor.copy().state(row) != FieldState::Untouched; });
    for (const auto &[row, value] : over.offered)
        m_editor.offer(*row, value);
    // On the disk as the page's own work before the other copy goes.
    save();
    m_journal.writeNow();
    m_journal.discardDraft(m_carriedId);
    Q_EMIT carriedOver(over.left);
}

void UnsentWork::save()
{
    if (m_restored)
        return; // it is on the disk as it was
    if (m_editor.changes().isEmpty()) {
        m_journal.discardDraft(m_draftId);
        return;
    }
    m_journal.saveDraft(typed());
}

Draft UnsentWork::typed() const
{
    const QString name = customerName(m_editor.profile());
    Draft draft{.id = m_draftId, .kind = WorkKind::Edit};
    draft.title = name.isEmpty() ? m_customerId.text() : name;
    draft.edits = m_editor.edits();
    draft.base = m_editor.copy().baseOfEdits();
    draft.offered = m_editor.copy().offered();
    return draft;
}

UnsentWork::Kept UnsentWork::kept() const
{
    return {.draft = m_restored.value_or(typed()),
            .isWaiting = m_restored.has_value(),
            .carriedId = m_carriedId,
            .carried = m_carried,
            .inverses = m_inverses};
}

void UnsentWork::putBack(const Kept &kept)
{
    m_draftId = kept.draft.id;
    if (kept.isWaiting)
        m_restored = kept.draft;
    else
        m_editor.restore(kept.draft.base, kept.draft.edits, kept.draft.offered);
    m_carriedId = kept.carriedId;
    m_carried = kept.carried;
    m_inverses = kept.inverses;
}

void UnsentWork::discard()
{
    m_restored.reset();
    m_journal.discardDraft(m_draftId);
    m_carried = {};
    m_inverses.clear();
    m_journal.discardDraft(m_carriedId);
}

} // namespace desk
