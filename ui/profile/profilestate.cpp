// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilestate.h"

#include "app/attempts/attemptmemory.h"
#include "ui/fields/inputstates.h"
#include "ui/fields/messagebar.h"
#include "ui/profile/cardcell.h"
#include "ui/profile/changesender.h"
#include "ui/profile/profilecards.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profileframe.h"
#include "ui/profile/profilepage.h"
#include "ui/profile/profileview.h"
#include "ui/profile/unsentwork.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject jsonOf(const Draft &draft)
{
    return QJsonDocument::fromJson(toBytes(draft)).object();
}

std::optional<Draft> draftFrom(const QJsonValue &json)
{
    return draftFromBytes(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
}

/// A draft that is no draft: the journal's form for edits and a profile.
Draft formOf(const Edits &edits, const Profile &base)
{
    Draft draft{.id = u"form"_s, .kind = WorkKind::Edit};
    draft.edits = edits;
    draft.base = base;
    return draft;
}

} // namespace

ProfileState::ProfileState(ProfilePage &page)
    : PageState(&page)
    , m_page(page)
{
}

bool ProfileState::isSettled() const
{
    return !m_page.isSending();
}

/// From the read before the write to the note of it nothing has left that changes anything.
void ProfileState::callOff()
{
    const patch::State &state = m_page.m_attempt->state();
    if (std::holds_alternative<patch::Reading>(state)
        || std::holds_alternative<patch::Noting>(state))
        m_page.m_attempt->cancel();
}

QJsonObject ProfileState::workState() const
{
    const UnsentWork::Kept kept = m_page.m_work->kept();
    QJsonArray inverses;
    for (const Inverse &inverse : kept.inverses)
        inverses.append(jsonOf(formOf(inverse.edits, inverse.after)));
    return {{u"draft"_s, jsonOf(kept.draft)},
            {u"waits"_s, kept.isWaiting},
            {u"carriedId"_s, kept.carriedId},
            {u"carried"_s, jsonOf(formOf(kept.carried, {}))},
            {u"inverses"_s, inverses}};
}

QJsonArray ProfileState::cellState(const CardCell &cell)
{
    return {cell.field().pathText(), cell.isEditing(), cell.isHeldOpen(), cell.isClosedOnChange(),
            cell.serverProblem()};
}

QJsonObject ProfileState::take() const
{
    QJsonArray cells;
    for (const CardCell *cell : m_page.m_cards->cells())
        cells.append(cellState(*cell));
    return {{u"profile"_s, jsonOf(formOf({}, m_page.profile()))},
            {u"work"_s, workState()},
            {u"attempt"_s, AttemptMemory::of(*m_page.m_attempt)},
            {u"cells"_s, cells},
            {u"sheet"_s, m_page.m_frame->isPanelOpen()},
            {u"message"_s, m_page.m_messages->state()},
            {u"inputs"_s, inputStates(m_page)}};
}

void ProfileState::putBackWork(const QJsonObject &state)
{
    const auto draft = draftFrom(state.value("draft"_L1));
    if (!draft)
        return;
    UnsentWork::Kept kept{.draft = *draft,
                          .isWaiting = state.value("waits"_L1).toBool(),
                          .carriedId = state.value("carriedId"_L1).toString()};
    if (const auto carried = draftFrom(state.value("carried"_L1)))
        kept.carried = carried->edits;
    for (const QJsonArray all = state.value("inverses"_L1).toArray();
         const QJsonValue &json : all) {
        if (const auto form = draftFrom(json))
            kept.inverses.append({form->edits, form->base});
    }
    m_page.m_work->putBack(kept);
    m_page.m_attempt->setDraftId(kept.draft.id);
}

/// Those that hold a change have opened by themselves.
void ProfileState::putBackCells(const QJsonArray &cells)
{
    for (const QJsonValue &each : cells) {
        const QJsonArray state = each.toArray();
        const Field *row = findField(state.at(0).toString());
        CardCell *cell = row ? m_page.m_cards->cell(*row) : nullptr;
        if (!cell)
            continue;
        if (!state.at(4).toString().isEmpty())
            cell->setServerProblem(state.at(4).toString());
        if (state.at(3).toBool())
            cell->closeOnChange();
        else if (state.at(1).toBool())
            cell->startEditing(false);
        if (state.at(2).toBool())
            cell->holdOpen();
    }
}

void ProfileState::putBack(const QJsonObject &state)
{
    const auto read = draftFrom(state.value("profile"_L1));
    putBackWork(state.value("work"_L1).toObject());
    AttemptMemory::putBack(*m_page.m_attempt, state.value("attempt"_L1).toObject());
    if (!read || read->base.customerId().isEmpty()) {
        m_page.reload(); // it had not been read
        return;
    }
    m_page.m_editor->setProfile(read->base);
    m_page.m_view->showProfile(read->base);
    putBackCells(state.value("cells"_L1).toArray());
    if (state.value("sheet"_L1).toBool())
        m_page.m_frame->openPanel();
    m_page.onNewState();
    m_page.m_messages->putBack(state.value("message"_L1).toObject());
    putBackInputs(m_page, state.value("inputs"_L1).toObject());
    if (!m_page.m_editor->copy().conflicts().isEmpty())
        return; // the message says so
    if (m_page.m_attempt->hasOpenWrites())
        m_page.m_sender->check();
}

} // namespace desk
