// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilevalues.h"

#include "app/attempts/patchattempt.h"
#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/fields/pastedialog.h"
#include "ui/fields/saydialog.h"
#include "ui/look/clipboard.h"
#include "ui/profile/profilecards.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profilepage.h"

namespace desk {

ProfileValues::ProfileValues(const Parts &parts, ProfilePage &page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{
}

ProfileValues &ProfileValues::of(const ProfilePage &page)
{
    return *page.findChild<ProfileValues *>({}, Qt::FindDirectChildrenOnly);
}

void ProfileValues::copy(CopyKind kind)
{
    const QString text = m_page.isRead()
        ? copyText(kind, m_parts.editor.copy().profileWithEdits(), m_parts.reference)
        : QString();
    if (!text.isEmpty())
        copyPersonal(text);
    Q_EMIT statusMessage(text.isEmpty() ? nothingToCopyNote(kind) : copiedNote(kind));
}

void ProfileValues::say()
{
    const QJsonValue language = m_parts.editor.adviceSource().valueOf(field("language_code"));
    if (!sayFocused(plainText(language), &m_page))
        Q_EMIT statusMessage(tr("There is no value here to say back."));
}

void ProfileValues::pasteToFill()
{
    if (!m_page.isRead() || m_parts.attempt.isSending())
        return;
    const AdviceSource source = m_parts.editor.adviceSource();
    auto *dialog = new PasteDialog(
        m_parts.reference, source.valueOf, [](const Field &field) { return field.isEditable(); },
        customerCountry(source), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::fillRequested, &m_parts.cards, &ProfileCards::fill);
    dialog->open();
}

} // namespace desk
