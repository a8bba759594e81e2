// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"
#include "app/profile/edits.h"

namespace desk {

/// What is typed for one new customer, as the journal keeps it: one draft under one id. Owned by
/// its creation.
class CreationDraft final {
public:
    /// The journal must outlive the draft.
    explicit CreationDraft(Journal &journal)
        : m_journal(journal)
        , m_id(Journal::newId())
    {
    }

    [[nodiscard]] const QString &id() const { return m_id; }
    /// From now on that draft of an earlier run is this one.
    void adopt(const QString &id) { m_id = id; }

    void keep(const Edits &edits)
    {
        Draft draft{.id = m_id, .kind = WorkKind::Create};
        draft.title = nameIn({}, edits);
        draft.edits = edits;
        m_journal.saveDraft(draft);
    }
    void forget() { m_journal.discardDraft(m_id); }

private:
    Journal &m_journal;
    QString m_id;
};

} // namespace desk
