// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What was typed for a new customer who turned out to be this one.
#include "ui/profile/profilepage.h"

#include "app/profile/value.h"
#include "app/reference/phonelists.h"
#include "ui/common/fieldwidget.h"
#include "ui/common/messagebar.h"
#include "ui/common/valuetext.h"
#include "ui/profile/profileeditor.h"

#include <QJsonArray>
#include <QList>

namespace desk {

namespace {

/// Stored and typed, and not the same.
bool isReplaced(const Profile &profile, const Edits &typed, const char *path)
{
    const Field &part = desk::field(path);
    const QJsonValue theirs = profile.value(part);
    const QJsonValue mine = editedValue({}, typed, part);
    return !theirs.isNull() && !mine.isNull() && !sameIgnoringCase(theirs, mine);
}

/// The stored parts of an address that do not belong to the one that was typed: together they
/// would name a place where nobody lives.
QList<const Field *> partsOfAnotherPlace(const Profile &profile, const Edits &typed)
{
    const bool isElsewhere = isReplaced(profile, typed, "address.street")
        || isReplaced(profile, typed, "address.city")
        || isReplaced(profile, typed, "address.zip_code");
    if (!isElsewhere)
        return {};
    const bool isAbroad = isReplaced(profile, typed, "address.country_code");
    const Field &street = desk::field("address.street");
    QList<const Field *> parts;
    for (const Field &part : fields()) {
        if (part.unit() != street.unit() || part.kind == FieldKind::Country
            || profile.value(part).isNull() || !editedValue({}, typed, part).isNull())
            continue;
        const bool isCountryName = part.pathText() == QLatin1String("address.country");
        if (!isCountryName || isAbroad)
            parts.append(&part);
    }
    return parts;
}

} // namespace

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
        if (!field->isEditable() || m_editor->copy().state(*field) != FieldState::Untouched)
            left.append(tr("%1: “%2”").arg(labelOf(*field), valueText(*field, mine, m_reference)));
        else
            m_editor->offer(*field, mine);
    }
    for (const Field *part : partsOfAnotherPlace(m_editor->profile(), carried)) {
        if (m_editor->copy().state(*part) == FieldState::Untouched)
            m_editor->offer(*part, QJsonValue::Null);
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
    if (m_editor->copy().conflicts().isEmpty())
        m_messages->showMessage(MessageBar::Tone::Warning, text);
    else
        m_messages->showMessage(MessageBar::Tone::Warning,
                                m_messages->text() + QLatin1Char('\n') + text);
}

} // namespace desk
