// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What was typed for a new customer who turned out to be this one.
#include "ui/profile/profilepage.h"

#include "app/profile/value.h"
#include "ui/common/fieldwidget.h"
#include "ui/common/messagebar.h"
#include "ui/common/phonelists.h"
#include "ui/common/valuetext.h"
#include "ui/profile/profileeditor.h"

#include <QJsonArray>

namespace desk {

void ProfilePage::carryOver(const Edits &typed)
{
    for (const Field *field : typed.touched())
        m_carried.set(*field, *typed.typed(*field));
    // Sealed at once, and beside the page's own work: the wizard is about to forget it.
    Draft draft{.id = m_carriedDraftId, .kind = WorkKind::Edit};
    draft.title = nameIn({}, m_carried);
    draft.edits = m_carried;
    draft.base = Profile(m_customerId, {}, {});
    m_journal.saveDraft(draft);
    m_journal.writeNow();
    putCarried();
    updateState();
}

/// Once the page is at rest. What the profile has in other letters already is left as it is.
void ProfilePage::putCarried()
{
    if (m_carried.isEmpty() || !isRead() || isSending() || m_mustCheck)
        return;
    const Edits carried = std::exchange(m_carried, {});
    // National numbers are those of the country that was typed with them.
    const Field &countryField = desk::field("address.country_code");
    const QString country = plainText(m_editor->profile().value(countryField));
    const QString typedIn = plainText(editedValue({}, carried, countryField));
    QStringList left;
    for (const Field *field : carried.touched()) {
        QJsonValue mine = canonical(*field, *carried.typed(*field));
        const QJsonValue theirs = m_editor->profile().value(*field);
        if (field->kind == FieldKind::Phones)
            mine = canonical(
                *field,
                phonesNotAmong(theirs.toArray(), phonesForWire(mine.toArray(), country, typedIn)));
        if (mine.isNull() || sameIgnoringCase(mine, theirs))
            continue;
        if (!field->isEditable() || m_editor->state(*field) != FieldState::Untouched)
            left.append(tr("%1: “%2”").arg(labelOf(*field), valueText(*field, mine, m_reference)));
        else
            m_editor->offer(*field, mine);
    }
    // On the disk as the page's own work before the other copy goes.
    saveDraft();
    m_journal.writeNow();
    m_journal.discardDraft(m_carriedDraftId);
    tellConflicts();
    if (left.isEmpty())
        return;
    const QString text
        = tr("Not carried over, because it can't be changed here or this page has a change of its "
             "own:")
        + QLatin1Char('\n') + left.join(QLatin1Char('\n'));
    if (m_editor->conflicts().isEmpty())
        m_messages->showMessage(MessageBar::Tone::Warning, text);
    else
        m_messages->showMessage(MessageBar::Tone::Warning,
                                m_messages->text() + QLatin1Char('\n') + text);
}

} // namespace desk
